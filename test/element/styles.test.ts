import {expect} from '@open-wc/testing';
import {styles as knownStyles} from '../../src/element/steps/known-steps.js';
import {styles as photoStyles} from '../../src/element/steps/photo-steps.js';
import {styles as resultStyles} from '../../src/element/steps/result-steps.js';
import {finderStyles} from '../../src/element/styles/index.js';
import {triggerStyles} from '../../src/element/styles/trigger.js';
import * as windows from '../../src/element/styles/windows.js';

interface Rule {
  readonly selector: string;
  /** The media conditions around the rule. */
  readonly media: readonly string[];
  readonly style: CSSStyleDeclaration;
}

/** Every style rule of a sheet, also those inside of other rules. */
function* rulesIn(list: CSSRuleList, media: readonly string[] = []): Generator<Rule> {
  for (const rule of list) {
    if (rule instanceof CSSStyleRule) yield {selector: rule.selectorText, media, style: rule.style};
    else if (rule instanceof CSSMediaRule) yield* rulesIn(rule.cssRules, [...media, rule.conditionText]);
    else if (rule instanceof CSSGroupingRule) yield* rulesIn(rule.cssRules, media);
  }
}

const ALL = [triggerStyles, ...finderStyles, ...photoStyles, ...resultStyles, ...knownStyles];

const RULES = ALL.flatMap(({styleSheet}) => (styleSheet ? [...rulesIn(styleSheet.cssRules)] : []));

/** The conditions on the size of the window: `(width >= 560px)`. */
const sizesIn = (condition: string): readonly string[] =>
  condition.match(/\([^()]*(width|height|aspect-ratio|orientation)[^()]*\)/g) ?? [];

describe('the styles', () => {
  it('hover only where the device can: a touch would leave the colour behind', () => {
    const hovered = RULES.filter(({selector}) => selector.includes(':hover'));
    expect(hovered).not.to.deep.equal([]);
    for (const {selector, media} of hovered) expect(media, selector).to.include('(hover: hover)');
  });

  it('ask for no other size of the window than those in the table', () => {
    const table = new Set(Object.values(windows).flatMap(({cssText}) => sizesIn(cssText)));
    const asked = new Set(RULES.flatMap(({media}) => media.flatMap(sizesIn)));
    expect([...asked].filter(size => !table.has(size))).to.deep.equal([]);
    expect(
      [...table].filter(size => !asked.has(size)),
      'nowhere used',
    ).to.deep.equal([]);
  });

  it('move nothing for a shopper who wants reduced motion', () => {
    const REDUCE = '(prefers-reduced-motion: reduce)';
    const parts = ({selector}: Rule): readonly string[] => selector.split(/,\s*/);
    const isStilled = (part: string): boolean =>
      RULES.some(
        rule =>
          rule.media.includes(REDUCE) &&
          parts(rule).includes(part) &&
          (rule.style.animationName === 'none' || rule.style.display === 'none'),
      );
    // What takes no time only appears.
    const moving = RULES.filter(
      ({style: {animation, animationDuration}}) =>
        !['', 'none'].includes(animation) && animationDuration !== '0s',
    );
    expect(moving).not.to.deep.equal([]);
    for (const rule of moving.filter(({media}) => !media.includes('(prefers-reduced-motion: no-preference)')))
      for (const part of parts(rule)) expect(isStilled(part), part).to.equal(true);
  });

  it('draw underlines without the shorthand, in which WebKit knows no colour', () => {
    const texts = ALL.map(({cssText}) => cssText).join('\n');
    expect(texts).to.match(/text-decoration-line: underline/);
    expect(texts.match(/text-decoration:[^;]+;/g) ?? []).to.deep.equal([]);
  });
});
