import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../workbench/src/input/formula-tokens';
import { toEnglishFormula } from '../../workbench/src/input/swedish-formula';
import { readTypedText } from '../../workbench/src/input/typed-text';

describe('text typed as a Swedish user types it', () => {
  const formulas: [typed: string, stored: string][] = [
    ['=FRISKDAG.RISKDELNING(B3;B4)', '=FRISKDAG.RISKDELNING(B3,B4)'],
    ['=OM(A1>12,5;SUMMA(B1:B3);"nej; tack")', '=IF(A1>12.5,SUM(B1:B3),"nej; tack")'],
    ['=SUMMA({1\\2,5;3\\4})', '=SUM({1,2.5;3,4})'],
    ['=SUMMA({1;2;3})', '=SUM({1;2;3})'],
    ["=SUMMA('Å; B'!A1;1,5)", "=SUM('Å; B'!A1,1.5)"],
    ['=SUMMA(Tabell1[[#Alla];[Värde]];2)', '=SUM(Tabell1[[#All],[Värde]],2)'],
    ['=summa.produkt(A1:A2;B1:B2)', '=SUMPRODUCT(A1:A2,B1:B2)'],
    ['=OMFEL(#SAKNAS!;SANT)', '=IFERROR(#N/A,TRUE)'],
    ['=XLETAUPP(IDAG();A:A;B:B)', '=XLOOKUP(TODAY(),A:A,B:B)'],
    ['=A1*1,5', '=A1*1.5'],
    ['=Medel+1', '=Medel+1'],
    ['=ROUND(A1,B1)', '=ROUND(A1,B1)'],
    ['=SUM(A1,2)', '=SUM(A1,2)'],
    ['=FRISKDAG.UTFALLSERSÄTTNING(14700000,22870000,8405100,0.5)', '=FRISKDAG.UTFALLSERSÄTTNING(14700000,22870000,8405100,0.5)'],
    ['=SUMMA(1,2)', '=SUM(1.2)'],
  ];
  for (const [typed, stored] of formulas) it(`${typed} is ${stored}`, () => assert.equal(toEnglishFormula(typed), stored));

  const entries: [typed: string, stored: unknown][] = [
    ['12,5', { value: 12.5 }],
    ['-5', { value: -5 }],
    ['12,5 %', { value: 0.125, numberFormat: '0.00%' }],
    ['12 %', { value: 0.12, numberFormat: '0%' }],
    ['1 234,5', { value: 1234.5, numberFormat: '#,##0.00' }],
    ['22 870 000', { value: 22_870_000, numberFormat: '#,##0' }],
    ['5 kr', { value: 5, numberFormat: '#,##0 "kr"' }],
    ['2019-03-01', { value: 43_525, numberFormat: 'yyyy-mm-dd' }],
    ['2018-11', { value: 43_405, numberFormat: 'mmm-yy' }],
    ['SANT', { value: true }],
    ["'007", { value: '007' }],
    ['', { value: null }],
    ['12.5', { value: '12.5' }],
    ['2019-02-30', { value: '2019-02-30' }],
    ['1 23', { value: '1 23' }],
    ['%', { value: '%' }],
    ['kr', { value: 'kr' }],
    ['-', { value: '-' }],
    ['Botkyrka', { value: 'Botkyrka' }],
  ];
  for (const [typed, stored] of entries)
    it(`"${typed}" is ${JSON.stringify(stored)}`, () => assert.deepEqual(readTypedText(typed, false), stored));

  it('is text in a cell of the text format', () => assert.deepEqual(readTypedText('=1+1', true), { value: '=1+1' }));

  it('loses nothing of a formula when it is cut in pieces', () =>
    fc.assert(
      fc.property(fc.string(), (formula) =>
        assert.equal(
          tokenize(formula)
            .map(({ text }) => text)
            .join(''),
          formula,
        ),
      ),
    ));

  it('reads every number with two decimals that is written with a comma', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
        const written = (hundredths / 100).toFixed(2).replace('.', ',');
        assert.deepEqual(readTypedText(written, false), { value: Number((hundredths / 100).toFixed(2)) });
      }),
    ));
});
