import assert from 'node:assert/strict';
import { withThisRow } from '../../workbench/src/input/this-row';

describe('the short names of cells in the formula’s own row of a table', () => {
  const cases: [formula: string, table: string | undefined, written: string][] = [
    ['=[@Anställda]*2', 'Statistik', '=Statistik[[#This Row],[Anställda]]*2'],
    ['=[@[Enheter P10]]-[@Anställda]', 'Statistik', '=Statistik[[#This Row],[Enheter P10]]-Statistik[[#This Row],[Anställda]]'],
    ['=Logg[@Rader]', undefined, '=Logg[[#This Row],[Rader]]'],
    ['=Logg[@Rader]', 'Statistik', '=Logg[[#This Row],[Rader]]'],
    ['=[@Anställda]', undefined, '=[@Anställda]'],
    ['=SUM(Statistik[Anställda])&"[@Anställda]"', 'Statistik', '=SUM(Statistik[Anställda])&"[@Anställda]"'],
  ];
  for (const [formula, table, written] of cases)
    it(`${formula} in ${table ?? 'no table'}: ${written}`, () => assert.equal(withThisRow(formula, table), written));
});
