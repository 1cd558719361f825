import { one, type D } from '../src/values/money';
import { engagement, statements, type Answered, type Answers } from '../src/wellbeing/hme';
import { productionLoss, usualHoursPerYear, usualMultiplier, type Denominator } from '../src/wellbeing/production-loss';
import { column, gridOf, numbers, together, toCell, wide, type Cell, type Grid } from './cell/grid';
import { inCell } from './cell/in-cell';
import { readArguments } from './cell/read';
import { choice, isEmpty, isLeftOut, notNegative, number, optional, optionalNumber, readNumber, share, type Bounds } from './cell/scalars';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

const effectBounds: Bounds = { least: 0, most: 10 };
const respondentBounds: Bounds = { least: 0, whole: true };
/** A leap year has no more. */
const hoursBounds: Bounds = { least: 0, most: 8784 };

const denominators = { berörda: 'affected', alla: 'all', affected: 'affected', all: 'all' } as const satisfies Record<string, Denominator>;
const words = Object.keys(denominators) as (keyof typeof denominators)[];
const denominatorOrUsual = optional<Denominator>(
  choice(words).transform((word) => denominators[word]),
  'affected',
);

/** An empty cell is a statement not answered, and so is 0: the desktop's Excel gives 0 for an empty cell. */
function answersIn(bounds: Bounds) {
  return wide(
    gridOf<D | undefined>((given, report) => (isEmpty(given) || given === 0 ? undefined : readNumber(given, bounds, report))),
    statements,
  );
}

const employees = answersIn({ least: 1, most: 5, whole: true });
const means = answersIn({ least: 1, most: 5 });

/**
 * What problems at work cost in lost production, a year.
 *
 *     affected:  L = N * p * e / 10 * h * w * m
 *     all:       L = N * e / 10 * h * w * m
 *
 * Losses by health and by work environment overlap, and must not be added. A mean effect over all answers has the unaffected
 * in it already, so that the share is not multiplied again.
 *
 * @customfunction PRODUKTIONSBORTFALL
 * @param employees Employees (N), at least 0.
 * @param shareAffected Share of the employees with problems at work (p), 0 to 1.
 * @param effect Mean effect on performance (e), 0 to 10.
 * @param hourlyLabourCost Labour cost per hour (w), kronor, at least 0.
 * @param [multiplier] Wage multiplier (m), at least 0: 1.72 work environment (if left out), 1.70 acute and 1.54 chronic illness at work.
 * @param [hoursPerYear] Working hours a year (h), 0 to 8784; 1880 if left out.
 * @param [denominator] Whom the mean effect is over: "affected" (if left out) or "all" who answered; Swedish words do as well.
 * @returns Kronor a year.
 * @sv Vad besvär i arbetet kostar i förlorad produktion, per år.
 *
 * Bortfall av hälsa och av arbetsmiljö överlappar och får inte läggas ihop. I en medelpåverkan över alla svar finns de som inte
 * berörs redan med, så andelen multipliceras inte en gång till.
 * @svParam employees Anställda (N), minst 0.
 * @svParam shareAffected Andel av de anställda med besvär i arbetet (p), 0 till 1.
 * @svParam effect Genomsnittlig påverkan på prestationen (e), 0 till 10.
 * @svParam hourlyLabourCost Arbetskraftskostnad per timme (w), kronor, minst 0.
 * @svParam multiplier Lönemultiplikator (m), minst 0: 1,72 arbetsmiljö (om den utelämnas), 1,70 akut och 1,54 kronisk sjuknärvaro.
 * @svParam hoursPerYear Arbetstimmar per år (h), 0 till 8784; 1880 om de utelämnas.
 * @svParam denominator Vilka medelpåverkan gäller: "berörda" (om den utelämnas) eller "alla" som svarat; engelska ord går också bra.
 * @svReturns Kronor per år.
 * @example [100, 0.4, 5, 200] gives 12934400
 * @example [100, 0.4, 2, 200, 1.72, 1880, "alla"] gives 12934400
 * @source KI, tool for work-environment economics; multipliers by Strömberg et al., Value in Health 2017
 */
