import assert from 'node:assert/strict';
import { movedDown, toR1C1 } from '../../workbench/src/input/relative-formula';

describe('a formula whose cell is copied to another row', () => {
  const cases: [formula: string, rows: number, moved: string][] = [
    ['=B2*2', 3, '=B5*2'],
    ['=$B2+B$2+$B$2', 3, '=$B5+B$2+$B$2'],
    ['=SUM(B2:C4)', -1, '=SUM(B1:C3)'],
    ['=B2*2', -2, '=#REF!*2'],
    ["='Q1 2018'!B2+Q1!B2", 1, "='Q1 2018'!B3+Q1!B3"],
    ['=LOG10(B2)&"B2"', 1, '=LOG10(B3)&"B2"'],
    ['=Friskdag_Statistik[[#This Row],[Enheter P10]]*2', 5, '=Friskdag_Statistik[[#This Row],[Enheter P10]]*2'],
    ['=SUM(A:A)+SUM(1:1)', 1, '=SUM(A:A)+SUM(1:1)'],
  ];
  for (const [formula, rows, moved] of cases) it(`${formula}, ${rows} rows: ${moved}`, () => assert.equal(movedDown(formula, rows), moved));
});

describe('a formula as seen from its cell', () => {
  const cases: [formula: string, row: number, column: number, seen: string][] = [
    ['=B2*$C$1', 1, 3, '=RC[-2]*R1C3'],
    ['=B5*$C$1', 4, 3, '=RC[-2]*R1C3'],
    ['=B$5+$B5', 0, 1, '=R5C+R[4]C2'],
    ['=Friskdag_Statistik[[#This Row],[Enheter P10]]', 7, 9, '=Friskdag_Statistik[[#This Row],[Enheter P10]]'],
  ];
  for (const [formula, row, column, seen] of cases) {
    it(`${formula} in row ${row}, column ${column}: ${seen}`, () => assert.equal(toR1C1(formula, row, column), seen));
  }
});
