import assert from 'node:assert/strict';
import { explain } from '../../functions/explain';
import { callFunction } from '../../functions/call';
import { assertRefused, inLanguage } from '../support/cell';

describe('FÖRKLARA', () => {
  const botkyrka = [[[14_700_000]], [[22_870_000]], [[8_405_100]], [[0.5]]];

  it('tells the steps of another function’s result', () => {
    const [header, ...rows] = explain('UTFALLSERSÄTTNING', botkyrka);
    assert.deepEqual(header, ['Steg', 'Formel', 'Värde', 'Källa']);
    assert.deepEqual(
      rows.map(([step, formula, value]) => [step, formula, Math.round(value)]),
      [
        ['Värde där taket nås', 'k * I', 34_305_000],
        ['Värde som ger ersättning (räknat)', 'min(max(V, 0), k * I)', 14_700_000],
        ['Utfallsersättning (O)', 'r * P * counted / I', 2_701_246],
      ],
    );
  });

  it('says which row of a range a step belongs to', () => {
    const [, first, second] = explain('AKTIVITETSERSÄTTNING', [[[100], [200]], [[0.5]]]);
    assert.deepEqual([first?.[0], second?.[0]], ['Aktivitetsersättning (A) [1]', 'Aktivitetsersättning (A) [2]']);
  });

  it('knows functions in any case, with or without ÅÄÖ and namespace', () => {
    for (const name of ['utfallsersättning', 'Utfallsersattning', 'FRISKDAG.UTFALLSERSÄTTNING', ' utfallsersättning ']) {
      assert.equal(explain(name, botkyrka).length, 4);
    }
  });

  it('answers in the language that is shown', () => {
    assert.deepEqual(
      inLanguage('en', () => explain('AKTIVITETSERSÄTTNING', [[[100]], [[0.5]]]).map((row) => row[0])),
      ['Step', 'Activity payment (A)'],
    );
  });

  it('refuses a function that it does not know, itself included', () => {
    for (const unknown of ['NUVÄRDE', 'FÖRKLARA', '', null, 7]) {
      assertRefused(() => explain(unknown, []), /^funktion är ”.*”, men ska vara något av AKTIVITETSERSATTNING/);
    }
  });

  it('passes on what the other function refuses', () => {
    assertRefused(() => explain('AKTIVITETSERSÄTTNING', [[[-1]], [[0.5]]]), /^pris är −1, men ska vara minst 0/);
  });

  it('is silent again afterwards', () => {
    explain('AKTIVITETSERSÄTTNING', [[[100]], [[0.5]]]);
    assert.deepEqual(callFunction('AKTIVITETSERSÄTTNING', [100, 0.5]), [[50]]);
    assert.equal(explain('AKTIVITETSERSÄTTNING', [[[100]], [[0.5]]]).length, 2);
  });
});
