import { z } from 'zod';

z.config({ jitless: true });

const parameter = z.object({
  name: z.string(),
  description: z.string().default(''),
  type: z.enum(['any', 'number', 'string', 'boolean']).default('any'),
  dimensionality: z.enum(['scalar', 'matrix']).default('scalar'),
  optional: z.boolean().nullish().transform(Boolean),
  repeating: z.boolean().nullish().transform(Boolean),
});

const customFunction = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().default(''),
  parameters: z.array(parameter),
  options: z
    .object({
      stream: z.boolean().optional(),
      cancelable: z.boolean().optional(),
      volatile: z.boolean().optional(),
      requiresAddress: z.boolean().optional(),
      requiresParameterAddresses: z.boolean().optional(),
    })
    .nullish()
    .transform((options) => options ?? {}),
});

const metadata = z.object({
  functions: z.array(customFunction),
  allowErrorForDataTypeAny: z.boolean().default(false),
});

export type Parameter = z.infer<typeof parameter>;
export type CustomFunction = z.infer<typeof customFunction>;
export type Metadata = z.infer<typeof metadata>;

/** Reads functions.json, the custom functions' metadata, as far as the workbench needs it. */
export function readMetadata(json: unknown): Metadata {
  return metadata.parse(json);
}
