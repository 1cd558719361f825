import { monthOf } from '../values/month';
import { calendarFor } from './calendar';
import { newCounting } from './counting';
import { employmentColumns } from './employment';
import { Identities } from './identities';
import { usualRules } from './rules';
import { spellColumns } from './spell';
import { Walk } from './walk';

/** At most one walk, through nothing: some kilobytes. */
const kept: Walk[] = [];

/**
 * Keeps what counting is compiled to from one count to the next. Compiled code is thrown away with the last object of the classes that
 * it is for when memory is cleaned up, and the next count would take several times as long until all is compiled anew.
 */
export function keepCompiled(): void {
  if (kept.length === 0) kept.push(walkThroughNothing());
}

function walkThroughNothing(): Walk {
  const employees = new Identities();
  const spells = spellColumns([], employees);
  const anyMonth = monthOf(2000, 1);
  const calendar = calendarFor({ from: anyMonth, to: anyMonth }, spells, 'none');
  const counting = newCounting(spells, employmentColumns([], employees), calendar, usualRules);
  return new Walk(counting, { words: new Int32Array(0), source: undefined }, spells);
}
