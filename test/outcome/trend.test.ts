import assert from 'node:assert/strict';
import fc from 'fast-check';
import { trendAdjusted, trendOf } from '../../src/outcome/trend';
import { D, one } from '../../src/values/money';

const trend = (index: number, referenceIndex: number) => ({ index: new D(index), referenceIndex: new D(referenceIndex) });
const methods = ['change', 'quotient'] as const;

describe('absence adjusted for the national trend', () => {
  const cases: [what: string, actual: string, index: number, referenceIndex: number, change: string, quotient: string][] = [
    ['is raised when the index has fallen', '0.5', 9, 10, '0.55', '0.555556'],
    ['is lowered when the index has risen', '0.5', 12, 10, '0.4', '0.416667'],
    ['stays when the index has not moved', '0.5', 10, 10, '0.5', '0.5'],
    ['stays nothing where there was none', '0', 9, 10, '0', '0'],
    ['is nothing, or half, when the index has doubled', '0.5', 20, 10, '0', '0.25'],
  ];
  for (const [what, actual, index, referenceIndex, change, quotient] of cases) {
    it(what, () => {
      assert.equal(trendAdjusted(new D(actual), trend(index, referenceIndex), 'change').toDP(6).toString(), change);
      assert.equal(trendAdjusted(new D(actual), trend(index, referenceIndex), 'quotient').toDP(6).toString(), quotient);
    });
  }

  it('is the actual absence without a trend', () => {
    for (const method of methods) assert.equal(trendAdjusted(new D('0.61'), undefined, method).toString(), '0.61');
  });

  it('knows a trend only by both of its indexes', () => {
    assert.deepEqual(trendOf(one, new D(2)), { index: one, referenceIndex: new D(2) });
    assert.equal(trendOf(one, undefined), undefined);
    assert.equal(trendOf(undefined, one), undefined);
  });
});

describe('laws of the trend', () => {
  const hundredths = (most: number) => fc.integer({ min: 1, max: most }).map((value) => new D(value).div(100));

  it('both methods agree where the index has not moved', () =>
    fc.assert(
      fc.property(hundredths(3000), hundredths(3000), (actual, index) => {
        const unmoved = { index, referenceIndex: index };
        return trendAdjusted(actual, unmoved, 'change').eq(actual) && trendAdjusted(actual, unmoved, 'quotient').eq(actual);
      }),
    ));

  it('a lower index never gives less', () =>
    fc.assert(
      fc.property(hundredths(3000), hundredths(3000), hundredths(3000), hundredths(3000), (actual, index, other, referenceIndex) => {
        const [low, high] = index.lt(other) ? [index, other] : [other, index];
        return methods.every((method) =>
          trendAdjusted(actual, { index: low, referenceIndex }, method).gte(trendAdjusted(actual, { index: high, referenceIndex }, method)),
        );
      }),
    ));

  it('the quotient is never below the change in per cent', () =>
    fc.assert(
      fc.property(hundredths(3000), hundredths(3000), hundredths(3000), (actual, index, referenceIndex) => {
        const moved = { index, referenceIndex };
        return trendAdjusted(actual, moved, 'quotient')
          .plus('1e-25')
          .gte(trendAdjusted(actual, moved, 'change'));
      }),
    ));
});
