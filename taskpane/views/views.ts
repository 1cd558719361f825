import { lazy, type ComponentType } from 'react';
import type { sv } from '../texts/sv';

/**
 * Every view that the start page and the menu offer, in their order, by the group of its texts (which has a `title` and a
 * `description`). A view is fetched when it is first opened. To add one: a folder with the view, its texts, a line here.
 */
export const views = {
  statistics: lazy(() => import('./statistics/StatisticsView')),
  contract: lazy(() => import('./contract/ContractView')),
  outcome: lazy(() => import('./outcome/OutcomeView')),
  nationalIndex: lazy(() => import('./national-index/NationalIndexView')),
  investment: lazy(() => import('./investment/InvestmentView')),
  monthlyReport: lazy(() => import('./monthly-report/MonthlyReportView')),
  unitsToSupport: lazy(() => import('./units-to-support/UnitsToSupportView')),
  unitCosts: lazy(() => import('./unit-costs/UnitCostsView')),
  workEnvironment: lazy(() => import('./work-environment/WorkEnvironmentView')),
  care: lazy(() => import('./care/CareView')),
} as const satisfies Partial<Record<keyof typeof sv, ComponentType>>;

export type ViewName = keyof typeof views;

export const viewNames = Object.keys(views) as readonly ViewName[];

/** Where the user is. */
export type Page = 'start' | ViewName;
