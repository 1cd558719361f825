import { breakEvenDays, breakEvenReduction } from '../../src/investment/break-even';
import { D, one } from '../../src/values/money';
import type { PrintedFigure } from './figure';

const ornskoldsvik = 'RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021';
const fromBotkyrka = 'derived from the figures of RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021';
const fromOrnskoldsvik = `derived from the figures of ${ornskoldsvik}`;

/** What both tenders set aside per employee and year. */
const budget = new D(1000);
const years = new D(3);

/** Day value, and short days per employee and year before the project. */
const previa = { dayValue: new D(1765), days: new D('6.0'), investment: new D(17_400_000), heads: new D(5699) };
const aino = { dayValue: new D(2080), days: new D('7.2'), investment: new D(22_870_000), heads: new D(6226) };

type Contract = typeof previa;

function reductionForBudget({ dayValue, days }: Contract): D {
  return breakEvenReduction(budget, dayValue, one, days);
}

/** With what the contract cost in its three years, in place of the round sum a head. */
function reductionForInvestment({ investment, dayValue, heads, days }: Contract): D {
  return breakEvenReduction(investment, dayValue, heads, days.times(years));
}

/** domain.md section 8: what an investment must save to carry itself. */
export const investmentFigures: readonly PrintedFigure[] = [
  {
    figure: 'Days per employee and year that carry 1 000 kr',
    source: `${fromOrnskoldsvik}: at 1 765 kr a day`,
    printed: '0.57',
    tolerance: '0.005',
    computed: () => breakEvenDays(budget, previa.dayValue),
  },
  {
    figure: 'Share of the short days that carries 1 000 kr',
    source: `${fromOrnskoldsvik}: of about 6,0 days a year`,
    printed: '0.094',
    tolerance: '0.0005',
    computed: () => reductionForBudget(previa),
  },
  {
    figure: 'Share of the short days that carries the printed investment',
    source: `${ornskoldsvik}: “about 10 per cent”, with 5 699 of the tender`,
    printed: '0.10',
    tolerance: '0.005',
    computed: () => reductionForInvestment(previa),
  },
  {
    figure: 'Days per employee and year that carry 1 000 kr',
    source: `${fromBotkyrka}: at 2 080 kr a day`,
    printed: '0.48',
    tolerance: '0.005',
    computed: () => breakEvenDays(budget, aino.dayValue),
  },
  {
    figure: 'Share of the short days that carries 1 000 kr',
    source: `${fromBotkyrka}: of about 7,2 days a year`,
    printed: '0.067',
    tolerance: '0.0005',
    computed: () => reductionForBudget(aino),
  },
  {
    figure: 'Share of the short days that carries the printed investment',
    source: `${fromBotkyrka}: “about 8 %”, with 6 226 of the tender`,
    printed: '0.08',
    tolerance: '0.005',
    computed: () => reductionForInvestment(aino),
  },
];
