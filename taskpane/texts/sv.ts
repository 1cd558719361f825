import { contract } from './sv/contract';
import { frame } from './sv/frame';
import { insertion } from './sv/insertion';
import { outcome } from './sv/outcome';
import { picking } from './sv/picking';
import { picking, start, unitCosts } from './sv/start';
import { unitCosts } from './sv/unit-costs';

/** Every text of the pane, in Swedish: a group for each view. */
export const sv = { contract, frame, insertion, outcome, start };
