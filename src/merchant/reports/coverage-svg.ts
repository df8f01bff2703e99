import type {SizeChart} from '../../chart/model/size-chart.js';
import type {Coverage} from './coverage.js';
import {
  caveat,
  chartTitle,
  type CoverageRow,
  coverageRows,
  percent,
  populationName,
} from './coverage-rows.js';

/** In px of the picture's coordinate system. */
const WIDTH = 720;
const MARGIN = 24;
const HEAD = 96;
const ROW = 26;
const BAR = 16;
const LABELS = 176;
const VALUES = 108;
const FOOT = 70;

/** Longer labels would run into the bars. The tooltip of a bar shows the whole label. */
const LABEL_LETTERS = 24;

const STYLE = `
  .page { fill: #ffffff } .text { fill: #1b1f24 } .quiet { fill: #57606a }
  .served { fill: #1f5eff } .between { fill: #9db8ff } .none { fill: #b6bcc4 } .axis { stroke: #d0d7de }
  text { font: 13px system-ui, sans-serif } .title { font-size: 17px; font-weight: 600 } .quiet { font-size: 12px }
  @media (prefers-color-scheme: dark) {
    .page { fill: #15181d } .text { fill: #eceff3 } .quiet { fill: #a5adb8 }
    .served { fill: #7ea0ff } .between { fill: #3a4f8f } .none { fill: #545b66 } .axis { stroke: #343a43 }
  }`;

/** A coverage as a picture with a bar for each size. It is readable on light and dark pages and by screen readers. */
export function coverageSvg(coverage: Coverage, chart: SizeChart): string {
  const rows = coverageRows(coverage);
  const none = coverage.belowShare + coverage.aboveShare + coverage.unreadableShare;
  const summary = `${percent(coverage.servedShare)} served, ${percent(coverage.betweenShare)} between sizes, ${percent(none)} not served`;
  const warning = caveat(coverage, chart);
  const height = HEAD + rows.length * ROW + FOOT;
  const most = Math.max(...rows.map(row => row.served + row.between + row.none), 0.01);
  const pxPerShare = (WIDTH - 2 * MARGIN - LABELS - VALUES) / most;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(`Whom the sizes serve: ${chartTitle(chart)}`)}</title>`,
    `<desc id="description">${escapeXml(`${summary}. ${describe(rows)}`)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="page" width="${WIDTH}" height="${height}"/>`,
    line(MARGIN, 40, 'text title', cut(chartTitle(chart), 70)),
    line(MARGIN, 62, 'text', summary),
    ...rows.flatMap((row, index) => drawRow(row, HEAD + index * ROW, pxPerShare)),
    `<path class="axis" d="M${MARGIN + LABELS} ${HEAD - 6}V${HEAD + rows.length * ROW}"/>`,
    ...legend(height - FOOT + 20),
    line(
      MARGIN,
      height - 32,
      'quiet',
      `Of ${populationName(coverage)}, judged by ${coverage.deciding.join(', ')}.`,
    ),
    ...(warning === undefined ? [] : [line(MARGIN, height - 14, 'quiet', warning)]),
    '</svg>',
    '',
  ].join('\n');
}

const describe = (rows: readonly CoverageRow[]): string =>
  rows
    .map(({label, kind, served, between, none}) =>
      kind === 'size'
        ? `${label}: ${percent(served)} served, ${percent(between)} between sizes`
        : `${label}: ${percent(none)}`,
    )
    .join('. ');

function drawRow(row: CoverageRow, top: number, pxPerShare: number): readonly string[] {
  const baseline = top + 13;
  const start = MARGIN + LABELS;
  const bar = (from: number, share: number, kind: string) =>
    share > 0
      ? [
          `<rect class="${kind}" x="${px(start + from * pxPerShare)}" y="${top}" width="${px(share * pxPerShare)}" height="${BAR}" rx="2"><title>${escapeXml(`${row.label}: ${percent(share)}`)}</title></rect>`,
        ]
      : [];
  const end = start + (row.served + row.between + row.none) * pxPerShare;
  const value =
    row.kind === 'outside'
      ? percent(row.none)
      : row.between > 0
        ? `${percent(row.served)} + ${percent(row.between)}`
        : percent(row.served);
  return [
    line(MARGIN, baseline, row.kind === 'size' ? 'text' : 'quiet', cut(row.label, LABEL_LETTERS)),
    ...bar(0, row.served, 'served'),
    ...bar(row.served, row.between, 'between'),
    ...bar(0, row.none, 'none'),
    line(end + 8, baseline, 'quiet', value),
  ];
}

function legend(top: number): readonly string[] {
  const entries = [
    ['served', 'served'],
    ['between', 'between sizes: tight or loose somewhere'],
    ['none', 'no size'],
  ] as const;
  let x = MARGIN;
  return entries.flatMap(([kind, text]) => {
    const at = x;
    x += 34 + text.length * 6.4;
    return [
      `<rect class="${kind}" x="${px(at)}" y="${top - 10}" width="12" height="12" rx="2"/>`,
      line(at + 18, top, 'quiet', text),
    ];
  });
}

const line = (x: number, y: number, kind: string, text: string): string =>
  `<text class="${kind}" x="${px(x)}" y="${px(y)}">${escapeXml(text)}</text>`;

const px = (value: number): number => Math.round(value * 10) / 10;

const cut = (text: string, letters: number): string => {
  const signs = Array.from(text);
  return signs.length <= letters ? text : `${signs.slice(0, letters - 1).join('')}…`;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for XML. Removes what XML 1.0 forbids: controls, lone surrogates, U+FFFE and U+FFFF. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, sign => ENTITIES[sign] ?? '');
