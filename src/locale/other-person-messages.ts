import type {Messages} from './messages.js';

type Some<T, K extends keyof T> = Readonly<Pick<T, K>>;

/**
 * What is said in other words where the size is for somebody beside the one who reads: for a child, or for a person
 * whom this device knows by name. What is not here speaks of the garment, or to whoever holds the device.
 */
export interface OtherPersonMessages {
  /** Over the size, where a name is known. */
  readonly sizeFor: (name: string) => string;
  readonly profile: Some<Messages['profile'], 'title'>;
  readonly known: Some<
    Messages['known'],
    'tape' | 'tapeTitle' | 'worn' | 'wornTitle' | 'wornIntro' | 'wornAdd'
  >;
  readonly files: Some<Messages['files'], 'measure'>;
  readonly result: Some<Messages['result'], 'title' | 'measurements' | 'keep' | 'forget' | 'forgotten'>;
  readonly sureness: Some<Messages['result']['sureness'], 'very-likely' | 'likely'>;
  readonly source: Some<Messages['result']['source'], 'photo' | 'tape' | 'garment' | 'bra'>;
}
