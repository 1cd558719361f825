import * as absence from './absence';
import * as compensation from './compensation';
import * as contract from './contract';
import * as dayCost from './day-cost';
import * as followup from './followup';
import * as investment from './investment';
import * as outcome from './outcome';
import * as repeatedAbsence from './repeated-absence';
import * as sickPay from './sick-pay';
import * as spellCost from './spell-cost';
import * as statistics from './statistics';
import * as unitCost from './unit-cost';
import * as units from './units';
import * as outcomeTable from './outcome-table';
import * as wellbeing from './wellbeing';

/** A custom function as Excel, the command line and FÖRKLARA call it: with what cells hold. */
export type CustomFunction = (...given: never[]) => unknown;

/** Every function that calculates by its id, which workbooks store and which therefore never changes. */
export const registry: Readonly<Record<string, CustomFunction>> = {
  AKTIVITETSERSATTNING: contract.activityPaymentInCell,
  MAX_UTFALLSERSATTNING: contract.largestOutcomePaymentInCell,
  LEVERANTORSANDEL: contract.supplierShareInCell,
  UTFALLSERSATTNING: contract.outcomePaymentInCell,
  RISKDELNING: contract.riskSharing,
  TRENDJUSTERA: outcome.trendAdjustedInCell,
  SPARADE_DAGAR: outcome.savedDaysInCell,
  UTFALLSTABELL: outcomeTable.outcomeTableInCell,
  SPARAT_VARDE: outcome.savedValueInCell,
  FRAMSKRIVNING: outcome.extrapolatedInCell,
  BREAKEVEN: investment.breakEvenInCell,
  INVESTERINGSCASE: investment.investmentCaseInCell,
  KANSLIGHET: investment.sensitivityInCell,
  PRODUKTIONSBORTFALL: wellbeing.productionLossInCell,
  HME: wellbeing.engagementInCell,
  KARENSAVDRAG: sickPay.qualifyingDeductionInCell,
  SJUKLON: sickPay.sickPayInCell,
  DAGKOSTNAD: dayCost.dayCostInCell,
  SCHABLONVARDE: dayCost.standardDayValueInCell,
  NETTODAGAR: dayCost.netDaysInCell,
  SJUKFALLSKOSTNAD: spellCost.spellCostInCell,
  ENHETSKOSTNAD: unitCost.unitCostInCell,
  KOSTNADSRADER: unitCost.costLinesInCell,
  STATLIG_ERSATTNING: compensation.compensationInCell,
  REHABBIDRAG: compensation.rehabilitationGrantInCell,
  SJUKFALLSDAGAR: absence.spellNetDaysInCell,
  FRANVAROSTATISTIK: statistics.absenceStatisticsInCell,
  UPPREPAD_FRANVARO: repeatedAbsence.repeatedAbsenceInCell,
  STATISTIK: statistics.pulledFigureInCell,
  SJUKTAL: absence.statutoryAbsenceInCell,
  KONCENTRATION: followup.concentrationInCell,
  SPARADE_DAGAR_INTERVALL: followup.savedDaysIntervalInCell,
  PRIORITERADE_ENHETER: units.prioritisedUnitsInCell,
  JAMFOR_ENHETER: units.compareUnitsInCell,
};
