import type { SheetCells } from '../sheets/address';
import type { CellStyle, PlannedChart, PlannedColourScale, PlannedPage, PlannedTable } from '../sheets/plan';

/** One thing to do in a workbook, as data, so that what a request holds can be planned, measured and tested. */
export type Step =
  | { readonly do: 'add-hidden-sheet'; readonly name: string }
  | { readonly do: 'rename-sheet'; readonly from: string; readonly to: string }
  | { readonly do: 'show-sheet'; readonly name: string; readonly shown: boolean }
  | { readonly do: 'delete-sheet'; readonly name: string }
  | { readonly do: 'activate-sheet'; readonly name: string }
  | { readonly do: 'select'; readonly sheet: string; readonly at: string }
  | { readonly do: 'write'; readonly sheet: string; readonly at: string; readonly cells: readonly (readonly Written[])[] }
  | { readonly do: 'clear'; readonly sheet: string; readonly at: string }
  | { readonly do: 'copy-cells'; readonly from: SheetCells; readonly to: SheetCells }
  | { readonly do: 'set-number-format'; readonly sheet: string; readonly at: string; readonly format: string }
  | { readonly do: 'set-style'; readonly sheet: string; readonly at: string; readonly style: CellStyle }
  | { readonly do: 'add-note'; readonly sheet: string; readonly at: string; readonly note: string }
  | { readonly do: 'set-column-width'; readonly sheet: string; readonly column: string; readonly pixels: number }
  | { readonly do: 'freeze-rows'; readonly sheet: string; readonly rows: number }
  | { readonly do: 'set-page'; readonly sheet: string; readonly page: PlannedPage }
  | { readonly do: 'add-table'; readonly sheet: string; readonly table: PlannedTable }
  | { readonly do: 'resize-table'; readonly name: string; readonly at: string }
  | { readonly do: 'rename-table'; readonly from: string; readonly to: string }
  | { readonly do: 'add-chart'; readonly sheet: string; readonly chart: PlannedChart }
  | { readonly do: 'add-colour-scale'; readonly sheet: string; readonly scale: PlannedColourScale }
  | { readonly do: 'add-name'; readonly name: string; readonly refersTo: string }
  | { readonly do: 'point-name'; readonly name: string; readonly refersTo: string }
  | { readonly do: 'remove-name'; readonly name: string }
  | { readonly do: 'set-setting'; readonly key: string; readonly value: string }
  | { readonly do: 'remove-setting'; readonly key: string };

/** As Excel takes the content of a cell: null leaves it alone, a text with an equals sign calculates. */
export type Written = null | string | number;

/** Excel on the web takes requests of at most 5 MB; the rest is for what cannot be known of them. */
export const mostBytesOfRequest = 3_000_000;

/** What Office.js makes of a step besides what it holds: the most, of a copy, is 1 400 bytes of objects on the way to its cells. */
const bytesAroundStep = 1500;

/**
 * The steps, divided into as few requests as their size allows. A single step is never divided: `writeSteps` keeps it small.
 *
 * @param mostBytes how large a request may be, with what Office.js adds to it
 */
export function requestsOf(steps: readonly Step[], mostBytes = mostBytesOfRequest): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const size = bytesOf(step) + bytesAroundStep;
    if (requests.length === 0 || size > room) {
      requests.push([]);
      room = mostBytes;
    }
    requests.at(-1)?.push(step);
    room -= size;
  }
  return requests;
}

/** The size of anything as JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
