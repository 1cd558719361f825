import assert from 'node:assert/strict';
import { compensation } from '../../src/cost/compensation';
import { compensationRuleOf, type CompensationPeriod, type CompensationRule } from '../../src/cost/compensation-rules';
import { rehabilitationGrant } from '../../src/cost/grant';
import { monthOf } from '../../src/values/month';
import { D } from '../../src/values/money';
import type { PrintedFigure } from './figure';

const rates = 'Försäkringskassan, ersättning för höga sjuklönekostnader';
const grant = 'Förordning (2014:67) om bidrag för arbetsplatsinriktat rehabiliteringsstöd';

function rule(period: CompensationPeriod): CompensationRule {
  const found = compensationRuleOf(period);
  assert.ok(!('reason' in found));
  return found;
}

function compensated(period: CompensationPeriod, sickPay: number, wages: number): D {
  return compensation(new D(sickPay), new D(wages), rule(period));
}

/** The share of the wages that the employer bears before the state does, with sick pay of 2 % of the wages. */
function borneShare(period: CompensationPeriod, wages: number): D {
  const sickPay = wages / 50;
  return new D(sickPay).minus(compensated(period, sickPay, wages)).div(wages);
}

const millions = 1_000_000;
const shares: readonly [name: string, period: CompensationPeriod, shares: readonly [wages: number, printed: string][]][] = [
  [
    '2015 to 2023, by year',
    { year: 2019 },
    [
      [3 * millions, '0.005'],
      [6 * millions, '0.009'],
      [12 * millions, '0.012'],
      [20 * millions, '0.013'],
      [20 * millions + 50, '0.015'],
    ],
  ],
  [
    'January-June 2024',
    { year: 2024 },
    [
      [1.5 * millions, '0.005'],
      [3 * millions, '0.009'],
      [6 * millions, '0.012'],
      [10 * millions, '0.013'],
      [10 * millions + 50, '0.015'],
    ],
  ],
  [
    'August 2020 to September 2021, by month',
    { month: monthOf(2020, 8) },
    [
      [250_000, '0.0035'],
      [500_000, '0.0063'],
      [1_000_000, '0.0077'],
      [1_667_000, '0.0086'],
      [1_667_050, '0.0107'],
    ],
  ],
];

const shareFigures = shares.flatMap(([name, period, printedShares]) =>
  printedShares.map(([wages, printed]): PrintedFigure => ({
    figure: `Share borne by the employer, ${name}, wages of ${wages} kr`,
    source: rates,
    printed,
    tolerance: '0',
    computed: () => borneShare(period, wages),
  })),
);

const figure = (name: string, source: string, printed: string, computed: () => D): PrintedFigure => {
  return { figure: name, source, printed, tolerance: '0', computed };
};

/** What the state pays back of sick pay and of rehabilitation support. */
export const compensationFigures: readonly PrintedFigure[] = [
  figure('Wage cost 500 000, sick pay 25 000 a year', rates, '22500', () => compensated({ year: 2019 }, 25_000, 500_000)),
  figure('At most a year', rates, '250000', () => compensated({ year: 2019 }, 5 * millions, 100 * millions)),
  figure('At most January-June 2024', rates, '125000', () => compensated({ year: 2024 }, 5 * millions, 100 * millions)),
  figure('April-July 2020: all of 25 000', rates, '25000', () => compensated({ month: monthOf(2020, 4) }, 25_000, 500_000)),
  figure('From July 2024: none of 25 000', rates, '0', () => compensated({ month: monthOf(2024, 7) }, 25_000, 500_000)),
  ...shareFigures,
  figure('Grant: half of a cost of 1 000', grant, '500', () => rehabilitationGrant([new D(1000)])),
  figure('Grant: at most for an employee', grant, '10000', () => rehabilitationGrant([new D(1_000_000)])),
  figure('Grant: at most for an employer', grant, '200000', () => rehabilitationGrant(Array<D>(50).fill(new D(20_000)))),
];
