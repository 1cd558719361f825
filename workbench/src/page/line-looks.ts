import type { ChartSeries } from '../host/workbook-state';
import type { ChartFile } from './workbook-file';

type LineFile = NonNullable<ChartFile['series'][number]['line']>;

/** How the named groups of lines of a workbook file look. */
const COLORS: Readonly<Record<LineFile['group'], string>> = { first: '#1F5C99', second: '#C55A11' };

/** The color and dashes of a line; none of its own where the file says none. */
export function readLine(line: LineFile | undefined): Pick<ChartSeries, 'color' | 'dashed'> {
  return { color: line && COLORS[line.group], dashed: line?.isDashed ?? false };
}

/** The named group whose look a series has; undefined when it is none of them. */
export function writeLine({ color, dashed }: ChartSeries): LineFile | undefined {
  const groups = Object.keys(COLORS) as LineFile['group'][];
  const group = groups.find((name) => COLORS[name] === color);
  return group && { group, ...(dashed && { isDashed: true }) };
}
