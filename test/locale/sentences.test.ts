import assert from 'node:assert/strict';
import { languageOf } from '../../src/locale/language';
import { sentence } from '../../src/locale/sentences';
import type { Problem } from '../../src/values/problem';

const noBreak = (text: string) => text.replace(/\u00a0/g, ' ');

describe('the sentence about a problem', () => {
  const told: [problem: Problem, swedish: string, english: string][] = [
    [
      { argument: 'riskLevel', code: 'out-of-range', given: 50, least: 0, most: 1 },
      'risknivå är 50, men ska vara från 0 till 1.',
      'risk level is 50, but must be from 0 to 1.',
    ],
    [
      { argument: 'investment', code: 'out-of-range', given: 0, above: 0 },
      'investering är 0, men ska vara större än 0.',
      'investment is 0, but must be above 0.',
    ],
    [
      { argument: 'value', row: 3, code: 'not-a-number', given: 'abc' },
      'värde, rad 3, ska vara ett tal, men är ”abc”.',
      'value, row 3, must be a number, but is “abc”.',
    ],
    [
      { argument: 'value', row: 3, column: 2, code: 'error-cell', given: '#N/A' },
      'värde, rad 3, kolumn 2, innehåller felet #N/A. Rätta den cellen först.',
      'value, row 3, column 2, contains the error #N/A. Correct that cell first.',
    ],
    [
      { argument: 'price', code: 'larger-than', given: 22_870_001, other: 'investment', most: 22_870_000 },
      'pris är 22 870 001, men får inte vara större än investering (22 870 000).',
      'price is 22,870,001, but must not be larger than investment (22,870,000).',
    ],
    [{ argument: 'cap', code: 'missing' }, 'tak saknas. Fyll i ett värde.', 'cap is missing. Fill in a value.'],
    [
      { argument: 'cap', code: 'out-of-range', given: 0.5, least: 1 },
      'tak är 0,5, men ska vara minst 1.',
      'cap is 0.5, but must be at least 1.',
    ],
  ];
  for (const [problem, swedish, english] of told) {
    it(swedish, () => {
      assert.equal(noBreak(sentence(problem, 'sv')), swedish);
      assert.equal(sentence(problem, 'en'), english);
    });
  }

  it('quotes no more of a long cell than is needed to recognise it', () => {
    assert.ok(sentence({ argument: 'value', code: 'not-a-number', given: 'x'.repeat(32_767) }, 'sv').length < 120);
  });
});

describe('the language of a tag', () => {
  for (const [tag, language] of [
    ['sv-SE', 'sv'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['fi-FI', 'sv'],
    ['eng', 'sv'],
  ]) {
    it(`shows ${language} for ${tag}`, () => assert.equal(languageOf(tag ?? ''), language));
  }
});
