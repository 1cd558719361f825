import type { Language } from '../../src/locale/language';
import type { CatalogueEntry } from './catalogue';

export type TextProblem =
  | { readonly code: 'text-missing'; readonly function: string; readonly language: Language; readonly text: string }
  | {
      readonly code: 'text-too-long';
      readonly function: string;
      readonly language: Language;
      readonly text: string;
      readonly length: number;
    }
  | { readonly code: 'text-untranslated'; readonly function: string; readonly text: string }
  | { readonly code: 'notes-in-one-language'; readonly function: string }
  | { readonly code: 'parameter-name-twice'; readonly function: string; readonly language: Language; readonly name: string };

const languages: readonly Language[] = ['sv', 'en'];
const longestText = 250;

/** What is wrong with a function's texts: each must be there in both languages, differ between them, and fit Excel's box. */
export function textProblems(entry: CatalogueEntry): readonly TextProblem[] {
  return [
    ...languages.flatMap((language) => missingOrLong(entry, language)),
    ...untranslated(entry),
    ...unevenNotes(entry),
    ...languages.flatMap((language) => repeatedNames(entry, language)),
  ];
}

/** A function's texts in a language, by what they are the text of. */
function textsOf(entry: CatalogueEntry, language: Language): ReadonlyMap<string, string> {
  const { description, returns, parameters } = entry[language];
  const ofParameters = entry.parameters.flatMap(({ identifier }, place): [string, string][] => [
    [`${identifier} (name)`, parameters[place]?.name ?? ''],
    [identifier, parameters[place]?.description ?? ''],
  ]);
  return new Map([['description', description], ['returns', returns], ...ofParameters]);
}

function missingOrLong(entry: CatalogueEntry, language: Language): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  for (const [text, written] of textsOf(entry, language)) {
    if (written === '') problems.push({ code: 'text-missing', function: entry.id, language, text });
    if (written.length > longestText) {
      problems.push({ code: 'text-too-long', function: entry.id, language, text, length: written.length });
    }
  }
  return problems;
}

function untranslated(entry: CatalogueEntry): readonly TextProblem[] {
  const english = textsOf(entry, 'en');
  const same = [...textsOf(entry, 'sv')].filter(
    ([text, written]) => !text.endsWith('(name)') && written !== '' && written === english.get(text),
  );
  return same.map(([text]) => ({ code: 'text-untranslated', function: entry.id, text }));
}

function unevenNotes({ id, sv, en }: CatalogueEntry): readonly TextProblem[] {
  return sv.notes.length === en.notes.length ? [] : [{ code: 'notes-in-one-language', function: id }];
}

function repeatedNames(entry: CatalogueEntry, language: Language): readonly TextProblem[] {
  const names = entry[language].parameters.map(({ name }) => name.toLowerCase()).filter((name) => name !== '');
  const repeated = names.filter((name, place) => names.indexOf(name) !== place);
  return repeated.map((name) => ({ code: 'parameter-name-twice', function: entry.id, language, name }));
}
