import {coverageSvg, coverageText, coverChart, findImprovements, improvementsText} from '/dist/merchant.js';

// Comparing thousands of bodies takes seconds and would block typing on the page.
addEventListener('message', ({data: {chart, people}}) => {
  const covered = coverChart(chart, people);
  postMessage(
    covered.ok
      ? {svg: coverageSvg(covered.value, chart), text: coverageText(covered.value, chart), ...covered.value}
      : {problem: covered.error.message},
  );
  const improved = covered.ok ? findImprovements(chart, people) : undefined;
  if (improved?.ok) postMessage({advice: improvementsText(improved.value, chart)});
});
