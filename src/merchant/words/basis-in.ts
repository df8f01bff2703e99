import {phrasesOf, simplify} from './phrases.js';

/**
 * Phrases above or below a table that speak of all its numbers. Single words are left out, because prose about other things
 * has them too.
 */
const FLAT_NOTES = phrasesOf(
  'laid flat,lying flat,laying flat,measured flat,flat measurements,flat lay,taken flat,when flat,garment flat,flach gemessen,' +
    'flach liegend,flach hingelegt,a plat,en plano,prenda extendida,in piano,disteso,plat gemeten,na plasko,v poloze na plocho,' +
    'liggande,liggende,в разложенном виде,平置き,平铺,평면,단면',
);
const GARMENT_NOTES = phrasesOf(
  'garment measurements,garment measurement,garment dimensions,measurements of the garment,product measurements,' +
    'product dimensions,finished measurements,finished garment,actual measurements,item measurements,fertigmasse,artikelmasse,' +
    'produktmasse,medidas de la prenda,medidas del producto,mesures du vetement,mesures du produit,dimensions du vetement,' +
    'misure del capo,misure del prodotto,medidas da peca,medidas do produto,kledingmaten,productmaten,wymiary produktu,' +
    'wymiary ubrania,rozmery vyrobku,plaggets matt,plaggmatt,tojets mal,plaggets mal,vaatteen mitat,urun olculeri,' +
    'размеры изделия,замеры изделия,мерки изделия,仕上がりサイズ,仕上がり寸法,製品寸法,商品サイズ,実寸,제품사이즈,' +
    '실측,成衣尺寸,实物尺寸,商品尺寸,thong so san pham',
);
const BODY_NOTES = phrasesOf(
  'body measurements,body measurement,body dimensions,measurements of the body,korpermasse,koerpermasse,medidas del cuerpo,' +
    'medidas corporales,mesures du corps,misure del corpo,medidas do corpo,medidas corporais,lichaamsmaten,wymiary ciala,' +
    'rozmery tela,telesne miry,kroppsmatt,kropsmal,kroppsmal,vartalon mitat,vucut olculeri,мерки тела,размеры тела,' +
    'параметры тела,ヌード寸法,ヌードサイズ,身体寸法,신체 사이즈,신체사이즈,신체 치수,신체치수,人体尺寸,身体尺寸,净体尺寸,' +
    'so do co the',
);

/** Words that deny what follows them, and words that deny what precedes them in languages that do so. */
const NOT_BEFORE =
  /(?:^|\s)(?:not|nicht|keine?|no|non|pas|niet|geen|nie|ne|inte|ikke|ei|не|khong phai|khong)(?:\s\p{L}+){0,3}\s*$|(?:不是|并非|非)\p{L}{0,3}\s*$/u;
/** Words at which the reach of an earlier "not" ends. */
const BUT = /\s(?:but|sondern|sino|mais|ma|mas|maar|lecz|ale|но|utan|men|vaan)\s/u;
const NOT_AFTER = /^\p{L}*\s*(?:\p{L}+\s)?(?:아닌|아니라|아니며|아닙니다|ではなく|ではありません|degil)/u;

/** A tape that lies flat on the body says nothing of the garment. */
const TAPE =
  /tape|ruban|mètre|maßband|massband|cinta|fita m|metro|meetlint|centymetr|måttband|målebånd|лент/i;

/** Whether a text says one of these phrases, or denies it. */
function saysOf(text: string, phrases: readonly string[]): 'yes' | 'no' | undefined {
  const words = simplify(text);
  const found = phrases
    .map(phrase => ({phrase, place: ` ${words} `.indexOf(isSpaced(phrase) ? ` ${phrase} ` : phrase)}))
    .find(({place}) => place >= 0);
  if (!found) return undefined;
  const padded = ` ${words} `;
  const before =
    padded
      .slice(0, found.place + 1)
      .split(BUT)
      .at(-1) ?? '';
  const after = padded.slice(found.place + found.phrase.length);
  return NOT_BEFORE.test(before) || NOT_AFTER.test(after) ? 'no' : 'yes';
}

const isSpaced = (phrase: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic} ]+$/u.test(phrase);

/** Whether the texts around a table say that the garment lay flat. */
export const isFlatIn = (texts: readonly string[]): boolean =>
  texts.some(text => !TAPE.test(text) && saysOf(text, FLAT_NOTES) === 'yes');

/**
 * What the texts around a table say that its numbers were measured on. `both` where they speak of both, so that somebody has to
 * say which of them the table has.
 */
export function basisIn(texts: readonly string[]): 'garment' | 'body' | 'both' | undefined {
  const said = texts.flatMap(text => {
    const [garment, body] = [saysOf(text, GARMENT_NOTES), saysOf(text, BODY_NOTES)];
    return [
      ...(garment === 'yes' || body === 'no' ? (['garment'] as const) : []),
      ...(body === 'yes' || garment === 'no' ? (['body'] as const) : []),
    ];
  });
  const [first] = said;
  return said.every(other => other === first) ? first : 'both';
}
