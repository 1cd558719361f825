import assert from 'node:assert/strict';
import { layoutFingerprint } from '../../src/sources/columns/layout';
import { readSpellText } from '../../src/sources/tables';
import { utf8 } from './faults';
import { where } from './where';

describe('a table whose headings are not known', () => {
  const text = 'kol1;kol2;kol3\n1001;2018-11-01;2018-11-05';

  it('is rejected as a whole, and previewed so that the user can choose', async () => {
    const reading = await readSpellText(utf8(text));
    assert.deepEqual([reading.read, reading.used, reading.rejected, reading.layout], [2, 0, 2, undefined]);
    assert.deepEqual(
      reading.rejections.map(({ row, rows, fault }) => [row, rows, fault.code]),
      [[1, 2, 'no-header']],
    );
    assert.deepEqual(reading.preview, [
      ['kol1', 'kol2', 'kol3'],
      ['1001', '2018-11-01', '2018-11-05'],
    ]);
  });

  it('is read when its layout is remembered', async () => {
    const fingerprint = layoutFingerprint(['kol1', 'kol2', 'kol3']);
    const remembered = { [fingerprint]: { employee: 0, start: 1, end: 2 } };
    const reading = await readSpellText(utf8(text), { remembered });
    assert.equal(reading.used, 1);
    assert.equal(reading.layout?.fingerprint, fingerprint);
  });

  it('gives up after twenty rows', async () => {
    const late = `${'x;y;z\n'.repeat(20)}employee_id;start_date;end_date\n1;2018-11-01;2018-11-05`;
    const reading = await readSpellText(utf8(late));
    assert.deepEqual([reading.read, reading.used, reading.rejected], [22, 0, 22]);
  });

  it('accounts for rows of data that stand above the header', async () => {
    const reading = await readSpellText(utf8('1;2018-11-01;2018-11-05\nemployee_id;start_date;end_date\n2;2018-11-01;2018-11-05'));
    assert.deepEqual([reading.read, reading.used], [2, 1]);
    assert.deepEqual(where(reading), [[1, 'wholeRow', '1', 'above-header']]);
  });

  it('has no header of more than 500 columns', async () => {
    const wide = `employee_id;start_date;end_date${';x'.repeat(500)}`;
    assert.equal((await readSpellText(utf8(wide))).layout, undefined);
  });

  it('is nothing when it is empty', async () => {
    const reading = await readSpellText(utf8(''));
    assert.deepEqual([reading.read, reading.used, reading.rejected], [0, 0, 0]);
  });
});
