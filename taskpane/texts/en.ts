import { care } from './en/care';
import { contract } from './en/contract';
import { extract } from './en/extract';
import { frame } from './en/frame';
import { insertion } from './en/insertion';
import { investment } from './en/investment';
import { monthlyReport } from './en/monthly-report';
import { nationalIndex } from './en/national-index';
import { outcome } from './en/outcome';
import { picking } from './en/picking';
import { pulled } from './en/pulled';
import { start } from './en/start';
import { statistics } from './en/statistics';
import { statisticsCharts } from './en/statistics-charts';
import { unitCosts } from './en/unit-costs';
import { unitsToSupport } from './en/units-to-support';
import { workEnvironment } from './en/work-environment';

/** Every text of the pane, in English: a group for each view. */
export const en = {
  care,
  contract,
  extract,
  frame,
  insertion,
  investment,
  monthlyReport,
  nationalIndex,
  outcome,
  picking,
  pulled,
  start,
  statistics,
  statisticsCharts,
  unitCosts,
  unitsToSupport,
  workEnvironment,
};
