import {byId, element} from './dom.js';

/** The sample person whose girths are shown, and what was measured of them; null until one is measured. */
let compared = null;

/** Shows the sample people, whom the finder measures from their photos. `words` gives the texts of the page's language. */
export async function showPeople(finder, words) {
  const people = await (await fetch('samples/people.json')).json();
  byId('people').append(
    ...people.map(person => {
      const {heightCm, weightKg} = person.shopper;
      const button = element(
        'button',
        {type: 'button', className: 'person'},
        element('img', {src: person.front, alt: '', width: 72, height: 128, loading: 'lazy'}),
        element('img', {src: person.side, alt: '', width: 72, height: 128, loading: 'lazy'}),
        element('span', {
          text: `${person.name}, ${Math.round(heightCm)}\u00a0cm, ${Math.round(weightKg)}\u00a0kg`,
        }),
      );
      button.addEventListener('click', () => void measureSample(finder, person, words));
      return element('li', {}, button);
    }),
  );
}

/**
 * Opens the finder with a sample person's photos. The page measures the same photos itself by `measure()`, because it may
 * not read what the finder measured. It begins first, so that the finder's own answer is the last and stays on the page.
 */
async function measureSample(finder, person, words) {
  const load = async address => (await fetch(address)).blob();
  const {shopper} = person;
  const [front, side] = await Promise.all([load(person.front), load(person.side)]);
  const ending = new AbortController();
  const wasUnknown = finder.recommendation === null;
  // The finder tells the shopper what is wrong with photos, so the page has nothing to say.
  const measuring = finder.measure({front, side}, shopper, {signal: ending.signal}).catch(() => null);
  finder.usePhotos({front, side}, shopper);
  let isFound = false;
  const found = () => (isFound = true);
  finder.addEventListener('size-found', found, {once: true});
  finder.addEventListener(
    'size-finder-close',
    async () => {
      finder.removeEventListener('size-found', found);
      if (isFound) return compare(person, await measuring, words());
      ending.abort();
      // Whoever opens the finder next begins without the sample person's photos and answers.
      if (wasUnknown) finder.forget();
    },
    {once: true},
  );
}

function compare(person, measured, t) {
  if (measured === null) return;
  compared = {person, measured};
  writeTruth(t);
  byId('truth').scrollIntoView({block: 'center'});
}

/** Shows what was measured beside the truth. Only a demo can do this: a rendered person's girths are known exactly. */
export function writeTruth(t) {
  if (compared === null) return;
  const {person, measured} = compared;
  const row = (tag, head, cells) =>
    element(
      'tr',
      {},
      element('th', {scope: 'row', text: head}),
      ...cells.map(text => element(tag, tag === 'th' ? {text, scope: 'col'} : {text})),
    );
  const rows = Object.entries(person.truthCm).map(([girth, cm]) => {
    const {valueCm} = measured[girth];
    const difference = Math.round(valueCm) - Math.round(cm);
    return row('td', t.measures[girth], [
      String(Math.round(valueCm)),
      String(Math.round(cm)),
      difference > 0 ? `+${difference}` : String(difference).replace('-', '\u2212'),
    ]);
  });
  byId('truth').replaceChildren(
    element('caption', {text: t.truth(person.name)}),
    element('thead', {}, row('th', '', t.compare)),
    element('tbody', {}, ...rows),
  );
  byId('truth').hidden = false;
}
