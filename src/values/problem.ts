/** Where a problem lies: which argument or column, and which cell of it, counted from 1. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

/** What is wrong, as data. */
export type Fault =
  | { readonly code: 'missing' }
  | { readonly code: 'not-a-number'; readonly given: unknown }
  | { readonly code: 'error-cell'; readonly given: string }
  | { readonly code: 'not-a-whole-number'; readonly given: number }
  | { readonly code: 'out-of-range'; readonly given: number; readonly least?: number; readonly above?: number; readonly most?: number }
  | { readonly code: 'larger-than'; readonly given: number; readonly other: string; readonly most: number }
  | { readonly code: 'not-one-value'; readonly rows: number; readonly columns: number }
  | {
      readonly code: 'unequal-shape';
      readonly rows: number;
      readonly columns: number;
      readonly expectedRows: number;
      readonly expectedColumns: number;
    }
  | { readonly code: 'wrong-width'; readonly columns: number; readonly expectedColumns: number }
  | { readonly code: 'unknown-choice'; readonly given: unknown; readonly choices: readonly string[] }
  | { readonly code: 'unknown-name'; readonly given: unknown; readonly known: readonly string[] }
  | { readonly code: 'repeated'; readonly given: string }
  | { readonly code: 'not-a-month'; readonly given: unknown }
  | { readonly code: 'not-a-day'; readonly given: unknown }
  | { readonly code: 'month-missing'; readonly month: string }
  | { readonly code: 'earlier-than'; readonly given: string; readonly other: string; readonly earliest: string }
  | { readonly code: 'not-a-period'; readonly given: unknown }
  | { readonly code: 'ask-for-months'; readonly given: string; readonly example: string }
  | { readonly code: 'ask-for-the-year'; readonly given: string; readonly year: string }
  | { readonly code: 'rates-unknown'; readonly given: string; readonly from: string; readonly to: string }
  | { readonly code: 'rest-of-year-unknown'; readonly given: string; readonly year: string }
  | { readonly code: 'before-first-rule'; readonly given: string; readonly first: string }
  | { readonly code: 'month-before'; readonly given: string; readonly first: string }
  | { readonly code: 'no-same-month'; readonly given: string }
  | { readonly code: 'same-calendar-month'; readonly given: string; readonly other: string }
  | { readonly code: 'too-few-answers'; readonly answers: number; readonly least: number }
  | { readonly code: 'not-a-share'; readonly given: unknown }
  | { readonly code: 'unlikely-day'; readonly given: string; readonly earliest: string; readonly latest: string }
  | { readonly code: 'other-cause'; readonly given: string }
  | { readonly code: 'no-header'; readonly known: readonly string[] }
  | { readonly code: 'no-usable-rows'; readonly rows: number }
  | { readonly code: 'above-header' }
  | { readonly code: 'unclosed-quote' }
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'malformed-element'; readonly given: string }
  | { readonly code: 'broken-off'; readonly given: string }
  | { readonly code: 'nothing-to-correct'; readonly given: number }
  | { readonly code: 'unreadable' }
  | { readonly code: 'not-paxml' }
  | { readonly code: 'forbidden-doctype' }
  | { readonly code: 'no-days' }
  | { readonly code: 'no-large-unit'; readonly least: number }
  | { readonly code: 'too-few-units'; readonly units: number; readonly least: number }
  | { readonly code: 'one-group-only' }
  | { readonly code: 'too-many-months'; readonly months: number; readonly most: number }
  | { readonly code: 'data-begin-later'; readonly given: string; readonly needed: string }
  | { readonly code: 'nothing-pulled' }
  | { readonly code: 'not-in-statistics'; readonly given: string }
  | { readonly code: 'hidden-figure' }
  | { readonly code: 'figure-not-known' }
  | { readonly code: 'no-such-figure' }
  | { readonly code: 'unlikely-value'; readonly given: string }
  | { readonly code: 'column-missing'; readonly name: string }
  | { readonly code: 'too-large' }
  | { readonly code: 'unexpected'; readonly given: string };

/** What is wrong with an input, and where. `src/locale` makes the sentence; nothing else does. */
export type Problem = Place & Fault;

/** Carries problems from the edge, where input is parsed, to whoever shows them. */
export class InputError extends Error {
  constructor(
    readonly problems: readonly Problem[],
    options?: ErrorOptions,
  ) {
    super(problems.map(({ argument, code }) => `${argument}: ${code}`).join('; '), options);
    this.name = 'InputError';
  }
}
