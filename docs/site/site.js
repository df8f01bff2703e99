/** Most entries that the search shows. */
const MAX_FOUND = 12;

const {root} = document.body.dataset;

for (const pre of document.querySelectorAll('pre')) {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'copy',
    textContent: 'Copy',
  });
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(pre.querySelector('code').textContent);
    button.textContent = 'Copied';
  });
  pre.append(button);
}

const search = document.querySelector('#search');
const found = document.querySelector('#found');
let index;

async function entriesWith(words) {
  index ??= await (await fetch(`${root}search.json`)).json();
  return index
    .filter(({page, text}) => words.every(word => `${page} ${text}`.toLowerCase().includes(word)))
    .slice(0, MAX_FOUND);
}

function entry({page, text, url}) {
  const link = Object.assign(document.createElement('a'), {href: root + url, textContent: text});
  if (page !== text) link.append(Object.assign(document.createElement('small'), {textContent: page}));
  const item = document.createElement('li');
  item.append(link);
  return item;
}

search.addEventListener('input', async () => {
  const query = search.value.trim().toLowerCase();
  const entries = query === '' ? [] : await entriesWith(query.split(/\s+/));
  // An answer that comes late must not replace a newer one.
  if (query !== search.value.trim().toLowerCase()) return;
  found.replaceChildren(...entries.map(entry));
  found.hidden = entries.length === 0;
});

addEventListener('keydown', event => {
  if (event.key === 'Escape') found.hidden = true;
  const isTyping = event.target.matches('input, textarea, select, size-finder');
  if (event.key !== '/' || isTyping) return;
  event.preventDefault();
  search.focus();
});
addEventListener('click', event => {
  if (!event.target.closest('search')) found.hidden = true;
});
