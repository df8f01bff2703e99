import {features, fitChest, fitWaistHip, fitWidths, GIRTHS, TERMS, termsUpTo, WIDTHS} from './fit-model.mjs';
import {dot} from './matrix.mjs';

/** The mean absolute error by five folds among the fitted people, per polynomial order. The choice of the orders rests on it. */

const FOLDS = 5;
const logsOf = (values, keys) => keys.map(key => Math.log(values[key]));

function meanAbsoluteError(people, fit, predict, keys, valuesOf) {
  let sum = 0;
  let count = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(people.filter((_, i) => i % FOLDS !== fold));
    for (const person of people.filter((_, i) => i % FOLDS === fold)) {
      const predicted = predict(model, person);
      keys.forEach((key, k) => {
        sum += Math.abs(Math.exp(predicted[k]) - valuesOf(person)[key]);
        count++;
      });
    }
  }
  return sum / count;
}

export function crossValidate(nhanes, ansur, corpus) {
  return Object.keys(TERMS)
    .map(Number)
    .map(order => {
      const waistHip = key =>
        meanAbsoluteError(
          nhanes,
          people => fitWaistHip(people, order),
          (model, person) => [dot(features(person, termsUpTo(order)), model[key])],
          [key],
          person => person.girthsCm,
        );
      const chest = meanAbsoluteError(
        ansur,
        people => fitChest(people, order),
        (model, person) => [
          dot(features(person, model.terms), model.chest) +
            dot(logsOf(person.girthsCm, ['waist', 'hip']), model.onWaistHip),
        ],
        ['chest'],
        person => person.girthsCm,
      );
      const widths = meanAbsoluteError(
        ansur,
        people => fitWidths(people, corpus, order),
        (model, person) =>
          model.mean
            .map(
              (c, w) =>
                dot(features(person, model.terms), c) +
                dot(logsOf(person.girthsCm, GIRTHS), model.onGirths[w]),
            )
            .slice(1),
        WIDTHS.slice(1),
        person => person.widthsCm,
      );
      return {order, waist: waistHip('waist'), hip: waistHip('hip'), chest, widths};
    });
}
