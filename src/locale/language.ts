/** The languages that users see. Swedish is the first. */
export type Language = 'sv' | 'en';

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;

/**
 * The language to show for a language tag of Office or a browser: English for English, Swedish for every other.
 *
 * @example languageOf('en-GB') // 'en'
 */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : 'sv';
}
