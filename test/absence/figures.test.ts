import assert from 'node:assert/strict';
import fc from 'fast-check';
import { concentrationByYear, shareOfTop, topCount } from '../../src/absence/concentration';
import { halfYears } from '../../src/absence/half-years';
import { easterSunday, holidaysOnWeekdays, publicHolidays } from '../../src/absence/holidays';
import { orderStatistics } from '../../src/absence/order-statistics';
import { partsPerDay, partsPerExtent, partsPerHourHundredth, spreadTo, toNetDays } from '../../src/absence/parts';
import { percentilesOf } from '../../src/absence/percentiles';
import { parseDay, writeDay, type Day } from '../../src/values/day';
import { writeMonth } from '../../src/values/month';
import { count, day, employed, rowsOf, sick } from './support';

describe('parts of a day', () => {
  it('make extents and hours whole', () => {
    assert.equal(partsPerExtent * 10_000, partsPerDay);
    assert.equal(partsPerHourHundredth * 800, partsPerDay);
    assert.ok(Number.isInteger(partsPerExtent) && Number.isInteger(partsPerHourHundredth));
    assert.equal(toNetDays(partsPerDay / 4), 0.25);
  });

  it('are spread so that the sum is exact and no stretch is off by a whole part', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 48), fc.integer({ min: 1, max: 4000 }), fc.nat(4000), (parts, days, given) => {
        const first = given % (days + 1);
        const exact = BigInt(parts) * BigInt(first);
        const spread = BigInt(spreadTo(parts, days, first)) * BigInt(days);
        assert.ok(spread <= exact && exact - spread < BigInt(days));
        assert.equal(spreadTo(parts, days, days), parts);
      }),
    );
  });
});

describe('order statistics and percentiles', () => {
  it('are what sorting gives', () => {
    const number = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1, 1, 2));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 300 }), fc.array(fc.nat(299), { maxLength: 6 }), (values, given) => {
        const places = given.map((place) => place % values.length).sort((one, other) => one - other);
        const sorted = Float64Array.from(values).sort();
        const found = orderStatistics(Float64Array.from(values), places);
        assert.deepEqual(
          found.map((value) => value + 0),
          places.map((place) => sorted[place]! + 0),
        );
      }),
    );
  });

  it('interpolate between neighbours', () => {
    assert.deepEqual(percentilesOf(Float64Array.of(3, 1, 2, 4), [0, 50, 100]), [1, 2.5, 4]);
    assert.deepEqual(percentilesOf(Float64Array.of(7), [10, 50, 90]), [7, 7, 7]);
  });

  it('are over units with employees, of the municipality and of each department', () => {
    const employments = [
      employed('anna', { unit: 'A' }),
      employed('bo', { unit: 'B' }),
      employed('cilla', { unit: 'C', department: 'south' }),
      employed('dan', { unit: 'D', department: 'south', to: day('2018-12-31') }),
    ];
    const spells = [sick('anna', '2019-01-07', '2019-01-07'), sick('bo', '2019-01-07', '2019-01-09')];
    const given = { spells, employments, from: '2019-01', to: '2019-01' };
    const percentiles = (level: string, name: string) => rowsOf(given, level, name).map(({ p10, p50, p90 }) => [p10, p50, p90]);
    assert.deepEqual(percentiles('municipality', 'all'), [[0.2, 1, 2.6]]);
    assert.deepEqual(percentiles('department', 'north'), [[1.2, 2, 2.8]]);
    assert.deepEqual(percentiles('department', 'south'), [[0, 0, 0]]);
    assert.deepEqual(percentiles('unit', 'A'), [[undefined, undefined, undefined]]);
  });
});

