import { breakEvenDaysPerEmployee } from '../../src/investment/break-even';
import { extrapolated } from '../../src/outcome/extrapolation';
import { investmentSoFar } from '../../src/outcome/investment-so-far';
import { matchMonths } from '../../src/outcome/matching';
import { measuredWindow } from '../../src/outcome/window';
import { D, one, zero } from '../../src/values/money';
import { monthOf, type Month } from '../../src/values/month';
import type { PrintedFigure } from './figure';

const botkyrka = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021';
const ornskoldsvik = 'RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021';

const contractMonths = new D(36);
const stopMonth = monthOf(2020, 2);

const aino = {
  investment: new D(22_870_000),
  months: new D(17),
  value: new D(14_700_000),
  dayValue: new D(2080),
  heads: new D(6226),
  first: monthOf(2018, 10),
  firstReference: monthOf(2017, 8),
};
const previa = {
  investment: new D(17_400_000),
  months: new D(16),
  value: new D(7_990_000),
  wholeValue: new D(-39_000_000),
  first: monthOf(2018, 11),
  firstReference: monthOf(2017, 11),
};

const ainoInvestment = () => investmentSoFar(aino.investment, aino.months, contractMonths);
const previaInvestment = () => investmentSoFar(previa.investment, previa.months, contractMonths);
const previaExtrapolated = () => extrapolated(previa.value, previa.months, contractMonths);

function monthsFrom<Rest>(first: Month, count: number, rest: Rest): (Rest & { month: Month })[] {
  return Array.from({ length: count }, (_, after) => ({ ...rest, month: first + after }));
}

function measuredMonths(first: Month): D {
  return new D(measuredWindow(monthsFrom(first, 36, {}), stopMonth).length);
}

function matchedMonths({ first, firstReference }: { first: Month; firstReference: Month }): D {
  const contract = monthsFrom(first, 36, { actual: zero, employees: one });
  return new D(matchMonths(contract, monthsFrom(firstReference, 12, { reference: zero })).length);
}

/** domain.md section 6: from absence to saved days. */
export const outcomeFigures: readonly PrintedFigure[] = [
  {
    figure: 'Months measured of 36',
    source: botkyrka,
    printed: '17',
    tolerance: '0',
    computed: () => measuredMonths(aino.first),
  },
  {
    figure: 'Contract months with a month of the reference period beside them',
    source: `${botkyrka}: October 2018 to September 2021 beside August 2017 to July 2018`,
    printed: '36',
    tolerance: '0',
    computed: () => matchedMonths(aino),
  },
  {
    figure: 'Investment a month',
    source: `${botkyrka}: printed in whole thousands`,
    printed: '635000',
    tolerance: '500',
    computed: () => investmentSoFar(aino.investment, one, contractMonths),
  },
  {
    figure: 'Investment for the window',
    source: `${botkyrka}: the rounded 635 000 a month, 17 times`,
    printed: '10795000',
    tolerance: '8500',
    computed: ainoInvestment,
  },
  {
    figure: 'Net in the window',
    source: `${botkyrka}: with the investment above`,
    printed: '3905000',
    tolerance: '8500',
    computed: () => aino.value.minus(ainoInvestment()),
  },
  {
    figure: 'Saved days per employee in the window',
    source: `${botkyrka}: value of the window by day value and by the 6 226 of the tender`,
    printed: '1.1',
    tolerance: '0.05',
    computed: () => breakEvenDaysPerEmployee(aino.value, aino.dayValue, aino.heads),
  },
  {
    figure: 'Months measured of 36',
    source: ornskoldsvik,
    printed: '16',
    tolerance: '0',
    computed: () => measuredMonths(previa.first),
  },
  {
    figure: 'Contract months with a month of the reference period beside them',
    source: `${ornskoldsvik}: November 2018 to October 2021 beside November 2017 to October 2018`,
    printed: '36',
    tolerance: '0',
    computed: () => matchedMonths(previa),
  },
  {
    figure: 'Investment for the window',
    source: `${ornskoldsvik}: printed in tens of thousands`,
    printed: '7730000',
    tolerance: '5000',
    computed: previaInvestment,
  },
  {
    figure: 'Net in the window',
    source: `${ornskoldsvik}: value and investment both rounded to tens of thousands`,
    printed: '260000',
    tolerance: '10000',
    computed: () => previa.value.minus(previaInvestment()),
  },
  {
    figure: 'Net of the whole period, as it went',
    source: ornskoldsvik,
    printed: '-56400000',
    tolerance: '0',
    computed: () => previa.wholeValue.minus(investmentSoFar(previa.investment, contractMonths, contractMonths)),
  },
  {
    figure: 'Change in days per employee, extrapolated to 36 months',
    source: `${ornskoldsvik}: of -0,82 in 16`,
    printed: '-1.85',
    tolerance: '0.005',
    computed: () => extrapolated(new D('-0.82'), previa.months, contractMonths),
  },
  {
    figure: 'Value of the whole period, extrapolated',
    source: `${ornskoldsvik}: of 7 990 000 in 16 months, printed in tens of thousands`,
    printed: '17970000',
    tolerance: '10000',
    computed: previaExtrapolated,
  },
  {
    figure: 'Net of the whole period, extrapolated',
    source: `${ornskoldsvik}: with the value above`,
    printed: '570000',
    tolerance: '10000',
    computed: () => previaExtrapolated().minus(previa.investment),
  },
];
