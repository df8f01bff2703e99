import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {SizeFinderEventMap} from '../element/page/events.js';
import type {SizeFinder} from '../element/size-finder.js';
import type {SizeFinderAttributes} from './element-attributes.js';

/** React 19 listens to `onsize-found`. */
type EventAttributes = {
  readonly [Type in keyof SizeFinderEventMap as `on${Type}`]?: (event: SizeFinderEventMap[Type]) => void;
};

/** What React's JSX takes on `<size-finder>`. */
export type SizeFinderJsx = DetailedHTMLProps<HTMLAttributes<SizeFinder>, SizeFinder> &
  SizeFinderAttributes &
  EventAttributes & {readonly class?: string};

declare module 'react' {
  // React's types have this namespace, which can be extended in no other way.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'size-finder': SizeFinderJsx;
    }
  }
}
