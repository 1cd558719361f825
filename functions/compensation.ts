import { compensation } from '../src/cost/compensation';
import {
  compensationRuleOf,
  firstCompensatedYear,
  unknownRates,
  type CompensationPeriod,
  type CompensationRule,
  type NoRule,
} from '../src/cost/compensation-rules';
import { rehabilitationGrant } from '../src/cost/grant';
import { writeMonth } from '../src/values/month';
import type { D } from '../src/values/money';
import { InputError, type Fault } from '../src/values/problem';
import { compensationPeriod } from './cell/compensation-period';
import { numbers, toCell } from './cell/grid';
import { inCell } from './cell/in-cell';
import { readArguments } from './cell/read';
import { notNegative, number } from './cell/scalars';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

/**
 * What the state compensated of an employer's sick-pay cost, by the rule in force in the period.
 *
 *     min(max(K - s * L, 0), cap)
 *
 * By calendar year to 2019 and in 2023, above 0.5 to 1.5 % of the wage cost, at most 250,000 kr. "2024" is January to June 2024, with brackets and cap halved; from July 2024 nothing is compensated.
 *
 * By month from April to July 2020 (all of it) and from August 2020 to September 2021 (above 0.35 to 1.07 % of the wage cost, no cap).
 *
 * Not known, and answered with #N/A: before 2015; December 2021 to March 2022 and so the year 2022; the months of 2020 to 2022 without a rule of their own.
 *
 * @customfunction STATLIG_ERSATTNING STATLIG_ERSÄTTNING
 * @param period A year such as 2019, or a month: a date or "2020-05", as the rule in force was by year or by month.
 * @param sickPayCost Sick-pay cost (K) in the period, kronor, 0 to the wage cost.
 * @param wageCost Wage cost (L) in the period, kronor, at least 0.
 * @returns Kronor.
 * @sv Vad staten ersatte av en arbetsgivares sjuklönekostnad, enligt den regel som gällde i perioden.
 *
 * Per kalenderår till 2019 och 2023, över 0,5 till 1,5 % av lönekostnaden, högst 250 000 kr. "2024" är januari till juni 2024, med halverade gränser och tak; från juli 2024 ersätts inget.
 *
 * Per månad från april till juli 2020 (allt) och från augusti 2020 till september 2021 (över 0,35 till 1,07 % av lönekostnaden, inget tak).
 *
 * Inte känt, och besvaras med #SAKNAS!: före 2015; december 2021 till mars 2022 och därför året 2022; de månader av 2020 till 2022 som saknar egen regel.
 * @svParam period Ett år som 2019, eller en månad: ett datum eller "2020-05", efter om regeln gällde per år eller per månad.
 * @svParam sickPayCost Sjuklönekostnad (K) i perioden, kronor, från 0 till lönekostnaden.
 * @svParam wageCost Lönekostnad (L) i perioden, kronor, minst 0.
 * @svReturns Kronor, ett belopp.
 * @example [2019, 25000, 500000] gives 22500
 * @example ["2020-05", 25000, 500000] gives 25000
 * @example [2025, 25000, 500000] gives 0
 * @source Sjuklönelagen (1991:1047) 17 § and its ordinances, as Försäkringskassan printed the rates of each period
 */
export function compensationInCell(period: any, sickPayCost: any, wageCost: any): number {
  return inCell((tell) => {
    const given = readArguments(
      { period: compensationPeriod, sickPayCost: number(notNegative), wageCost: number(notNegative) },
      { period, sickPayCost, wageCost },
    );
    requireSickPayWithinWages(given);
    return toCell(compensation(given.sickPayCost, given.wageCost, ruleOf(given.period), tell));
  });
}

/**
 * The grant for workplace rehabilitation support that an employer gets for a calendar year: half the cost, with two caps.
 *
 *     min(200 000, sum of min(10 000, 0.5 * cost))
 *
 * @customfunction REHABBIDRAG
 * @param employeeCosts What support cost in one calendar year, kronor, at least 0: a cell for each employee.
 * @returns Kronor for the employer and the year.
 * @sv Bidraget för arbetsplatsinriktat rehabiliteringsstöd för ett kalenderår: halva kostnaden, med två tak.
 * @svParam employeeCosts Vad stödet kostat under ett kalenderår, kronor, minst 0: en cell för varje anställd.
 * @svReturns Kronor för arbetsgivaren och året.
 * @example [[[12000], [50000]]] gives 16000
 * @source Förordning (2014:67) om bidrag för arbetsplatsinriktat rehabiliteringsstöd; Försäkringskassan on Orust municipality
 */
export function rehabilitationGrantInCell(employeeCosts: any[][]): number {
  return inCell((tell) => {
    const { employeeCosts: costs } = readArguments({ employeeCosts: numbers(notNegative) }, { employeeCosts });
    return toCell(rehabilitationGrant(costs.cells, tell));
  });
}

/** Sick pay is a part of the wages: a larger one is most often the two amounts in the wrong order. */
function requireSickPayWithinWages({ sickPayCost, wageCost }: { readonly sickPayCost: D; readonly wageCost: D }): void {
  if (sickPayCost.lte(wageCost)) return;
  const most = wageCost.toNumber();
  throw new InputError([{ argument: 'sickPayCost', code: 'larger-than', given: sickPayCost.toNumber(), other: 'wageCost', most }]);
}

function ruleOf(period: CompensationPeriod): CompensationRule {
  const rule = compensationRuleOf(period);
  if (!('reason' in rule)) return rule;
  throw new InputError([{ argument: 'period', ...faultOf(rule, 'year' in period ? String(period.year) : writeMonth(period.month)) }]);
}

function faultOf(noRule: NoRule, given: string): Fault {
  switch (noRule.reason) {
    case 'ask-for-months':
      return { code: noRule.reason, given, example: `${noRule.year}-05` };
    case 'ask-for-the-year':
    case 'rest-of-year-unknown':
      return { code: noRule.reason, given, year: String(noRule.year) };
    case 'rates-unknown':
      return { code: noRule.reason, given, from: writeMonth(unknownRates.from), to: writeMonth(unknownRates.to) };
    case 'before-first-rule':
      return { code: noRule.reason, given, first: String(firstCompensatedYear) };
  }
}
