import { assertRefused, inLanguage } from './cell';

/** What is wrong with a call, the call, and the beginning of the sentence about it in both languages. */
export type Refusal = readonly [what: string, given: readonly unknown[], swedish: RegExp, english: RegExp, code?: '#VALUE!' | '#N/A'];

/** One test for each call that a function must refuse. */
export function itRefuses(customFunction: (...given: never[]) => unknown, refusals: readonly Refusal[]): void {
  for (const [what, given, swedish, english, code] of refusals) {
    it(what, () => {
      const call = () => customFunction(...(given as never[]));
      assertRefused(call, swedish, code);
      inLanguage('en', () => assertRefused(call, english, code));
    });
  }
}
