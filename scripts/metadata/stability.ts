import type { CatalogueEntry } from './catalogue';
import type { Parameter } from './declarations';

/** The functions that workbooks out there may call: id and parameters in order, an optional one in brackets. */
export type PublishedIds = Readonly<Record<string, readonly string[]>>;

export type StabilityFault =
  | { readonly code: 'id-gone'; readonly function: string }
  | { readonly code: 'id-not-published'; readonly function: string }
  | {
      readonly code: 'parameters-changed';
      readonly function: string;
      readonly published: readonly string[];
      readonly now: readonly string[];
    };

/** What would break a saved workbook: an id that is gone, a parameter moved, renamed, or asked for where it was not. */
export function stabilityFaults(catalogue: readonly CatalogueEntry[], published: PublishedIds): readonly StabilityFault[] {
  const gone = Object.keys(published).filter((id) => !catalogue.some((entry) => entry.id === id));
  return [
    ...gone.map((id) => ({ code: 'id-gone', function: id }) as const),
    ...catalogue.flatMap(({ id, parameters }) => faultsOf(id, parameters, published[id])),
  ];
}

/** The list as it should be committed when the catalogue breaks nothing. */
export function publishedIdsOf(catalogue: readonly CatalogueEntry[]): PublishedIds {
  return Object.fromEntries(catalogue.map(({ id, parameters }) => [id, parameters.map(written)]));
}

function faultsOf(id: string, parameters: readonly Parameter[], published: readonly string[] | undefined): readonly StabilityFault[] {
  if (!published) return [{ code: 'id-not-published', function: id }];
  const now = parameters.map(written);
  const kept = published.every((parameter, place) => isSameOrNowOptional(parameter, now[place]));
  const onlyOptionalAdded = parameters.slice(published.length).every(({ optional }) => optional);
  return kept && onlyOptionalAdded ? [] : [{ code: 'parameters-changed', function: id, published, now }];
}

function isSameOrNowOptional(published: string, now: string | undefined): boolean {
  return now === published || now === `[${published}]`;
}

function written({ identifier, optional }: Parameter): string {
  return optional ? `[${identifier}]` : identifier;
}
