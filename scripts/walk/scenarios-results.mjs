const keepAs = async (shopper, name) => {
  await shopper.page.getByLabel(/Keep (my|these) measurements/).click();
  const field = shopper.page.getByRole('textbox', {name: 'Name'});
  await field.fill(name);
  await field.press('Tab');
  await shopper.page.getByRole('button', {name, exact: true}).waitFor();
};

/** The screens of a result and of what shoppers do there. */
const finished = (world = {}, act = async () => undefined) => ({
  world,
  come: async shopper => {
    await shopper.finishes();
    await act(shopper);
  },
});

/** On a phone the measurements are one tap away. */
const showMeasurements = shopper => shopper.pick('Your measurements');

async function correctWaist(shopper) {
  await showMeasurements(shopper);
  await shopper.page.locator('size-finder summary[aria-label="Correct Waist"]').click();
}

const NOT_ENOUGH_CHART = {
  brand: 'Acme',
  units: 'cm',
  sizes: [
    {label: 'M', sleeve: [60, 64]},
    {label: 'L', sleeve: [64, 68]},
  ],
};

const COUNTRIES_CHART = {
  brand: 'Acme',
  units: 'cm',
  sizes: [
    {label: '38', equivalents: {us: '8', uk: '10', it: '42'}, chest: [86, 94], waist: [74, 82]},
    {label: '40', equivalents: {us: '10', uk: '12', it: '44'}, chest: [94, 104], waist: [82, 92]},
    {label: '42', equivalents: {us: '12', uk: '14', it: '46'}, chest: [104, 112], waist: [92, 100]},
  ],
};

const WIDE_CHART = {
  brand: 'Acme',
  units: 'cm',
  sizes: [
    {label: 'S', chest: [60, 76], waist: [50, 62], hip: [60, 78]},
    {label: 'M', chest: [76, 120], waist: [62, 106], hip: [78, 122]},
    {label: 'L', chest: [120, 136], waist: [106, 122], hip: [122, 138]},
  ],
};

/** The screens of every kind of answer. */
export const RESULTS = {
  result: finished(),
  'result-with-notes': finished({notes: ['loose-clothing', 'side-view-missing', 'implausible-height']}),
  'result-all-open': finished({}, async shopper => {
    await shopper.pick('How sure is this?');
    await correctWaist(shopper);
  }),
  'result-one-choice': finished({attributes: {chart: JSON.stringify(WIDE_CHART)}}, shopper =>
    shopper.page.locator('size-finder .ways.sticky > button:only-child').waitFor(),
  ),
  'result-between-sizes': finished({girthsCm: [101.5, 88, 103]}),
  'result-corrected': finished({}, async shopper => {
    await correctWaist(shopper);
    await shopper.types('Waist by tape measure', '81');
    await shopper.press('Save');
    await shopper.sees('measured by tape');
  }),
  'result-answers-only': {
    come: async shopper => {
      await shopper.takes('Skip photos – use my answers');
      await shopper.sees('Add two photos');
    },
  },
  'result-bra': {
    come: async shopper => {
      await shopper.takes('I know my measurements');
      await shopper.types('Bra size', '34C');
      await shopper.press('Find my size');
      await shopper.sees('Your measurements');
      await showMeasurements(shopper);
      await shopper.sees('Using bra size 34C');
    },
  },
  'result-worn': finished({}, async shopper => {
    await showMeasurements(shopper);
    await shopper.press('Add a size I wear');
    await shopper.wears();
    await shopper.press('Find my size');
    await shopper.sees('Your measurements');
    await showMeasurements(shopper);
    await shopper.sees('Using');
  }),
  'result-inches': {
    world: {attributes: {units: 'in'}},
    come: async shopper => {
      await shopper.open();
      await shopper.types('Feet', '5');
      await shopper.types('Inches', '7');
      await shopper.chooses();
      await shopper.press('Find my size');
      await shopper.page.getByRole('heading', {name: 'Your measurements'}).waitFor();
    },
  },
  'result-below-chart': finished({girthsCm: [60, 48, 62], product: 'coat'}),
  'result-above-chart': finished({girthsCm: [170, 160, 172], product: 'coat'}),
  'result-none-in-stock': finished({attributes: {'in-stock': 'nothing'}}),
  'result-no-chart': finished({attributes: {'chart-src': '/size-charts/none.json'}}),
  'result-not-enough': finished({attributes: {chart: JSON.stringify(NOT_ENOUGH_CHART)}}),
  'result-several-people': finished({attributes: {remember: '', feedback: ''}}, async shopper => {
    await keepAs(shopper, 'Sam');
    await shopper.press('Someone else');
    await shopper.types('Height', '182');
    await shopper.press('Skip photos – use my answers');
    await shopper.sees('Add two photos');
    await keepAs(shopper, 'Alexandra-Maximiliane');
    await shopper.pick('Kept on this device');
  }),
  'profile-someone-else': finished({}, async shopper => {
    await keepAs(shopper, 'Sam');
    await shopper.press('Someone else');
    await shopper.sees('Find the right size');
  }),
  'shop-known': finished({}, async shopper => {
    await keepAs(shopper, 'Sam');
    await shopper.press('Close');
    await shopper.sees('Suggested size: S');
  }),
  'result-other-countries': finished({attributes: {chart: JSON.stringify(COUNTRIES_CHART)}}),
  'result-next-chart-coming': finished({}, async shopper => {
    await shopper.page.route('**/patagonia-*', () => undefined);
    await shopper.page.evaluate(() => {
      // The element gives up a chart that never arrives, before the last picture is taken.
      AbortSignal.timeout = () => new AbortController().signal;
      document.querySelector('size-finder').chartSrc = '/size-charts/patagonia-mens-tops.json';
    });
    await shopper.page.locator('size-finder .skeleton').first().waitFor();
  }),
  'result-keeps-nothing': finished({storage: false}, async shopper => {
    await shopper.page.getByLabel('Keep my measurements').click();
    await shopper.sees('can’t save anything');
  }),
  'result-forgotten': finished({}, async shopper => {
    await shopper.press('Forget me');
    await shopper.sees('has been erased');
  }),
};
