/** Text for one cell of a table. */
const cell = text => (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const code = text => (text === undefined ? '' : `\`${cell(text)}\``);

const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

const isMethod = ({kind}) => kind === 'method';

function propertiesTable({members}) {
  const fields = members.filter(member => !isMethod(member));
  return table(
    ['property', 'attribute', 'type', 'meaning'],
    fields.map(field => [
      code(field.name),
      field.readonly ? 'none, read-only' : code(field.attribute) || 'none',
      code(field.type?.text),
      cell(field.description) + (field.default === undefined ? '' : ` Default: ${code(field.default)}.`),
    ]),
  );
}

function methodText({name, description, parameters = [], return: result}) {
  const signature = parameters
    .map(parameter => `${parameter.name}${parameter.default ? '?' : ''}: ${parameter.type?.text}`)
    .join(', ');
  const described = parameters.filter(parameter => parameter.description);
  return [
    `### ${name}()`,
    `\`\`\`ts\n${name}(${signature}): ${result?.type?.text ?? 'void'}\n\`\`\``,
    description.replaceAll(/\s+/g, ' '),
    ...(described.length > 0
      ? [described.map(parameter => `- ${code(parameter.name)}: ${cell(parameter.description)}`).join('\n')]
      : []),
  ].join('\n\n');
}

function eventText({name, type}, classes) {
  const {description, members = []} = classes.find(one => one.name === type.text);
  const fields = table(
    ['field', 'type', 'meaning'],
    members.map(field => [code(field.name), code(field.type?.text), cell(field.description)]),
  );
  return [
    `### ${name}`,
    `${code(type.text)}. ${description.replaceAll(/\s+/g, ' ')}`,
    members.length > 0 ? fields : 'The event has no fields of its own.',
  ].join('\n\n');
}

const named = (heading, entries, write = code) =>
  table(
    [heading, 'meaning'],
    entries.map(({name, description}) => [write(name), cell(description)]),
  );

/**
 * The element's API as a Markdown document.
 * @param {object[]} modules of the custom elements manifest
 */
export function apiReference(modules) {
  const classes = modules.flatMap(({declarations}) => declarations);
  const element = classes.find(({customElement}) => customElement === true);
  return `${[
    '# API',
    'This page lists the attributes, properties, methods, events, slots and styles of `<size-finder>` with their types.\n' +
      '`node scripts/make-api-reference.mjs` writes it from `custom-elements.json`. The [reference](reference.md) explains how the\n' +
      'parts work together, and lists the [failure codes](reference.md#failure-codes) and the [quality notes](reference.md#quality-notes).',
    '## Attributes and properties',
    propertiesTable(element),
    'The attribute `lang` of the element, or of an element around it, sets the language of the texts.',
    '## Methods',
    ...element.members.filter(isMethod).map(methodText),
    '## Events',
    'Every event bubbles and crosses shadow roots, so a page can listen on the element or on the document.',
    ...element.events.map(event => eventText(event, classes)),
    '## Slots',
    named('slot', element.slots),
    '## Parts',
    named('part', element.cssParts, name => code(`::part(${name})`)),
    '## Custom properties',
    named('property', element.cssProperties),
  ].join('\n\n')}\n`;
}
