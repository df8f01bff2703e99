import type {ReactiveControllerHost} from 'lit';
import type {SizeFinderError} from '../../src/core/errors.js';
import {FlowController, type FlowListener} from '../../src/element/run/flow-controller.js';
import {BROWSER_TOOLS, type FlowTools} from '../../src/element/run/flow-tools.js';
import type {FlowState} from '../../src/flow/state.js';
import {fakeServices} from '../support/fake-flow.js';

const HOST: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

export interface Rig {
  readonly flow: FlowController;
  readonly errors: readonly SizeFinderError[];
  /** Resolves when the flow comes to a state that fits. */
  readonly until: (fits: (state: FlowState) => boolean) => Promise<FlowState>;
}

/** A controller that begins in a state, with fake services. */
export function rig(
  from: FlowState,
  tools: Partial<FlowTools> = {},
  heard: (state: FlowState) => void = () => undefined,
): Rig {
  const errors: SizeFinderError[] = [];
  const waiting = new Set<() => void>();
  const listener: FlowListener = {
    moved: (_, to) => {
      heard(to);
      waiting.forEach(check => check());
    },
    failed: error => errors.push(error),
  };
  const services = fakeServices();
  const flow = new FlowController(
    HOST,
    {...BROWSER_TOOLS, services: () => services, ...tools},
    listener,
    from,
  );
  const until = (fits: (state: FlowState) => boolean): Promise<FlowState> =>
    new Promise(resolve => {
      const check = (): void => {
        if (!fits(flow.state)) return;
        waiting.delete(check);
        resolve(flow.state);
      };
      waiting.add(check);
      check();
    });
  return {flow, errors, until};
}
