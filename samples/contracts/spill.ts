import type { Planned } from '../../src/sheets/plan';

/* Cells that only carry a look, for what a function spills into them. */

/** Headings beside the cell that spills. */
export function headingCells(count: number): Planned[] {
  return Array.from({ length: count }, () => ({ style: 'heading' }));
}

/** Figures. */
export function formattedCells(formats: readonly string[]): Planned[] {
  return formats.map((format) => ({ format }));
}
