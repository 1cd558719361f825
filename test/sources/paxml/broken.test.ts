import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readPaxml } from '../../../src/sources/paxml/paxml';
import { InputError } from '../../../src/values/problem';
import { streamOf, utf8, windows1252 } from '../faults';
import { paxml, read, reasons, schedule, sickDay, times } from './file';

const codeOf = (code: string) => (error: unknown) => error instanceof InputError && error.problems[0]?.code === code;

describe('a PAXml file that is not as it should be', () => {
  const days = ['2018-11-01', '2018-11-02', '2018-11-05'].map((date) => sickDay('1', date, 8));

  it('keeps the rows before and after a broken one', async () => {
    const { spells } = await read(
      paxml(times(days[0]!, '<tidtrans anstid="1"><tidkod>SJK</tidkod>', days[1]!, '<tidtrans anstid=1></tidtrans>', days[2]!)),
    );
    assert.deepEqual([spells.read, spells.used], [5, 3]);
    assert.deepEqual(reasons(spells), [
      [2, 'wholeRow', '', 'malformed-element'],
      [4, 'wholeRow', '', 'malformed-element'],
    ]);
  });

  it('keeps the rows before the place where it is cut off', async () => {
    const text = paxml(times(...days));
    const { spells } = await read(text.slice(0, text.indexOf('2018-11-05')));
    assert.deepEqual([spells.read, spells.used], [3, 2]);
    assert.deepEqual(reasons(spells), [[3, 'wholeRow', '', 'broken-off']]);
  });

  it('says when it is cut off within a comment', async () => {
    assert.deepEqual(reasons((await read(`${paxml(times(...days))}<!-- ${days[0]}`)).spells), [[1, 'wholeRow', '', 'broken-off']]);
  });

  it('has no rows in comments, CDATA and instructions', async () => {
    const { spells } = await read(paxml(`<!-- ${days[0]} -->`, `<![CDATA[${days[0]}]]>`, `<?skip ${days[0]}?>`, times(days[1]!)));
    assert.equal(spells.read, 1);
  });

  it('is the same in whatever pieces it comes', async () => {
    const text = paxml(`<!-- ${days[0]} -->`, times(...days), schedule('1', ['2018-11-01', 8]), '<person anstid="1"/>');
    const whole = await read(text);
    for (const size of [1, 7, 64]) assert.deepEqual(await readPaxml(streamOf(utf8(text), size)), whole);
  });

  it('is read in ISO-8859-1, in which the standard is written', async () => {
    const reading = await readPaxml(windows1252(paxml(times(sickDay('1', '2018-11-01', 8, 'SJK_LÖN'))).replace('UTF-8', 'ISO-8859-1')));
    assert.deepEqual([reading.encoding, reading.spells.used], ['windows-1252', 1]);
  });

  it('is refused with a DOCTYPE, so that no entity can expand, also inside a row', async () => {
    const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    await assert.rejects(read(`<?xml version="1.0"?>${laughs}${paxml(times(...days))}`), codeOf('forbidden-doctype'));
    await assert.rejects(read(paxml(times(`<tidtrans anstid="1">${laughs}</tidtrans>`))), codeOf('forbidden-doctype'));
    await assert.rejects(read(`${paxml()}<!doctype x>`), codeOf('forbidden-doctype'));
  });

  it('is refused when it is something else', async () => {
    await assert.rejects(read('employee_id,start_date'), codeOf('not-paxml'));
    await assert.rejects(read('<SalaryData><TimeCodes/></SalaryData>'), codeOf('not-paxml'));
    await assert.rejects(read(''), codeOf('not-paxml'));
    await assert.rejects(read(`${days[0]}${paxml()}`), codeOf('not-paxml'));
  });

  it('has a fault for an element of more than two million characters', async () => {
    const { spells } = await read(paxml(times(`<tidtrans anstid="1">${'x'.repeat(3_000_000)}`)));
    assert.deepEqual(reasons(spells), [[1, 'wholeRow', '', 'too-long']]);
  });

  it('ends when it is cancelled', async () => {
    await assert.rejects(read(paxml(), { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });
});

describe('PAXml files of other programs', () => {
  const folder = '../shared/data/paxml/samples';

  it('are all read', async function () {
    if (!existsSync(folder)) return this.skip();
    for (const name of readdirSync(folder)) {
      const { spells, employments, schedule } = await readPaxml(readFileSync(`${folder}/${name}`));
      for (const { read, used, rejected } of [spells, employments, schedule]) assert.equal(read, used + rejected, name);
      assert.ok(
        spells.rejections.every(({ fault }) => fault.code === 'other-cause'),
        name,
      );
    }
  });
});
