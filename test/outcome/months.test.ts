import assert from 'node:assert/strict';
import { matchMonths } from '../../src/outcome/matching';
import { measuredWindow } from '../../src/outcome/window';
import { D } from '../../src/values/money';
import { parseMonth, writeMonth, type Month } from '../../src/values/month';
import { InputError, type Problem } from '../../src/values/problem';

const monthOf = (written: string) => parseMonth(written) as Month;
const monthsOf = (...written: string[]) => written.map((month) => ({ month: monthOf(month) }));
const written = (months: readonly { month: Month }[]) => months.map(({ month }) => writeMonth(month));

function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe('the measured window', () => {
  it('is in calendar order, however the months came', () => {
    assert.deepEqual(written(measuredWindow(monthsOf('2019-01', '2018-11', '2018-12'))), ['2018-11', '2018-12', '2019-01']);
  });

  it('ends with the stop month', () => {
    assert.deepEqual(written(measuredWindow(monthsOf('2018-11', '2018-12', '2019-01'), monthOf('2018-12'))), ['2018-11', '2018-12']);
  });

  it('is all months when the stop month is still to come', () => {
    assert.equal(measuredWindow(monthsOf('2018-11', '2018-12'), monthOf('2020-02')).length, 2);
  });

  it('leaves what it was given as it was', () => {
    const given = monthsOf('2018-12', '2018-11');
    measuredWindow(given);
    assert.deepEqual(written(given), ['2018-12', '2018-11']);
  });

  const refused: [what: string, months: string[], stop: string | undefined, problem: Problem][] = [
    [
      'a month that comes twice, in its second row',
      ['2018-11', '2018-12', '2018-11'],
      undefined,
      { argument: 'months', row: 3, code: 'repeated', given: '2018-11' },
    ],
    [
      'a month left out between the first and the last',
      ['2018-11', '2019-02'],
      undefined,
      { argument: 'months', code: 'month-missing', month: '2018-12' },
    ],
    [
      'a stop before the first month',
      ['2018-12', '2018-11'],
      '2018-10',
      { argument: 'stopMonth', code: 'month-before', given: '2018-10', first: '2018-11' },
    ],
  ];
  for (const [what, months, stop, problem] of refused) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(
        problemsOf(() => measuredWindow(monthsOf(...months), stop === undefined ? undefined : monthOf(stop))),
        [problem],
      );
    });
  }

  it('asks for nothing after the stop month', () => {
    assert.equal(measuredWindow(monthsOf('2018-11', '2018-12', '2019-05'), monthOf('2018-12')).length, 2);
  });
});

describe('matching of months', () => {
  const reported = (month: string, actual: number, index?: number) => ({
    month: monthOf(month),
    actual: new D(actual),
    employees: new D(100),
    index: index === undefined ? undefined : new D(index),
  });
  const reference = (month: string, days: number, index?: number) => ({
    month: monthOf(month),
    reference: new D(days),
    index: index === undefined ? undefined : new D(index),
  });

  it('sets each month beside the same calendar month, whichever its year', () => {
    const matched = matchMonths(
      [reported('2018-11', 0.5), reported('2019-01', 0.7), reported('2019-11', 0.4)],
      [reference('2018-01', 0.8), reference('2017-11', 0.6), reference('2017-12', 0.9)],
    );
    assert.deepEqual(
      matched.map(({ month, actual, reference: days }) => [writeMonth(month), actual.toNumber(), days.toNumber()]),
      [
        ['2018-11', 0.5, 0.6],
        ['2019-01', 0.7, 0.8],
        ['2019-11', 0.4, 0.6],
      ],
    );
  });

  it('sets the index beside its reference', () => {
    const [matched] = matchMonths([reported('2018-11', 0.5, 9)], [reference('2017-11', 0.6, 10)]);
    assert.deepEqual(matched?.trend, { index: new D(9), referenceIndex: new D(10) });
  });

  it('names each calendar month that the reference period lacks, once', () => {
    const contract = [reported('2018-11', 1), reported('2018-12', 1), reported('2019-12', 1), reported('2019-01', 1)];
    assert.deepEqual(
      problemsOf(() => matchMonths(contract, [reference('2017-11', 1)])),
      [
        { argument: 'referenceMonths', code: 'no-same-month', given: '2018-12' },
        { argument: 'referenceMonths', code: 'no-same-month', given: '2019-01' },
      ],
    );
  });

  it('refuses a needed calendar month that the reference period holds twice, in its second row', () => {
    const references = [reference('2017-11', 1), reference('2017-12', 1), reference('2018-11', 1)];
    assert.deepEqual(
      problemsOf(() => matchMonths([reported('2019-11', 1)], references)),
      [{ argument: 'referenceMonths', row: 3, code: 'same-calendar-month', given: '2018-11', other: '2017-11' }],
    );
  });

  it('leaves alone what is held twice but not needed', () => {
    const references = [reference('2017-11', 1), reference('2017-12', 1), reference('2018-12', 1)];
    assert.equal(matchMonths([reported('2019-11', 1)], references).length, 1);
  });
});
