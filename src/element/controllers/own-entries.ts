/** The key of the finder's mark in the state of its own entries of the page's history. */
const MARK = 'sizeFinder';

/** Entries of one opening of a finder. `id` tells them from those that an earlier one left. */
export interface Entries {
  readonly id: number;
  readonly href: string;
  /** How many of them lie up to the current entry. */
  readonly depth: number;
}

/** Begins at the clock, because the entries of a page outlive it when it is loaded again. */
let lastId = Date.now();

export const newEntries = (): Entries => {
  lastId += 1;
  return {id: lastId, href: location.href, depth: 1};
};

/** Adds the last one of `entries` to the history of the page. Returns null where the browser refuses. */
export function addLast(entries: Entries): Entries | null {
  const {id, depth} = entries;
  try {
    history.pushState({...asObject(history.state), [MARK]: {id, depth}}, '');
    return entries;
  } catch {
    // A page without a history of its own, or a browser that limits such calls: "back" then leaves the page.
    return null;
  }
}

/** How many of these entries lie up to the current one; none where the page has changed it. */
export function depthOf(entries: Entries | null): number {
  if (location.href !== entries?.href) return 0;
  const {id, depth} = asObject(asObject(history.state)[MARK]);
  return id === entries.id && typeof depth === 'number' ? depth : 0;
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? {...value} : {};
