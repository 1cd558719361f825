import assert from 'node:assert/strict';
import { nationalIndexSheet, nationalIndexUpdate } from '../../src/sheets/national-index-sheet';
import { monthOf } from '../../src/values/month';

const rows = [
  { month: monthOf(2018, 11), index: 9.4, source: 'Försäkringskassan, sjukpenningtal 1.0, hämtat 2026-11-22' },
  { month: monthOf(2018, 12), index: 9.3, source: '=1+1' },
];
const cells = [
  [{ value: 43_405, format: 'yyyy-mm' }, { value: 9.4, format: '#,##0.00' }, rows[0]?.source],
  [{ value: 43_435, format: 'yyyy-mm' }, { value: 9.3, format: '#,##0.00' }, '=1+1'],
];

describe('the sheet of the national index', () => {
  it('has the table Friskdag_Index, with the month as a day', () => {
    const [sheet] = nationalIndexSheet(rows, 'sv', 'Index').sheets;
    assert.deepEqual(sheet?.tables, [{ name: 'Friskdag_Index', at: 'A5:C7' }]);
    const [header, ...below] = sheet.cells[1]?.rows ?? [];
    assert.deepEqual(
      header,
      ['Månad', 'Index', 'Källa'].map((value) => ({ value, style: 'heading' })),
    );
    assert.deepEqual(below, cells);
  });

  it('is in English for those who read English', () => {
    const text = JSON.stringify(nationalIndexSheet(rows, 'en', 'Index'));
    assert.match(text, /"Month".*"Index".*"Source"/);
    assert.doesNotMatch(text, /Månad|Källa"/);
  });

  it('only gets new rows when it stands there', () => {
    assert.deepEqual(nationalIndexUpdate(rows), { sheets: [], tableRows: [{ table: 'Friskdag_Index', how: 'replace', rows: cells }] });
  });
});
