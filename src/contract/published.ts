/** What is known in print of a social outcome contract. Amounts in kronor, shares 0 to 1. */
export interface PublishedContract {
  readonly municipality: string;
  readonly supplier: string;
  /** I, for the whole contract period. */
  readonly investment: number;
  /** Head count of the tender, from which the supplier's price follows: heads * 450 kr * 3 years. */
  readonly tenderHeads: number;
  readonly riskLevel: number;
  readonly cap: number;
  /** Standard day value (schablonvärde sjukdag), kronor per short-term sick day. */
  readonly dayValue: number;
  readonly contractMonths: number;
  /** First month of the contract period. */
  readonly firstMonth: string;
  /** Last month that was measured: the parties stopped at the pandemic. */
  readonly stopMonth: string;
  readonly measuredMonths: number;
  /** First of the twelve months of the reference period. */
  readonly firstReferenceMonth: string;
  /** Value of the saved days in the measured window. */
  readonly measuredValue: number;
  readonly source: string;
}

/** Botkyrka municipality with Aino Health. */
export const botkyrka: PublishedContract = {
  municipality: 'Botkyrka',
  supplier: 'Aino Health',
  investment: 22_870_000,
  tenderHeads: 6226,
  riskLevel: 0.5,
  cap: 1.5,
  dayValue: 2080,
  contractMonths: 36,
  firstMonth: '2018-10',
  stopMonth: '2020-02',
  measuredMonths: 17,
  firstReferenceMonth: '2017-08',
  measuredValue: 14_700_000,
  source: 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021',
};

/** Örnsköldsvik municipality with Previa. */
export const ornskoldsvik: PublishedContract = {
  municipality: 'Örnsköldsvik',
  supplier: 'Previa',
  investment: 17_400_000,
  tenderHeads: 5699,
  riskLevel: 0.75,
  cap: 1.5,
  dayValue: 1765,
  contractMonths: 36,
  firstMonth: '2018-11',
  stopMonth: '2020-02',
  measuredMonths: 16,
  firstReferenceMonth: '2017-11',
  measuredValue: 7_990_000,
  source: 'RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021',
};

/** Both, in the order in which a list shows them. */
export const publishedContracts: readonly PublishedContract[] = [botkyrka, ornskoldsvik];
