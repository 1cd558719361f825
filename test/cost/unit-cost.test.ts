import assert from 'node:assert/strict';
import fc from 'fast-check';
import { costLines, type OtherCosts } from '../../src/cost/cost-lines';
import { dayFactors } from '../../src/cost/model';
import { standardParameters } from '../../src/cost/model-parameters';
import { daysByClassOf, unitCost, type UnitAbsence } from '../../src/cost/unit-cost';
import { D, sum, zero } from '../../src/values/money';
import { recorder } from '../../src/values/tell';
import { inKronor, inOre, roundedQuotient } from '../support/ore';

const unit = (shortDays: number, longDays: number, veryLongDays: number, monthlySalary: number, spells: number): UnitAbsence => ({
  shortDays: new D(shortDays),
  longDays: new D(longDays),
  veryLongDays: new D(veryLongDays),
  monthlySalary: new D(monthlySalary),
  spells: new D(spells),
});
const factors = dayFactors(standardParameters);

/** Ten-thousandths of the hourly wage, times ten thousand, for a pay share in ten-thousandths. */
const perHour = (paid: bigint) => (paid + 1_200n) * 13_142n + 2_000n * 10_000n;

describe('a unit’s days', () => {
  const firstAndOther = (shortDays: number, spells: number) => {
    const { firstDay, short } = daysByClassOf(unit(shortDays, 0, 0, 0, spells));
    return [firstDay, short].map(Number);
  };

  it('are first days as many as there are spells', () => assert.deepEqual(firstAndOther(10, 3), [3, 7]));
  it('are all day 2-14 without spells', () => assert.deepEqual(firstAndOther(10, 0), [0, 10]));
  it('are first days at most all, for a spell of half a day has half a first day', () => {
    assert.deepEqual(firstAndOther(0.5, 1), [0.5, 0]);
  });
});

describe('a unit’s cost', () => {
  it('is exact to the öre for salaries up to 10^12 kr', () => {
    const eighths = fc.integer({ min: 0, max: 80_000 });
    const salaries = fc.bigInt({ min: 0n, max: 10n ** 14n });
    fc.assert(
      fc.property(eighths, eighths, eighths, salaries, fc.integer({ min: 0, max: 2000 }), (short, long, veryLong, salary, spells) => {
        const absence = { ...unit(short / 8, long / 8, veryLong / 8, 0, spells), monthlySalary: inKronor(salary) };
        const firsts = BigInt(Math.min(spells * 8, short));
        const shortHours = firsts * perHour(0n) + (BigInt(short) - firsts) * perHour(8_000n);
        const longHours = BigInt(long) * perHour(1_000n) + BigInt(veryLong) * perHour(0n);
        const ore = (hours: bigint) => roundedQuotient(12n * salary * hours, 1880n * 10n ** 8n);
        const cost = unitCost(absence, factors);
        assert.deepEqual([cost.short, cost.long, cost.all].map(inOre), [ore(shortHours), ore(longHours), ore(shortHours + longHours)]);
      }),
    );
  });

  it('tells what it gives', () => {
    const { tell, steps } = recorder();
    const { short, long, all } = unitCost(unit(10, 20, 5, 30_000, 4), factors, tell);
    assert.deepEqual(
      steps.map(({ name, value }) => [name, value]),
      [
        ['cost.shortCost', short],
        ['cost.longCost', long],
        ['cost.allCost', all],
      ],
    );
  });
});

describe('cost lines', () => {
  const lines = (absence: UnitAbsence, others: OtherCosts = {}) =>
    costLines(daysByClassOf(absence), absence.monthlySalary, others, standardParameters);

  it('mark sick pay as real and all else as an estimate', () => {
    const marks = lines(unit(10, 20, 5, 30_000, 4), { lostProduction: new D(5) }).map(({ kind, certainty }) => [kind, certainty]);
    assert.deepEqual(marks, [
      ['sickPay', 'real'],
      ['longSickPay', 'real'],
      ['holiday', 'estimated'],
      ['contributions', 'estimated'],
      ['overhead', 'estimated'],
      ['lostProduction', 'estimated'],
    ]);
  });

  it('price each line by hand', () => {
    // An hour is 12 * 37 600 / 1880 = 240 kr, a day 1 920 kr; 6 days of 0,8, 20 of 0,1, 35 days in all.
    const kronor = lines(unit(10, 20, 5, 37_600, 4)).map((line) => line.kronor.toFixed(2));
    assert.deepEqual(kronor, ['9216.00', '3840.00', '8064.00', '6635.90', '13440.00']);
  });

  it('show what the user has filled in, 0 too, and nothing else', () => {
    const kinds = lines(unit(1, 0, 0, 30_000, 0), { replacementStaff: zero, agreedTopUps: new D(7) }).map(({ kind }) => kind);
    assert.deepEqual(kinds.slice(5), ['replacementStaff', 'agreedTopUps']);
  });

  it('have no shares where there is no cost', () => {
    assert.ok(lines(unit(0, 0, 0, 30_000, 0)).every(({ kronor, share }) => kronor.eq(0) && share === undefined));
  });

  it('add up to the unit’s cost, and their shares to 1', () => {
    const numbers = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(numbers, numbers, numbers, fc.integer({ min: 1, max: 100_000 }), numbers, (short, long, veryLong, salary, spells) => {
        const absence = unit(short + 1, long, veryLong, salary, spells);
        const all = lines(absence);
        assert.ok(
          sum(all.map(({ kronor }) => kronor))
            .minus(unitCost(absence, factors).all)
            .abs()
            .lt('1e-18'),
        );
        assert.ok(
          sum(all.map(({ share }) => share ?? zero))
            .minus(1)
            .abs()
            .lt('1e-30'),
        );
      }),
    );
  });

  it('tell a step for each', () => {
    const { tell, steps } = recorder();
    costLines(daysByClassOf(unit(10, 0, 0, 30_000, 0)), new D(30_000), { lostProduction: new D(1) }, standardParameters, tell);
    assert.deepEqual(
      steps.map(({ name }) => name),
      ['sickPay', 'longSickPay', 'holiday', 'contributions', 'overhead', 'lostProduction'].map((kind) => `cost.line.${kind}`),
    );
  });
});
