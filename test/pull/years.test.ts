import assert from 'node:assert/strict';
import { employmentColumns, type EmploymentRow } from '../../src/absence/employment';
import { Identities } from '../../src/absence/identities';
import { noSalary } from '../../src/pull/absence-data';
import { pull } from '../../src/pull/pull';
import { meanSalary, wholeYears } from '../../src/pull/years';
import { dayOf, type Day } from '../../src/values/day';
import { monthOf } from '../../src/values/month';
import { asFiles, handCountedSettings } from './municipality';

const day = (year: number, month: number, ofMonth: number): Day => dayOf(year, month, ofMonth) as Day;
const year = { from: monthOf(2018, 1), to: monthOf(2018, 12) };

describe('the calendar years of a period', () => {
  it('are those that it holds whole', () => {
    const years = (from: number, to: number) => wholeYears({ from, to });
    assert.deepEqual(years(monthOf(2017, 11), monthOf(2021, 10)), { from: monthOf(2018, 1), to: monthOf(2020, 12) });
    assert.deepEqual(years(monthOf(2018, 1), monthOf(2018, 12)), year);
    assert.equal(years(monthOf(2018, 2), monthOf(2019, 11)), undefined);
  });

  it('have their concentration and mean salary', async () => {
    const { years } = await pull(asFiles(), { ...handCountedSettings, period: year });
    // M00001 has 10 short days of 11; one of three is the top fifth. (30 000 + 34 000 + 41 000) / 3 = 35 000.
    assert.deepEqual(years, [{ year: 2018, concentration: 10 / 11, meanSalary: 35_000 }]);
    const { years: ofSmall } = await pull(asFiles(), { ...handCountedSettings, period: year, threshold: 3 });
    assert.deepEqual(ofSmall, [{ year: 2018, concentration: undefined, meanSalary: undefined }]);
    assert.deepEqual((await pull(asFiles(), handCountedSettings)).years, []);
  });
});

describe('the mean salary of a year', () => {
  const employed = (employee: string, from: Day, to?: Day): EmploymentRow => ({ employee, unit: 'U', department: 'D', from, to });
  const mean = (rows: readonly (readonly [EmploymentRow, number])[], threshold = 0) => {
    const employments = employmentColumns(
      rows.map(([row]) => row),
      new Identities(),
    );
    return meanSalary({ employments, salaries: rows.map(([, salary]) => salary) }, year, threshold);
  };

  it('is of the last row of each who is employed in it, to the nearest hundred kronor', () => {
    const rows = [
      [employed('1', day(2010, 1, 1), day(2018, 6, 30)), 2_500_000],
      [employed('1', day(2018, 7, 1)), 3_000_000],
      [employed('2', day(2018, 12, 31)), 3_333_333],
      [employed('3', day(2010, 1, 1), day(2017, 12, 31)), 9_900_000],
      [employed('4', day(2019, 1, 1)), 9_900_000],
      [employed('5', day(2010, 1, 1)), noSalary],
    ] as const;
    // (30 000 + 33 333,33) / 2 = 31 666,67
    assert.equal(mean(rows), 31_700);
    assert.equal(mean(rows, 2), undefined);
  });

  it('is none when the source has no salaries', () => {
    assert.equal(mean([[employed('1', day(2018, 1, 1)), noSalary]]), undefined);
    assert.equal(mean([]), undefined);
  });
});
