// Writes the types of the API from its committed description into the file that is committed: `node packages/client/src/write-client-types.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const banner = '// Made from packages/contracts/openapi.json by write-client-types.ts. Do not edit.\n';

type Written = OpenAPI3 & { components: { parameters: { IdempotencyKey: { required: boolean } } } };

const description = (): Written => {
  const document: Written = JSON.parse(readFileSync(new URL('../../contracts/openapi.json', import.meta.url), 'utf8'));
  // The client makes a key by itself where its caller gives none.
  document.components.parameters.IdempotencyKey.required = false;
  return document;
};

/** The types as they have to stand in `api-types.ts`. */
export const clientTypes = async (): Promise<string> => `${banner}${astToString(await openapiTS(description()))}`;

if (import.meta.main) writeFileSync(new URL('./api-types.ts', import.meta.url), await clientTypes());
