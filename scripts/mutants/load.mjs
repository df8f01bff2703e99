let mutant;

export const initialize = data => {
  mutant = data;
};

export const load = (url, context, next) =>
  url.split('?')[0] === mutant.url
    ? {format: 'module', source: mutant.source, shortCircuit: true}
    : next(url, context);
