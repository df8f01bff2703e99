// Which documents the site has, in which order, and at which addresses.
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The navigation: a document of the repository, or a page of this folder, and its short name. */
const GROUPS = [
  [
    'Start',
    [
      ['docs/start.md', 'Start in one minute'],
      ['docs/site/playground.njk', 'Playground'],
      ['docs/frameworks.md', 'Frameworks and bundlers'],
      ['docs/kits.md', 'Shopify, WooCommerce'],
      ['docs/hosting.md', 'Hosting and policies'],
      ['docs/theming.md', 'Theming'],
      ['docs/analytics.md', 'Events and analytics'],
      ['docs/troubleshooting.md', 'Troubleshooting'],
    ],
  ],
  [
    'Reference',
    [
      ['docs/reference.md', 'Element'],
      ['docs/api.md', 'API'],
      ['docs/browsers.md', 'Browsers'],
      ['docs/stability.md', 'Stability and support'],
      ['CHANGELOG.md', 'Changelog'],
    ],
  ],
  [
    'Charts',
    [
      ['docs/for-merchants.md', 'For merchants'],
      ['size-charts/README.md', 'Write a chart'],
      ['docs/charts-in-the-wild.md', 'Charts in the wild'],
    ],
  ],
  [
    'Accuracy',
    [
      ['docs/accuracy.md', 'As asked'],
      ['docs/street.md', 'As shoppers stand'],
      ['docs/unseen-people.md', 'People no fit has seen'],
      ['docs/size-agreement.md', 'Size agreement'],
      ['docs/model-card.md', 'Model card'],
      ['docs/measurement-model.md', 'Measurement model'],
      ['docs/speed.md', 'Speed'],
    ],
  ],
  [
    'Trust',
    [
      ['docs/privacy.md', 'Privacy'],
      ['SECURITY.md', 'Security'],
      ['docs/accessibility.md', 'Accessibility'],
      ['THIRD-PARTY.md', 'Third parties'],
    ],
  ],
  [
    'Project',
    [
      ['CONTRIBUTING.md', 'Contributing'],
      ['docs/architecture.md', 'Architecture'],
    ],
  ],
];

const markdownIn = folder =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => posix.join(folder, name))
    .sort();

const named = GROUPS.flatMap(([, pages]) => pages.map(([source]) => source));
const others = [...markdownIn('docs'), ...markdownIn('docs/decisions')].filter(
  source => !named.includes(source),
);

/** The address of a document, from the root of the site. */
function urlOf(source) {
  const name = basename(source).replace(/\.(md|njk)$/, '');
  // A README stands for its folder.
  if (name === 'README') return `${dirname(source)}.html`;
  return source.startsWith('docs/decisions/') ? `decisions/${name}.html` : `${name.toLowerCase()}.html`;
}

/** The anchor that GitHub gives a heading. */
export const anchorOf = heading =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const plain = markdown => markdown.replaceAll(/[`*]|\[([^\]]+)\]\([^)]+\)/g, '$1');

/** The headings of a document that are no lines of its code, with their levels. */
const headingsOf = text =>
  [...text.replaceAll(/^```[^]*?^```/gm, '').matchAll(/^(#{1,3}) (.+)$/gm)].map(([, marks, heading]) => ({
    level: marks.length,
    text: plain(heading),
    anchor: anchorOf(heading),
  }));

/** Every Markdown document of the site. */
export const DOCUMENTS = [...named.filter(source => source.endsWith('.md')), ...others].map(source => {
  const text = readFileSync(join(ROOT, source), 'utf8');
  const headings = headingsOf(text);
  return {source, text, url: urlOf(source), title: headings[0].text, headings};
});

/** The navigation with addresses. Documents without a place of their own are the last of the project. */
export const NAVIGATION = GROUPS.map(([title, pages]) => ({
  title,
  pages: [
    ...pages.map(([source, label]) => ({label, url: urlOf(source)})),
    ...(title === 'Project'
      ? others.map(source => ({
          label: DOCUMENTS.find(document => document.source === source).title.replace(/^(\d+)\. /, '$1 '),
          url: urlOf(source),
        }))
      : []),
  ],
}));

/** Files beside the documents that pages show or offer. */
const FILES = /\.(png|jpe?g|svg|jsonl?)$/;

/**
 * Where a link of a document leads on the site.
 * @param {string} source the document
 * @param {string} href as it is written there
 * @returns {{url: string} | {file: string} | null} null for what is only in the repository
 */
export function linkTarget(source, href) {
  const [path, anchor] = href.split('#');
  const target = path === '' ? source : posix.join(dirname(source), path);
  if (target === 'README.md') return {url: 'index.html'};
  const document = DOCUMENTS.find(one => one.source === target);
  if (document) return {url: anchor ? `${document.url}#${anchor}` : document.url};
  return FILES.test(target) ? {file: target} : null;
}
