import {coverageSvg, coverageText, coverChart} from '/dist/merchant.js';

// Comparing thousands of bodies takes seconds and would block typing on the page.
addEventListener('message', ({data: chart}) => {
  const covered = coverChart(chart);
  postMessage(
    covered.ok
      ? {svg: coverageSvg(covered.value, chart), text: coverageText(covered.value, chart), ...covered.value}
      : {problem: covered.error.message},
  );
});
