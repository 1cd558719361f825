import { sum, type D } from '../values/money';
import { InputError } from '../values/problem';
import { silent, within, type Tell } from '../values/tell';

const source = 'SKR and RKA, Hållbart medarbetarengagemang (HME); RISE, Arbetsmiljö och hälsa i fokus 2021';

/** Nine answers, one to each statement. */
export type Answers = readonly (D | undefined)[];

/** Answers to the nine statements: one employee's, or the means of a group that a report has put together. */
export interface Answered {
  /** 1 to 5; undefined where there is none. */
  readonly answers: Answers;
  /** How many employees they are of: 1, or the size of the group; whole. */
  readonly respondents: D;
}

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
 * out neither raises nor lowers it; means of groups weigh as many answers as they are of.
 *
 *     mean                 = sum(n * answer) / sum(n)
 *     index of a statement = (mean - 1) * 25
 *     sub-index            = mean of its three
 *     total                = mean of the nine
 *
 * @param answered a row an employee or a group, nine statements each: three of motivation, three of leadership, three of steering
 * @example engagement(enkoping) // 82, 79, 84; total 81,67, printed as 82
 * @throws {InputError} `too-few-answers` when a statement has fewer than ten answers, with the statement as its column
 * @source RISE, Arbetsmiljö och hälsa i fokus 2021; HME by SKR and RKA
 */
export function engagement(answered: readonly Answered[], tell: Tell = silent): Engagement {
  const given = Array.from({ length: statements }, (_, statement) => answersTo(statement, answered));
  requireEnoughAnswers(given);
  const indexes = given.map((ofStatement, statement) => statementIndex(ofStatement, within(tell, `[${statement + 1}]`)));
  return {
    motivation: tell('wellbeing.motivation', mean(indexes.slice(0, 3)), 'mean of 1-3', source),
    leadership: tell('wellbeing.leadership', mean(indexes.slice(3, 6)), 'mean of 4-6', source),
    steering: tell('wellbeing.steering', mean(indexes.slice(6, 9)), 'mean of 7-9', source),
    total: tell('wellbeing.total', mean(indexes), 'mean of 1-9', source),
  };
}

/** What was answered to one statement, in sum. */
interface Given {
  readonly respondents: D;
  /** The answers, each as many times as there are respondents. */
  readonly total: D;
}

function answersTo(statement: number, answered: readonly Answered[]): Given {
  const given = answered.flatMap(({ answers, respondents }) => {
    const answer = answers[statement];
    return answer === undefined ? [] : [{ respondents, total: answer.times(respondents) }];
  });
  return { respondents: sum(given.map(({ respondents }) => respondents)), total: sum(given.map(({ total }) => total)) };
}

/** (mean - 1) * 25, with the division last. */
function statementIndex({ respondents, total }: Given, tell: Tell): D {
  return tell('wellbeing.statementIndex', total.minus(respondents).times(25).div(respondents), '(mean - 1) * 25', source);
}

function mean(indexes: readonly D[]): D {
  return sum(indexes).div(indexes.length);
}

/** One problem for the statement with the fewest answers: the others need not be counted up. */
function requireEnoughAnswers(given: readonly Given[]): void {
  const counts = given.map(({ respondents }) => respondents.toNumber());
  const fewest = Math.min(...counts);
  if (fewest >= fewestAnswers) return;
  throw new InputError([
    { argument: 'answers', column: counts.indexOf(fewest) + 1, code: 'too-few-answers', answers: fewest, least: fewestAnswers },
  ]);
}
