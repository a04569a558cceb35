// Routes of lists: a file comes up, is checked, read, and applied or given up.
import { applyBody, importBody, importRowsQuery, importsQuery, importTemplateQuery } from './imports.ts';
import { read, write } from './route-contract.ts';

export const importsRoutes = {
  openImport: write('/v1/imports', 'imports-http', 'import-applications', importBody),
  listImports: read('/v1/imports', 'imports-http', 'read-import', importsQuery),
  readImportTemplate: read('/v1/imports/template', 'imports-http', 'read-import', importTemplateQuery),
  readImport: read('/v1/imports/{id}', 'imports-http', 'read-import'),
  readImportRows: read('/v1/imports/{id}/rows', 'imports-http', 'read-import', importRowsQuery),
  readImportPage: read('/v1/imports/{id}/page', 'imports-http', 'read-import'),
  checkImport: write('/v1/imports/{id}/check', 'imports-http', 'import-applications'),
  applyImport: write('/v1/imports/{id}/application', 'imports-http', 'import-applications', applyBody),
  dropImport: write('/v1/imports/{id}/drop', 'imports-http', 'import-applications'),
};
