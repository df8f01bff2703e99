import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Says things to screen readers without moving the focus. */
export class LiveRegion {
  private text = '';
  private repeat = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  announce(text: string): void {
    // The same text again would not be a change and would stay unheard.
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
