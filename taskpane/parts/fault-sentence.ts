import type { Language } from '../../src/locale/language';
import { sentence } from '../../src/locale/sentences';
import type { Problem } from '../../src/values/problem';

/** A sentence about what is wrong, for its place beside a field: there it needs no more than a capital letter to stand alone. */
export function faultSentence(problem: Problem, language: Language): string {
  const text = sentence(problem, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