export function productionLossInCell(
  employees: any,
  shareAffected: any,
  effect: any,
  hourlyLabourCost: any,
  multiplier?: any,
  hoursPerYear?: any,
  denominator?: any,
): number {
  return inCell((tell) => {
    const work = readArguments(
      {
        employees: number(notNegative),
        shareAffected: number(share),
        effect: number(effectBounds),
        hourlyLabourCost: number(notNegative),
        multiplier: optionalNumber(usualMultiplier, notNegative),
        hoursPerYear: optionalNumber(usualHoursPerYear, hoursBounds),
        denominator: denominatorOrUsual,
      },
      { employees, shareAffected, effect, hourlyLabourCost, multiplier, hoursPerYear, denominator },
    );
    return toCell(productionLoss(work, tell));
  });
}

/**
 * Sustainable employee engagement (HME) of a group, 0 to 100: three sub-indexes and the total.
 *
 *     index of a statement = (mean - 1) * 25
 *     sub-index = mean of its three
 *     total = mean of the nine
 *
 * A statement's mean is over those who answered it; an empty cell or 0 is no answer. With fewer than ten answers to any
 * statement nothing is shown. The scale is not linear: 80 is not twice as good as 40.
 *
 * @customfunction HME
 * @param answers A row an employee, nine answers 1 to 5: three each of motivation, leadership, steering. At least ten rows.
 * @param [respondents] When the rows are means of groups: how many answered in each, a column, or one number for all rows.
 * @returns One row: motivation, leadership, steering, total.
 * @sv Hållbart medarbetarengagemang (HME) i en grupp, 0 till 100: tre delindex och totalen.
 *
 * Ett påståendes medelvärde gäller dem som svarat på det; en tom cell eller 0 är inget svar. Med färre än tio svar på något
 * påstående visas ingenting. Skalan är inte linjär: 80 är inte dubbelt så bra som 40.
 * @svParam answers En rad per anställd, nio svar 1 till 5: tre vardera om motivation, ledarskap, styrning. Minst tio rader.
 * @svParam respondents När raderna är medelvärden av grupper: hur många som svarat i varje, en kolumn, eller ett tal för alla rader.
 * @svReturns En rad: motivation, ledarskap, styrning, totalt.
 * @example [[[5,4,4,4,4,4,5,4,4],[5,4,4,4,4,4,5,4,4],[5,4,4,4,4,4,5,4,4],[5,4,4,4,4,4,5,4,4],[5,4,4,4,4,4,5,4,4],[5,4,4,4,4,4,5,4,4],[5,4,4,4,4,4,5,4,4],[5,4,4,4,4,4,5,4,4],[5,4,4,4,4,4,5,4,4],[5,4,4,4,4,4,5,4,4]]] gives [[83.33, 75, 83.33, 80.56]]
 * @example [[[4.5,4,4,4,4,4,5,4,4],[3.5,4,4,4,4,4,5,4,4]], [[30],[10]]] gives [[77.08, 75, 83.33, 78.47]]
 * @source SKR and RKA, HME; RISE, Arbetsmiljö och hälsa i fokus 2021
 */
export function engagementInCell(answers: any[][], respondents?: any[][]): any[][] {
  return inCell((tell): Cell[][] => {
    const { motivation, leadership, steering, total } = engagement(answeredIn(answers, respondents), tell);
    return [[motivation, leadership, steering, total].map(toCell)];
  });
}

/** A row an employee; with a number of respondents, a row a group. */
function answeredIn(answers: unknown, respondents: unknown): readonly Answered[] {
  if (isLeftOut(respondents)) {
    const given = readArguments({ answers: employees }, { answers });
    return rowsOf(given.answers).map((ofEmployee) => ({ answers: ofEmployee, respondents: one }));
  }
  const given = readArguments({ answers: means, respondents: column(numbers(respondentBounds)) }, { answers, respondents });
  const rows: Grid<Answers> = { rows: given.answers.rows, columns: 1, cells: rowsOf(given.answers) };
  return together({ answers: rows, respondents: given.respondents });
}

function rowsOf<Value>({ rows, columns, cells }: Grid<Value>): readonly (readonly Value[])[] {
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}
