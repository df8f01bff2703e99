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

  /** Explains an answer. Writes every explanation, because each is of another answer. */
  why(explanation: string): void {
    console.info(`<${this.tag}> ${explanation}`);
  }

  private once(message: string, say: () => void): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    say();
  }
}

const given = (detail: unknown): readonly unknown[] => (detail === undefined ? [] : [detail]);
