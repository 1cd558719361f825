import type { Headings } from './headings';

/** Columns of a table of sick pay that was paid, normalised, the surest first. */
export const paidHeadings = {
  unit: ['enhet', 'enhetsnamn', 'arbetsplats', 'unit', 'workplace', 'kostnadsstalle', 'avdelning', 'namn', 'name'],
  department: ['forvaltning', 'forvaltningsnamn', 'department', 'sektor'],
  month: ['manad', 'month', 'period', 'loneperiod', 'utbetalningsmanad', 'avsermanad'],
  kronor: ['sjuklon', 'utbetaldsjuklon', 'sjuklonkr', 'belopp', 'utbetalt', 'kronor', 'kr', 'sickpay', 'sickpaypaid', 'amount'],
} as const satisfies Headings<string>;
export type PaidField = keyof typeof paidHeadings;
