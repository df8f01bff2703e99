import {adoptStyles, type CSSResult, type LitElement} from 'lit';
import {SizeFinderError} from '../../core/errors.js';
import type {OpenState, Way} from '../../flow/state.js';
import type * as knownSteps from '../steps/known-steps.js';
import type * as photoSteps from '../steps/photo-steps.js';
import type * as resultSteps from '../steps/result-steps.js';
import {finderStyles} from '../styles/index.js';
import {fetchedCode, type FetchedCode} from './fetched-code.js';

interface StepFiles {
  readonly photos: typeof photoSteps;
  readonly result: typeof resultSteps;
  readonly known: typeof knownSteps;
}

/** The files with the steps after the form. Shoppers meet few of them. */
export type StepFile = keyof StepFiles;

/** In the order in which their styles apply. */
const FILES: {readonly [Name in StepFile]: FetchedCode<StepFiles[Name]>} = {
  photos: fetchedCode(() => import('../steps/photo-steps.js')),
  result: fetchedCode(() => import('../steps/result-steps.js')),
  known: fetchedCode(() => import('../steps/known-steps.js')),
};

const NAMES = Object.keys(FILES) as readonly StepFile[]; // Object.keys forgets the names.

/** The file of a step; null for those that are part of the dialog's file. */
function fileOf({step}: OpenState): StepFile | null {
  switch (step) {
    case 'capture':
      return 'photos';
    case 'measuring':
    case 'result':
      return 'result';
    case 'tape':
    case 'worn':
      return 'known';
    default:
      return null;
  }
}

/** The file of the first step of a way. */
const FILE_OF_WAY: Readonly<Record<Way, StepFile>> = {
  camera: 'photos',
  files: 'photos',
  'kept-photos': 'result',
  answers: 'result',
  tape: 'known',
  worn: 'known',
};

/** Fetches the steps of one finder, and gives the element their styles. */
export class StepCode {
  /** The files whose styles the element has. */
  private readonly styled = new Set<StepFile>();
  private readonly awaited = new Set<StepFile>();
  private readonly missing = new Set<StepFile>();

  constructor(
    private readonly host: LitElement,
    /** A file that a step waits for cannot be had. */
    private readonly failed: (error: SizeFinderError) => void,
    /** Called before a message gives way to a step. */
    private readonly retrying: () => void,
  ) {
    this.adoptStyles();
  }

  /** The code of these steps. Null while it is on its way, after which the element is updated. */
  of<Name extends StepFile>(name: Name): StepFiles[Name] | null {
    const code = FILES[name].now();
    if (code === null) void this.await(name);
    else if (!this.styled.has(name)) {
      this.styled.add(name);
      this.adoptStyles();
    }
    return code;
  }

  /** Whether the code of this step cannot be had. */
  isMissing(state: OpenState): boolean {
    const file = fileOf(state);
    return file !== null && this.missing.has(file);
  }

  /** Asks once more for what cannot be had. */
  readonly retry = (): void => {
    this.missing.clear();
    this.retrying();
    this.host.requestUpdate();
  };

  /** The shopper may soon take this way. */
  expectWay(way: Way): void {
    expect(FILE_OF_WAY[way]);
  }

  /** Every way leads to the result. */
  expectResult(): void {
    expect('result');
  }

  private async await(name: StepFile): Promise<void> {
    if (this.awaited.has(name) || this.missing.has(name)) return;
    this.awaited.add(name);
    try {
      await FILES[name].load();
    } catch (cause) {
      this.missing.add(name);
      this.failed(
        new SizeFinderError('model-unavailable', 'a step of the finder cannot be fetched', {cause}),
      );
    }
    this.awaited.delete(name);
    this.host.requestUpdate();
  }

  private adoptStyles(): void {
    const {renderRoot} = this.host;
    if (!(renderRoot instanceof ShadowRoot)) return;
    const ofSteps = NAMES.filter(name => this.styled.has(name)).flatMap<CSSResult>(
      name => FILES[name].now()?.styles ?? [],
    );
    const {elementStyles} = this.host.constructor as typeof LitElement; // `constructor` has the type Function.
    adoptStyles(renderRoot, [...new Set([...elementStyles, ...finderStyles, ...ofSteps])]);
  }
}

const expected = new Set<StepFile>();

/** A failure says nothing yet: the step asks again. */
function expect(name: StepFile): void {
  if (expected.has(name)) return;
  expected.add(name);
  FILES[name].load().catch(() => undefined);
}

/** Fetches all steps. */
export const loadAllSteps = async (): Promise<void> => {
  await Promise.all(NAMES.map(name => FILES[name].load()));
};
