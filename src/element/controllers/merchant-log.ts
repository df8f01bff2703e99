import type {ChartStatus} from '../../shop/shop-chart.js';

/** Talks to the shop's developers, on the console, under the element's name, and about each thing once. */
export class MerchantLog {
  private readonly said = new Set<string>();

  constructor(private readonly tag: string) {}

  /** Something does not work and somebody should look. */
  error(message: string, detail?: unknown): void {
    this.once(message, () => console.error(`<${this.tag}> ${message}`, ...given(detail)));
  }

  warn(message: string, detail?: unknown): void {
    this.once(message, () => console.warn(`<${this.tag}> ${message}`, ...given(detail)));
  }

  /** Why the answer is what it is: said each time, as each is another one. */
  why(explanation: string): void {
    console.info(`<${this.tag}> ${explanation}`);
  }

  /** What is wrong with the page's chart: it is the merchant's business as soon as it is known. */
  chart(status: ChartStatus): void {
    if (status.name === 'broken') this.error(status.error.message, status.error.detail.issues);
    if (status.name !== 'ready') return;
    for (const {path, message} of status.chart.warnings)
      this.warn(`chart: ${path || 'as a whole'}: ${message}`);
  }

  private once(message: string, say: () => void): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    say();
  }
}

const given = (detail: unknown): readonly unknown[] => (detail === undefined ? [] : [detail]);
