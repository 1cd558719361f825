import { botkyrka, ornskoldsvik } from '../src/contract/published';
import type { PlannedWorkbook } from '../src/sheets/plan';
import { botkyrkaMonths, botkyrkaReference } from '../src/outcome/made-up/botkyrka';
import { contractSheet } from './contracts/contract-sheet';
import { ornskoldsvikMonths, ornskoldsvikReference } from '../src/outcome/made-up/ornskoldsvik';
import { commonRows, splitRows, wholePeriodRows } from './contracts/printed';

const sheets = [
  contractSheet({
    contract: botkyrka,
    months: botkyrkaMonths,
    reference: botkyrkaReference,
    printed: [
      ...commonRows({
        supplierShareOfInvestment: 0.368,
        activityPayment: [4_202_550, 0],
        largestOutcomePayment: [6_303_825, 0],
        supplierShare: 0.184,
        largestPremium: 0.25,
        measuredMonths: 17,
        windowInvestment: 10_795_000,
        savedDaysPerEmployee: [1.1, 0.05],
        windowValue: 14_700_000,
        windowNet: 3_905_000,
      }),
      ...splitRows(2_700_000, 11_995_000),
    ],
  }),
  contractSheet({
    contract: ornskoldsvik,
    months: ornskoldsvikMonths,
    reference: ornskoldsvikReference,
    printed: [
      ...commonRows({
        supplierShareOfInvestment: 0.442,
        activityPayment: [1_920_000, 5000],
        largestOutcomePayment: [8_655_356, 0.5],
        supplierShare: 0.332,
        largestPremium: 0.375,
        measuredMonths: 16,
        windowInvestment: 7_730_000,
        savedDaysPerEmployee: [0.82, 0.005],
        windowValue: 7_990_000,
        windowNet: 260_000,
      }),
      ...wholePeriodRows(),
    ],
  }),
];

/** The two published contracts as a workbook: opened by the workbench at its first start, and a start for a user's own. */
const publishedContractsWorkbook: PlannedWorkbook = {
  sheets: sheets.map(({ sheet }) => sheet),
  names: sheets.flatMap(({ names }) => names),
};

export default publishedContractsWorkbook;
