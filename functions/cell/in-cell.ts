import { sentence } from '../../src/locale/sentences';
import { InputError, type Problem } from '../../src/values/problem';
import { recorder, silent, type Step, type Tell } from '../../src/values/tell';
import { shown } from './language';

type ErrorCode = '#VALUE!' | '#N/A';

/** Office's own error class exists only in its runtime; elsewhere (tests, the command line) this one carries the same. */
export class CellError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'CellError';
  }
}

let listening: Tell = silent;

/**
 * Runs a calculation for a cell. Whatever it finds wrong with its input becomes #VALUE!, or #N/A where there is no figure
 * to give, with a sentence in the shown language; nothing else is ever thrown.
 *
 * @param calculate receives the teller to which it tells its steps
 */
export function inCell<Result>(calculate: (tell: Tell) => Result): Result {
  try {
    return calculate(listening);
  } catch (error) {
    if (isCellError(error)) throw error;
    const problems = error instanceof InputError ? error.problems : [unexpected(error)];
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Office's error class does not extend Error
    throw cellError(problems);
  }
}

/**
 * Runs a call of a cell's function and gives the steps that it told. A calculation in a cell never waits, so that no other
 * call can come in between.
 */
export function stepsOf(call: () => unknown): readonly Step[] {
  const { tell, steps } = recorder();
  const before = listening;
  listening = tell;
  try {
    call();
  } finally {
    listening = before;
  }
  return steps;
}

/** Problems for which no input is wrong: the figure does not exist, or is not known. */
const withoutFigure: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'rates-unknown',
  'rest-of-year-unknown',
  'before-first-rule',
  'too-few-answers',
  'no-days',
  'no-large-unit',
  'too-few-units',
  'data-begin-later',
  'nothing-pulled',
  'not-in-statistics',
  'hidden-figure',
  'figure-not-known',
  'no-such-figure',
]);

/** A cell shows one tooltip: three sentences are read, thirty are not. */
const mostSentences = 3;

/** FÖRKLARA runs one cell's call inside another's: the inner one has already made its sentence. */
function isCellError(error: unknown): boolean {
  return error instanceof CellError || (typeof CustomFunctions !== 'undefined' && error instanceof CustomFunctions.Error);
}

function cellError(problems: readonly Problem[]): Error | CustomFunctions.Error {
  const code: ErrorCode = problems.every((problem) => withoutFigure.has(problem.code)) ? '#N/A' : '#VALUE!';
  const message = problems
    .slice(0, mostSentences)
    .map((problem) => sentence(problem, shown.language))
    .join(' ');
  if (typeof CustomFunctions === 'undefined') return new CellError(code, message);
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === '#N/A' ? notAvailable : invalidValue, message);
}

function unexpected(error: unknown): Problem {
  return { code: 'unexpected', argument: 'calculation', given: error instanceof Error ? error.message : String(error) };
}
