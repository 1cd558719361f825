import fc from 'fast-check';

const separators = [';', ',', '\t', '|'] as const;
/** Texts that only differ in letters between their first eight bytes and their last, and have the same hash in `KnownTexts`. */
const alike = ['Aa', 'BB', 'AaAa', 'BBBB', 'AaBB'].map((letters) => `Förskola ${letters} i Norrby`);
const employees = [
  'M00001',
  ' M00001',
  'M00002 ',
  '100003',
  'Åsa Öst',
  ...alike,
  '500101-TF00',
  '19500101-0000',
  '500101-0000',
  '5001010000',
];
const days = ['2018-11-01', '20181105', '181103', '2018/11/02', '2018-11-01T08:00', '43405', '2019-01-31'];
const noDays = ['', ' ', 'TV', 'tills vidare', '9999-12-31', '2018-02-30', '1899-01-01', '#N/A', 'i går'];
const shares = ['1', '0,25', '25 %', '100', '', '3', '-1', 'hel'];
const names = ['Norra', ' Norra', 'norra', 'Södra  skolan', 'Okänt', 'Förskolan Ängen, avdelning Smultronet', '', '#N/A', ...alike];

/** What may stand in each column, by its heading. */
const columns = {
  spells: {
    'Anst.nr': [...employees, '', '#N/A'],
    'Datum fr.o.m.': [...days, ...days, ...noDays],
    'Datum t.o.m.': [...days, ...noDays],
    Omfattning: shares,
    Timmar: ['8', '7,5', '1 000', '', '-8', 'åtta'],
    Frånvaroorsak: ['Sjukdom', 'sjukdom', 'Sjuk dag 1-14', 'Vård av barn', 'Semester', ''],
    Löneart: ['Sjuklön', '130 Semester', ''],
    Kanal: ['Hälsostöd', 'hälsostöd', 'chef', ''],
    Anteckning: ['x', '', 'långt om ingenting'],
  },
  employments: {
    'Anst.nr': [...employees, '', '#N/A'],
    Enhet: names,
    Förvaltning: names,
    Kön: ['K', 'M', 'kvinna', ''],
    Födelseår: ['1975', '1975-05-01', '500101-0000', '', '75', '3000'],
    'Giltig from': [...days, ...days, ...noDays],
    'Giltig tom': [...days, ...noDays],
    Månadslön: ['28 950,50', '30000', '', 'x', '-1'],
    Sysselsättningsgrad: shares,
    Anställningsform: ['Tillsvidare', 'Timlön', ''],
  },
} as const;

/** What stands in nearly every table: the columns without which it is none. */
const needed = { spells: ['Anst.nr', 'Datum fr.o.m.'], employments: ['Anst.nr', 'Enhet', 'Giltig from'] };

/** Tables as text: most lines plain, the others spoilt in all ways that have been thought of. */
export function spoiltTable(part: keyof typeof columns): fc.Arbitrary<string> {
  const pools: Readonly<Record<string, readonly string[]>> = columns[part];
  const others = Object.keys(pools).filter((heading) => !needed[part].includes(heading));
  return fc
    .tuple(fc.subarray(others), fc.constantFrom(...separators), fc.constantFrom('\n', '\n', '\r\n', '\r', 'mixed'), fc.boolean())
    .chain(([chosen, separator, end, hasTitle]) => {
      const headings = [...needed[part], ...chosen];
      const plain = fc
        .tuple(...headings.map((heading) => fc.constantFrom(...(pools[heading] ?? []))))
        .map((cells) => cells.join(separator));
      const line = fc.oneof({ weight: 20, arbitrary: plain }, { weight: 1, arbitrary: plain.chain((text) => spoilt(text, separator)) });
      const ends = end === 'mixed' ? fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\r\n') : fc.constant(end);
      const lines = fc.array(fc.tuple(line, ends), { minLength: 20, maxLength: 90, size: 'max' });
      return fc.tuple(lines, fc.boolean()).map(([rows, endsInBreak]) => {
        const first = end === 'mixed' ? '\n' : end;
        const title = hasTitle ? `Uttag ur lönesystemet${first}${first}` : '';
        const text = title + headings.join(separator) + first + rows.map((row) => row.join('')).join('');
        return endsInBreak ? text : text.replace(/[\r\n]+$/, '');
      });
    });
}

/** A line with something the matter with it. */
function spoilt(line: string, separator: string): fc.Arbitrary<string> {
  const cells = line.split(separator);
  return fc.oneof(
    fc.constantFrom('', ' ', separator.repeat(cells.length - 1), ` ${separator.repeat(cells.length - 1)} `),
    fc.constantFrom(line + separator, `${line}${separator}x`, cells.slice(0, -1).join(separator), cells[0] ?? ''),
    fc.nat(cells.length - 1).map((place) => cells.map((cell, at) => (at === place ? `"${cell}"` : cell)).join(separator)),
    fc.nat(cells.length - 1).map((place) => cells.map((cell, at) => (at === place ? `"${cell}\n${cell}"` : cell)).join(separator)),
    fc.nat(line.length).map((place) => `${line.slice(0, place)}"${line.slice(place)}`),
    fc.nat(line.length).map((place) => `${line.slice(0, place)}\r${line.slice(place)}`),
    fc.nat(line.length).map((place) => `${line.slice(0, place)}\u0000${line.slice(place)}`),
    fc.constant(line + ' '.repeat(5000)),
  );
}

/** How a text may be written as bytes. */
export const writtenAs = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-8 with a mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  'windows-1252': (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff),
  'utf-16': (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer),
} as const;
