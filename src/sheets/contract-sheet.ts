import { tenderPricePerHeadAndYear, type Terms } from '../contract/terms';
import type { Language } from '../locale/language';
import { contractSheetTexts as texts } from '../locale/sheets/contract';
import type { D } from '../values/money';
import { formula, heading, input, remark, result, title } from './cells';
import { comparisonBlock, payOffBlock, payOffChart } from './contract-sheet-blocks';
import { contractNames, type ContractNames } from './contract-sheet-names';
import { formats } from './formats';
import { namesOf } from './names';
import type { Planned, PlannedCell, PlannedName, PlannedWorkbook } from './plan';

/** Head count and length of a tender, from which the supplier's price follows. */
export interface Tender {
  readonly heads: D;
  readonly years: D;
}

/** What the view asked for. */
export interface ContractSheetContent {
  readonly terms: Terms;
  /** Given when the price follows from the head count; the sheet then calculates it. */
  readonly tender?: Tender;
  /** V: the value of saved days that the sheet starts with, kronor. */
  readonly savedValue: D;
  /** Risk levels side by side, shares; none leaves the comparison out. */
  readonly compared: readonly D[];
}

type Key = Exclude<keyof typeof texts, 'names'>;

/**
 * The sheet of a contract: its terms as named inputs, what they give, both parties' results at one outcome and over the whole
 * pay-off curve, risk levels side by side. Every figure is a formula that calls the functions.
 *
 * @param sheetName what the sheet is to be called; its names begin with it
 */
export function contractSheet(content: ContractSheetContent, language: Language, sheetName: string): PlannedWorkbook {
  const names = contractNames(sheetName, language);
  const lines = [...termLines(content, names), ...followingLines(names), ...outcomeLines(content, names)];
  const chartRow = firstRow + lines.length + 1;
  const comparisonRow = chartRow + rowsOfChart + 1;
  const comparison = content.compared.length > 0 ? [comparisonBlock(content.compared, names, language, comparisonRow)] : [];
  const payOffRow = comparisonRow + comparison.reduce((rows, block) => rows + block.rows.length + 1, 0);
  return {
    sheets: [
      {
        name: sheetName,
        columnWidths: [290, 130, 130, 130, 130, 130, 130],
        cells: [
          { at: 'A1', rows: [[title(sheetName)], [remark(texts.lead[language])], [remark(texts.source[language])]] },
          { at: `A${firstRow}`, rows: lines.map((line) => writeLine(line, language)) },
          ...comparison,
          payOffBlock(names, language, payOffRow),
        ],
        charts: [payOffChart(language, payOffRow, `A${chartRow}:F${chartRow + rowsOfChart - 1}`)],
      },
    ],
    names: inputNames(lines, language, sheetName),
  };
}

const firstRow = 5;
const rowsOfChart = 20;

/** A line of the sheet: a heading over three columns, or a name, a cell and its explanation. */
interface Line {
  readonly label: Key;
  readonly cell?: PlannedCell;
  readonly named?: keyof ContractNames;
}

function termLines({ terms, tender }: ContractSheetContent, names: ContractNames): Line[] {
  return [
    { label: 'terms' },
    { label: 'investment', cell: input(terms.investment.toNumber(), formats.kronor), named: 'investment' },
    ...(tender ? tenderLines(tender) : []),
    {
      label: 'price',
      cell: tender
        ? formula(`=${names.heads}*${names.pricePerHead}*${names.years}`, formats.kronor)
        : input(terms.price.toNumber(), formats.kronor),
      named: 'price',
    },
    { label: 'riskLevel', cell: input(terms.riskLevel.toNumber(), formats.percentOneDecimal), named: 'riskLevel' },
    { label: 'cap', cell: input(terms.cap.toNumber(), formats.multiple), named: 'cap' },
  ];
}

function tenderLines({ heads, years }: Tender): Line[] {
  return [
    { label: 'heads', cell: input(heads.toNumber(), formats.whole), named: 'heads' },
    { label: 'pricePerHead', cell: input(tenderPricePerHeadAndYear.toNumber(), formats.kronor), named: 'pricePerHead' },
    { label: 'years', cell: input(years.toNumber(), formats.multiple), named: 'years' },
  ];
}

function followingLines({ investment, price, riskLevel, cap }: ContractNames): Line[] {
  const largest = `FRISKDAG.MAX_UTFALLSERSÄTTNING(${price},${riskLevel},${cap})`;
  const share = `FRISKDAG.LEVERANTÖRSANDEL(${investment},${price},${riskLevel})`;
  return [
    { label: 'follows' },
    { label: 'activityPayment', cell: result(`=FRISKDAG.AKTIVITETSERSÄTTNING(${price},${riskLevel})`, formats.kronorAndOre) },
    { label: 'largestOutcomePayment', cell: result(`=${largest}`, formats.kronorAndOre) },
    { label: 'largestPremium', cell: formula(`=${largest}-${riskLevel}*${price}`, formats.kronorAndOre) },
    { label: 'supplierShare', cell: result(`=${share}`, formats.percentOneDecimal) },
    { label: 'municipalityShare', cell: formula(`=1-${share}`, formats.percentOneDecimal) },
    { label: 'breakEven', cell: formula(`=${investment}`, formats.kronor) },
    { label: 'capReached', cell: formula(`=${cap}*${investment}`, formats.kronor) },
  ];
}

function outcomeLines({ savedValue }: ContractSheetContent, names: ContractNames): Line[] {
  const ofRow = (column: number) =>
    `=INDEX(FRISKDAG.RISKDELNING(${names.savedValue},${names.investment},${names.price},${names.riskLevel},${names.cap}),2,${column})`;
  return [
    { label: 'atValue' },
    { label: 'savedValue', cell: input(savedValue.toNumber(), formats.kronor), named: 'savedValue' },
    { label: 'outcomePayment', cell: result(ofRow(3), formats.kronorAndOre) },
    { label: 'municipalityResult', cell: result(ofRow(4), formats.kronorAndOre) },
    { label: 'supplierResult', cell: result(ofRow(5), formats.kronorAndOre) },
  ];
}

function writeLine({ label, cell }: Line, language: Language): Planned[] {
  if (!cell) return [heading(texts[label][language]), heading(texts.value[language]), heading(texts.explanation[language])];
  return [texts[label][language], cell, remark(texts[`${label}Note` as Key][language])];
}

function inputNames(lines: readonly Line[], language: Language, sheetName: string): PlannedName[] {
  const cells = lines.flatMap(({ named }, line): [string, string][] =>
    named === undefined ? [] : [[texts.names[language][named], `B${firstRow + line}`]],
  );
  return namesOf(sheetName, Object.fromEntries(cells));
}
