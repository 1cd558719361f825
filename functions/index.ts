import { allFunctions } from './all';

for (const [id, customFunction] of Object.entries(allFunctions)) {
  CustomFunctions.associate(id, customFunction as (...given: unknown[]) => unknown);
}
