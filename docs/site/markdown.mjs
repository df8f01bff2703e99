// How the site turns the repository's Markdown into HTML.
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import php from 'highlight.js/lib/languages/php';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import {anchorOf, linkTarget} from './pages.mjs';

const LANGUAGES = {bash, css, javascript, json, php, typescript, xml};
const ALIASES = {
  xml: ['html', 'vue', 'svelte', 'liquid'],
  bash: ['sh'],
  typescript: ['ts', 'tsx'],
  javascript: ['js'],
};
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);
for (const [languageName, names] of Object.entries(ALIASES)) hljs.registerAliases(names, {languageName});

const isOutside = href => /^(https?:|mailto:)/.test(href);

/** The way from a page back to the root of the site. */
export const rootOf = url => '../'.repeat(url.split('/').length - 1);

/**
 * Teaches a markdown-it these rules:
 * - headings have GitHub's anchors
 * - links between documents become links between pages. A link to what is only in the repository becomes its text
 * - a table scrolls on its own, and its numbers are aligned without styles in the page, which a strict policy refuses
 * - a fenced block of `html live` is shown as code and runs below it
 */
export function teach(md) {
  md.options.highlight = (code, language) =>
    hljs.getLanguage(language) ? hljs.highlight(code, {language}).value : '';

  md.core.ruler.push('anchors', ({tokens}) => {
    for (const [i, token] of tokens.entries())
      if (token.type === 'heading_open') token.attrSet('id', anchorOf(tokens[i + 1].content));
  });

  md.core.ruler.push('links', ({tokens, env}) => {
    for (const {children} of tokens) if (children) translateLinks(children, env);
  });

  md.core.ruler.push('aligned', ({tokens}) => {
    for (const token of tokens)
      if (token.attrGet('style') === 'text-align:right') token.attrs = [['class', 'number']];
  });

  md.renderer.rules.table_open = () => '<div class="scroll" tabindex="0"><table>\n';
  md.renderer.rules.table_close = () => '</table></div>\n';

  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, i, ...rest) => {
    const shown = fence(tokens, i, ...rest);
    const isLive = /\blive\b/.test(tokens[i].info) && tokens[i].info.startsWith('html');
    return isLive ? `${shown}<div class="live">${tokens[i].content}</div>\n` : shown;
  };
}

function translateLinks(tokens, {source, url, files}) {
  const addressOf = href => {
    const target = linkTarget(source, href);
    if (target === null) return null;
    if ('file' in target) files.add(target.file);
    return rootOf(url) + ('file' in target ? `files/${target.file}` : target.url);
  };
  let isDropped = false;
  for (const token of tokens) {
    if (token.type === 'image') token.attrSet('src', addressOf(token.attrGet('src')));
    if (token.type === 'link_open' && !isOutside(token.attrGet('href'))) {
      const address = addressOf(token.attrGet('href'));
      isDropped = address === null;
      if (isDropped) token.tag = 'span';
      if (isDropped) token.attrs = [];
      else token.attrSet('href', address);
    }
    if (token.type === 'link_close' && isDropped) {
      token.tag = 'span';
      isDropped = false;
    }
  }
}
