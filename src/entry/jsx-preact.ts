import type {HTMLAttributes} from 'preact';
import type {SizeFinderEventMap} from '../element/page/events.js';
import type {SizeFinder} from '../element/size-finder.js';
import type {SizeFinderAttributes} from './element-attributes.js';

type EventAttributes = {
  readonly [Type in keyof SizeFinderEventMap as `on${Type}`]?: (event: SizeFinderEventMap[Type]) => void;
};

declare module 'preact' {
  // Preact's types have this namespace, which can be extended in no other way.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'size-finder': HTMLAttributes<SizeFinder> & SizeFinderAttributes & EventAttributes;
    }
  }
}
