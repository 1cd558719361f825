import { countWithCauses } from '../src/absence/causes';
import { meaningsBySupport } from '../src/absence/channels';
import { daysOutside } from '../src/absence/outside';
import { usualRules } from '../src/absence/rules';
import { statisticsRows } from '../src/absence/table';
import { namedCauses } from '../src/privacy/causes';
import { noPublications, publishedWith } from '../src/privacy/publications';
import { suppress } from '../src/privacy/suppress';
import { sentence } from '../src/locale/sentences';
import { InputError } from '../src/values/problem';
import { accountOf } from './statistics/account';
import { readOptions } from './statistics/options';
import { readPublished } from './statistics/published';
import { readSources, UnreadableFile } from './statistics/read';
import { writeTables } from './statistics/write';

/*
 * Counts sick absence without Excel, for a nightly job:
 *
 *     npm run --silent statistics -- --spells FILE --employees FILE --from 2017-11 --to 2021-10 --out DIR
 *
 * Writes statistics.csv, rejected.csv and outside-employment.csv into DIR, and says on the screen what became of the rows. What
 * the tables have published is kept beside them in published.json: the next night's table hides what the two would give away.
 *
 *     --holidays none|se    whether Sweden's public holidays are working days (none, the default) or not (se)
 *     --no-suppression      show small groups too: for the owner of the data only
 *     --support NAME        a reporting channel that is the health support, as the source calls it; may be given several times
 */

async function main(): Promise<void> {
  const { spellsFile, employeesFile, out, period, holidays, isSuppressed, support } = readOptions(process.argv.slice(2));
  const earlier = isSuppressed ? await readPublished(out) : noPublications;
  const data = await readSources(spellsFile, employeesFile, holidays);
  const channelMeanings = support ? meaningsBySupport(data.spells.channels, support) : {};
  const named = namedCauses(earlier);
  const counts = countWithCauses(data.spells, data.employments, period, { ...usualRules, holidays, channelMeanings }, { named });
  const rows = isSuppressed ? suppress(statisticsRows(counts), { earlier }) : statisticsRows(counts);
  const outside = daysOutside(data.spells, data.employments, period);
  await writeTables(out, { rows, data, outside, publications: isSuppressed ? publishedWith(earlier, rows) : undefined });
  console.log(accountOf(data, counts.mergedRows - data.daysOff, outside, channelMeanings));
}

try {
  await main();
} catch (error) {
  if (error instanceof InputError) console.error(error.problems.map((problem) => sentence(problem, 'en')).join('\n'));
  else if (error instanceof UnreadableFile) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
