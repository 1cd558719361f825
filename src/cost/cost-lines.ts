import { sum, zero, type D } from '../values/money';
import { silent, type Tell } from '../values/tell';
import type { DayClass, DaysByClass } from './day-class';
import { hourParts, perMonthlySalary, type HourParts } from './model';
import type { ModelParameters } from './model-parameters';

const model = 'Försäkringskassan, beräkningsmodell för sjukfrånvarons kostnader';

/** Whether a line is money that was paid to those who were ill, or what a model or a person reckons. */
export type Certainty = 'real' | 'estimated';

export type CostLineKind =
  'sickPay' | 'longSickPay' | 'holiday' | 'contributions' | 'overhead' | 'replacementStaff' | 'lostProduction' | 'agreedTopUps';

/** One line of what sick absence costs. */
export interface CostLine {
  readonly kind: CostLineKind;
  readonly certainty: Certainty;
  readonly kronor: D;
  /** Of all lines together, 0 to 1; undefined where they come to nothing. */
  readonly share: D | undefined;
}

/** What the model leaves out, in kronor, as the user reckons it; a line that is not filled in is not shown. */
export type OtherCosts = Partial<Readonly<Record<'replacementStaff' | 'lostProduction' | 'agreedTopUps', D>>>;

/**
 * What sick absence costs, line by line. Only sick pay is paid out because somebody is ill, so only it is real:
 *
 *     sick pay day 1-14               real         12 * H * (n1 * p1 + n2 * p2) * S / Y
 *     sick pay day 15 and on (AB)     real         12 * H * (n3 * p3 + n4 * p4) * S / Y
 *     holiday accrual                 estimated    12 * H * n * h * S / Y
 *     employer contributions          estimated    12 * H * sum of n * a * (p + h) * S / Y
 *     overhead                        estimated    12 * H * n * o * S / Y
 *
 * then, all estimated, what the user has filled in: replacement staff, lost production, top-ups under collective
 * agreements. Holiday accrues whether or not it is taken, contributions follow one rate for all ages and agreements, and
 * overhead is a flat share: none of the three can be read in the payroll as a cost of these days.
 *
 * @param days of each class
 * @param monthlySalary S: kronor a month, at least 0
 * @param others kronor, each at least 0
 * @example costLines(daysByClassOf(unit), new D(30_000), {}, standardParameters)[0].kronor // 12 255,32: 10 days of 2-14
 * @source Försäkringskassan's calculation model; the marks are what Örnsköldsvik's managers asked for (RISE 2021)
 */
export function costLines(
  days: DaysByClass,
  monthlySalary: D,
  others: OtherCosts,
  parameters: ModelParameters,
  tell: Tell = silent,
): readonly CostLine[] {
  const short = partsOfDays(days, ['firstDay', 'short'], parameters);
  const long = partsOfDays(days, ['long', 'veryLong'], parameters);
  const kronor = (weight: D) => weight.times(perMonthlySalary(parameters)).times(monthlySalary).div(parameters.hoursPerYear);
  const told = (kind: CostLineKind, weight: D, formula: string) => line(kind, tell(`cost.line.${kind}`, kronor(weight), formula, model));
  const modelLines = [
    told('sickPay', short.pay, '12 * H * (n1 * p1 + n2 * p2) * S / Y'),
    told('longSickPay', long.pay, '12 * H * (n3 * p3 + n4 * p4) * S / Y'),
    told('holiday', short.holiday.plus(long.holiday), '12 * H * n * h * S / Y'),
    told('contributions', short.contributions.plus(long.contributions), '12 * H * sum(n * a * (p + h)) * S / Y'),
    told('overhead', short.overhead.plus(long.overhead), '12 * H * n * o * S / Y'),
  ];
  return withShares([...modelLines, ...otherLines(others, tell)]);
}

/** The parts of an hour's cost, each summed over an hour of every day of some classes. */
function partsOfDays(days: DaysByClass, classes: readonly DayClass[], parameters: ModelParameters): HourParts {
  const weighted = classes.map((dayClass) => ({ number: days[dayClass], parts: hourParts(dayClass, parameters) }));
  const total = (part: keyof HourParts) => sum(weighted.map(({ number, parts }) => number.times(parts[part])));
  return { pay: total('pay'), holiday: total('holiday'), contributions: total('contributions'), overhead: total('overhead') };
}

type LineWithoutShare = Omit<CostLine, 'share'>;

function line(kind: CostLineKind, kronor: D): LineWithoutShare {
  const isSickPay = kind === 'sickPay' || kind === 'longSickPay';
  return { kind, kronor, certainty: isSickPay ? 'real' : 'estimated' };
}

function otherLines({ replacementStaff, lostProduction, agreedTopUps }: OtherCosts, tell: Tell): LineWithoutShare[] {
  const filledIn = Object.entries({ replacementStaff, lostProduction, agreedTopUps }) as [CostLineKind, D | undefined][];
  return filledIn.flatMap(([kind, kronor]) => (kronor ? [line(kind, tell(`cost.line.${kind}`, kronor, kind))] : []));
}

function withShares(lines: readonly LineWithoutShare[]): readonly CostLine[] {
  const total = sum(lines.map(({ kronor }) => kronor));
  return lines.map((each) => ({ ...each, share: total.eq(zero) ? undefined : each.kronor.div(total) }));
}
