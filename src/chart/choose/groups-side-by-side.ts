import {at} from '../../core/at.js';
import type {Band} from '../model/column-bands.js';
import {compileChart, compileGroup, type CompiledGroup} from './compile-chart.js';
import {isLength} from '../model/length-counts.js';
import type {MeasureName} from '../model/measures.js';
import {oncePerFit} from '../model/once-per-fit.js';

/**
 * The groups as they lie beside each other on the chart: where a group begins beyond the end of another one, what lies between
 * the two is shared as a gap within a group is. Groups that differ in length lie over each other, and stay as they are.
 */
export const groupsSideBySide = oncePerFit((chart, fit): readonly CompiledGroup[] => {
  const {groups} = compileChart(chart, fit);
  return groups.length === 1 || groups.some(hasLength)
    ? groups
    : groups.map(({name}) => compileGroup(chart, name, fit, printedBeside(groups, name)));
});

const hasLength = ({measures, weights}: CompiledGroup): boolean =>
  measures.some((measure, column) => isLength(measure) && at(weights, column) > 0);

/** The printed bands of a measurement in the groups other than this one. */
const printedBeside =
  (groups: readonly CompiledGroup[], name: string | null) =>
  (measure: MeasureName): readonly Band[] =>
    groups.flatMap(group => {
      const column = group.measures.indexOf(measure);
      return group.name === name || column < 0
        ? []
        : group.contenders.flatMap(({printed}) => printed[column] ?? []);
    });
