import { dayClassOf, type DayClass } from '../../src/cost/day-class';
import { dayCost, hourParts, ruleOfThumbShare } from '../../src/cost/model';
import { standardParameters, type ModelParameters } from '../../src/cost/model-parameters';
import { onCostOf } from '../../src/cost/on-cost';
import { D, one, sum } from '../../src/values/money';
import type { PrintedFigure } from './figure';

const model = 'Försäkringskassan, beräkningsmodell för sjukfrånvarons kostnader';
const reports = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021';
const preStudy = 'RISE, förstudie: direct cost of all sick absence 2016';
const onCost = 'PO-pålägg';

/** The published table: kronor per hour at 300 000 kr a year and contributions of 31,4 %, in whole kronor. */
const printedClasses: readonly DayClass[] = ['atWork', 'firstDay', 'short', 'long', 'veryLong'];
const printedTable = {
  pay: [160, 0, 128, 16, 0],
  holiday: [19, 19, 19, 19, 19],
  contributions: [56, 6, 46, 11, 6],
  sum: [235, 25, 193, 46, 25],
  overhead: [32, 32, 32, 32, 32],
  total: [267, 57, 225, 78, 57],
} as const;

type PrintedRow = keyof typeof printedTable;

const printedParameters: ModelParameters = { ...standardParameters, contributions: new D('0.314') };
const printedHourlyWage = new D(300_000).div(standardParameters.hoursPerYear);

function hourCost(row: PrintedRow, dayClass: DayClass): D {
  const { pay, holiday, contributions, overhead } = hourParts(dayClass, printedParameters);
  const withoutOverhead = sum([pay, holiday, contributions]);
  const shares = { pay, holiday, contributions, overhead, sum: withoutOverhead, total: withoutOverhead.plus(overhead) };
  return shares[row].times(printedHourlyWage);
}

const tableFigures = (Object.keys(printedTable) as PrintedRow[]).flatMap((row) =>
  printedClasses.map((dayClass, place): PrintedFigure => ({
    figure: `Kronor an hour, ${row}, ${dayClass}`,
    source: model,
    printed: String(printedTable[row][place]),
    tolerance: '0.5',
    computed: () => hourCost(row, dayClass),
  })),
);

/** What a day costs as a share of the monthly salary. */
function shareOfSalary(spellDay: number): D {
  return dayCost(one, spellDay, standardParameters);
}

const modelFigures: readonly PrintedFigure[] = [
  {
    figure: 'An eight-hour day 2-14, share of a monthly salary',
    source: model,
    printed: '0.07195',
    tolerance: '0.000005',
    computed: () => shareOfSalary(2),
  },
  {
    figure: 'An eight-hour first day, share of a monthly salary',
    source: model,
    printed: '0.01827',
    tolerance: '0.000005',
    computed: () => shareOfSalary(1),
  },
  {
    figure: 'How much higher the rule of thumb of 10 % is',
    source: model,
    printed: '0.39',
    tolerance: '0.005',
    computed: () => ruleOfThumbShare.div(shareOfSalary(2)).minus(one),
  },
  {
    figure: 'Monthly salary that Örnsköldsvik’s 1 765 kr would mean (rounded to 50 kr)',
    source: reports,
    printed: '24550',
    tolerance: '50',
    computed: () => new D(1765).div(shareOfSalary(2)),
  },
  {
    figure: 'Monthly salary that Botkyrka’s 2 080 kr would mean (rounded to 50 kr)',
    source: reports,
    printed: '28950',
    tolerance: '50',
    computed: () => new D(2080).div(shareOfSalary(2)),
  },
  {
    figure: 'Employer contributions by law',
    source: 'Socialavgiftslagen (2000:980)',
    printed: '0.3142',
    tolerance: '0',
    computed: () => standardParameters.contributions,
  },
  {
    figure: 'Share of lost pay day 15-90 from a municipal employer',
    source: 'AB, Allmänna bestämmelser',
    printed: '0.1',
    tolerance: '0',
    computed: () => hourParts(dayClassOf(15, standardParameters), standardParameters).pay,
  },
];

const onCostFigures = (
  [
    [2013, '0.3846'],
    [2014, '0.3846'],
    [2019, '0.3915'],
    [2021, '0.4015'],
  ] as const
).map(([year, printed]): PrintedFigure => {
  return {
    figure: `Municipal on-cost ${year}`,
    source: onCost,
    printed,
    tolerance: '0',
    computed: () => onCostOf(year)?.share ?? new D(0),
  };
});

const preStudyFigures: readonly PrintedFigure[] = [
  {
    figure: 'Botkyrka: short absence’s share of the direct cost, 78 of 108 Mkr',
    source: preStudy,
    printed: '0.722',
    tolerance: '0.0005',
    computed: () => new D(78).div(108),
  },
];

/** What a sick day costs the employer. */
export const costFigures: readonly PrintedFigure[] = [...tableFigures, ...modelFigures, ...onCostFigures, ...preStudyFigures];
