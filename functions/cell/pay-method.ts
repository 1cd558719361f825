import { monthLengths, type PayMethod } from '../../src/cost/pay-rate';
import { schemaOf } from './read';
import { isLeftOut, oneCell } from './scalars';

const words: Readonly<Record<string, PayMethod>> = { månad: 'month', month: 'month', timme: 'hour', hour: 'hour' };
const choices = [...Object.keys(words), ...monthLengths.map(String)];

/** How a salary becomes a week's pay: a word in either language, or the days of the month; "månad" if left out. */
export const payMethod = schemaOf<PayMethod>((given, report) => {
  if (isLeftOut(given)) return 'month';
  const cell = oneCell(given, report);
  const written = String(cell).trim().toLowerCase();
  const length = monthLengths.find((days) => String(days) === written);
  return words[written] ?? length ?? report({ code: 'unknown-choice', given: cell, choices });
});
