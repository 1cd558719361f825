import { levels, type Level, type StatisticsFigures, type StatisticsRow, type Status } from '../absence/statistics-row';
import type { Text } from '../locale/language';
import { figureColumns, groupOf, levelNames, statusNames, wholeFigures, type StatisticsColumn } from '../locale/statistics-table';
import { readMonth } from '../sources/cells/month';
import { readText, type CellReader } from '../sources/cells/read-cell';
import type { RowCells } from '../sources/rows/row-cells';

/** A row of the pulled table; undefined after `cells.fail`. */
export function readStatisticsRow(cells: RowCells<StatisticsColumn>): StatisticsRow | undefined {
  const month = cells.required('month', readMonth);
  const level = cells.required('level', readLevel);
  const name = cells.required('name', readText);
  const figures = readFigures(cells);
  const status = cells.required('status', readStatus);
  if (month === undefined || level === undefined || name === undefined || status === undefined) return undefined;
  return { month, level, name: groupOf(name), ...figures, status };
}

const figureReaders = (Object.keys(figureColumns) as (keyof StatisticsFigures)[]).map(
  (figure) => [figure, wholeFigures.has(figure) ? readCount : readFigure] as const,
);

function readFigures(cells: RowCells<StatisticsColumn>): StatisticsFigures {
  return Object.fromEntries(figureReaders.map(([figure, read]) => [figure, cells.optional(figure, read)])) as unknown as StatisticsFigures;
}

const readLevel = wordOf<Level>(levelNames, levels);
const readStatus = wordOf<Status>(statusNames, ['shown', 'incomplete', 'hidden']);

/** A word in either language, in capitals or not. */
export function wordOf<Key extends string>(words: Readonly<Record<Key, Text>>, keys: readonly Key[]): CellReader<Key> {
  return (given, report) => {
    const written = readText(given, report)?.toLowerCase();
    if (written === undefined) return undefined;
    const found = keys.find((key) => words[key].sv === written || words[key].en === written);
    return found ?? report({ code: 'unknown-choice', given, choices: keys.map((key) => words[key].sv) });
  };
}

/** A number as Excel holds it: what is written as text is no figure. */
export function readFigure(...[given, report]: Parameters<CellReader<number>>): number | undefined {
  if (typeof given !== 'number') return readText(given, report) === undefined ? undefined : report({ code: 'not-a-number', given });
  return given >= 0 ? given : report({ code: 'out-of-range', given, least: 0 });
}

/** A figure that is a whole number. */
export function readCount(...[given, report]: Parameters<CellReader<number>>): number | undefined {
  const count = readFigure(given, report);
  return count === undefined || Number.isInteger(count) ? count : report({ code: 'not-a-whole-number', given: count });
}
