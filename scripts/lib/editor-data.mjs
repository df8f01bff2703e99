/** The values of a type that is a union of strings, such as `'cm' | 'in'`; undefined for another type. */
function valuesOf({type}) {
  const values = type?.text.split(' | ').map(text => /^'(.*)'$/.exec(text)?.[1]);
  return values?.includes(undefined) ? undefined : values;
}

const nameAndText = ({name, description}) => ({name, description});

/** A method is called, and a field that cannot be set is read. Neither is set in HTML. */
const isSettable = ({kind, readonly}) => kind === 'field' && readonly !== true;

/**
 * The element for VS Code's setting `html.customData`.
 * @param {object} element its declaration in the custom elements manifest
 */
export const htmlData = ({tagName, description, attributes}) => ({
  version: 1.1,
  tags: [
    {
      name: tagName,
      description,
      attributes: attributes.map(attribute => {
        const values = valuesOf(attribute)?.map(name => ({name}));
        const isFlag = attribute.type?.text === 'boolean';
        // `v` is VS Code's name for attributes without a value.
        return {...nameAndText(attribute), ...(values && {values}), ...(isFlag && {valueSet: 'v'})};
      }),
    },
  ],
});

/** The element's custom properties and parts for VS Code's setting `css.customData`. */
export const cssData = ({tagName, cssParts, cssProperties}) => ({
  version: 1.1,
  properties: cssProperties.map(nameAndText),
  pseudoElements: cssParts.map(({name, description}) => ({
    name: `::part(${name})`,
    description: `<${tagName}>: ${description}`,
  })),
});

/** The element for JetBrains' editors, which find it through the field `web-types` of package.json. */
export const webTypes = (element, {name, version}) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map(attribute => ({
            ...nameAndText(attribute),
            value: attribute.type?.text === 'boolean' ? {kind: 'no-value'} : {type: attribute.type?.text},
          })),
          slots: element.slots.map(nameAndText),
          js: {
            properties: element.members
              .filter(isSettable)
              .map(member => ({...nameAndText(member), value: {type: member.type?.text}})),
            events: element.events.map(event => ({...nameAndText(event), value: {type: event.type?.text}})),
          },
          css: {
            properties: element.cssProperties.map(nameAndText),
            parts: element.cssParts.map(nameAndText),
          },
        },
      ],
    },
  },
});
