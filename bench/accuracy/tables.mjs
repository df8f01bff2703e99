import {mean, robustSd, sd} from '../../calibration/statistics.mjs';
import {BANDS, groupsOf, summarise} from './statistics.mjs';

const GIRTHS = ['chest', 'waist', 'hip'];
const WIDTHS = ['bust, front', 'waist, front', 'hip, front', 'bust, side', 'waist, side', 'hip, side'];

const row = cells => `| ${cells.join(' | ')} |`;
export const table = (head, rows) =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');
const cm = value => value.toFixed(2);
const percent = value => value.toFixed(0);

const overview = rows =>
  GIRTHS.map((_, i) => {
    const {mae, maeError, bias, cover} = summarise(rows, i);
    return `${cm(mae)} ± ${cm(maeError)} (${cm(bias)}; ${percent(cover[90])} %)`;
  });

/** One line per route: MAE ± its standard error (bias; share inside the 90 % band). */
export const routesTable = (routes, select) =>
  table(
    ['inputs', 'n', ...GIRTHS],
    Object.entries(routes).map(([name, rows]) => {
      const some = rows.filter(({person}) => select(person));
      return [name, some.length, ...overview(some)];
    }),
  );

/** One line per group and girth, with all four bands. */
export const groupsTable = rows =>
  table(
    ['group', 'n', 'girth', 'MAE', 'bias', 'SD', '± 90 %', ...Object.keys(BANDS).map(band => `in ${band} %`)],
    groupsOf(rows).flatMap(([name, part]) =>
      GIRTHS.map((girth, i) => {
        const {n, mae, bias, sd, bandCm, cover} = summarise(part, i);
        return [name, n, girth, ...[mae, bias, sd, bandCm].map(cm), ...Object.values(cover).map(percent)];
      }),
    ),
  );

/** Perceived minus true widths of the bare body, in cm. */
export const widthsTable = widths =>
  table(
    ['width', 'bias', 'SD', 'robust SD', 'women', 'men', 'over 3 cm off'],
    WIDTHS.map((name, i) => {
      const of = some => some.map(({errorsCm}) => errorsCm[i]);
      const all = of(widths);
      const half = sex => of(widths.filter(({person}) => person.truth.sex === sex));
      const both = errors => `${cm(mean(errors))} ± ${cm(sd(errors))}`;
      const gross = all.filter(error => Math.abs(error) > 3).length;
      return [
        name,
        cm(mean(all)),
        cm(sd(all)),
        cm(robustSd(all)),
        both(half('female')),
        both(half('male')),
        gross,
      ];
    }),
  );

/** This component and the typical demo on the same bodies. */
export const demoTable = (ours, demo) =>
  table(
    ['', ...GIRTHS.map(girth => `${girth}: MAE (bias)`)],
    [
      [
        'typical demo',
        ...GIRTHS.map((_, i) => {
          // The demo gives no girth where its mask shows nobody on the axis.
          const found = demo.map(errors => errors[i]).filter(Number.isFinite);
          const lost = demo.length - found.length;
          const none = lost === 0 ? '' : `, none for ${lost}`;
          return `${cm(mean(found.map(Math.abs)))} (${cm(mean(found))})${none}`;
        }),
      ],
      [
        'this component',
        ...GIRTHS.map((_, i) => summarise(ours, i)).map(({mae, bias}) => `${cm(mae)} (${cm(bias)})`),
      ],
    ],
  );

export const realTable = byTold =>
  table(
    ['known besides the stature', 'n', ...GIRTHS.map(girth => `${girth}: MAE (bias; in 90 %)`)],
    Object.entries(byTold).flatMap(([told, rows]) =>
      [
        ['all', () => true],
        ['women', person => person.sex === 'female'],
        ['men', person => person.sex === 'male'],
      ].map(([label, select]) => {
        const some = rows.filter(({person}) => select(person));
        return [`${told}, ${label}`, some.length, ...overview(some)];
      }),
    ),
  );

/** How many spoiled pictures are refused, measured with a note, or measured without one. */
export const badCapturesTable = faults =>
  table(
    [
      'fault',
      'n',
      'refused',
      'refused as',
      'measured with a note',
      'measured without a note',
      'of these over 2 SD off',
    ],
    Object.entries(faults).map(([name, {n, codes, noted, wrong}]) => {
      const refused = Object.values(codes).reduce((sum, count) => sum + count, 0);
      return [name, n, refused, Object.keys(codes).join(', '), noted, n - refused - noted, wrong];
    }),
  );
