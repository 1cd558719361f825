import { countWithCauses } from '../src/absence/causes';
import { daysOutside } from '../src/absence/outside';
import { usualRules } from '../src/absence/rules';
import { statisticsRows } from '../src/absence/table';
import { suppress } from '../src/privacy/suppress';
import { sentence } from '../src/locale/sentences';
import { InputError } from '../src/values/problem';
import { readOptions } from './statistics/options';
import { readSources, UnreadableFile } from './statistics/read';
import { accountOf } from './statistics/account';
import { writeTables } from './statistics/write';

/*
 * Counts sick absence without Excel, for a nightly job:
 *
 *     npm run --silent statistics -- --spells FILE --employees FILE --from 2017-11 --to 2021-10 --out DIR
 *
 * Writes statistics.csv, rejected.csv and outside-employment.csv into DIR, and says on the screen what became of the rows.
 *
 *     --holidays none|se    whether Sweden's public holidays are working days (none, the default) or not (se)
 *     --no-suppression      show small groups too: for the owner of the data only
 */

async function main(): Promise<void> {
  const { spellsFile, employeesFile, out, period, holidays, isSuppressed } = readOptions(process.argv.slice(2));
  const data = await readSources(spellsFile, employeesFile);
  const counts = countWithCauses(data.spells, data.employments, period, { ...usualRules, holidays });
  const rows = statisticsRows(counts);
  const outside = daysOutside(data.spells, data.employments, period);
  await writeTables(out, { rows: isSuppressed ? suppress(rows) : rows, data, outside });
  console.log(accountOf(data, counts.mergedRows - data.daysOff, outside));
}

try {
  await main();
} catch (error) {
  if (error instanceof InputError) console.error(error.problems.map((problem) => sentence(problem, 'en')).join('\n'));
  else if (error instanceof UnreadableFile) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
