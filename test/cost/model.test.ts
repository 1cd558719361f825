import assert from 'node:assert/strict';
import fc from 'fast-check';
import { costOfDays } from '../../src/cost/cost-of-days';
import { dayClassOf, noDays, spellDaysOf } from '../../src/cost/day-class';
import { dayCost, dayFactors, standardDayValue } from '../../src/cost/model';
import { standardParameters } from '../../src/cost/model-parameters';
import { netDays } from '../../src/cost/net-days';
import { onCostOf, onCosts } from '../../src/cost/on-cost';
import { D, one, zero } from '../../src/values/money';
import { recorder } from '../../src/values/tell';
import { inKronor, inOre, roundedQuotient } from '../support/ore';

/** Up to 10^12 kronor, in öre. */
const ores = fc.bigInt({ min: 0n, max: 10n ** 14n });
const spellDays = fc.integer({ min: 0, max: 400 });

/** The model once more, in integers: ten-thousandths of the hourly wage, times ten thousand. */
function costPerHour(spellDay: number): bigint {
  const paid = spellDay === 0 ? 10_000n : spellDay === 1 ? 0n : spellDay <= 14 ? 8_000n : spellDay <= 90 ? 1_000n : 0n;
  return (paid + 1_200n) * 13_142n + 2_000n * 10_000n;
}

describe('the class of a spell’s day', () => {
  it('changes after day 1, 14 and 90', () => {
    const classes = [0, 1, 2, 14, 15, 90, 91, 5000].map((spellDay) => dayClassOf(spellDay, standardParameters));
    assert.deepEqual(classes, ['atWork', 'firstDay', 'short', 'short', 'long', 'long', 'veryLong', 'veryLong']);
  });

  it('follows other limits', () => {
    const parameters = { ...standardParameters, lastShortDay: 21, lastLongDay: 60 };
    assert.deepEqual(
      [21, 22, 60, 61].map((spellDay) => dayClassOf(spellDay, parameters)),
      ['short', 'long', 'long', 'veryLong'],
    );
    assert.deepEqual([spellDaysOf('short', parameters), spellDaysOf('long', parameters)], ['2-21', '22-60']);
  });
});

describe('the cost of a sick day', () => {
  it('is exact to the öre for salaries up to 10^12 kr', () => {
    fc.assert(
      fc.property(ores, spellDays, (salary, spellDay) => {
        const expected = roundedQuotient(96n * salary * costPerHour(spellDay), 1880n * 10n ** 8n);
        assert.equal(inOre(dayCost(inKronor(salary), spellDay, standardParameters)), expected);
      }),
    );
  });

  it('tells its steps, the parts marked with the days of their class', () => {
    const { tell, steps } = recorder();
    dayCost(new D(25_000), 2, standardParameters, tell);
    assert.deepEqual(
      steps.map(({ name, value, part }) => [name, value.toDP(4).toString(), part]),
      [
        ['cost.payShare', '0.8', '2-14'],
        ['cost.holidayShare', '0.12', '2-14'],
        ['cost.contributionsShare', '0.2891', '2-14'],
        ['cost.overheadShare', '0.2', '2-14'],
        ['cost.dayFactor', '135.2701', '2-14'],
        ['cost.hourlyWage', '159.5745', undefined],
        ['cost.dayCost', '1798.8051', undefined],
      ],
    );
  });
});

describe('a standard day value', () => {
  it('is a day 2-14 without first days, and a first day with nothing else', () => {
    const salary = new D(30_000);
    assert.equal(standardDayValue(salary, zero, standardParameters).toString(), dayCost(salary, 2, standardParameters).toString());
    assert.equal(standardDayValue(salary, one, standardParameters).toString(), dayCost(salary, 1, standardParameters).toString());
  });

  it('mixes the two in between', () => {
    // 0,75 * 2 158,566 + 0,25 * 547,972
    assert.equal(standardDayValue(new D(30_000), new D('0.25'), standardParameters).toFixed(2), '1755.92');
  });
});

describe('the cost of days', () => {
  const factors = dayFactors(standardParameters);

  it('is the sum of each day’s cost', () => {
    const amounts = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, ores, (first, short, long, veryLong, salary) => {
        const days = { firstDay: new D(first), short: new D(short), long: new D(long), veryLong: new D(veryLong) };
        const perHour =
          BigInt(first) * costPerHour(1) +
          BigInt(short) * costPerHour(2) +
          BigInt(long) * costPerHour(15) +
          BigInt(veryLong) * costPerHour(91);
        const expected = roundedQuotient(96n * salary * perHour, 1880n * 10n ** 8n);
        assert.equal(inOre(costOfDays(days, inKronor(salary), factors)), expected);
      }),
    );
  });

  it('is nothing for no days', () => assert.equal(costOfDays(noDays, new D(30_000), factors).toString(), '0'));
});

describe('the municipal on-cost', () => {
  it('is not known for every year', () => assert.equal(onCostOf(2018), undefined));

  it('has a source for each', () => assert.ok(onCosts.every(({ source }) => source.length > 0)));
});

describe('net days', () => {
  it('are hours divided by the hours of a day', () => {
    assert.equal(netDays(new D(12), new D(8)).toString(), '1.5');
    assert.equal(netDays(new D('7.6'), new D('7.6')).toString(), '1');
  });
});