describe('the concentration', () => {
  it('is the share that the top carries', () => {
    assert.equal(shareOfTop(Float64Array.of(1, 7, 2), 1), 0.7);
    assert.equal(shareOfTop(Float64Array.of(1, 7, 2), 0), 0);
    assert.equal(shareOfTop(Float64Array.of(1, 7, 2), 3), 1);
    assert.equal(shareOfTop(new Float64Array(0), 1), undefined);
    assert.equal(
      shareOfTop(
        Float64Array.from({ length: 100 }, () => 2),
        20,
      ),
      0.2,
    );
  });

  it('rounds the number at the top up, in decimals', () => {
    assert.deepEqual([topCount(15, 0.2), topCount(11, 0.2), topCount(30, 0.1), topCount(0, 0.2)], [3, 3, 3, 0]);
  });

  it('is by twelve months of the period, among all employed in them', () => {
    const employments = [...'abcdefghi'].map((name) => employed(name)).concat(employed('late', { from: day('2019-06-01') }));
    const spells = [sick('a', '2018-03-05', '2018-03-07'), sick('b', '2018-03-05', '2018-03-05'), sick('late', '2019-07-01', '2019-07-01')];
    const years = concentrationByYear(count({ spells, employments, from: '2018-01', to: '2019-07', rules: { topShare: 0.1 } }));
    assert.deepEqual(
      years.map(({ from, to, ...year }) => ({ from: writeMonth(from), to: writeMonth(to), ...year })),
      [
        { from: '2018-01', to: '2018-12', employees: 9, top: 1, share: 0.75 },
        { from: '2019-01', to: '2019-07', employees: 10, top: 1, share: 1 },
      ],
    );
  });
});

describe('half-years of a department', () => {
  it('are means over the months of mean and deviation between the units', () => {
    const employments = [
      employed('anna', { unit: 'A' }),
      employed('bo', { unit: 'B', from: day('2018-12-01') }),
      employed('cilla', { unit: 'C', department: 'south', to: day('2018-11-30') }),
    ];
    const spells = [sick('anna', '2018-11-05', '2018-11-06'), sick('anna', '2018-12-03', '2018-12-06')];
    const halves = halfYears(count({ spells, employments, from: '2018-11', to: '2019-01' }));
    assert.deepEqual(
      halves.map(({ from, to, ...half }) => ({ from: writeMonth(from), to: writeMonth(to), ...half })),
      [
        // November: A 2 days; December: A 4 and B 0, mean 2, deviation sqrt(8)
        { from: '2018-11', to: '2018-12', department: 'north', mean: 2, deviation: Math.sqrt(8) },
        { from: '2019-01', to: '2019-01', department: 'north', mean: 0, deviation: 0 },
        { from: '2018-11', to: '2018-12', department: 'south', mean: 0, deviation: undefined },
      ],
    );
  });
});

describe("Sweden's public holidays", () => {
  it('are those of the law, Easter with the moon', () => {
    // Printed calendars
    assert.deepEqual([1999, 2000, 2008, 2018, 2024, 2038].map(easterSunday).map(writeDay), [
      '1999-04-04',
      '2000-04-23',
      '2008-03-23',
      '2018-04-01',
      '2024-03-31',
      '2038-04-25',
    ]);
    assert.deepEqual(publicHolidays(2021).map(writeDay), [
      ...['2021-01-01', '2021-01-06', '2021-04-02', '2021-04-04', '2021-04-05', '2021-05-01', '2021-05-13'],
      ...['2021-05-23', '2021-06-06', '2021-06-26', '2021-11-06', '2021-12-25', '2021-12-26'],
    ]);
  });

  it('had Whit Monday instead of the national day until 2004', () => {
    assert.ok(publicHolidays(2004).map(writeDay).includes('2004-05-31'));
    assert.ok(!publicHolidays(2004).map(writeDay).includes('2004-06-06'));
  });

  describe('on weekdays, from one day to another,', () => {
    const between = (first: string, last: string) => holidaysOnWeekdays(parseDay(first) as Day, parseDay(last) as Day);

    it('are counted with both ends, over the turn of a year too', () => {
      assert.equal(between('2018-03-26', '2018-04-06'), 2);
      assert.equal(between('2018-03-30', '2018-04-02'), 2);
      // Christmas Day, Boxing Day, New Year's Day; Epiphany 2019 is a Sunday.
      assert.equal(between('2018-12-24', '2019-01-07'), 3);
    });

    it('are none at weekends, nor where the last day lies before the first', () => {
      assert.equal(between('2018-03-31', '2018-04-01'), 0);
      assert.equal(between('2018-04-02', '2018-03-30'), 0);
    });

    it('are one where two fall on a day, as Ascension Day and the first of May in 2008', () => {
      assert.equal(between('2008-04-28', '2008-05-02'), 1);
    });

    it('follow the same rules from March 1900 to the last day that Excel knows', () => {
      // Good Friday, Easter Monday, 1 May (Tuesday), Ascension Day, Whit Monday, both Christmas days (Tuesday, Wednesday) of 1900.
      assert.equal(between('1900-03-01', '1900-12-31'), 7);
      // Christmas Day 9999 is a Saturday.
      assert.equal(between('9999-12-20', '9999-12-31'), 0);
    });
  });
});
