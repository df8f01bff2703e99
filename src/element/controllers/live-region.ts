import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Announces texts to screen readers without moving the focus. */
export class LiveRegion {
  private text = '';
  private repeat = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  announce(text: string): void {
    // The same text again would be no change, so it would not be read; a space at its end makes it one.
    this.repeat = text === this.text && !this.repeat;
    this.text = text;
    this.host.requestUpdate();
  }

  render(): TemplateResult {
    return html`
      <div class="visually-hidden" role="status" aria-live="polite">
        ${this.text}${this.repeat ? '\u00a0' : ''}
      </div>
    `;
  }
}
