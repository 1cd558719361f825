import type { PublishedContract } from '../../src/contract/published';
import { tenderPricePerHeadAndYear } from '../../src/contract/terms';
import { refersTo } from '../../src/sheets/address';
import { column, figure, formula, heading, headings, input, remark, result, title } from '../../src/sheets/cells';
import { formats } from '../../src/sheets/formats';
import type { Planned, PlannedBlock, PlannedName, PlannedSheet } from '../../src/sheets/plan';
import type { ContractCells } from './cells-of-contract';
import { cellsOf, rows } from './layout';
import { serialOf, type MadeUpMonth } from '../../src/outcome/made-up/month';
import { monthHeadings, monthRow, referenceHeadings, referenceRow } from './month-rows';
import { cumulativeChart, outcomeBlock } from './outcome-block';
import { payOffBlock, payOffChart } from './pay-off-block';
import type { PrintedRow } from './printed';

/** All that a contract's sheet shows. */
export interface ContractSheetContent {
  readonly contract: PublishedContract;
  readonly printed: readonly PrintedRow[];
  readonly months: readonly MadeUpMonth[];
  readonly reference: readonly MadeUpMonth[];
}

/** The sheet of one published contract: inputs, every printed figure computed again, the months and the pay-off. */
export function contractSheet(content: ContractSheetContent): { sheet: PlannedSheet; names: readonly PlannedName[] } {
  const { contract, printed, months, reference } = content;
  const name = contract.municipality;
  const cells = cellsOf(name);
  const sheet: PlannedSheet = {
    name,
    columnWidths: [290, ...Array.from({ length: 11 }, () => 98)],
    frozenRows: 1,
    cells: [
      introduction(contract),
      { at: `A${rows.inputs}`, rows: [headings('Indata', 'Värde'), ...inputs(contract).map(({ cellsInRow }) => cellsInRow)] },
      { at: `A${rows.printed}`, rows: [printedHeadings, ...printed.map((row, line) => printedRow(row, cells, rows.printed + line + 1))] },
      payOffBlock(cells),
      outcomeBlock(cells),
      {
        at: `A${rows.months - 1}`,
        rows: [
          [heading('Underlag: kontraktsperioden (påhittade månader)')],
          monthHeadings,
          ...months.map((month, line) => monthRow(month, contract, cells, rows.months + line + 1)),
        ],
      },
      {
        at: `A${rows.reference - 1}`,
        rows: [
          [heading('Underlag: referensperioden (påhittade månader)')],
          referenceHeadings,
          ...reference.map((month, line) => referenceRow(month, rows.reference + line + 1)),
        ],
      },
    ],
    charts: [payOffChart(), cumulativeChart(cells)],
  };
  const names = inputs(contract).flatMap(({ called }, line) =>
    called ? [{ name: `${name}_${called}`, refersTo: refersTo(name, `B${rows.inputs + line + 1}`) }] : [],
  );
  return { sheet, names };
}

function introduction({ municipality, supplier, source }: PublishedContract): PlannedBlock {
  return {
    at: 'A1',
    rows: column([
      title(`${municipality} och ${supplier}: utfallskontraktet, räknat i celler`),
      remark(
        `Varje tryckt siffra ur ${source} står bredvid samma siffra räknad här. Ändra en indatacell, till exempel risknivån, så räknas allt efter den om.`,
      ),
      remark(
        'Rapporten trycker inga månader, bara summor och diagram. Månaderna längst ned är påhittade så att de summerar till det tryckta värdet.',
      ),
    ]),
  };
}

interface InputLine {
  /** The second word of the cell's name in the workbook. */
  readonly called?: string;
  readonly cellsInRow: readonly Planned[];
}

function inputs(contract: PublishedContract): readonly InputLine[] {
  const line = (label: string, cell: Planned, called?: string): InputLine => ({ called, cellsInRow: [label, cell] });
  const first = rows.inputs + 1;
  return [
    line('Anställda i upphandlingen', input(contract.tenderHeads, formats.whole)),
    line('Leverantörens pris per anställd och år, kr', input(tenderPricePerHeadAndYear.toNumber(), formats.kronor, '45 % av 1 000 kr.')),
    line('Avtalsår', input(3, formats.whole)),
    line('Leverantörens pris, kr', result(`=B${first}*B${first + 1}*B${first + 2}`, formats.kronor), 'Pris'),
    line('Investering, kr', input(contract.investment, formats.kronor, 'Båda parter, hela kontraktsperioden.'), 'Investering'),
    line('Risknivå', input(contract.riskLevel, formats.percent, 'Andel av priset som beror på utfallet, 25 till 75 %.'), 'Risknivå'),
    line('Tak', input(contract.cap, formats.multiple, 'Multipel av investeringen där utfallsersättningen slutar växa.'), 'Tak'),
    line(
      'Schablonvärde per sjukdag, kr',
      input(contract.dayValue, formats.kronor, 'Per nettodag i korttidssjukfrånvaro.'),
      'Schablonvärde',
    ),
    line('Kontraktsmånader', input(contract.contractMonths, formats.whole), 'Kontraktsmånader'),
    line('Stoppmånad', input(serialOf(contract.stopMonth), formats.month, 'Den sista månad som mäts.'), 'Stoppmånad'),
    line('Trendmetod', input(1, formats.whole, '1: uppräkning med procentuell förändring. 2: division med indexkvot.'), 'Trendmetod'),
  ];
}

const printedHeadings = headings('Tryckt siffra', 'Tryckt', 'Räknat', 'Skillnad', 'Avrundning', 'Stämmer');

function printedRow(
  { figure: label, printed, rounding, format, formula: written }: PrintedRow,
  cells: ContractCells,
  row: number,
): Planned[] {
  const exact = format === formats.percentOneDecimal ? '0.000%' : format;
  return [
    label,
    figure(printed, format),
    result(`=${written(cells)}`, format),
    formula(`=C${row}-B${row}`, exact),
    figure(rounding, exact),
    formula(`=IF(ABS(D${row})<=E${row},"ja","nej")`),
  ];
}
