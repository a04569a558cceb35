// What is told of the routes that tell of all routes.
import { z } from 'zod';
import type { referenceRoutes } from '../reference-routes.ts';
import type { ToldOf } from './told.ts';

export const referenceTold = {
  readOpenApi: {
    summary: 'Read this description, as OpenAPI 3.1',
    answers: { 200: z.record(z.string(), z.unknown()) },
  },
  readReference: { summary: 'Read this description as a page', answers: { 200: 'page' } },
} as const satisfies ToldOf<typeof referenceRoutes>;
