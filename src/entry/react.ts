'use client';

import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
} from 'react';
import type {SizeFinderEventMap} from '../element/page/events.js';
import {SizeFinder as SizeFinderElement} from '../element/size-finder.js';
import type {SizeFinderProperties} from './element-attributes.js';
import './define.js';
import './jsx-react.js';

const EVENTS = {
  onSizeFound: 'size-found',
  onSizeChosen: 'size-chosen',
  onSizeFeedback: 'size-feedback',
  onSizeFinderStep: 'size-finder-step',
  onSizeFinderError: 'size-finder-error',
  onSizeFinderClose: 'size-finder-close',
  onSizeFinderVisit: 'size-finder-visit',
} as const satisfies Record<string, keyof SizeFinderEventMap>;

type Events = typeof EVENTS;

type EventProps = {
  readonly [Prop in keyof Events]?: ((event: SizeFinderEventMap[Events[Prop]]) => void) | undefined;
};

type PropertyProps = {readonly [Name in keyof SizeFinderProperties]?: SizeFinderProperties[Name] | undefined};

/** The element's properties, its events as `onSizeFound` and so on, and what every HTML element takes. */
export type SizeFinderProps = PropertyProps &
  EventProps &
  Omit<HTMLAttributes<SizeFinderElement>, keyof PropertyProps | keyof EventProps>;

/** Each property of the element with its attribute; null for a property that has none. */
const ATTRIBUTES: ReadonlyMap<string, string | null> = new Map([
  ['createServices', null],
  ...[...SizeFinderElement.elementProperties].flatMap(([name, {attribute, state}]): [string, string][] =>
    state === true || typeof name !== 'string'
      ? []
      : [[name, typeof attribute === 'string' ? attribute : name.toLowerCase()]],
  ),
]);

const isEvent = (name: string): name is keyof Events => Object.hasOwn(EVENTS, name);

/** Objects and functions fit in no attribute. */
const isObject = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** What React writes into the page, on the server too. */
function attributesOf(props: SizeFinderProps): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (isEvent(name) || name === 'children') continue;
    const attribute = ATTRIBUTES.get(name);
    // React 18 writes `className` into an attribute of that name on custom elements.
    if (attribute === undefined) attributes[name === 'className' ? 'class' : name] = value;
    // React 18 writes "false", with which the attribute is there.
    else if (attribute !== null && !isObject(value) && value !== false) attributes[attribute] = value;
  }
  return attributes;
}

/** Gives the element the objects among the props, and takes away those that are there no more. */
function setObjects(element: SizeFinderElement, props: SizeFinderProps, given: Set<string>): void {
  for (const name of ATTRIBUTES.keys()) {
    const value: unknown = Reflect.get(props, name);
    if (isObject(value)) {
      Reflect.set(element, name, value);
      given.add(name);
    } else if (given.delete(name) && value == null) Reflect.set(element, name, value);
  }
}

/**
 * `<size-finder>` for React 18 and 19. React itself loses events and object properties of a custom element while it
 * hydrates (react/react#35446). This component sets them in an effect, which runs after every kind of start.
 *
 * Objects such as `chart` should stay the same from render to render: the element reads a new object again.
 */
export const SizeFinder: ForwardRefExoticComponent<SizeFinderProps & RefAttributes<SizeFinderElement>> =
  // React 18 passes a ref to no other kind of function component.
  forwardRef<SizeFinderElement, SizeFinderProps>(function SizeFinder(props, ref) {
    const own = useRef<SizeFinderElement>(null);
    const latest = useRef(props);
    const given = useRef(new Set<string>());
    useImperativeHandle<SizeFinderElement | null, SizeFinderElement | null>(ref, () => own.current, []);

    useEffect(() => {
      latest.current = props;
      if (own.current) setObjects(own.current, props, given.current);
    });

    useEffect(() => {
      const listening = new AbortController();
      for (const [prop, type] of Object.entries(EVENTS))
        own.current?.addEventListener(
          type,
          // The prop and the type of the event come from one entry of the table.
          event => (Reflect.get(latest.current, prop) as ((event: Event) => void) | undefined)?.(event),
          {signal: listening.signal},
        );
      return () => listening.abort();
    }, []);

    return createElement('size-finder', {...attributesOf(props), ref: own}, props.children);
  });
