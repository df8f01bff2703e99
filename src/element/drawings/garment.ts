import type {Garment} from '../../chart/model/size-chart.js';
import {GIRTHS, type FitLevel, type Girth} from '../../core/domain.js';
import type {Figure} from './figure.js';
import {smoothPath, type Point} from './smooth-path.js';

/** How a size sits at each girth that its chart has. */
export type Levels = Readonly<Partial<Record<Girth, FitLevel>>>;

/**
 * Between the body and the garment on each side, in hundredths of the stature. More than true to scale, so that two
 * sizes can be told apart.
 */
const ROOM: Readonly<Record<FitLevel, number>> = {tight: 0.2, snug: 0.6, good: 1.2, roomy: 2.3, loose: 3.4};

/** How each kind of garment is cut. */
interface Cut {
  /** Null for what hangs from the waist. */
  readonly sleeve: 'none' | 'short' | 'long' | null;
  /** The y of a straight hem, or what takes its place. */
  readonly end: number | 'legs' | 'briefs';
  /** How much wider the hem is than the hip, on each side. */
  readonly flare: number;
  /** The part of the figure that is drawn: y of its upper and lower edge. */
  readonly window: readonly [top: number, bottom: number];
}

const WHOLE = [-1, 101] as const;

const CUTS: Readonly<Record<Garment, Cut>> = {
  top: {sleeve: 'short', end: 51.5, flare: 0, window: [-1, 66]},
  outerwear: {sleeve: 'long', end: 61, flare: 0.4, window: [-1, 74]},
  dress: {sleeve: 'none', end: 69, flare: 2.6, window: [-1, 84]},
  bottom: {sleeve: null, end: 'legs', flare: 0, window: [24, 101]},
  'one-piece': {sleeve: 'short', end: 'legs', flare: 0, window: WHOLE},
  swim: {sleeve: 'none', end: 'briefs', flare: 0, window: [-1, 66]},
  underwear: {sleeve: 'none', end: 'briefs', flare: 0, window: [-1, 66]},
};

export interface GarmentDrawing {
  readonly outline: string;
  /** Seams, collar and placket. */
  readonly seams: string;
  readonly window: readonly [top: number, bottom: number];
  /** Half of the garment's breadth at a girth. */
  readonly halfWidth: (girth: Girth) => number;
}

/** Where a chart does not say what it is for, its measurements do: trousers and skirts have no chest. */
const kindOf = (kind: Garment | null, levels: Levels): Garment =>
  kind === null ||
  (kind !== 'bottom' && kind !== 'swim' && kind !== 'underwear' && levels.chest === undefined)
    ? levels.chest === undefined && (levels.waist ?? levels.hip) !== undefined
      ? 'bottom'
      : (kind ?? 'top')
    : kind;

/** Draws a garment on a figure, as wide at each girth as the size is there. */
export function drawGarment(garment: Garment | null, figure: Figure, levels: Levels): GarmentDrawing {
  const kind = kindOf(garment, levels);
  const cut = CUTS[kind];
  const usual = GIRTHS.map(girth => levels[girth]).find(level => level !== undefined) ?? 'good';
  const roomAt = (girth: Girth): number => ROOM[levels[girth] ?? usual];
  const halfWidth = (girth: Girth): number => figure.levels[girth].halfWidth + roomAt(girth);
  const right = [
    ...(cut.sleeve === null ? waistband(halfWidth('waist')) : upperHalf(cut.sleeve, figure, halfWidth)),
    ...lowerHalf(cut, figure, halfWidth('hip'), roomAt('hip')),
  ];
  const left = right.map(([x, y]): Point => [-x, y]).reverse();
  return {
    outline: smoothPath([...right, ...left]),
    seams: seamsOf(kind, cut, halfWidth),
    window: cut.window,
    halfWidth,
  };
}

const corner = (x: number, y: number): readonly Point[] => [
  [x, y],
  [x, y],
];

const waistband = (waist: number): readonly Point[] => [[0.01, 36], ...corner(waist, 35.4)];

