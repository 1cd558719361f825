import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarDateIn } from '../../../src/sources/text/calendar-date';

const read = (text: string) => {
  const bytes = new TextEncoder().encode(`,${text},`);
  return calendarDateIn(new DataView(bytes.buffer), 1, bytes.length - 1);
};

describe('a date among bytes', () => {
  it('has a code, larger than those of earlier dates', () => {
    const codes = ['1900-00-00', '2018-10-31', '2018-11-01', '2019-01-01', '2155-12-31'].map(read);
    assert.deepEqual(codes, [0, 49_439, 49_441, 49_537, 106_495]);
  });

  it('is no date in other forms or with other signs, and out of range', () => {
    const others = ['', '20181101', '2018/11/01', '2018-1-01', '18-11-01', '2018-11-1', '2018-11-011', ' 2018-11-01', '2018-11-01T'];
    const nearly = ['201:-11-01', '2018-1?-01', '2018-11-0/', '2018-11-0１', '2018.11-01', '2018-11.01', 'Å018-11-01', '2018-1 -01'];
    const outOfRange = ['1899-12-31', '2156-01-01', '9999-12-31', '2018-13-01', '2018-11-32'];
    for (const text of [...others, ...nearly, ...outOfRange]) assert.equal(read(text), -1, text);
  });

  it('is told apart from every other', () => {
    const digit = fc.constantFrom(...'0123456789-/:');
    const text = fc
      .tuple(fc.constantFrom('19', '20', '21'), fc.string({ unit: digit, minLength: 8, maxLength: 8 }))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const code = read(written);
        const [year, month, day] = [1900 + Math.floor(code / 416), Math.floor((code % 416) / 32), code % 32];
        const inTwo = (number: number) => String(number).padStart(2, '0');
        assert.ok(code === -1 || `${year}-${inTwo(month)}-${inTwo(day)}` === written);
      }),
      { numRuns: 2000 },
    );
  });
});
