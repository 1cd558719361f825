import type { Language } from '../../src/locale/language';
import type { CatalogueEntry } from '../metadata/catalogue';
import type { ExampleValue } from '../metadata/example';
import { namespace } from '../metadata/namespace';

/** How Excel writes a formula under a language's regional settings. */
interface Notation {
  readonly argumentSeparator: string;
  readonly columnSeparator: string;
  readonly rowSeparator: string;
  readonly decimalSeparator: string;
  readonly truth: Readonly<Record<'true' | 'false', string>>;
}

const notations: Readonly<Record<Language, Notation>> = {
  sv: {
    argumentSeparator: '; ',
    columnSeparator: '\\',
    rowSeparator: ';',
    decimalSeparator: ',',
    truth: { true: 'SANT', false: 'FALSKT' },
  },
  en: { argumentSeparator: ', ', columnSeparator: ',', rowSeparator: ';', decimalSeparator: '.', truth: { true: 'TRUE', false: 'FALSE' } },
};

/**
 * A function's call as a user types it.
 *
 * @example formula('SPARAT_VÄRDE', [[[2], [0.5]], 1500], 'sv') // =FRISKDAG.SPARAT_VÄRDE({2;0,5}; 1500)
 */
export function formula(name: string, values: readonly ExampleValue[], language: Language): string {
  const notation = notations[language];
  const written = values.map((value) => writtenValue(value, notation));
  return call(name, written, notation);
}

/** The same with the names of the arguments, those that may be left out in brackets. */
export function signature({ name, parameters, ...entry }: CatalogueEntry, language: Language): string {
  const names = entry[language].parameters.map((parameter, place) => {
    const { optional, repeating } = parameters[place] ?? {};
    const shown = repeating ? `${parameter.name} …` : parameter.name;
    return optional ? `[${shown}]` : shown;
  });
  return call(name, names, notations[language]);
}

function call(name: string, written: readonly string[], { argumentSeparator }: Notation): string {
  return `=${namespace}.${name}(${written.join(argumentSeparator)})`;
}

/** An argument: a value, nothing where it is left out, or an array constant. */
function writtenValue(value: ExampleValue, notation: Notation): string {
  if (value === null) return '';
  if (!isList(value)) return writtenCell(value, notation);
  const rows = value.map((row) => (isList(row) ? row : [row]));
  const written = rows.map((row) => row.map((cell) => writtenCell(cell, notation)).join(notation.columnSeparator));
  return `{${written.join(notation.rowSeparator)}}`;
}

function writtenCell(cell: ExampleValue, { decimalSeparator, truth }: Notation): string {
  if (typeof cell === 'number') return String(cell).replace('.', decimalSeparator);
  if (typeof cell === 'boolean') return truth[`${cell}`];
  // An array constant cannot hold an empty cell; an empty text comes nearest.
  return `"${String(cell ?? '').replaceAll('"', '""')}"`;
}

function isList(value: ExampleValue): value is readonly ExampleValue[] {
  return Array.isArray(value);
}
