import type { z } from 'zod';
import { onCostOf, onCosts } from '../../src/cost/on-cost';
import { standardParameters, type ModelParameters } from '../../src/cost/model-parameters';
import { knownParameterNames, parameterNames, parameterOf, type ParameterName } from '../../src/locale/parameter-names';
import { matrixOf } from './grid';
import { shown } from './language';
import { schemaOf, type Report } from './read';
import { isEmpty, isLeftOut, notNegative, readNumber, readPlainNumber, share, type Bounds } from './scalars';

type SpellDayName = 'lastShortDay' | 'lastLongDay';
type NumberName = Exclude<ParameterName, SpellDayName | 'onCostYear'>;
type Changes = { -readonly [Name in keyof ModelParameters]?: ModelParameters[Name] };

const bounds: Readonly<Record<NumberName, Bounds>> = {
  contributions: share,
  holiday: share,
  overhead: notNegative,
  hoursPerYear: { above: 0, most: 8784 },
  hoursPerDay: { above: 0, most: 24 },
  payAtWork: share,
  payFirstDay: share,
  payShort: share,
  payLong: share,
  payVeryLong: share,
};

/**
 * The model's parameters: those that a range of two columns (name, value) gives, and the standard for all others.
 * Empty rows are passed over; a name in either language is known in any case.
 */
export const modelParameters: z.ZodType<ModelParameters> = schemaOf((given, report) => {
  if (isLeftOut(given)) return standardParameters;
  const rows = matrixOf(given);
  const columns = rows[0]?.length ?? 0;
  if (columns !== 2) return report({ code: 'wrong-width', columns, expectedColumns: 2 });
  const changes = readChanges(rows, report);
  const parameters = { ...standardParameters, ...changes };
  if (parameters.lastLongDay < parameters.lastShortDay) {
    return report({ code: 'out-of-range', given: parameters.lastLongDay, least: parameters.lastShortDay });
  }
  return parameters;
});

function readChanges(rows: readonly (readonly unknown[])[], report: Report): Changes {
  const changes: Changes = {};
  rows.forEach(([name, value], place) => {
    if (isEmpty(name) && isEmpty(value)) return;
    const reportName: Report = (fault) => report({ ...fault, row: place + 1, column: 1 });
    const reportValue: Report = (fault) => report({ ...fault, row: place + 1, column: 2 });
    const parameter = parameterOf(name);
    if (!parameter) return reportName({ code: 'unknown-name', given: name ?? '', known: knownParameterNames(shown.language) });
    if (parameterKeyOf(parameter) in changes) return reportName({ code: 'repeated', given: parameterNames[parameter][shown.language] });
    Object.assign(changes, readChange(parameter, value, reportValue));
  });
  return changes;
}

/** The parameter that a name changes: the year of an on-cost sets the contributions. */
function parameterKeyOf(name: ParameterName): keyof ModelParameters {
  return name === 'onCostYear' ? 'contributions' : name;
}

function readChange(name: ParameterName, value: unknown, report: Report): Changes {
  if (name === 'onCostYear') return { contributions: readOnCost(value, report) };
  if (name === 'lastShortDay' || name === 'lastLongDay') return { [name]: readPlainNumber(value, { least: 1, whole: true }, report) };
  return { [name]: readNumber(value, bounds[name], report) };
}

function readOnCost(value: unknown, report: Report): ModelParameters['contributions'] | undefined {
  const year = readPlainNumber(value, {}, report);
  if (year === undefined) return undefined;
  const choices = onCosts.map((known) => String(known.year));
  return onCostOf(year)?.share ?? report({ code: 'unknown-choice', given: year, choices });
}
