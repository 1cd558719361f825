import { z } from 'zod';
import { InputError, type Fault, type Problem } from '../../src/values/problem';

/** zod otherwise tries `new Function`, which a strict content security policy reports. */
z.config({ jitless: true });

/** A fault and the cell of a range that it was found in, counted from 1. */
export type FaultAt = Fault & { readonly row?: number; readonly column?: number };

/** What a reader of an argument reports with; it gives nothing, so that `return report(…)` ends the reading. */
export type Report = (fault: FaultAt) => undefined;

/**
 * A zod schema out of a reader: a function that makes a value of what a cell gave, or reports what is wrong with it.
 * A reader that has reported may return anything; the value is not used.
 */
export function schemaOf<Value>(read: (given: unknown, report: Report) => Value | undefined): z.ZodType<Value> {
  return z.unknown().transform((given, context): Value => {
    const value = read(given, (fault) => {
      context.issues.push({ code: 'custom', input: given, params: fault });
      return undefined;
    });
    return context.issues.length > 0 ? z.NEVER : (value as Value);
  });
}

/**
 * A function's arguments, parsed.
 *
 * @param schemas a schema for each argument, by the argument's name
 * @param given what Excel gave for each
 * @throws {InputError} with all problems found, each with its argument and cell
 */
export function readArguments<Schemas extends Record<string, z.ZodType>>(
  schemas: Schemas,
  given: { readonly [Name in keyof Schemas]: unknown },
): { [Name in keyof Schemas]: z.output<Schemas[Name]> } {
  const parsed = z.object(schemas).safeParse(given);
  if (parsed.success) return parsed.data as { [Name in keyof Schemas]: z.output<Schemas[Name]> };
  throw new InputError(parsed.error.issues.map(problemOf));
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const argument = String(issue.path[0]);
  const fault = issue.code === 'custom' ? (issue.params as FaultAt) : ({ code: 'unexpected', given: issue.message } as const);
  return { argument, ...fault };
}
