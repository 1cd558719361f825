import { care } from './sv/care';
import { contract } from './sv/contract';
import { extract } from './sv/extract';
import { frame } from './sv/frame';
import { insertion } from './sv/insertion';
import { investment } from './sv/investment';
import { monthlyReport } from './sv/monthly-report';
import { nationalIndex } from './sv/national-index';
import { outcome } from './sv/outcome';
import { picking } from './sv/picking';
import { pulled } from './sv/pulled';
import { start } from './sv/start';
import { statistics } from './sv/statistics';
import { statisticsCharts } from './sv/statistics-charts';
import { unitCosts } from './sv/unit-costs';
import { unitsToSupport } from './sv/units-to-support';
import { workEnvironment } from './sv/work-environment';

/** Every text of the pane, in Swedish: a group for each view. */
export const sv = {
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
