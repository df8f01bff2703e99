/** The chart that the page wrote between the tags of the element; undefined when there is none. */
export const slottedChart = (host: Element): string | undefined =>
  host.querySelector(':scope > script[type="application/json"][slot="chart"]')?.textContent ?? undefined;
