customElements.define(
  'size-finder',
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'theirs';
    }
  },
);
