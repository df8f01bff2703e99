/** Words of headings that people mistype, and that do not become another word when two letters change places. */
const WORDS = [
  'chest',
  'waist',
  'length',
  'height',
  'sleeve',
  'shoulder',
  'inseam',
  'garment',
  'collar',
  'thigh',
  'weight',
];

const swapped = (word: string, place: number): string =>
  word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);

const TYPOS: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(word =>
    Array.from({length: word.length - 1}, (_, place) => [swapped(word, place), word] as const).filter(
      ([typo]) => typo !== word,
    ),
  ),
);

/** Simplified words, with "lenght", "wasit" and "garmnet" as they are meant. */
export const mendTypos = (words: string): string => words.replace(/[a-z]+/g, word => TYPOS.get(word) ?? word);
