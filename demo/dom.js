/** Makes an element with properties and children. Text never becomes markup. */
export function element(tag, {text, data = {}, ...properties} = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  Object.assign(node.dataset, data);
  if (text !== undefined) node.textContent = text;
  node.append(...children);
  return node;
}

export const byId = id => document.getElementById(id);
