import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FlowState} from '../../flow/state.js';

type DialogHost = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Where the focus goes when a phase replaced the control that had it: the next thing to do. */
const NEXT_CONTROL = '.shutter:not([disabled]), .button.primary:not([disabled])';

/**
 * Opens and shuts the native dialog, which keeps the focus inside and gives it back to the trigger; and puts
 * the focus on the title of each new step, so that it is read out and the keyboard starts there.
 */
export class DialogKeeper implements ReactiveController {
  private pending: 'title' | 'next-control' | null = null;

  constructor(
    private readonly host: DialogHost,
    private readonly isOpen: () => boolean,
  ) {
    host.addController(this);
  }

  moved(from: FlowState, to: FlowState): void {
    if (from.step !== to.step || phaseOf(from) === 'tips') this.pending = 'title';
    else if (phaseOf(from) !== phaseOf(to)) this.pending ??= 'next-control';
  }

  hostUpdated(): void {
    this.alignDialog();
    if (this.pending === null) return;
    const root = this.host.renderRoot;
    // The texts may still be on their way; the focus then waits with them.
    const title = root.querySelector<HTMLElement>('#step-title');
    if (title === null) return;
    const hasFocus = root instanceof ShadowRoot && root.activeElement?.closest('.step') != null;
    const control = this.pending === 'title' ? title : root.querySelector<HTMLElement>(NEXT_CONTROL);
    if (this.pending === 'title' || !hasFocus)
      (control ?? title).focus({preventScroll: this.pending !== 'title'});
    this.pending = null;
  }

  private alignDialog(): void {
    const dialog = this.host.renderRoot.querySelector('dialog');
    const isOpen = this.isOpen();
    if (dialog === null || dialog.open === isOpen) return;
    if (isOpen) dialog.showModal();
    else dialog.close();
  }
}

const phaseOf = (state: FlowState): string | null =>
  state.step === 'capture' && state.route === 'camera' ? `${state.view} ${state.phase.name}` : null;
