import { sum, type D } from '../values/money';
import { InputError } from '../values/problem';
import { silent, within, type Tell } from '../values/tell';

const source = 'SKR and RKA, Hållbart medarbetarengagemang (HME); RISE, Arbetsmiljö och hälsa i fokus 2021';

/** One employee's answers to the nine statements, 1 to 5; undefined where the employee gave none. */
export type Answers = readonly (D | undefined)[];

export const statements = 9;
/** Fewer answers could be traced to a person, and are not shown. */
export const fewestAnswers = 10;

/** Sustainable employee engagement, 0 to 100. The scale is not linear: 80 is not twice as good as 40. */
export interface Engagement {
  /** Statements 1-3. */
  readonly motivation: D;
  /** Statements 4-6. */
  readonly leadership: D;
  /** Statements 7-9. */
  readonly steering: D;
  readonly total: D;
}

/**
 * Sustainable employee engagement (HME) of a group. A statement's mean is over those who answered it, so that an answer left
 * out neither raises nor lowers it.
 *
 *     index of a statement = (mean - 1) * 25
 *     sub-index            = mean of its three
 *     total                = mean of the nine
 *
 * @param answers a row an employee, nine statements each: three of motivation, three of leadership, three of steering
 * @example engagement(enkoping) // 82, 79, 84; total 81,67, printed as 82
 * @throws {InputError} `too-few-answers` when a statement has fewer than ten answers, with the statement as its column
 * @source RISE, Arbetsmiljö och hälsa i fokus 2021; HME by SKR and RKA
 */
export function engagement(answers: readonly Answers[], tell: Tell = silent): Engagement {
  const given = Array.from({ length: statements }, (_, statement) => answersTo(statement, answers));
  requireEnoughAnswers(given);
  const indexes = given.map((ofStatement, statement) => statementIndex(ofStatement, within(tell, `[${statement + 1}]`)));
  return {
    motivation: tell('wellbeing.motivation', mean(indexes.slice(0, 3)), 'mean of 1-3', source),
    leadership: tell('wellbeing.leadership', mean(indexes.slice(3, 6)), 'mean of 4-6', source),
    steering: tell('wellbeing.steering', mean(indexes.slice(6, 9)), 'mean of 7-9', source),
    total: tell('wellbeing.total', mean(indexes), 'mean of 1-9', source),
  };
}

function answersTo(statement: number, answers: readonly Answers[]): readonly D[] {
  return answers.map((employee) => employee[statement]).filter((answer) => answer !== undefined);
}

/** (mean - 1) * 25, with the division last. */
function statementIndex(answers: readonly D[], tell: Tell): D {
  const index = sum(answers).minus(answers.length).times(25).div(answers.length);
  return tell('wellbeing.statementIndex', index, '(mean - 1) * 25', source);
}

function mean(indexes: readonly D[]): D {
  return sum(indexes).div(indexes.length);
}

/** One problem for the statement with the fewest answers: the others need not be counted up. */
function requireEnoughAnswers(given: readonly (readonly D[])[]): void {
  const counts = given.map(({ length }) => length);
  const fewest = Math.min(...counts);
  if (fewest >= fewestAnswers) return;
  throw new InputError([
    { argument: 'answers', column: counts.indexOf(fewest) + 1, code: 'too-few-answers', answers: fewest, least: fewestAnswers },
  ]);
}
