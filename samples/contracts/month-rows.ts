import type { PublishedContract } from '../../src/contract/published';
import { absolute } from '../../src/sheets/address';
import { figure, formula, headings, input } from '../../src/sheets/cells';
import { formats } from '../../src/sheets/formats';
import type { Planned } from '../../src/sheets/plan';
import type { ContractCells } from './cells-of-contract';
import { serialOf, type MadeUpMonth } from '../../src/outcome/made-up/month';

export const monthHeadings = headings(
  'Månad',
  'Nettodagar',
  'Anställda',
  'Dagar per anställd',
  'Sjukpenningtal',
  'Referensmånad',
  'Referens',
  'Referensindex',
);

/** A month of the contract period, with its month of the reference period beside it. */
export function monthRow(
  [month, netDays, employees, index]: MadeUpMonth,
  contract: PublishedContract,
  { reference }: ContractCells,
  row: number,
): Planned[] {
  const [firstYear = 0, firstMonth = 0] = contract.firstReferenceMonth.split('-').map(Number);
  return [
    ...measured(month, netDays, employees, index, row),
    formula(`=DATE(IF(MONTH(A${row})>=${firstMonth},${firstYear},${firstYear + 1}),MONTH(A${row}),1)`, formats.month),
    formula(`=INDEX(${absolute(reference.perEmployee)},MATCH(F${row},${absolute(reference.month)},0))`, '0.0000'),
    formula(`=INDEX(${absolute(reference.index)},MATCH(F${row},${absolute(reference.month)},0))`, formats.days),
  ];
}

export const referenceHeadings = headings('Månad', 'Nettodagar', 'Anställda', 'Dagar per anställd', 'Sjukpenningtal');

/** A month of the reference period. */
export function referenceRow([month, netDays, employees, index]: MadeUpMonth, row: number): Planned[] {
  return measured(month, netDays, employees, index, row);
}

function measured(month: string, netDays: number, employees: number, index: number, row: number): Planned[] {
  return [
    figure(serialOf(month), formats.month),
    input(netDays, formats.days),
    input(employees, formats.whole),
    formula(`=B${row}/C${row}`, '0.0000'),
    input(index, formats.days),
  ];
}
