import { statisticsCells, statisticsHeader } from '../../src/locale/statistics-table';
import { keepUnitsOfDepartments } from '../../src/pull/unit-departments';
import { madeUpStatistics } from './made-up-statistics';
import { reloadPane, type OpenPane } from './pane';

const sheet = (name: string, rows: readonly (readonly unknown[])[], table?: string) => ({
  name,
  cells: [{ at: 'A1', rows }],
  ...(table && { tables: [{ name: table, at: `A1:${String.fromCharCode(64 + (rows[0]?.length ?? 1))}${rows.length}` }] }),
});

/** Sick pay as a payroll system exports it: in January Norr has two rows. 43 466 is 1 January 2019, 43 497 1 February. */
const payroll = [
  ['Enhet', 'Månad', 'Sjuklön'],
  ['Norr', 43_466, 11_000],
  ['Norr', 43_490, 500],
  ['Söder', 43_466, 4000],
  ['Söder', 43_497, 3000],
];

/** A workbook as a pull leaves it, and the payroll's amounts. */
export const pulledWorkbook = {
  sheets: [
    sheet('Blad1', [['Eget']]),
    sheet('Statistik', [statisticsHeader('sv'), ...madeUpStatistics.map((row) => statisticsCells(row, 'sv'))], 'Friskdag_Statistik'),
    sheet(
      'Logg',
      [
        ['Tid', 'Källa'],
        [43_500.5, 'franvaro.csv'],
        [43_560.25, 'franvaro.csv'],
      ],
      'Friskdag_Logg',
    ),
    sheet('Löner', payroll),
  ],
};

/** Opens that workbook, with what a pull keeps in its settings, and the pane anew. */
export async function openPulledWorkbook(open: OpenPane): Promise<void> {
  const { workbench, pane } = open;
  await workbench.call('open', pulledWorkbook);
  const step = keepUnitsOfDepartments(madeUpStatistics);
  if (step.do !== 'set-setting') throw new Error('The units of departments are kept as a setting.');
  const kept = JSON.stringify([step.key, step.value]);
  await pane.evaluate(`Excel.run(async (context) => { context.workbook.settings.add(...${kept}); await context.sync(); })`);
  await reloadPane(open);
}
