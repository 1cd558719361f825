import assert from 'node:assert/strict';
import { countWithCauses } from '../../src/absence/causes';
import { channelKey, channelKind, meaningsBySupport, rowsOfUnknownChannel, usualChannels } from '../../src/absence/channels';
import { employmentColumns } from '../../src/absence/employment';
import { Identities } from '../../src/absence/identities';
import { usualRules } from '../../src/absence/rules';
import { spellColumns, type SpellRow } from '../../src/absence/spell';
import { statisticsRows } from '../../src/absence/table';
import { parseMonth } from '../../src/values/month';
import { employed, sick } from './support';

const november = { from: parseMonth('2018-11')!, to: parseMonth('2018-11')! };
const staff = [employed('anna'), employed('bo', { unit: 'kitchen', sex: 'M' })];

/** Of each group: spells, those whose channel is known, those through the health support, their share. */
function reported(spells: readonly SpellRow[], meanings = {}): Record<string, unknown[]> {
  const identities = new Identities();
  const employments = employmentColumns(staff, identities);
  const rules = { ...usualRules, channelMeanings: meanings };
  const rows = statisticsRows(countWithCauses(spellColumns(spells, identities), employments, november, rules, { fewest: 1 }));
  return Object.fromEntries(
    rows.map(({ level, name, spells: begun, channelKnown, throughSupport, supportShare }) => [
      `${level} ${name}`,
      [begun, channelKnown, throughSupport, supportShare],
    ]),
  );
}

describe('what a reporting channel stands for', () => {
  it('is known of the usual words, in any case and with any signs', () => {
    for (const value of ['Hälsostöd', 'VIA HÄLSOSTÖD.', ' hälsolinjen ', 'Ja', 'x']) assert.equal(channelKind(value, {}), 'support', value);
    for (const value of ['Nej', 'Närmaste chef', 'via chef', 'Självservice']) assert.equal(channelKind(value, {}), 'other', value);
    for (const value of ['', ' ', '-', '1', '0', 'kiosk', 'constructor']) assert.equal(channelKind(value, {}), 'unknown', value);
  });

  it('is what the user says, also against the usual', () => {
    assert.equal(channelKind('Kiosk', { kiosk: 'support' }), 'support');
    assert.equal(channelKind('ja', { ja: 'other' }), 'other');
  });

  it('is never two things', () => {
    const { support, other } = usualChannels;
    const keys = [...support, ...other].map(channelKey);
    assert.deepEqual(keys, [...support, ...other], 'and they stand as they are compared');
    assert.equal(new Set(keys).size, keys.length);
  });

  it('is known of all when the user has named the health support', () => {
    assert.deepEqual(meaningsBySupport(['Previa', 'chef', '', 'ja'], ['previa']), { previa: 'support', chef: 'other', ja: 'other' });
  });
});

describe('the share of spells reported through the health support', () => {
  it('does not exist when no row says how it was reported', () => {
    assert.deepEqual(reported([sick('anna', '2018-11-05', '2018-11-06')])['municipality all'], [1, undefined, undefined, undefined]);
  });

  it('is that of the begun spells whose channel is known, in every group', () => {
    const rows = reported([
      sick('anna', '2018-11-05', '2018-11-06', { channel: 'Hälsostöd', cause: 'cold' }),
      sick('anna', '2018-11-12', '2018-11-12', { channel: 'chef', cause: 'cold' }),
      sick('anna', '2018-11-20', '2018-11-20', { channel: 'kiosk', cause: 'back' }),
      sick('bo', '2018-11-05', '2018-11-05', { channel: 'ja', cause: 'back' }),
      sick('bo', '2018-11-22', '2018-11-22', { cause: 'back' }),
    ]);
    assert.deepEqual(rows['municipality all'], [5, 3, 2, 2 / 3]);
    assert.deepEqual(rows['unit school'], [3, 2, 1, 1 / 2]);
    assert.deepEqual(rows['unit kitchen'], [2, 1, 1, 1]);
    assert.deepEqual([rows['sex K'], rows['sex M']], [rows['unit school'], rows['unit kitchen']]);
    assert.deepEqual(rows['cause cold'], [2, 2, 1, 1 / 2]);
    assert.deepEqual(rows['cause back'], [3, 1, 1, 1]);
  });

  it('is that of the first row where rows are one spell, whatever their order in the source', () => {
    const first = sick('anna', '2018-11-05', '2018-11-06', { channel: 'chef' });
    const touching = sick('anna', '2018-11-07', '2018-11-09', { channel: 'ja' });
    assert.deepEqual(reported([first, touching])['municipality all'], [1, 1, 0, 0]);
    assert.deepEqual(reported([touching, first])['municipality all'], [1, 1, 0, 0]);
    assert.deepEqual(reported([{ ...first, channel: undefined }, touching])['municipality all'], [1, 0, 0, undefined]);
  });

  it('leaves the other counts as they are, with hours and without', () => {
    const spells = [sick('anna', '2018-11-05', '2018-11-06', { hours: 800 }), sick('bo', '2018-11-12', '2018-11-16')];
    const without = reported(spells)['municipality all'];
    const withChannel = reported(spells.map((row) => ({ ...row, channel: 'ja' })))['municipality all'];
    assert.deepEqual([without?.[0], withChannel?.[0]], [2, 2]);
  });
});

describe('rows whose reporting channel is unknown', () => {
  it('are counted, so that they can be told of', () => {
    const rows = ['ja', 'kiosk', undefined, 'nej'].map((channel) => sick('anna', '2018-11-05', '2018-11-06', { channel }));
    const columns = spellColumns(rows, new Identities());
    assert.equal(rowsOfUnknownChannel(columns, {}), 2);
    assert.equal(rowsOfUnknownChannel(columns, { kiosk: 'other' }), 1);
    assert.equal(rowsOfUnknownChannel(spellColumns([sick('anna', '2018-11-05', undefined)], new Identities()), {}), 0);
  });
});
