import type { z } from 'zod';
import { D } from '../../src/values/money';
import { type Report, schemaOf } from './read';

/** What a number must keep to; all in the number's own unit. */
export interface Bounds {
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** Kronor, days, employees: nothing that is counted here is below 0. */
export const notNegative: Bounds = { least: 0 };
/** A share is 0 to 1, whatever per cent the cell shows. */
export const share: Bounds = { least: 0, most: 1 };
/** Of nobody there is no share. */
export const someShare: Bounds = { above: 0, most: 1 };
export const positive: Bounds = { above: 0 };

/** Excel's error values, as they arrive in an argument that may hold any value. */
const errorText = /^#(N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|DIV\/0!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** One number. */
export function number(bounds: Bounds = {}): z.ZodType<D> {
  return schemaOf((given, report) => readNumber(oneCell(given, report), bounds, report));
}

/** One number that may be left out. */
export function optionalNumber(standard: D, bounds: Bounds = {}): z.ZodType<D> {
  return optional(number(bounds), standard);
}

/** Any argument that may be left out: Excel then gives null. */
export function optional<Value>(schema: z.ZodType<Value>, standard: Value): z.ZodType<Value> {
  return schemaOf((given, report) => {
    if (isLeftOut(given)) return standard;
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) if (issue.code === 'custom') report(issue.params as Parameters<Report>[0]);
    return undefined;
  });
}

/** One of several words, in any case. */
export function choice<Choice extends string>(choices: readonly Choice[]): z.ZodType<Choice> {
  return schemaOf((given, report) => {
    const cell = oneCell(given, report);
    const found = choices.find((word) => word.toLowerCase() === String(cell).trim().toLowerCase());
    return found ?? report({ code: 'unknown-choice', given: cell, choices });
  });
}

/**
 * A number out of a cell, as a plain number; undefined when it has been reported.
 * Text that looks like a number is refused: what it means depends on who wrote it.
 */
export function readPlainNumber(given: unknown, bounds: Bounds, report: Report): number | undefined {
  if (isEmpty(given)) return report({ code: 'missing' });
  const error = errorOf(given);
  if (error) return report({ code: 'error-cell', given: error });
  if (typeof given !== 'number' || !Number.isFinite(given)) return report({ code: 'not-a-number', given });
  if (bounds.whole && !Number.isInteger(given)) return report({ code: 'not-a-whole-number', given });
  if (isOutside(given, bounds)) {
    return report({ code: 'out-of-range', given, least: bounds.least, above: bounds.above, most: bounds.most });
  }
  return given;
}

/** The same as a decimal. */
export function readNumber(given: unknown, bounds: Bounds, report: Report): D | undefined {
  const plain = readPlainNumber(given, bounds, report);
  return plain === undefined ? undefined : new D(plain);
}

function isOutside(given: number, { least, above, most }: Bounds): boolean {
  return (least !== undefined && given < least) || (above !== undefined && given <= above) || (most !== undefined && given > most);
}

/** The single cell of an argument: a value, or a range of one cell. */
export function oneCell(given: unknown, report: Report): unknown {
  if (!Array.isArray(given)) return given;
  const rows = given as readonly (readonly unknown[])[];
  const columns = rows[0]?.length ?? 0;
  if (rows.length === 1 && columns === 1) return rows[0]?.[0];
  report({ code: 'not-one-value', rows: rows.length, columns });
  return undefined;
}

/** Excel gives null for an argument that was left out, and so does a range of one empty cell. */
export function isLeftOut(given: unknown): boolean {
  return isEmpty(isOneCell(given) ? given[0][0] : given);
}

function isOneCell(given: unknown): given is [[unknown]] {
  return Array.isArray(given) && given.length === 1 && Array.isArray(given[0]) && given[0].length === 1;
}

/** An empty cell is null in Excel on the web and in a range, and an empty text where a formula gave one. */
export function isEmpty(given: unknown): boolean {
  return given === null || given === undefined || given === '';
}

/** The error that a cell shows, such as #N/A; undefined for any other value. */
export function errorOf(given: unknown): string | undefined {
  if (typeof given === 'string') return errorText.test(given) ? given : undefined;
  if (typeof given !== 'object' || given === null) return undefined;
  const { code, basicValue } = given as { code?: unknown; basicValue?: unknown };
  return [code, basicValue].find((text): text is string => typeof text === 'string');
}
