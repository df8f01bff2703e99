import type {QualityNote} from '../../core/domain.js';
import type {ChartStatus} from '../../shop/shop-chart.js';

/** Writes to the console for the shop's developers, under the element's name and each message once. */
export class MerchantLog {
  private readonly said = new Set<string>();

  constructor(private readonly tag: string) {}

  /** Reports what does not work and needs a developer. */
  error(message: string, detail?: unknown): void {
    this.once(message, () => console.error(`<${this.tag}> ${message}`, ...given(detail)));
  }

  /** Reports what works worse than it could. */
  warn(message: string, detail?: unknown): void {
    this.once(message, () => console.warn(`<${this.tag}> ${message}`, ...given(detail)));
  }

  /** Reports what has widened the bands of a result and is the shop's to cure. */
  notes(notes: readonly QualityNote[]): void {
    if (notes.includes('body-parts-unavailable'))
      this.warn('BodyPix cannot be loaded from the models folder, so every ± is wider');
  }

  /** Explains an answer. Writes every explanation, because each is of another answer. */
  why(explanation: string): void {
    console.info(`<${this.tag}> ${explanation}`);
  }

  /** Reports what is wrong with the page's chart, as soon as it is known. */
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
