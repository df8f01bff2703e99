import type {JSX} from 'solid-js/jsx-runtime';
import type {SizeFinderEventMap} from '../element/page/events.js';
import type {SizeFinder} from '../element/size-finder.js';
import type {SizeFinderAttributes, SizeFinderProperties} from './element-attributes.js';

/** Solid sets properties by `prop:` and listens by `on:`. */
type Namespaced = {
  readonly [Name in keyof SizeFinderProperties as `prop:${Name}`]?: SizeFinderProperties[Name];
} & {
  readonly [Type in keyof SizeFinderEventMap as `on:${Type}`]?: (event: SizeFinderEventMap[Type]) => void;
};

/** What Solid's JSX takes on `<size-finder>`. */
export type SizeFinderJsx = JSX.HTMLAttributes<SizeFinder> & SizeFinderAttributes & Namespaced;

// The module that declares the namespace. An extension of 'solid-js', which only hands it on, does not reach it.
declare module 'solid-js/jsx-runtime' {
  // Solid's types have this namespace, which can be extended in no other way.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'size-finder': SizeFinderJsx;
    }
  }
}
