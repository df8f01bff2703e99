/** The chart that the page has written into the element, as an attribute, a property or a script between the tags. */
export const givenChart = (host: Element & {readonly chart?: string | object}): string | object | undefined =>
  host.chart ??
  host.querySelector(':scope > script[type="application/json"][slot="chart"]')?.textContent ??
  undefined;
