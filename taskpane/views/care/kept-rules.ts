import { z } from 'zod';
import { careSteps } from '../../../src/followup/care-ladder';
import type { CareRules } from '../../../src/followup/care-rules';
import type { Host } from '../../../src/workbook/host';
import { keep, keptIn } from '../../../src/workbook/kept';
import type { Step } from '../../../src/workbook/steps';

z.config({ jitless: true });

const key = 'Friskdag.CareRules';

const positive = z.int().min(1);

const keptSchema = z
  .object({
    windowMonths: positive,
    ladder: z.array(z.object({ step: z.enum(careSteps), occasion: positive })).min(1),
    lateAfterDays: z.int().min(0),
    continuationIsOccasion: z.boolean(),
    periodsSetAside: z.array(z.object({ from: positive, to: positive })),
    causesSetAside: z.array(z.string()),
  })
  .transform(({ causesSetAside, ...rules }): CareRules => ({ ...rules, causesSetAside: new Set(causesSetAside) }));

/** The rules that the workbook has kept; undefined when it has none that can be read. */
export async function readKeptRules(host: Host): Promise<CareRules | undefined> {
  return keptIn(await host.look(), key, keptSchema);
}

/** The step that keeps them in the workbook: numbers, days and the source's causes, nothing about persons. */
export function keepRules({ causesSetAside, ...rules }: CareRules): Step {
  return keep(key, { ...rules, causesSetAside: [...causesSetAside] });
}
