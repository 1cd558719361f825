import type { Border, BorderEdge, CellStyle } from './engine';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from './univer';

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;
const EDGE_KEYS: Record<BorderEdge, 't' | 'b' | 'l' | 'r'> = { top: 't', bottom: 'b', left: 'l', right: 'r' };
const DEFAULT_FONT = 'Calibri';
const DEFAULT_SIZE = 11;

/** The same look in Univer's terms. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const result: IStyleData = {};
  if (style.bold !== undefined) result.bl = toFlag(style.bold);
  if (style.italic !== undefined) result.it = toFlag(style.italic);
  if (style.underline !== undefined) result.ul = { s: toFlag(style.underline) };
  if (style.fontName !== undefined) result.ff = style.fontName;
  if (style.fontSize !== undefined) result.fs = style.fontSize;
  if (style.fontColor !== undefined) result.cl = { rgb: style.fontColor };
  if (style.fill !== undefined) result.bg = style.fill === null ? null : { rgb: style.fill };
  if (style.horizontal !== undefined) result.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) result.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) result.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
  if (style.numberFormat !== undefined) result.n = style.numberFormat === 'General' ? null : { pattern: style.numberFormat };
  if (style.borders !== undefined) result.bd = toUniverBorders(style.borders);
  return result;
}

/** The look of a cell from Univer's terms, with Excel's defaults for what Univer leaves unsaid. */
export function fromUniverStyle(style: IStyleData): CellStyle {
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    fontName: style.ff?.split(',')[0] ?? DEFAULT_FONT,
    fontSize: style.fs ?? DEFAULT_SIZE,
    fontColor: style.cl?.rgb ?? '#000000',
    fill: style.bg?.rgb ?? null,
    horizontal: nameOf(HORIZONTAL, style.ht) ?? 'General',
    vertical: nameOf(VERTICAL, style.vt) ?? 'Bottom',
    wrap: style.tb === WrapStrategy.WRAP,
    numberFormat: style.n?.pattern ?? 'General',
    borders: fromUniverBorders(style.bd || {}),
  };
}

const toFlag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function nameOf<Name extends string>(names: Record<Name, unknown>, value: unknown): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}

type UniverBorders = NonNullable<NonNullable<IStyleData['bd']>>;

function toUniverBorders(borders: NonNullable<CellStyle['borders']>): UniverBorders {
  const entries = Object.entries(borders) as [BorderEdge, Border | null][];
  return Object.fromEntries(
    entries.map(([edge, border]) => [EDGE_KEYS[edge], border && { s: toUniverLine(border), cl: { rgb: border.color } }]),
  );
}

function toUniverLine({ style, weight }: Border): BorderStyleTypes {
  if (style === 'Double') return BorderStyleTypes.DOUBLE;
  if (style === 'Dash') return BorderStyleTypes.DASHED;
  if (style === 'Dot') return BorderStyleTypes.DOTTED;
  return { Thin: BorderStyleTypes.THIN, Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK }[weight];
}

function fromUniverBorders(borders: Partial<Record<'t' | 'b' | 'l' | 'r', Nullable<IBorderStyleData>>>): NonNullable<CellStyle['borders']> {
  const edges = Object.keys(EDGE_KEYS) as BorderEdge[];
  return Object.fromEntries(edges.map((edge) => [edge, fromUniverLine(borders[EDGE_KEYS[edge]])]));
}

function fromUniverLine(line: Nullable<IBorderStyleData>): Border | null {
  if (!line || line.s === BorderStyleTypes.NONE) return null;
  const color = line.cl.rgb ?? '#000000';
  if (line.s === BorderStyleTypes.DOUBLE) return { style: 'Double', weight: 'Thick', color };
  if (line.s === BorderStyleTypes.DASHED) return { style: 'Dash', weight: 'Thin', color };
  if (line.s === BorderStyleTypes.DOTTED) return { style: 'Dot', weight: 'Thin', color };
  const weight = line.s === BorderStyleTypes.THICK ? 'Thick' : line.s === BorderStyleTypes.MEDIUM ? 'Medium' : 'Thin';
  return { style: 'Continuous', weight, color };
}
