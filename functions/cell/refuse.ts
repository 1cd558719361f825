import { InputError, type Fault, type Problem } from '../../src/values/problem';

/** Ends a calculation for what is wrong with one argument as a whole. */
export function refuse(argument: string, fault: Fault): never {
  throw new InputError([{ argument, ...fault }]);
}

/**
 * What stands in a column must stand there once.
 *
 * @throws {InputError} `repeated` in each row that has what an earlier one has
 */
export function requireOnce(argument: string, values: readonly string[]): void {
  const known = new Set<string>();
  const problems = values.flatMap((value, place): Problem[] => {
    if (known.has(value)) return [{ argument, row: place + 1, code: 'repeated', given: value }];
    known.add(value);
    return [];
  });
  if (problems.length > 0) throw new InputError(problems);
}
