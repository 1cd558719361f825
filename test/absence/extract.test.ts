import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ExtractSums, type ExtractRow, type ExtractTotal } from '../../src/absence/extract';
import { monthOf } from '../../src/values/month';

const april = monthOf(2021, 4);
const percent = 10_000;

/** A row of 100 hours for each employee. */
function row(unit: string, headcount: number, more: Partial<ExtractRow> = {}): ExtractRow {
  return { month: april, unit, department: 'Skola', headcount, hours: headcount * 100, share: 5 * percent, hasSign: true, ...more };
}

function sumsOf(rows: readonly ExtractRow[]): ExtractSums {
  const sums = new ExtractSums();
  rows.forEach((each) => sums.add(each));
  return sums;
}

const totalsOf = (...rows: readonly ExtractRow[]): ExtractTotal[] => sumsOf(rows).totals();
const unitOf = (...rows: readonly ExtractRow[]): ExtractTotal | undefined => totalsOf(...rows).find(({ level }) => level === 'unit');

describe('the sums of an extract', () => {
  it('are those of the municipality, its departments and its units, month by month', () => {
    const totals = totalsOf(
      row('Söder', 20, { month: april + 1, department: 'Vård' }),
      row('Norr', 4, { hours: 3200 }),
      row('Norr', 8, { hours: 1600, share: 2 * percent }),
      row('Söder', 20, { hours: 16_000, share: 6 * percent }),
    );
    assert.deepEqual(
      totals.map(({ month, level, name, headcount, sickHours, netDays, netDaysPerEmployee }) => [
        month - april,
        level,
        name,
        headcount,
        sickHours,
        netDays,
        netDaysPerEmployee,
      ]),
      [
        [0, 'municipality', 'all', 32, 208, 26, 0.8125],
        [0, 'department', 'Skola', 32, 208, 26, 0.8125],
        [0, 'unit', 'Norr', 12, 48, 6, 0.5],
        [0, 'unit', 'Söder', 20, 160, 20, 1],
        [1, 'municipality', 'all', 20, 20, 2.5, 0.125],
        [1, 'department', 'Vård', 20, 20, 2.5, 0.125],
        [1, 'unit', 'Söder', 20, 20, 2.5, 0.125],
      ],
    );
    // By hand: (4 * 5 % + 8 * 2 %) / 12 = 3 %, with the 20 of Söder at 6 % 4,875 %.
    assert.deepEqual(
      totals.slice(1, 4).map(({ absenceShare }) => absenceShare),
      [0.04875, 0.03, 0.06],
    );
  });

  it('say which departments a unit has employees of', () => {
    const unit = unitOf(row('Norr', 4), row('Norr', 4, { department: 'Vård' }), row('Norr', 4));
    assert.deepEqual(unit?.departments, ['Skola', 'Vård']);
  });

  it('are of departments alone where the extract has no units, and of units alone where it has no departments', () => {
    const levelsOf = (...rows: readonly ExtractRow[]) => totalsOf(...rows).map(({ level, name }) => `${level} ${name}`);
    assert.deepEqual(levelsOf(row('Skola', 4), row('Vård', 4, { department: 'Vård' })), [
      'municipality all',
      'department Skola',
      'department Vård',
    ]);
    const unknown = { department: 'unknown' };
    assert.deepEqual(levelsOf(row('Norr', 4, unknown), row('Söder', 4, unknown)), ['municipality all', 'unit Norr', 'unit Söder']);
  });

  it('have no hours where a row has none, and no share where one has none', () => {
    const sums = sumsOf([row('Norr', 4, { hours: undefined }), row('Norr', 8), row('Söder', 9, { share: undefined, hasSign: undefined })]);
    const figures = sums
      .totals()
      .map(({ name, sickHours, netDays, netDaysPerEmployee, absenceShare }) => [
        name,
        sickHours,
        netDays,
        netDaysPerEmployee,
        absenceShare,
      ]);
    assert.deepEqual(figures, [
      ['all', undefined, undefined, undefined, undefined],
      ['Skola', undefined, undefined, undefined, undefined],
      ['Norr', undefined, undefined, undefined, 0.05],
      ['Söder', 9, 1.125, 0.125, undefined],
    ]);
    assert.deepEqual([sums.rowsWithoutHours, sums.rowsWithoutShare], [1, 1]);
  });

  it('have nothing for each employee where there are none', () => {
    const unit = unitOf(row('Norr', 0, { hours: 800 }));
    assert.deepEqual([unit?.headcount, unit?.netDays, unit?.netDaysPerEmployee, unit?.absenceShare], [0, 1, undefined, undefined]);
  });

  describe('of numbers without a per cent sign', () => {
    const bare = (...shares: readonly number[]) => shares.map((share) => row('Norr', 10, { share, hasSign: false }));

    it('take them for per cent when one is above 1', () => {
      const sums = sumsOf(bare(0.9 * percent, 5.1 * percent));
      assert.equal(sums.areShares, false);
      assert.equal(sums.totals()[0]?.absenceShare, 0.03);
    });

    it('take them for shares when none is above 1, as Excel holds 5,02 %', () => {
      const sums = sumsOf(bare(0.0502 * percent, 0.0298 * percent));
      assert.equal(sums.areShares, true);
      assert.equal(sums.totals()[0]?.absenceShare, 0.04);
    });

    it('take them for per cent when another has the sign, and when all are 0', () => {
      assert.equal(sumsOf([...bare(0.5 * percent), row('Norr', 10, { share: 0.4 * percent })]).areShares, false);
      assert.equal(sumsOf(bare(0, 0)).areShares, false);
    });
  });

  it('are the same in whatever order the rows come', () => {
    const rows = fc.array(
      fc.record({
        month: fc.constantFrom(april, april + 1),
        unit: fc.constantFrom('Norr', 'Söder', 'Väster'),
        headcount: fc.nat({ max: 40 }),
        hours: fc.option(fc.nat({ max: 100_000 }), { nil: undefined }),
        share: fc.option(fc.nat({ max: 1_000_000 }), { nil: undefined }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (given, order) => {
        const all = given.map((each) => row(each.unit, each.headcount, each));
        const keys = all.map(() => order.next().value);
        const others = all.map((each, place) => ({ each, key: keys[place] ?? 0 })).sort((one, other) => one.key - other.key);
        assert.deepEqual(totalsOf(...others.map(({ each }) => each)), totalsOf(...all));
      }),
    );
  });
});
