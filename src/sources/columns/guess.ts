import type { Headings } from './headings';
import { normalHeading } from './normal';

/** Where each field stands: the column's number from 0. */
export type Columns<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** A word of fewer letters is too easily part of another to be looked for inside a heading. */
const shortestWithin = 5;

/**
 * The columns that headings most likely stand for. A heading that is one of the field's words scores by how sure the word is;
 * one that only begins with or contains such a word scores less. The best pairs win; no column or field is used twice.
 *
 * @param headings the header row
 * @param words the fields' words, e.g. `spellHeadings`
 * @example guessColumns(['Anst.nr', 'Datum fr.o.m.', 'Datum t.o.m.'], spellHeadings) // { employee: 0, start: 1, end: 2 }
 */
export function guessColumns<Field extends string>(headings: readonly unknown[], words: Headings<Field>): Columns<Field> {
  const pairs = headings.flatMap((heading, column) => pairsOf(normalHeading(heading), column, words));
  const columns: Partial<Record<Field, number>> = {};
  const used = new Set<number>();
  for (const { field, column } of pairs.sort((first, second) => second.score - first.score)) {
    if (columns[field] !== undefined || used.has(column)) continue;
    columns[field] = column;
    used.add(column);
  }
  return columns;
}

interface Pair<Field extends string> {
  readonly field: Field;
  readonly column: number;
  readonly score: number;
}

function pairsOf<Field extends string>(heading: string, column: number, words: Headings<Field>): Pair<Field>[] {
  const fields = Object.keys(words) as Field[];
  return fields.map((field) => ({ field, column, score: scoreOf(heading, words[field]) })).filter(({ score }) => score > 0);
}

const exact = 1000;
const beginning = 500;
const within = 250;

function scoreOf(heading: string, words: readonly string[]): number {
  const scores = words.map((word, place) => likeness(heading, word) - place);
  return Math.max(0, ...scores);
}

function likeness(heading: string, word: string): number {
  if (heading === word) return exact;
  if (word.length < shortestWithin) return 0;
  if (heading.startsWith(word)) return beginning;
  return heading.includes(word) ? within : 0;
}
