import assert from 'node:assert/strict';
import { outcomeNotes } from '../../src/outcome/notes';
import type { OutcomeReading, OutcomeSummary } from '../../src/outcome/summary';
import { D } from '../../src/values/money';
import { monthOf } from '../../src/values/month';

const reading = (months: number, value: number, net: number): OutcomeReading => ({
  months,
  value: new D(value),
  investment: new D(value - net),
  net: new D(net),
  savedDays: new D(value / 1000),
  savedDaysPerEmployee: new D(value / 1_000_000),
});

/** Örnsköldsvik, as printed. */
const stopped: OutcomeSummary = {
  measured: reading(16, 7_990_000, 260_000),
  whole: reading(36, -39_000_000, -56_400_000),
  extrapolated: reading(36, 17_970_000, 570_000),
};
const whole: OutcomeSummary = { ...stopped, measured: reading(36, -39_000_000, -56_400_000) };
const fromNovember2018 = { firstMonth: monthOf(2018, 11), contractMonths: 36, isAdjusted: true };
const always = ['short-days', 'no-proof'];

describe('what is said beside an outcome', () => {
  it('says of a window before the pandemic that all hangs on where it stops', () => {
    assert.deepEqual(outcomeNotes(stopped, fromNovember2018), [
      'worth-more',
      'stopped-early',
      'stop-turns-sign',
      'pandemic-after-stop',
      'extrapolation',
      'national-index',
      ...always,
    ]);
  });

  it('says of the whole period that absence has risen, in a pandemic', () => {
    assert.deepEqual(outcomeNotes(whole, fromNovember2018), [
      'worth-less',
      'absence-risen',
      'pandemic-measured',
      'national-index',
      ...always,
    ]);
  });

  it('says that the whole period is not known, while it is not', () => {
    const notes = outcomeNotes({ ...stopped, whole: undefined }, fromNovember2018);
    assert.deepEqual(notes.slice(0, 3), ['worth-more', 'stopped-early', 'whole-unknown']);
  });

  it('says that nothing has been adjusted without an index', () => {
    assert.ok(outcomeNotes(stopped, { ...fromNovember2018, isAdjusted: false }).includes('no-index'));
  });

  it('says nothing of the sign when it does not turn, and tells an even result', () => {
    const even = { ...stopped, measured: reading(16, 7_730_000, 0), whole: reading(36, 20_000_000, 2_600_000) };
    assert.deepEqual(outcomeNotes(even, fromNovember2018).slice(0, 2), ['worth-as-much', 'stopped-early']);
    assert.ok(!outcomeNotes(even, fromNovember2018).includes('stop-turns-sign'));
  });

  it('counts the pandemic from March 2020 to March 2022', () => {
    const measuredIn = (firstMonth: number, months: number) =>
      outcomeNotes({ ...stopped, measured: reading(months, 1, 1), whole: undefined }, { ...fromNovember2018, firstMonth }).includes(
        'pandemic-measured',
      );
    assert.equal(measuredIn(monthOf(2019, 3), 12), false);
    assert.equal(measuredIn(monthOf(2019, 3), 13), true);
    assert.equal(measuredIn(monthOf(2022, 3), 12), true);
    assert.equal(measuredIn(monthOf(2022, 4), 12), false);
  });
});
