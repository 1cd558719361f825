import type { Rectangle } from '../engine/a1';
import type { Area } from '../engine/engine';

/* What belongs to the workbook and the spreadsheet itself cannot hold. */

/** Where a chart's series takes its numbers or names from: cells, or values of its own. */
export type SeriesSource = { readonly area: Area } | { readonly values: readonly (string | number)[] };

export interface ChartSeries {
  readonly id: string;
  name: string;
  x: SeriesSource | null;
  y: SeriesSource | null;
  color?: string;
  chartType?: string;
  axisGroup: 'Primary' | 'Secondary';
  dashed: boolean;
  hasMarkers: boolean;
}
export interface ChartAxis {
  title: string;
  hasTitle: boolean;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  isVisible: boolean;
  /** Excel begins at the bottom and to the left. */
  isReversed: boolean;
  /** Where the figures or names of the axis stand: beside it, or at the edge of the chart, where the page draws them in either case. */
  labels: 'NextToAxis' | 'Low';
}
/** Where a chart lies: over cells, or at a place in points. */
export interface ChartAnchor {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Set when the chart was laid over cells; it then follows them. */
  cells?: Area;
}
export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** As in Excel.ChartType, e.g. 'Line', 'ColumnClustered', 'XYScatterLinesNoMarkers'. */
  type: string;
  title: string;
  hasTitle: boolean;
  legend: { isVisible: boolean; position: string };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  anchor: ChartAnchor;
}

/** What cells show when they are selected. It follows them. */
export interface InputPrompt {
  area: Area;
  readonly title: string;
  readonly message: string;
  readonly isShown: boolean;
}

/** Cells colored from the lowest value to the highest. */
export interface ColorScale {
  readonly id: string;
  area: Area;
  /** The colors of the lowest, the middle and the highest value; two colors when there is no middle. */
  colors: readonly { readonly color: string; readonly type: string; readonly at?: number }[];
}

/** How a worksheet is printed, as Excel.PageLayout says it. */
export interface Page {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: 'A4' | 'A3';
  /** In per cent, or on so many pages. */
  readonly zoom: {
    readonly scale?: number | null;
    readonly horizontalFitToPages?: number | null;
    readonly verticalFitToPages?: number | null;
  };
  /** All that is in use when it is not there. */
  readonly printArea?: Rectangle;
  /** In points. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly isCenteredHorizontally: boolean;
}

/** As a Swedish Excel has it for a new worksheet. */
export const standardPage: Page = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  // Excel's own: 0.7 and 0.75 inches.
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54 },
  isCenteredHorizontally: false,
};

export interface WorkbookState {
  charts: Chart[];
  prompts: InputPrompt[];
  colorScales: ColorScale[];
  /** By worksheet; one that is not there is printed as usual. */
  readonly pages: Map<string, Page>;
  readonly settings: Map<string, unknown>;
}

/** A workbook as it is born. */
export function emptyState(): WorkbookState {
  return { charts: [], prompts: [], colorScales: [], pages: new Map(), settings: new Map() };
}

/** An axis without a title that fits itself to the numbers. */
export function newAxis(title = ''): ChartAxis {
  return { title, hasTitle: title !== '', isVisible: true, isReversed: false, labels: 'NextToAxis' };
}

/** A series that is drawn as its chart is. */
export function newSeries(name: string, x: SeriesSource | null, y: SeriesSource | null): ChartSeries {
  return { id: freshId('series'), name, x, y, axisGroup: 'Primary', dashed: false, hasMarkers: false };
}

let lastNumber = 0;

/** A name that no other object has. @example freshId('chart') // '{chart-7}' */
export function freshId(kind: string): string {
  lastNumber += 1;
  return `{${kind}-${lastNumber}}`;
}
