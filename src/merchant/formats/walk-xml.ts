import {Parser} from 'htmlparser2';

type Attributes = Readonly<Record<string, string>>;

/** Goes through the elements of an XML text; names come without their prefix. */
export function walkXml(
  xml: string,
  handle: {
    readonly open?: (name: string, attributes: Attributes) => void;
    readonly text?: (text: string) => void;
    readonly close?: (name: string) => void;
  },
): void {
  const local = (name: string) => name.replace(/^.*:/, '');
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handle.open?.(local(name), attributes),
      ontext: text => handle.text?.(text),
      onclosetag: name => handle.close?.(local(name)),
    },
    {xmlMode: true},
  );
  parser.end(xml);
}
