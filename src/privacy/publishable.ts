import type { StatisticsRow } from '../absence/statistics-row';

/** What of a table's row decides whether it may be published: which group it is about, and how many they are. */
export type PublishableRow = Pick<StatisticsRow, 'month' | 'level' | 'name' | 'departments' | 'headcount'>;
