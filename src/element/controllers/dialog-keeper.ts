import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FlowEvent} from '../../flow/flow-event.js';
import type {FlowState} from '../../flow/state.js';
import {PageScroll} from '../page/page-scroll.js';

type DialogHost = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** The control that gets the focus when a new phase has removed the focused one. */
const NEXT_CONTROL = '.shutter:not([disabled]), .button.primary:not([disabled])';

/** With a keyboard at hand, the shopper can type at once. On a phone its keyboard would cover the ways. */
const TYPES = '(hover: hover) and (pointer: fine)';

/** The first field of a form that begins with one. */
const FIRST_FIELD = ':is(.profile .fields, .tape-fields) [inputmode]';

/** What gets the focus in a refused form: the first invalid field, or the first field where none is invalid. */
const WRONG = ['[aria-invalid="true"]', '.step [inputmode]'] as const;

/** What is scrolled into view around that field, with the words that say what is wrong. */
const AROUND = '.consent, .field, .chips';

const SUBMITS: readonly FlowEvent['type'][] = ['route-chosen', 'consent-missed', 'tapes-given', 'worn-given'];
const FORMS: readonly FlowState['step'][] = ['profile', 'tape', 'worn'];

/**
 * Opens and closes the native dialog, which keeps the focus inside and gives it back to the trigger. Moves the focus
 * to the title of each new step, so that screen readers read it and the keyboard starts there. In a form that was
 * refused, moves the focus to what is wrong.
 */
export class DialogKeeper implements ReactiveController {
  private pending: 'beginning' | 'title' | 'next-control' | 'wrong' | null = null;
  private readonly scroll = new PageScroll();

  constructor(
    private readonly host: DialogHost,
    /** Whether the finder is open and has words to show. An empty modal dialog would freeze the page. */
    private readonly isOpen: () => boolean,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.scroll.release();
  }

  moved(from: FlowState, to: FlowState, {type}: FlowEvent): void {
    if (isRefused(from, to, type)) this.pending = 'wrong';
    else if (from.step !== to.step || phaseOf(from) === 'tips') this.pending = 'beginning';
    else if (phaseOf(from) !== phaseOf(to)) this.pending ??= 'next-control';
  }

  /** Moves the focus to the title of a step that takes the place of a message: it says that the message is gone. */
  readonly focusTitle = (): void => {
    this.pending = 'title';
  };

  hostUpdated(): void {
    this.alignDialog();
    if (this.pending === null) return;
    const root = this.host.renderRoot;
    // While the texts load there is no title; the focus waits for it.
    const title = root.querySelector<HTMLElement>('#step-title');
    if (title === null) return;
    if (this.pending === 'wrong') focusWrong(root);
    else if (this.pending === 'title') title.focus();
    else this.focusNext(root, this.beginningOf(root, title), this.pending);
    this.pending = null;
  }

  /** Where the keyboard starts in a new step. An answer that is there already is not taken up again. */
  private beginningOf(root: HTMLElement | DocumentFragment, title: HTMLElement): HTMLElement {
    const field = matchMedia(TYPES).matches ? root.querySelector<HTMLInputElement>(FIRST_FIELD) : null;
    return field?.value === '' ? field : title;
  }

  private focusNext(
    root: HTMLElement | DocumentFragment,
    title: HTMLElement,
    pending: 'beginning' | 'next-control',
  ): void {
    const hasFocus = root instanceof ShadowRoot && root.activeElement?.closest('.step') != null;
    const control = pending === 'beginning' ? title : root.querySelector<HTMLElement>(NEXT_CONTROL);
    if (pending === 'beginning' || !hasFocus)
      (control ?? title).focus({preventScroll: pending !== 'beginning'});
  }

  private alignDialog(): void {
    const dialog = this.host.renderRoot.querySelector('dialog');
    const isOpen = this.isOpen();
    if (!isOpen) this.scroll.release();
    if (dialog === null || dialog.open === isOpen) return;
    if (!isOpen) {
      dialog.close();
      return;
    }
    this.scroll.hold();
    dialog.showModal();
  }
}

const phaseOf = (state: FlowState): string | null =>
  state.step === 'capture' && state.route === 'camera' ? `${state.view} ${state.phase.name}` : null;

/** Whether a form was submitted and not accepted. Without the required consent, every way leads back to the profile. */
const isRefused = (from: FlowState, to: FlowState, type: FlowEvent['type']): boolean =>
  FORMS.includes(to.step) && SUBMITS.includes(type) && (from.step === to.step || type === 'consent-missed');

/** Moves the focus also where the same field was wrong before, so that every press of the button is answered. */
function focusWrong(root: HTMLElement | DocumentFragment): void {
  for (const selector of WRONG) {
    const control = root.querySelector<HTMLElement>(selector);
    if (control === null) continue;
    // A group of choices has no focus of its own.
    (control.matches('fieldset') ? control.querySelector('input') : control)?.focus({preventScroll: true});
    (control.closest(AROUND) ?? control).scrollIntoView({block: 'center'});
    return;
  }
}
