import assert from 'node:assert/strict';
import type { ConversationRow } from '../../src/followup/care-list';
import { careQuarters, type CareQuartersOptions } from '../../src/followup/care-quarters';
import { usualCareRules } from '../../src/followup/care-rules';
import { parseDay } from '../../src/values/day';
import { writeMonth } from '../../src/values/month';

const day = (written: string) => parseDay(written)!;

/** Employees whose fourth occasion begins on a day. */
function calledOn(fourth: string, ...employees: string[]): [string, number[]][] {
  return employees.map((employee) => [employee, [90, 60, 30, 0].map((before) => day(fourth) - before)]);
}

const numbered = (letter: string, number: number) => Array.from({ length: number }, (_, index) => `${letter}${index + 1}`);
const byLetter: CareQuartersOptions['departmentOn'] = (employee) => ({ V: 'Vård', S: 'Skola', T: 'Teknik' })[employee[0] ?? ''];

function table(called: [string, number[]][], rows: ConversationRow[], options: CareQuartersOptions = {}) {
  return careQuarters(new Map(called), rows, day('2019-12-31'), usualCareRules, options).map(({ quarter, department, figures }) => [
    writeMonth(quarter),
    department,
    figures && Object.values(figures),
  ]);
}

describe('care conversations by quarter and department', () => {
  it('are called, held in time, held late and not held', () => {
    const called = calledOn('2019-05-06', ...numbered('V', 12));
    const rows = [
      { employee: 'V1', held: day('2019-05-06') },
      { employee: 'V2', held: day('2019-05-20') },
      { employee: 'V3', held: day('2019-05-21') },
      { employee: 'V4', held: day('2019-05-05') },
      { employee: 'V5', held: day('2020-01-02') },
    ];
    assert.deepEqual(table(called, rows), [['2019-04', undefined, [12, 2, 1, 9]]]);
  });

  it('wait from the end of a pause', () => {
    const called = calledOn('2019-05-06', ...numbered('V', 12));
    const pause = { employee: 'V1', pausedUntil: day('2019-08-31') };
    assert.deepEqual(table(called, [pause, { employee: 'V1', held: day('2019-09-10') }]), [['2019-04', undefined, [12, 1, 0, 11]]]);
    assert.deepEqual(table(called, [pause, { employee: 'V1', held: day('2019-06-03') }]), [['2019-04', undefined, [12, 0, 1, 11]]]);
  });

  it('belong to the quarter of the occasion, the latest first, and to the department of that day', () => {
    const called = [
      ...calledOn('2019-03-31', ...numbered('V', 11)),
      ...calledOn('2019-04-01', ...numbered('S', 11), ...numbered('V2', 11)),
    ];
    assert.deepEqual(table(called, [], { departmentOn: byLetter }), [
      ['2019-04', undefined, [22, 0, 0, 22]],
      ['2019-04', 'Skola', [11, 0, 0, 11]],
      ['2019-04', 'Vård', [11, 0, 0, 11]],
      ['2019-01', undefined, [11, 0, 0, 11]],
      ['2019-01', 'Vård', [11, 0, 0, 11]],
    ]);
  });

  it('are hidden for ten or fewer, and with them the next smallest, so that nothing can be subtracted', () => {
    const called = calledOn('2019-05-06', ...numbered('V', 13), ...numbered('S', 11), ...numbered('T', 10));
    assert.deepEqual(table(called, [], { departmentOn: byLetter }), [
      ['2019-04', undefined, [34, 0, 0, 34]],
      ['2019-04', 'Skola', undefined],
      ['2019-04', 'Teknik', undefined],
      ['2019-04', 'Vård', [13, 0, 0, 13]],
    ]);
    assert.deepEqual(table(calledOn('2019-05-06', ...numbered('V', 10)), []), [['2019-04', undefined, undefined]]);
    assert.deepEqual(table(calledOn('2019-05-06', ...numbered('V', 10)), [], { threshold: 9 }), [['2019-04', undefined, [10, 0, 0, 10]]]);
  });

  it('count a person who waits once, though more occasions come', () => {
    const called = numbered('V', 11).map((employee): [string, number[]] => [
      employee,
      ['2019-04-01', '2019-04-08', '2019-04-15', '2019-04-22', '2019-04-29', '2019-05-06', '2019-05-13'].map(day),
    ]);
    // The fourth, the fifth and the sixth call; the seventh calls for nothing new.
    assert.deepEqual(table(called, []), [['2019-04', undefined, [33, 0, 0, 33]]]);
  });
});
