import type { CellStyle } from '../engine/engine';
import type { CellStyleName } from './workbook-file';

/** How the named styles of a workbook file look. */
export const CELL_STYLES: Readonly<Record<CellStyleName, CellStyle>> = {
  title: { bold: true, fontSize: 16, fontColor: '#1F3B2D' },
  heading: { bold: true, fill: '#E7EFEA', wrap: true, vertical: 'Center' },
  input: { fill: '#FFF7DB', fontColor: '#1F4E9E' },
  note: { italic: true, fontColor: '#5A5A5A' },
  result: { bold: true, fill: '#EEF4FB' },
  good: { fontColor: '#14663B' },
  bad: { fontColor: '#A4262C' },
};

/** The named style that a cell's look is; undefined when it is none of them. */
export function styleName(style: CellStyle): CellStyleName | undefined {
  const names = Object.keys(CELL_STYLES) as CellStyleName[];
  return names.find((name) => {
    const wanted = Object.entries(CELL_STYLES[name]) as [keyof CellStyle, unknown][];
    return wanted.every(([key, value]) => style[key] === value);
  });
}
