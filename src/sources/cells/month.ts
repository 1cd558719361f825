import { parseMonth, type Month } from '../../values/month';
import type { CellReader } from './read-cell';

/** A month: 2018-11, 2018-NOV, or a date in it, such as Excel makes of a month. */
export const readMonth: CellReader<Month> = (given, report) => parseMonth(given) ?? report({ code: 'not-a-month', given });
