import {DOCUMENTS, NAVIGATION} from './pages.mjs';
import {rootOf, teach} from './markdown.mjs';

/** All blocks of `css live`: the policy of the site allows no styles inside pages. */
const liveStyles = DOCUMENTS.flatMap(({text}) =>
  [...text.matchAll(/^```css live\n([^]*?)^```/gm)].map(([, code]) => code),
).join('\n');

/** What the search looks through. */
const searchIndex = DOCUMENTS.flatMap(({url, title, headings}) =>
  headings.map(({level, text, anchor}) => ({
    page: title,
    text,
    url: level === 1 ? url : `${url}#${anchor}`,
  })),
);

/**
 * @param {import('@11ty/eleventy').UserConfig} eleventy
 * @param {Set<string>} files fills with what the pages show beside the documents
 */
export const configure = files => eleventy => {
  eleventy.setUseGitIgnore(false);
  eleventy.amendLibrary('md', teach);
  eleventy.addGlobalData('navigation', NAVIGATION);
  eleventy.addFilter('rootOf', rootOf);
  for (const {source, text, url, title, headings} of DOCUMENTS)
    eleventy.addTemplate(`documents/${url.replace(/html$/, 'md')}`, text, {
      layout: 'layout.njk',
      permalink: url,
      templateEngineOverride: 'md',
      source,
      url,
      title,
      files,
      toc: headings.filter(({level}) => level === 2),
      isLive: /^```html live$/m.test(text),
    });
  eleventy.addTemplate('examples.njk', `{% raw %}${liveStyles}{% endraw %}`, {permalink: 'examples.css'});
  eleventy.addTemplate('search.njk', `{% raw %}${JSON.stringify(searchIndex)}{% endraw %}`, {
    permalink: 'search.json',
  });
  for (const name of ['site.css', 'site.js', 'playground.js', 'playground.css'])
    eleventy.addPassthroughCopy({[`docs/site/${name}`]: name});
};
