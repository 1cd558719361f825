import { areaAt, cellAddress } from '../../src/sheets/address';
import type { Planned, PlannedCell, PlannedWorkbook } from '../../src/sheets/plan';

/** The planned cells of a sheet by their addresses; no cell is planned twice. */
export function cellsOf({ sheets }: PlannedWorkbook, sheet = 0): Map<string, PlannedCell> {
  const cells = new Map<string, PlannedCell>();
  for (const { at, rows } of sheets[sheet]?.cells ?? []) {
    const { top, left } = areaAt(at);
    rows.forEach((row, down) =>
      row.forEach((planned, right) => {
        const address = cellAddress(top + down, left + right);
        if (cells.has(address)) throw new Error(`${address} is planned twice`);
        if (planned !== null) cells.set(address, asCell(planned));
      }),
    );
  }
  return cells;
}

function asCell(planned: Exclude<Planned, null>): PlannedCell {
  return typeof planned === 'object' ? planned : { value: planned };
}
