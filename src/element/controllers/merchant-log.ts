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

  private once(message: string, say: () => void): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    say();
  }
}

const given = (detail: unknown): readonly unknown[] => (detail === undefined ? [] : [detail]);
