import { readPaxml, type PaxmlOptions } from '../../../src/sources/paxml/paxml';
import type { Tally } from '../../../src/sources/reading';
import { utf8 } from '../faults';

/** A PAXml file with the given sections, of made-up employees. */
export function paxml(...sections: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<paxml><header><version>2.2</version></header>${sections.join('\n')}</paxml>`;
}

export const times = (...transactions: readonly string[]) => `<tidtransaktioner>${transactions.join('\n')}</tidtransaktioner>`;

/** A sick day with hours. */
export const sickDay = (employee: string, date: string, hours: string | number, code = 'SJK') =>
  `<tidtrans anstid="${employee}"><tidkod>${code}</tidkod><datum>${date}</datum><timmar>${hours}</timmar></tidtrans>`;

export const schedule = (employee: string, ...days: readonly (readonly [date: string, hours: number])[]) =>
  `<schematransaktioner><schema anstid="${employee}">${days
    .map(([date, hours]) => `<dag datum="${date}" timmar="${hours}"/>`)
    .join('')}</schema></schematransaktioner>`;

export const read = (text: string, options?: PaxmlOptions) => readPaxml(utf8(text), options);

/** Number, field, value and reason of each rejection. */
export const reasons = ({ rejections }: Tally) => rejections.map(({ row, column, value, fault }) => [row, column, value, fault.code]);
