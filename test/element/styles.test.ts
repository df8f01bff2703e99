import {expect} from '@open-wc/testing';
import {finderStyles} from '../../src/element/styles/index.js';
import {triggerStyles} from '../../src/element/styles/trigger.js';

/** Every style rule with the media conditions around it. */
function* rulesIn(list: CSSRuleList, media = ''): Generator<readonly [selector: string, media: string]> {
  for (const rule of list) {
    if (rule instanceof CSSStyleRule) yield [rule.selectorText, media];
    else if (rule instanceof CSSMediaRule) yield* rulesIn(rule.cssRules, `${media} ${rule.conditionText}`);
    else if (rule instanceof CSSSupportsRule) yield* rulesIn(rule.cssRules, media);
  }
}

const RULES = [triggerStyles, ...finderStyles].flatMap(({styleSheet}) =>
  styleSheet ? [...rulesIn(styleSheet.cssRules)] : [],
);

describe('the styles', () => {
  it('answer to a pointer only where one can hover: a touch would leave it behind', () => {
    const hovered = RULES.filter(([selector]) => selector.includes(':hover'));
    expect(hovered).not.to.deep.equal([]);
    for (const [selector, media] of hovered) expect(media, selector).to.include('(hover: hover)');
  });
});
