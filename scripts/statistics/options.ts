import { parseArgs } from 'node:util';
import type { Period } from '../../src/absence/period';
import type { Holidays } from '../../src/absence/rules';
import { parseMonth, writeMonth, type Month } from '../../src/values/month';
import { InputError, type Problem } from '../../src/values/problem';

export interface Options {
  readonly spellsFile: string;
  readonly employeesFile: string;
  /** Folder that the tables are written into; made if it does not exist. */
  readonly out: string;
  readonly period: Period;
  readonly holidays: Holidays;
  readonly isSuppressed: boolean;
  /** The reporting channels that are the health support, when they are said; else those that are usual. */
  readonly support: readonly string[] | undefined;
}

const known = {
  spells: { type: 'string' },
  employees: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  holidays: { type: 'string', default: 'none' },
  'no-suppression': { type: 'boolean', default: false },
  support: { type: 'string', multiple: true },
} as const;

/** A century: more is a slip of the keyboard. */
const mostMonths = 1200;

/**
 * The options of the command line.
 *
 * @throws {InputError} with all that is wrong
 */
export function readOptions(given: readonly string[]): Options {
  const { values, tokens } = parseArgs({ args: [...given], options: known, strict: false, tokens: true });
  const problems: Problem[] = tokens.flatMap((token): Problem[] => {
    if (token.kind === 'positional') return [{ argument: 'options', code: 'unknown-name', given: token.value, known: Object.keys(known) }];
    const isKnown = token.kind !== 'option' || token.name in known;
    return isKnown ? [] : [{ argument: 'options', code: 'unknown-name', given: token.name, known: Object.keys(known) }];
  });
  const text = (name: keyof typeof known): string => {
    const value = values[name];
    if (typeof value === 'string' && value !== '') return value;
    problems.push({ argument: `--${name}`, code: 'missing' });
    return '';
  };
  const options = {
    spellsFile: text('spells'),
    employeesFile: text('employees'),
    out: text('out'),
    period: readPeriod(text('from'), text('to'), problems),
    holidays: readHolidays(text('holidays'), problems),
    isSuppressed: values['no-suppression'] !== true,
    support: readSupport(values.support, problems),
  };
  if (problems.length > 0) throw new InputError(problems);
  return options;
}

function readPeriod(from: string, to: string, problems: Problem[]): Period {
  const period = { from: readMonth('--from', from, problems), to: readMonth('--to', to, problems) };
  if (period.to < period.from) {
    problems.push({ argument: '--to', code: 'month-before', given: writeMonth(period.to), first: writeMonth(period.from) });
  }
  const months = period.to - period.from + 1;
  if (months > mostMonths) problems.push({ argument: '--to', code: 'out-of-range', given: months, most: mostMonths });
  return period;
}

function readMonth(argument: string, text: string, problems: Problem[]): Month {
  const month = parseMonth(text);
  if (month === undefined && text !== '') problems.push({ argument, code: 'not-a-month', given: text });
  return month ?? NaN;
}

/** Without `strict` an option without its value is `true`. */
function readSupport(given: unknown, problems: Problem[]): string[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const names = given.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  if (names.length < given.length) problems.push({ argument: '--support', code: 'missing' });
  return names;
}

const holidayRules = ['none', 'se'] as const satisfies readonly Holidays[];

function readHolidays(text: string, problems: Problem[]): Holidays {
  const holidays = holidayRules.find((rule) => rule === text);
  if (!holidays) problems.push({ argument: '--holidays', code: 'unknown-choice', given: text, choices: holidayRules });
  return holidays ?? 'none';
}
