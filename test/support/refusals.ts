import { assertRefused, inLanguage } from './cell';

/** What is refused, the call, what the Swedish and the English sentence say, and the cell's error when it is not #VALUE!. */
export type Refusal = readonly [what: string, call: () => unknown, swedish: RegExp, english: RegExp, code?: string];

/** A test of each refusal, in both languages. */
export function itRefuses(refusals: readonly Refusal[]): void {
  for (const [what, call, swedish, english, code] of refusals) {
    it(what, () => {
      assertRefused(call, swedish, code);
      inLanguage('en', () => assertRefused(call, english, code));
    });
  }
}

/** The same with the arguments in place of the call. */
export type RefusedCall = readonly [what: string, given: readonly unknown[], swedish: RegExp, english: RegExp, code?: string];

/** A test of each call that a function refuses, in both languages. */
export function itRefusesCalls(customFunction: (...given: never[]) => unknown, calls: readonly RefusedCall[]): void {
  itRefuses(calls.map(([what, given, ...sentences]) => [what, () => customFunction(...(given as never[])), ...sentences]));
}
