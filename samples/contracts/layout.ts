import type { ContractCells } from './cells-of-contract';

/** Rows of a contract's sheet, from 1. The sheet grows downwards: inputs, print, pay-off, outcome, what it stands on. */
export const rows = {
  inputs: 5,
  printed: 19,
  payOff: 38,
  outcome: 53,
  months: 93,
  reference: 133,
} as const;

/** The outcome table has room for the whole contract period, however late it is stopped. */
export const mostMonths = 36;

/** The first word of a contract's names in the workbook, such as Botkyrka_Risknivå. */
export type Prefix = string;

/** Lines of the printed figures, from the section's header, that later lines build on. */
const printedLine = { measuredMonths: 8, windowInvestment: 9, windowDays: 10, windowValue: 11 } as const;

/**
 * Where everything lies in the sheet of one contract.
 *
 * @param prefix first word of the contract's names
 */
export function cellsOf(prefix: Prefix): ContractCells {
  const months = {
    month: below('A', rows.months, mostMonths),
    employees: below('C', rows.months, mostMonths),
    perEmployee: below('D', rows.months, mostMonths),
    index: below('E', rows.months, mostMonths),
    reference: below('G', rows.months, mostMonths),
    referenceIndex: below('H', rows.months, mostMonths),
  };
  const named = (name: string) => `${prefix}_${name}`;
  const savedDays = `FRISKDAG.SPARADE_DAGAR(${months.perEmployee},${months.reference},${months.employees},${months.index},${months.referenceIndex},${named('Trendmetod')})`;
  return {
    investment: named('Investering'),
    price: named('Pris'),
    riskLevel: named('Risknivå'),
    cap: named('Tak'),
    dayValue: named('Schablonvärde'),
    contractMonths: named('Kontraktsmånader'),
    stopMonth: named('Stoppmånad'),
    method: named('Trendmetod'),
    table: {
      month: below('A', rows.outcome, mostMonths),
      difference: below('G', rows.outcome, mostMonths),
      savedDays: below('H', rows.outcome, mostMonths),
      cumulativeValue: below('J', rows.outcome, mostMonths),
      cumulativeInvestment: below('K', rows.outcome, mostMonths),
    },
    months,
    reference: {
      month: below('A', rows.reference, 12),
      employees: below('C', rows.reference, 12),
      perEmployee: below('D', rows.reference, 12),
      index: below('E', rows.reference, 12),
    },
    measuredMonths: printedCell(printedLine.measuredMonths),
    windowInvestment: printedCell(printedLine.windowInvestment),
    windowDays: printedCell(printedLine.windowDays),
    windowValue: printedCell(printedLine.windowValue),
    wholeValue: `FRISKDAG.SPARAT_VÄRDE(${savedDays},${named('Schablonvärde')})`,
  };
}

/** The cells of a column below a header row. */
export function below(column: string, header: number, count: number): string {
  return `${column}${header + 1}:${column}${header + count}`;
}

/** The computed figure of a line of the printed figures, counted from 1. */
function printedCell(line: number): string {
  return `$C$${rows.printed + line}`;
}
