import {coverageSvg, coverageText, coverChart} from '../merchant/index.js';
import {CHOICE_HELP, CHOICE_OPTIONS, readChart} from './chart-file.js';
import {type Command, requireChartPath, textOption} from './command.js';
import {complain, print, writeText} from './files.js';

/** `coverage CHART` */
export const coverage: Command = {
  summary: 'how many people the sizes fit, and who is between or outside of them',
  help: `Usage: size-finder-charts coverage CHART [--svg OUT.svg] [--json]

Compares the chart with the adults of a national survey (US, NHANES 2017–2020).

  --svg FILE       write a picture
  --json           print the shares as data
${CHOICE_HELP}`,
  options: {...CHOICE_OPTIONS, svg: {type: 'string'}, json: {type: 'boolean'}},
  run: given => {
    const path = requireChartPath(given);
    const chart = readChart(path, given);
    if (!chart) return 1;
    const result = coverChart(chart);
    if (!result.ok) {
      complain(`${path}: ${result.error.message}`);
      return 1;
    }
    const svg = textOption(given, 'svg');
    if (svg !== undefined) writeText(svg, coverageSvg(result.value, chart));
    // A picture on standard output is written alone.
    if (svg !== '-')
      print(
        given.values['json'] === true
          ? JSON.stringify(result.value, null, 2)
          : coverageText(result.value, chart),
      );
    return 0;
  },
};
