import type { z } from 'zod';
import type { Text } from '../../src/locale/language';
import { gridOf, type Grid } from './grid';
import { shown } from './language';
import { schemaOf, type Report } from './read';
import { errorOf, isEmpty, oneCell } from './scalars';

/** The words that mean each of several things: a text in both languages, and other ways to write it. */
export type Words<Meaning extends string> = Readonly<Record<Meaning, Text & { readonly also?: readonly string[] }>>;

/** One word, in either language and in any case. */
export function word<Meaning extends string>(words: Words<Meaning>): z.ZodType<Meaning> {
  const read = reader(words);
  return schemaOf((given, report) => read(oneCell(given, report), report));
}

/** Words: a single one or a range. */
export function wordsIn<Meaning extends string>(words: Words<Meaning>): z.ZodType<Grid<Meaning>> {
  return gridOf(reader(words));
}

function reader<Meaning extends string>(words: Words<Meaning>): (given: unknown, report: Report) => Meaning | undefined {
  const meanings = Object.entries(words) as [Meaning, Words<Meaning>[Meaning]][];
  const known = new Map(meanings.flatMap(([meaning, { sv, en, also = [] }]) => [sv, en, ...also].map((way) => [keyOf(way), meaning])));
  return (given, report) => {
    if (isEmpty(given)) return report({ code: 'missing' });
    const error = errorOf(given);
    if (error) return report({ code: 'error-cell', given: error });
    const choices = meanings.map(([, written]) => written[shown.language]);
    return known.get(keyOf(String(given))) ?? report({ code: 'unknown-choice', given, choices });
  };
}

function keyOf(written: string): string {
  return written.trim().toLowerCase();
}
