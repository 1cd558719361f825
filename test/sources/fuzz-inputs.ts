import type { Chance } from '../../samples/municipality/chance';
import { utf8, windows1252 } from './faults';

const dates = [
  '2018-11-01',
  '2018-11-05',
  '2018-02-30',
  '0001-01-01',
  '9999-12-31',
  '20181101',
  '181101',
  'TV',
  '',
  '43405',
  '1e9',
  '2018/11/01',
];
const cells = [...dates, 'M00001', '0,25', '25 %', '0.250', '1e400', 'NaN', '#N/A', '-8', '=1+1', 'å', '\u0000', ' ', '750501-0000'];
const separators = [';', ',', '\t'];
const headings = [
  ['employee_id', 'start_date', 'end_date', 'extent', 'hours'],
  ['Anst.nr', 'Datum from', 'Datum tom', 'Omfattning', 'Frånvaroorsak'],
  ['id', 'datum', 'timmar'],
  ['kol1', 'kol2'],
];

/** A file and how many rows it must be read to have; undefined when chance has made that unclear. */
export interface FuzzInput {
  readonly bytes: Uint8Array;
  readonly rows: number | undefined;
}

/** A text of a table, more or less spoilt. */
export function csvInput(random: Chance): FuzzInput {
  const separator = random.pick(separators);
  const header = random.pick(headings);
  const row = () =>
    Array.from({ length: random.happens(1 / 10) ? random.below(9) : header.length }, () => random.pick(cells)).join(separator);
  const rows = Array.from({ length: random.below(25) }, row);
  const repeated = random.happens(1 / 5) ? [...rows, ...rows] : rows;
  const lines = [header.join(separator), ...repeated];
  const text = lines.join(random.pick(['\n', '\r\n', '\r']));
  if (random.happens(1 / 3)) return { bytes: encoded(text, random), rows: undefined };
  return { bytes: spoilt(encoded(text, random), random), rows: undefined };
}

/** A table whose every line is a row that says something: none may be lost. */
export function wellSeparated(random: Chance): FuzzInput {
  const row = () => Array.from({ length: 4 }, (_, place) => (place === 0 ? 'M1' : random.pick(cells).replaceAll('\t', ''))).join('\t');
  const rows = Array.from({ length: random.below(40) }, row);
  const text = ['employee_id\tstart_date\tend_date\textent', ...rows].join('\n');
  return { bytes: random.happens(1 / 2) ? utf8(text) : windows1252(text), rows: rows.length };
}

/** A line of ten million characters, in a table or alone, quoted or not. */
export function longLine(random: Chance): FuzzInput {
  const part = random.pick(['x', '"', ';', '"x', '<tidtrans ', '<tidtrans/>', '<!--', '<person><tidtrans>', '</tidtrans>', 'å', '1;']);
  const long = (random.happens(1 / 2) ? '<paxml>' : '') + part.repeat(10_000_000 / part.length / random.pick([1, 10, 1000]));
  return {
    bytes: utf8(random.happens(1 / 2) ? `employee_id;start_date;end_date\n${long}\nM1;2018-11-01;2018-11-05` : long),
    rows: undefined,
  };
}

/** A PAXml file, more or less spoilt. */
export function paxmlInput(random: Chance): FuzzInput {
  const count = random.below(15);
  const text = `<?xml version="1.0" encoding="${random.pick(['UTF-8', 'ISO-8859-1'])}"?><paxml><header><version>2.0</version></header>
    <tidtransaktioner>${Array.from({ length: count }, () => transaction(random)).join('\n')}</tidtransaktioner>${schedule(random)}</paxml>`;
  if (random.happens(1 / 3)) return { bytes: encoded(text, random), rows: undefined };
  if (random.happens(1 / 4)) return { bytes: random.happens(1 / 2) ? utf8(text) : windows1252(text), rows: count };
  return { bytes: spoilt(encoded(text, random), random), rows: undefined };
}

function transaction(random: Chance): string {
  const field = (name: string) => (random.happens(1 / 3) ? '' : `<${name}>${escaped(random.pick(cells))}</${name}>`);
  const who = random.pick(['anstid="1"', 'persnr="197505010000"', 'anstid="1" persnr="750501-0000"', '', 'anstid=1', 'anstid="']);
  const code = random.pick(['<tidkod>SJK</tidkod>', '<tidkod>SJK_LÖN</tidkod>', '<tidkod/>', '<tidkod>VAB</tidkod>', '']);
  const names = ['datum', 'datumfrom', 'datumtom', 'starttid', 'sluttid', 'timmar', 'omfattning'];
  return `<tidtrans ${who}>${code}${names.map(field).join('')}</tidtrans>`;
}

function schedule(random: Chance): string {
  const days = Array.from({ length: random.below(4) }, () => `<dag datum="${escaped(random.pick(cells))}" timmar="${random.below(30)}"/>`);
  return `<schematransaktioner><schema anstid="1">${days.join('')}</schema></schematransaktioner><personal><person anstid="1"/></personal>`;
}

function escaped(cell: string): string {
  return cell.replace(/[<&"]/g, '').replace('\u0000', '');
}

/** A file in which entities expand to a billion laughs. */
export function billionLaughs(random: Chance): FuzzInput {
  const names = [...'abcdefghij'];
  const entities = names.map((name, place) => `<!ENTITY ${name} "${place === 0 ? 'ha' : `&${names[place - 1] ?? ''};`.repeat(10)}">`);
  const doctype = `<!DOCTYPE paxml [${entities.join('')}]>`;
  const body = `<paxml><tidtrans anstid="&j;"><tidkod>&j;</tidkod>${random.happens(1 / 2) ? doctype : ''}</tidtrans></paxml>`;
  return { bytes: utf8(random.happens(1 / 2) ? `<?xml version="1.0"?>${doctype}${body}` : body), rows: undefined };
}

function encoded(text: string, random: Chance): Uint8Array {
  const kind = random.below(5);
  if (kind === 0) return utf8(`\ufeff${text}`);
  if (kind === 1) return windows1252(text);
  if (kind === 2) return new Uint8Array([...utf8(text), ...windows1252('\nå;ä;ö')]);
  return kind === 3 ? utf16(text) : utf8(text);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\ufeff${text}`.split(''), (letter) => letter.charCodeAt(0)).buffer);
}

/** Bytes overwritten, cut off, doubled, or all by chance. */
function spoilt(bytes: Uint8Array, random: Chance): Uint8Array {
  const kind = random.below(5);
  if (kind === 0) return bytes.slice(0, random.below(bytes.length + 1));
  if (kind === 1) return Uint8Array.from({ length: random.below(500) }, () => random.below(256));
  if (kind === 2) return new Uint8Array([...bytes, ...bytes.subarray(random.below(bytes.length + 1))]);
  const overwritten = bytes.slice();
  const common = [0, 10, 13, 34, 44, 59, 60, 62, 47, 33, 45, 91, 255];
  for (let times = random.below(20); times > 0; times--) {
    overwritten[random.below(overwritten.length)] = random.happens(1 / 2) ? random.below(256) : random.pick(common);
  }
  return overwritten;
}