function upperHalf(
  sleeve: 'none' | 'short' | 'long',
  {limbs: {shoulder, arm}}: Figure,
  halfWidth: (girth: Girth) => number,
): readonly Point[] {
  const [chest, waist, hip] = [halfWidth('chest'), halfWidth('waist'), halfWidth('hip')];
  const sides: readonly Point[] = [
    [chest, 28],
    [(chest + waist) / 2, 32],
    [waist, 37],
    [(waist + hip) / 2, 42.5],
  ];
  if (sleeve === 'none')
    return [
      [0.01, 21],
      ...corner(4.6, 16.2),
      ...corner(shoulder - 4, 17.2),
      [chest - 1.6, 22],
      ...corner(chest, 26),
      ...sides.slice(1),
    ];
  const covered = sleeve === 'long' ? arm : arm.slice(0, 2);
  // Cloth falls a little wider than the arm, the more so the roomier the garment is.
  const cloth = 0.7 + 0.25 * (chest - shoulder + 3);
  const ease = Math.max(0.5, Math.min(1.6, cloth));
  const outer = covered.map(({x, half, y}): Point => [x + half + ease, y]);
  const inner = [...covered].reverse().map(({x, half, y}): Point => [x - half - ease * 0.6, y + 0.6]);
  const end = covered.length - 1;
  return [
    [0.01, 18.4],
    ...corner(3.8, 15.6),
    [shoulder - 2.4, 17.3],
    [shoulder + 0.3, 19.4],
    ...outer.slice(0, end),
    ...corner(...(outer[end] ?? [0, 0])),
    ...corner(...(inner[0] ?? [0, 0])),
    ...inner.slice(1).filter(([x, y]) => x > chest && y > 27),
    ...corner(chest + 0.1, 26.6),
    ...sides,
  ];
}

function lowerHalf({end, flare}: Cut, {limbs: {leg}}: Figure, hip: number, room: number): readonly Point[] {
  if (typeof end === 'number')
    return [
      [hip, 48],
      ...(end > 52 ? ([[hip + flare * 0.3, 54]] as const) : []),
      ...corner(hip + flare, end),
      [0.01, end + 0.7],
    ];
  if (end === 'briefs') return [[hip, 47], ...corner(hip - 0.2, 49), [hip * 0.5, 53], [1.2, 56.4]];
  const ease = 0.5 + 0.45 * room;
  const hem = leg[leg.length - 1] ?? {x: 0, half: 0, y: 0};
  const width = (half: number): number => Math.max(half, hem.half * 1.5) + ease;
  return [
    [hip, 48],
    [hip * 0.99 + 0.3, 54],
    ...leg.slice(0, -1).map(({x, half, y}): Point => [x + width(half), y]),
    ...corner(hem.x + width(hem.half), 95.6),
    ...corner(Math.max(0.4, hem.x - width(hem.half) + 0.4), 95.6),
    ...leg
      .slice(0, -1)
      .reverse()
      .map(({x, half, y}): Point => [Math.max(0.4, x - width(half) + 0.4), y]),
    [0.35, 57],
  ];
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

function seamsOf(kind: Garment, {end}: Cut, halfWidth: (girth: Girth) => number): string {
  const hem =
    typeof end === 'number'
      ? `M${round(-halfWidth('hip'))} ${end - 1.4}q${round(halfWidth('hip'))} 1.2 ${round(2 * halfWidth('hip'))} 0`
      : '';
  switch (kind) {
    case 'top':
      return `M-4.9 16Q0 22.6 4.9 16${hem}`;
    case 'outerwear':
      return `M0 18.4V${end}M-3.8 15.6L0 24L3.8 15.6${hem}`;
    case 'bottom':
      return `M${round(-halfWidth('waist') - 0.1)} 38.4q${round(halfWidth('waist'))} 1 ${round(2 * halfWidth('waist') + 0.2)} 0M0 39V55`;
    case 'one-piece':
      return `M${round(-halfWidth('waist'))} 37.6q${round(halfWidth('waist'))} 1.2 ${round(2 * halfWidth('waist'))} 0M0 18.4V55`;
    default:
      return hem;
  }
}
