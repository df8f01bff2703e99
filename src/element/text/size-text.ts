import type {SizeOption} from '../../core/domain.js';

type Named = Pick<SizeOption, 'label' | 'group'>;

/** The name of a size among those of its chart: "M", or "M (plus)" where another figure group has an M as well. */
export function sizeName({label, group}: Named, all: readonly Named[]): string {
  const isRepeated = all.some(size => size.label === label && size.group !== group);
  return isRepeated && group !== undefined ? `${label} (${group})` : label;
}
