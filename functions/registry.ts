import * as contract from './contract';

/** A custom function as Excel, the command line and FÖRKLARA call it. */
export type CustomFunction = (...given: never[]) => unknown;

/** Every custom function by its id, which workbooks store and which therefore never changes. */
export const registry: Readonly<Record<string, CustomFunction>> = {
  AKTIVITETSERSATTNING: contract.activityPaymentInCell,
  MAX_UTFALLSERSATTNING: contract.largestOutcomePaymentInCell,
  LEVERANTORSANDEL: contract.supplierShareInCell,
  UTFALLSERSATTNING: contract.outcomePaymentInCell,
  RISKDELNING: contract.riskSharing,
};
