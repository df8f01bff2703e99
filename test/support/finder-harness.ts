import {fixture, html, nextFrame} from '@open-wc/testing';
import {waitUntil} from './wait-until.js';
import '../../src/entry/define.js';
// The element waits 10 seconds for these two, and a busy machine that does not bundle the tests takes longer.
import '../../src/element/chart-desk.js';
import '../../src/element/finder.js';
import {chartCode} from '../../src/element/chart-code.js';
import {loadAllSteps} from '../../src/element/controllers/step-code.js';
import type {KnownShopper} from '../../src/element/controllers/known-shopper.js';
import type {BodyMeasurements} from '../../src/core/domain.js';
import {shareOnPage} from '../../src/people/page-answer.js';
import type {SizeFinder} from '../../src/element/size-finder.js';
import type {FinderServices} from '../../src/perception/client/finder-services.js';
import {CHART, fakeServices, pictureFile} from './fake-flow.js';

interface Options {
  readonly services?: FinderServices;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Without it the finder has the usual chart; null gives it none. */
  readonly chart?: string | object | null;
  /** The page has had finders before, and their answer counts for this one. */
  readonly sharesPage?: boolean;
}

/** Does with a finder what a shopper does, and sees what a shopper sees. */
export class FinderHarness {
  readonly steps: string[] = [];
  readonly errors: string[] = [];

  constructor(readonly element: SizeFinder) {
    element.addEventListener('size-finder-step', ({step}) => this.steps.push(step));
    element.addEventListener('size-finder-error', ({code}) => this.errors.push(code));
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('not rendered');
    return shadowRoot;
  }

  get dialog(): HTMLDialogElement {
    const dialog = this.root.querySelector('dialog');
    if (!dialog) throw new Error('the finder was never opened');
    return dialog;
  }

  /** What the finder knows of the shopper. The page may not read it: `element.measurements` is null for it. */
  get measurements(): BodyMeasurements | null {
    const shopper = Reflect.get(this.element, 'shopper') as KnownShopper; // A private field.
    return shopper.latest?.measurements ?? null;
  }

  /** Whether the shopper leaves the measurements closed, as they are where a size is named. */
  leavesClosed = false;

  /** The visible text of the dialog, with the measurements opened. */
  get text(): string {
    const measurements = this.root.querySelector<HTMLDetailsElement>('details.body');
    if (measurements && !this.leavesClosed) measurements.open = true;
    return this.dialog.innerText;
  }

  get title(): string {
    return this.dialog.querySelector('h2')?.innerText ?? '';
  }

  async open(): Promise<void> {
    this.button(/./).click();
    await this.sees(/Find (your|the right) size|Your measurements/);
  }

  async answer(heightCm = '172'): Promise<void> {
    await this.open();
    await this.type('Height', heightCm);
  }

  /** Waits until a text is shown. */
  async sees(text: string | RegExp): Promise<void> {
    const isShown = (): boolean =>
      typeof text === 'string' ? this.text.includes(text) : text.test(this.text);
    await waitUntil(
      () => this.root.querySelector('dialog') !== null && isShown(),
      `never saw ${String(text)}`,
    );
    await this.element.updateComplete;
  }

  async press(name: string | RegExp): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  button(name: string | RegExp): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('button, summary')].find(button =>
      isNamed(button, name),
    );
    if (!found) throw new Error(`no button ${String(name)} beside: ${this.buttonNames.join(' | ')}`);
    return found;
  }

  get buttonNames(): readonly string[] {
    return [...this.root.querySelectorAll<HTMLElement>('button, summary')].map(nameOf);
  }

  /** The camera shows its picture and waits for the button. */
  get canShoot(): boolean {
    return this.root.querySelector('.shutter:not([disabled], .stop)') !== null;
  }

  field(name: string): HTMLInputElement {
    for (const input of this.root.querySelectorAll('input')) {
      const label = input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? '';
      if (label.trim().startsWith(name)) return input;
    }
    throw new Error(`no field ${name}`);
  }

  /** The questions after the weight are there when the shopper comes to the weight. */
  async comesToAll(): Promise<void> {
    this.field('Weight').dispatchEvent(new FocusEvent('focus'));
    await this.settled();
  }

  async type(name: string, text: string): Promise<void> {
    const field = this.field(name);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  /** Picks one of several choices. */
  async pick(name: string): Promise<void> {
    this.field(name).click();
    await this.settled();
  }

  /** Chooses files in the window that a photo field opens. */
  chooseFiles(view: 'Front' | 'Side', files: readonly File[]): void {
    const index = view === 'Front' ? 0 : 1;
    const input = this.root.querySelectorAll<HTMLInputElement>('input[type=file]')[index];
    if (!input) throw new Error('no field for a photo');
    if (files.length > 1 && !input.multiple) throw new Error('the field takes one file');
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  }

  async choosePhoto(view: 'Front' | 'Side', file?: File): Promise<void> {
    this.chooseFiles(view, [file ?? (await pictureFile())]);
    if (file === undefined)
      await waitUntil(() => this.buttonNames.includes(`Remove the ${view.toLowerCase()} photo`));
    await this.settled();
  }

  async chooseBothPhotos(): Promise<void> {
    await this.answer();
    await this.press('Choose two photos');
    await this.choosePhoto('Front');
    await this.choosePhoto('Side');
  }

  /** Goes all the way to the result, with two photos from files. */
  async measure(): Promise<void> {
    await this.chooseBothPhotos();
    const found = nextEvent(this.element, 'size-finder-step');
    await this.press('Find my size');
    await found;
    await waitUntil(() => this.steps.at(-1) !== 'measuring');
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
  }
}

/** Resolves with the next event of that name. */
export const nextEvent = <Name extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise(resolve => element.addEventListener(name, resolve, {once: true}));

export async function mountFinder({
  services,
  attributes = {},
  chart = CHART,
  sharesPage = false,
}: Options = {}): Promise<FinderHarness> {
  if (!sharesPage) shareOnPage(null);
  // Tests of the code that is not there yet are in test/e2e/loading.test.mjs, because it stays for the life of a page.
  await Promise.all([chartCode.load(), loadAllSteps()]);
  const element = await fixture<SizeFinder>(html`<size-finder lang="en" units="cm"></size-finder>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const heavy = services ?? fakeServices();
  element.createServices = () => heavy;
  if (chart !== null) element.chart = chart;
  await element.updateComplete;
  return new FinderHarness(element);
}

/** A way goes by its name; how it works is said below that. */
const nameOf = (element: HTMLElement): string =>
  (
    element.getAttribute('aria-label') ??
    element.querySelector('.way-name')?.textContent ??
    element.textContent
  )
    .replace(/\s+/g, ' ')
    .trim();

/** While the dialog is open the trigger does not count: its name, "Find my size", is also that of a button in there. */
function isNamed(element: HTMLElement, name: string | RegExp): boolean {
  const isTrigger = element.matches('.trigger');
  if (isTrigger && element.getRootNode() instanceof ShadowRoot) {
    const dialog = (element.getRootNode() as ShadowRoot).querySelector('dialog'); // checked on the line above
    if (dialog?.open) return false;
  }
  return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
}
