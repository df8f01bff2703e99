/** `follow` searches the whole picture on every so many calls, and so gives up a wrong trail. */
export const SEARCH_EVERY = 4;
