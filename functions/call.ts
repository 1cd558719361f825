import { allFunctions } from './all';
import { explain } from './explain';
import { idOf } from './find';

/**
 * Calls a function as a cell does, by its written name.
 *
 * @param written the name or id, in any case, with or without ÅÄÖ and namespace
 * @param given the arguments in order; null for what is empty or left out, nested arrays for ranges
 * @returns what the cell would hold; undefined when there is no such function
 * @throws the cell's error: #VALUE! or #N/A, with a sentence
 * @example callFunction('aktivitetsersättning', [8405100, 0.5]) // [[4202550]]
 */
export function callFunction(written: string, given: readonly unknown[]): unknown {
  const customFunction = allFunctions[idOf(written)];
  if (!customFunction) return undefined;
  return customFunction(...(asExcelGives(customFunction, given) as never[]));
}

/** Excel gathers the arguments of a repeating parameter, which FÖRKLARA alone has, in one list. */
function asExcelGives(customFunction: unknown, given: readonly unknown[]): readonly unknown[] {
  if (customFunction !== explain) return given;
  const [functionName, ...functionArguments] = given;
  return [functionName, functionArguments];
}
