import {coverageSvg, coverageText, coverChart} from '/dist/merchant.js';

// Weighing thousands of bodies takes seconds, which a page that is typed into does not have.
addEventListener('message', ({data: chart}) => {
  const covered = coverChart(chart);
  postMessage(
    covered.ok
      ? {svg: coverageSvg(covered.value, chart), text: coverageText(covered.value, chart), ...covered.value}
      : {problem: covered.error.message},
  );
});
