import assert from 'node:assert/strict';
import { monthOf } from '../../src/values/month';
import { broughtIndex, planOf } from '../../taskpane/views/national-index/brought';
import { emptyIndexForm, readPeriod } from '../../taskpane/views/national-index/form';
import { writeMonths } from '../../taskpane/parts/months-text';

const form = emptyIndexForm(new Date(2026, 10, 22));

describe('the form of the view Nationellt index', () => {
  it('begins with the four years that end two months ago', () => {
    assert.deepEqual([form.fromMonth, form.toMonth], ['2022-10', '2026-09']);
    assert.deepEqual(readPeriod(form, 'sv'), { period: { from: monthOf(2022, 10), to: monthOf(2026, 9) }, faults: {} });
  });

  it('says what is wrong with a month', () => {
    const faults = (fromMonth: string, toMonth: string) => readPeriod({ ...form, fromMonth, toMonth }, 'sv').faults;
    assert.deepEqual(Object.keys(faults('', 'tretton')), ['fromMonth', 'toMonth']);
    assert.match(faults('2019-01', '2018-01').toMonth ?? '', /^Till månad är 2018-01, men får inte ligga före från månad \(2019-01\)/);
    assert.match(faults('1990-01', '2020-01').toMonth ?? '', /361 månader lång, men den får vara högst 240/);
    assert.match(readPeriod({ ...form, toMonth: '2018-13' }, 'en').faults.toMonth ?? '', /^To month must be a month/);
  });

  it('has nothing to put into the table before anything is fetched, or where a typed line is wrong', () => {
    assert.deepEqual(broughtIndex(form, { phase: 'idle' }, 'sv', 'sv'), { index: undefined, problems: [] });
    const typed = broughtIndex({ ...form, way: 'hand', typed: '2018-11 9,4\n2018-12' }, { phase: 'idle' }, 'sv', 'sv');
    assert.equal(typed.index, undefined);
    assert.equal(typed.problems.length, 1);
  });

  it('names source, measure and day of what is fetched, in the language of the table', () => {
    const months = [{ month: monthOf(2018, 12), index: 9.3 }];
    const request = { publisher: 'kolada', measure: '1.0', from: months[0]?.month ?? 0, to: months[0]?.month ?? 0 } as const;
    const fetching = { phase: 'fetched', request, day: 46_348, index: { months, missing: [] } } as const;
    const { index } = broughtIndex(form, fetching, 'en', 'sv');
    assert.equal(index?.rows[0]?.source, 'Source: Kolada, N00938 sickness-benefit index 1.0, figure of the year, fetched 2026-11-22');
    assert.equal(index.measure, '1.0');
  });

  it('makes a sheet the first time, and new rows of the table after that', () => {
    const { index } = broughtIndex({ ...form, way: 'hand', typed: '2018-11 9,4' }, { phase: 'idle' }, 'sv', 'sv');
    assert.ok(index);
    assert.deepEqual(
      planOf(undefined, index, 'sv', 'Index').sheets.map(({ name }) => name),
      ['Index'],
    );
    const standing = { sheet: 'Index', language: 'sv', rows: [], problems: [] } as const;
    assert.equal(planOf(standing, index, 'sv', 'Index').tableRows?.[0]?.rows.length, 1);
  });
});

describe('months for a reader', () => {
  it('are periods where they follow each other', () => {
    const months = [monthOf(2018, 11), monthOf(2018, 12), monthOf(2019, 1), monthOf(2019, 3)];
    assert.equal(writeMonths(months), '2018-11–2019-01, 2019-03');
    assert.equal(writeMonths([]), '');
  });
});
