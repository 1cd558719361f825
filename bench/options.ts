import { parseArgs } from 'node:util';

/*
 * What a measurement may be told:
 *
 *     npm run bench -- [--employees 6000,60000] [--rounds 7] [--arquero 6000] [--postgres]
 *
 * `employees` are the sizes, up to 1 000 000; `rounds` of each comparison, by turns; `arquero` the largest size that arquero gets,
 * for 60 000 take it a minute and two gigabytes. With `postgres` also the server that PGHOST and its like name is measured; its
 * database gets tables of ours.
 */

const { values } = parseArgs({
  options: {
    employees: { type: 'string', default: '6000,60000' },
    rounds: { type: 'string', default: '7' },
    arquero: { type: 'string', default: '6000' },
    postgres: { type: 'boolean', default: false },
  },
});

export const sizes: readonly number[] = values.employees.split(',').map(Number);
export const rounds = Number(values.rounds);
export const arqueroUpTo = Number(values.arquero);
export const withPostgres = values.postgres;

/** Whether a size is one of which a round takes minutes: fewer of them do. */
export function isLarge(employees: number): boolean {
  return employees >= 500_000;
}
