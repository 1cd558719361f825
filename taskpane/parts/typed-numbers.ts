import type { Language } from '../../src/locale/language';
import { readNumberText } from '../../src/locale/read-number';
import { sentence } from '../../src/locale/sentences';
import { InputError } from '../../src/values/problem';

/** What a field holds, as an argument's schema reads it: nothing, a number, or the text that is none. */
export function typedNumber(text: string, language: Language): number | string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : (readNumberText(trimmed, language) ?? trimmed);
}

/**
 * The sentences that stand beside the fields that are wrong, by the argument's name.
 *
 * @throws the error itself when it is not about input
 */
export function faultsOf(error: unknown, language: Language): Readonly<Record<string, string>> {
  if (!(error instanceof InputError)) throw error;
  return Object.fromEntries(error.problems.map((problem) => [problem.argument, capital(sentence(problem, language))]));
}

/** Beside its field a sentence needs no more than a capital letter to stand alone. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
