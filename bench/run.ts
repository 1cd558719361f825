/* All measurements, one after the other. Each also runs alone: node --import tsx bench/unit-cost.ts */

import './unit-cost';
import './kernel';
import './pull';
