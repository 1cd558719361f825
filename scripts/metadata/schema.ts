import { z } from 'zod';

/* The format of Excel's custom-functions metadata, as far as Friskdag uses it; anything more is an error. */

const dimensionality = z.enum(['scalar', 'matrix']);

const parameterSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().optional(),
  type: z.enum(['boolean', 'number', 'string', 'any']).optional(),
  dimensionality: dimensionality.optional(),
  optional: z.boolean().optional(),
  repeating: z.boolean().optional(),
});

const functionSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z0-9_.]*$/i),
  name: z.string().min(1),
  description: z.string().optional(),
  helpUrl: z.url({ protocol: /^https$/ }).optional(),
  parameters: z.array(parameterSchema),
  result: z.strictObject({ type: z.enum(['boolean', 'number', 'string', 'any']).optional(), dimensionality: dimensionality.optional() }),
  options: z.record(z.string(), z.boolean()).optional(),
});

/** What functions.json holds. */
export const metadataSchema = z.strictObject({
  $schema: z.url().optional(),
  allowCustomDataForDataTypeAny: z.boolean().optional(),
  allowErrorForDataTypeAny: z.boolean().optional(),
  functions: z.array(functionSchema),
});

export type Metadata = z.infer<typeof metadataSchema>;
export type FunctionMetadata = z.infer<typeof functionSchema>;
