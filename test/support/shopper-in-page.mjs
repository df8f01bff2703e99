/**
 * Puts a shopper into the page, who sees and presses what is in the finder: `globalThis.shopper`. It works in every engine,
 * because it needs only a driver that runs a function in the page. It must not use anything from outside itself.
 */
export async function installShopper() {
  const defined = await Promise.race([
    customElements.whenDefined('size-finder'),
    new Promise(resolve => setTimeout(resolve, 60_000, null)),
  ]);
  if (defined === null) throw new Error('the script of the finder did not define the element');
  const element = document.querySelector('size-finder');
  const root = element.shadowRoot;
  const LIMIT_MS = 120_000;

  const until = async (find, what) => {
    const end = performance.now() + LIMIT_MS;
    for (;;) {
      const found = await find();
      if (found) return found;
      const text = root.querySelector('dialog')?.innerText ?? 'no dialog';
      if (performance.now() > end) throw new Error(`never ${what}; the dialog says: ${text.slice(0, 400)}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };
  const nameOf = button =>
    (
      button.getAttribute('aria-label') ??
      button.querySelector('.way-name')?.textContent ??
      button.textContent
    )
      .replace(/\s+/g, ' ')
      .trim();
  const within = () => root.querySelector('dialog[open]') ?? root;
  const buttons = () => [...within().querySelectorAll('button, summary')];
  const fieldNamed = label =>
    [...root.querySelectorAll('input')].find(input =>
      (input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? '').trim().startsWith(label),
    );

  globalThis.shopper = {
    element,
    root,
    until,
    buttonNames: () => buttons().map(nameOf),
    sees: text => until(() => root.querySelector('dialog[open]')?.innerText.includes(text), `saw "${text}"`),
    async press(name) {
      const button = await until(
        () => buttons().find(one => nameOf(one) === name && !one.disabled),
        `found the button "${name}"`,
      );
      button.click();
      await element.updateComplete;
    },
    async type(label, text) {
      const field = await until(() => fieldNamed(label), `found the field "${label}"`);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
      await element.updateComplete;
    },
    async pick(label) {
      (await until(() => fieldNamed(label), `found the choice "${label}"`)).click();
      await element.updateComplete;
    },
    async choosePhoto(index, url) {
      const blob = await (await fetch(url)).blob();
      const transfer = new DataTransfer();
      transfer.items.add(new File([blob], 'photo.jpg', {type: 'image/jpeg'}));
      const input = await until(
        () => root.querySelectorAll('input[type=file]')[index],
        'found the field for a photo',
      );
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
      await until(() => root.querySelectorAll('.photo-field .remove').length > index, 'read the photo');
    },
    async answer({heightCm, weightKg}) {
      element.open();
      await this.sees('Height');
      await this.type('Height', String(heightCm));
      if (weightKg !== undefined) await this.type('Weight', String(weightKg));
    },
    /** How many records the finder keeps on this device. Opening a database that is not there would make an empty one. */
    async recordsKept() {
      const databases = await indexedDB.databases();
      if (!databases.some(({name}) => name === 'keyval-store')) return 0;
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open('keyval-store');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction('keyval').objectStore('keyval').count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      });
    },
    /** The size that the page is told, and the girths on the screen in cm with their source: the page may not read them. */
    answerNow() {
      const shown = Array.from(root.querySelectorAll('.measurements li .value bdi'), ({textContent}) =>
        Number(/(\d+)\s±/.exec(textContent)?.[1]),
      );
      const source = root.querySelector('.measurements li .source')?.textContent.trim();
      return {girthsCm: shown.slice(0, 3), source, size: element.recommendation?.size ?? null};
    },
  };
}
