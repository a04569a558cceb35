// Writes the description of the API into the file that is committed: `node packages/contracts/src/api/write-openapi.ts`.
import { writeFileSync } from 'node:fs';
import { documentText } from './document-text.ts';
import { openApiDocument } from './openapi.ts';

writeFileSync(new URL('../../openapi.json', import.meta.url), documentText(openApiDocument()));
