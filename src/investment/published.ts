import { botkyrka, ornskoldsvik, type PublishedContract } from '../contract/published';

/** What an investment case begins with when it is taken from print. Kronor, net days and shares. */
export interface PublishedInvestment {
  readonly municipality: string;
  /** Head count of the tender. */
  readonly employees: number;
  readonly costPerEmployeeAndYear: number;
  readonly years: number;
  /** Net days 1-14 before the project. */
  readonly shortDaysPerEmployeeAndYear: number;
  readonly reduction: number;
  readonly dayValue: number;
}

/** What both tenders set aside per employee and year, kronor. */
const tenderBudget = 1000;

/** The share of the short days that RISE said must go: first 12 %, later “about 10 per cent”. */
const reductionSaid = 0.1;

/**
 * Both municipalities with the budget of the tenders, in the order in which a list shows them.
 *
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021; the short days a year are derived from its figures
 */
export const publishedInvestments: readonly PublishedInvestment[] = [investmentOf(botkyrka, 7.2), investmentOf(ornskoldsvik, 6)];

function investmentOf(contract: PublishedContract, shortDaysPerEmployeeAndYear: number): PublishedInvestment {
  return {
    municipality: contract.municipality,
    employees: contract.tenderHeads,
    costPerEmployeeAndYear: tenderBudget,
    years: contract.contractMonths / 12,
    shortDaysPerEmployeeAndYear,
    reduction: reductionSaid,
    dayValue: contract.dayValue,
  };
}
