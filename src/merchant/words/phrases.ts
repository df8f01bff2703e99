/** Letters that no accent makes, as people type them who have none of these keys. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};

/** Full-width letters, digits and signs and half-width kana, as Japanese and Chinese keyboards type them. */
const OTHER_WIDTH = /[\u3000\uFF00-\uFFEF]+/g;

/** The same text in the usual forms: "８６〜９０ｃｍ" is "86〜90cm", and "ﾊﾞｽﾄ" is "バスト". */
export const usualForms = (text: string): string =>
  text.replace(OTHER_WIDTH, signs => signs.normalize('NFKC'));

/** The three girths as Vietnamese charts number them: vòng 1, vòng 2, vòng 3. */
const NUMBERED_GIRTHS = ['vong nguc', 'vong eo', 'vong mong'];

/** The neck in Vietnamese, which without its accents is the word for the size. */
const NECK = /(?<!\p{L})cổ(?!\p{L})/gu;

/** A heading as it is compared: words of letters without accents, digits apart, one space between. */
export const simplify = (text: string): string =>
  usualForms(text.slice(0, 120))
    .toLowerCase()
    .normalize('NFC')
    .replace(NECK, 'vong co')
    .replace(/[ßæœøłđðı]/g, letter => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    // Kana and Hangul stay whole: their signs are letters of their own.
    .normalize('NFC')
    .replace(
      /vong ?([123])|^v([123])(?!\d)/g,
      (whole, named?: string, short?: string) => NUMBERED_GIRTHS[Number(named ?? short) - 1] ?? whole,
    )
    .replace(/[^\p{L}\p{M}ー]+/gu, ' ')
    .trim();

/** The phrases of a list of `words.ts`, each as `simplify` leaves it. */
export const phrasesOf = (list: string): readonly string[] => [...new Set(list.split(',').map(simplify))];

/** Chinese, Japanese and Korean write no spaces between words. A single sign is too little to look for inside a word. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2,}$/u;

const unspaced = new Map<string, boolean>();
function isUnspaced(phrase: string): boolean {
  const known = unspaced.get(phrase);
  if (known !== undefined) return known;
  const found = UNSPACED.test(phrase);
  unspaced.set(phrase, found);
  return found;
}

/** Whether simplified words hold a simplified phrase, as whole words where the script has words. */
export const holds = (words: string, phrase: string): boolean =>
  ` ${words} `.includes(` ${phrase} `) || (isUnspaced(phrase) && words.includes(phrase));

/** The words that are left when a phrase is taken out once. */
export const without = (words: string, phrase: string): string =>
  (` ${words} `.includes(` ${phrase} `)
    ? ` ${words} `.replace(` ${phrase} `, ' ')
    : words.replace(phrase, ' ')
  )
    .replace(/ +/g, ' ')
    .trim();
