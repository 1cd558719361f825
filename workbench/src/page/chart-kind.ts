import type { ChartFile } from './workbook-file';

/** The kind of chart that one of Excel's types is drawn as. */
export function kindOf(type: string): ChartFile['kind'] {
  if (type.startsWith('XYScatter')) return 'scatter-lines';
  if (type.startsWith('Line')) return 'lines';
  return type.startsWith('Bar') ? 'bars' : 'columns';
}
