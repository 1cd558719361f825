import { formula, heading } from '../../src/sheets/cells';
import { formats } from '../../src/sheets/formats';
import type { PlannedBlock, PlannedChart } from '../../src/sheets/plan';
import type { ContractCells } from './cells-of-contract';
import { mostMonths, rows } from './layout';
import { formattedCells, headingCells } from './spill';

/** UTFALLSTABELL over the months, in room enough for the whole contract period. */
export function outcomeBlock(cells: ContractCells): PlannedBlock {
  const { months, reference } = cells;
  const given = [months.month, months.perEmployee, months.employees, reference.month, reference.perEmployee, cells.dayValue];
  const spilled = formula(
    `=FRISKDAG.UTFALLSTABELL(${[...given, cells.investment, cells.contractMonths, months.index, reference.index, cells.stopMonth, cells.method].join(',')})`,
  );
  const { month, days, index, kronor } = formats;
  const columns = [month, days, days, index, index, days, days, kronor, kronor, kronor, kronor, kronor];
  return {
    at: `A${rows.outcome - 1}`,
    rows: [
      [heading('Utfall månad för månad till stoppmånaden (dagar per anställd, dagar, kr)')],
      [{ ...spilled, style: 'heading' }, ...headingCells(11)],
      ...Array.from({ length: mostMonths }, () => formattedCells(columns)),
    ],
  };
}

/** What has been saved so far against what has been spent so far. */
export function cumulativeChart({ table }: ContractCells): PlannedChart {
  return {
    name: 'Ackumulerat',
    kind: 'lines',
    title: 'Ackumulerat värde mot ackumulerad investering',
    yTitle: 'Kronor',
    at: 'G19:L36',
    series: [
      { name: 'Värde', x: table.month, y: table.cumulativeValue },
      { name: 'Investering', x: table.month, y: table.cumulativeInvestment },
    ],
  };
}
