/*
 * All measurements, one after the other. Each also runs alone: node --import tsx bench/unit-cost.ts
 * Only alone runs click-to-tables.ts, which needs the built pages and a browser.
 */

import './unit-cost';
import './kernel';
import './pull';
