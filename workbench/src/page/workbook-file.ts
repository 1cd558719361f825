import { z } from 'zod';

z.config({ jitless: true });

const cell = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.object({
    value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    /** In en-US form; wins over the value. */
    formula: z.string().startsWith('=').optional(),
    format: z.string().optional(),
    style: z.enum(['title', 'heading', 'input', 'note', 'result', 'good', 'bad']).optional(),
    note: z.string().optional(),
  }),
]);

const chart = z.object({
  name: z.string(),
  kind: z.enum(['lines', 'columns', 'bars', 'scatter-lines']),
  title: z.string(),
  xTitle: z.string().optional(),
  yTitle: z.string().optional(),
  fromZero: z.boolean().optional(),
  at: z.string(),
  series: z.array(
    z.object({
      name: z.string(),
      x: z.string(),
      y: z.string(),
      line: z.object({ group: z.enum(['first', 'second']), isDashed: z.boolean().optional() }).optional(),
    }),
  ),
});

const sheet = z.object({
  name: z.string().min(1).max(31),
  columnWidths: z.array(z.number().positive()).optional(),
  frozenRows: z.number().int().nonnegative().optional(),
  cells: z.array(z.object({ at: z.string(), rows: z.array(z.array(cell)) })).default([]),
  tables: z.array(z.object({ name: z.string(), at: z.string() })).optional(),
  charts: z.array(chart).optional(),
  colourScales: z.array(z.object({ at: z.string(), neutral: z.number().optional() })).optional(),
});

const workbookFile = z.object({
  sheets: z.array(sheet).min(1),
  names: z.array(z.object({ name: z.string(), refersTo: z.string() })).optional(),
});

export type WorkbookFile = z.infer<typeof workbookFile>;
export type SheetFile = z.infer<typeof sheet>;
export type CellFile = z.infer<typeof cell>;
export type ChartFile = z.infer<typeof chart>;
export type CellStyleName = NonNullable<Exclude<CellFile, null | string | number>['style']>;

/** Reads a workbook's JSON, given as text or as an object. Throws zod's error, with paths, when it is something else. */
export function readWorkbookFile(given: unknown): WorkbookFile {
  return workbookFile.parse(typeof given === 'string' ? JSON.parse(given) : given);
}
