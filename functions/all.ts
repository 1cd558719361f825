import { explain } from './explain';
import { registry, type CustomFunction } from './registry';

/** Every custom function by its id: those that calculate, and the one that explains them. */
export const allFunctions: Readonly<Record<string, CustomFunction>> = { ...registry, FORKLARA: explain };
