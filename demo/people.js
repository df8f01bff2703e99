import {byId, element} from './dom.js';

/** The sample person whose true girths are shown; null until one is measured. */
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

async function measureSample(finder, person, words) {
  const load = async address => (await fetch(address)).blob();
  const {front, side, shopper} = person;
  finder.usePhotos({front: await load(front), side: await load(side)}, shopper);
  const compare = () => {
    compared = person;
    writeTruth(words());
  };
  finder.addEventListener('size-found', compare, {once: true});
}

/**
 * Shows the true girths, to compare with those in the finder. Only a demo can do this, because a rendered person's girths
 * are known exactly. The shop may not read what the finder measured.
 */
export function writeTruth(t) {
  if (compared === null) return;
  const {name, truthCm} = compared;
  const table = byId('truth');
  table.replaceChildren(
    element('caption', {text: t.truth(name)}),
    ...Object.entries(truthCm).map(([girth, cm]) =>
      element(
        'tr',
        {},
        element('th', {scope: 'row', text: t.measures[girth]}),
        element('td', {text: cm.toFixed(1)}),
      ),
    ),
  );
  table.hidden = false;
}
