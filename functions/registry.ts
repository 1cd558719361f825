import * as contract from './contract';

/** A custom function as Excel, the command line and FÖRKLARA call it: with what cells hold. */
export type CustomFunction = (...given: never[]) => unknown;

/** Every function that calculates by its id, which workbooks store and which therefore never changes. */
export const registry: Readonly<Record<string, CustomFunction>> = {
  AKTIVITETSERSATTNING: contract.activityPaymentInCell,
  MAX_UTFALLSERSATTNING: contract.largestOutcomePaymentInCell,
  LEVERANTORSANDEL: contract.supplierShareInCell,
  UTFALLSERSATTNING: contract.outcomePaymentInCell,
  RISKDELNING: contract.riskSharing,
};
