import assert from 'node:assert/strict';
import { extractKind } from '../../src/sources/rows/extracts';
import { readExtractText, readMatrix } from '../../src/sources/tables';
import { monthOf } from '../../src/values/month';
import { utf8 } from './faults';
import { where } from './where';

describe('an extract that has been added up', () => {
  const text = [
    'År,År-Månad,Förvaltning,Enhet,Antal anställningar,Sjukfrånvaro total %,Sjukfrånvaro total tim',
    '2021,2021-APR,Skola,Norra,25,5.02 %,106.2',
    '2021,2021-05,Skola,Norra,25,0.9 %,',
    '2021,maj,Skola,Norra,25,5 %,1',
    '2021,2021-06,Skola,Norra,2.5,5 %,1',
    '2021,2021-06,Skola,Norra,25,105 %,1',
  ].join('\n');

  it('is rows of months with hours in hundredths and shares in millionths', async () => {
    const { rows } = await readExtractText(utf8(text));
    assert.deepEqual(rows, [
      { month: monthOf(2021, 4), unit: 'Norra', department: 'Skola', headcount: 25, hours: 10620, share: 50_200, hasSign: true },
      { month: monthOf(2021, 5), unit: 'Norra', department: 'Skola', headcount: 25, hours: undefined, share: 9_000, hasSign: true },
    ]);
  });

  it('is accounted for', async () => {
    assert.deepEqual(where(await readExtractText(utf8(text))), [
      [4, 'År-Månad', 'maj', 'not-a-month'],
      [5, 'Antal anställningar', '2.5', 'not-a-whole-number'],
      [6, 'Sjukfrånvaro total %', '105 %', 'not-a-share'],
    ]);
  });

  it('may lack units or departments', () => {
    const read = (heading: string) =>
      readMatrix(
        [
          ['Månad', heading, 'Antal anställda', 'Timmar'],
          ['2021-04', 'Norra', 12, 8],
        ],
        extractKind(),
      ).rows[0];
    assert.deepEqual([read('Enhet')?.unit, read('Enhet')?.department], ['Norra', 'unknown']);
    assert.deepEqual([read('Förvaltning')?.unit, read('Förvaltning')?.department], ['Norra', 'Norra']);
  });
});
