/** Where each thing of a contract's sheet lies: the words in which its formulas are written. Addresses or names. */
export interface ContractCells {
  readonly investment: string;
  readonly price: string;
  readonly riskLevel: string;
  readonly cap: string;
  readonly dayValue: string;
  readonly contractMonths: string;
  readonly stopMonth: string;
  readonly method: string;
  /** Columns of the outcome table, below its header. */
  readonly table: {
    readonly month: string;
    readonly difference: string;
    readonly savedDays: string;
    readonly cumulativeValue: string;
    readonly cumulativeInvestment: string;
  };
  /** Columns of the monthly figures of the contract period. */
  readonly months: DataColumns & { readonly reference: string; readonly referenceIndex: string };
  /** Columns of the monthly figures of the reference period. */
  readonly reference: DataColumns;
  /** Cells of the printed figures that later ones build on. */
  readonly measuredMonths: string;
  readonly windowInvestment: string;
  readonly windowDays: string;
  readonly windowValue: string;
  /** Value of the saved days of the whole contract period, as a formula. */
  readonly wholeValue: string;
}

interface DataColumns {
  readonly month: string;
  readonly perEmployee: string;
  readonly employees: string;
  readonly index: string;
}
