// Routes of the description of this API, for anybody: as a program reads it, and as a page.
import { open } from './route-contract.ts';

export const referenceRoutes = {
  readOpenApi: open('/v1/openapi.json', 'reference-http'),
  readReference: open('/v1/reference', 'reference-http'),
};
