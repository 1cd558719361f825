import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asText } from '../../src/workbook/text';

describe('text on its way into a cell', () => {
  for (const dangerous of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
    it(`keeps ${JSON.stringify(dangerous)} from calculating`, () => {
      assert.equal(asText(dangerous), `'${dangerous}`);
    });
  }

  for (const mistaken of ['007', '2018-11', '1e5', 'TRUE', 'falskt', 'Maj 5', 'may 2019', '12 %', "'quoted", ' 5', '(5)']) {
    it(`keeps ${JSON.stringify(mistaken)} from becoming another value`, () => {
      assert.equal(asText(mistaken), `'${mistaken}`);
    });
  }

  for (const plain of ['Risknivå', 'Kommunens resultat', 'Åtgärd, källa: RISE', '']) {
    it(`leaves ${JSON.stringify(plain)} alone`, () => {
      assert.equal(asText(plain), plain);
    });
  }

  it('never lets a formula through', () => {
    const text = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '|'), fc.string()).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (given) => asText(given).startsWith("'")));
  });
});
