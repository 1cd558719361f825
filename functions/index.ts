import { registry } from './registry';

for (const [id, customFunction] of Object.entries(registry)) {
  CustomFunctions.associate(id, customFunction as (...given: unknown[]) => unknown);
}
