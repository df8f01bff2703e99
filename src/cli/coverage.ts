import {POPULATIONS} from '../core/domain.js';
import {
  coverageSvg,
  coverageText,
  coverChart,
  type CoverageOptions,
  findImprovements,
  improvementsText,
} from '../merchant/index.js';
import {CHOICE_HELP, CHOICE_OPTIONS, readChart} from './chart-file.js';
import {
  choiceOption,
  type Command,
  type Given,
  onlyGiven,
  requireChartPath,
  textOption,
  UsageError,
} from './command.js';
import {complain, print, writeText} from './files.js';

/** `coverage CHART` */
export const coverage: Command = {
  summary: 'how many people the sizes fit, and who is between or outside of them',
  help: `Usage: size-finder-charts coverage CHART [--svg OUT.svg] [--json] [options]

Compares the chart with the adults of a national survey (US, NHANES 2017–2020), or with your own people.

  --population P   ${POPULATIONS.join(', ')} (default us): whose builds the people have
  --ages A-B       only people of these ages, as 18-35
  --sold S=N,…     pieces sold of each size, as S=120,M=340,L=80: the people are weighed by them
  --improve        say which new size and which column would fit most people more (some seconds)

  --svg FILE       write a picture
  --json           print the shares as data
${CHOICE_HELP}`,
  options: {
    ...CHOICE_OPTIONS,
    svg: {type: 'string'},
    json: {type: 'boolean'},
    population: {type: 'string'},
    ages: {type: 'string'},
    sold: {type: 'string'},
    improve: {type: 'boolean'},
  },
  run: given => {
    const path = requireChartPath(given);
    const chart = readChart(path, given);
    if (!chart) return 1;
    const people = peopleOf(given);
    const result = coverChart(chart, people);
    const improved =
      given.values['improve'] === true && result.ok ? findImprovements(chart, people) : undefined;
    const improvements = improved?.ok ? improved.value : undefined;
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
          ? JSON.stringify({...result.value, ...(improvements && {improvements})}, null, 2)
          : [
              coverageText(result.value, chart),
              ...(improvements ? ['', ...improvementsText(improvements, chart)] : []),
            ].join('\n'),
      );
    return 0;
  },
};

const peopleOf = (given: Given): CoverageOptions =>
  onlyGiven({
    population: choiceOption(given, 'population', POPULATIONS),
    ages: agesOf(textOption(given, 'ages')),
    sold: soldOf(textOption(given, 'sold')),
  });

function agesOf(text: string | undefined): readonly [number, number] | undefined {
  if (text === undefined) return undefined;
  const [, from, to] = /^(\d{1,3})\s*[-–]\s*(\d{1,3})$/.exec(text.trim()) ?? [];
  if (from === undefined || Number(from) > Number(to))
    throw new UsageError(`--ages "${text}" is not understood. Write it as --ages 18-35.`);
  return [Number(from), Number(to)];
}

function soldOf(text: string | undefined): Readonly<Record<string, number>> | undefined {
  if (text === undefined) return undefined;
  const entries = text.split(',').map(part => {
    const [, label = '', count] = /^\s*(.+?)\s*=\s*(\d+)\s*$/.exec(part) ?? [];
    if (count === undefined)
      throw new UsageError(`--sold "${part}" is not understood. Write it as --sold S=120,M=340,L=80.`);
    return [label, Number(count)] as const;
  });
  return Object.fromEntries(entries);
}
