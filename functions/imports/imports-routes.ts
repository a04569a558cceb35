// Which use case answers which route.
import { importsRoutes as on } from '@hearth/contracts/imports-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import type { templateFile } from '@hearth/spreadsheets/template';
import { applyImport, checkImport, dropImport } from './ask-import.ts';
import { readImportPage } from './import-page.ts';
import { readImportTemplate } from './import-template.ts';
import type { ImportPorts } from './on-import.ts';
import { openImport } from './open-import.ts';
import { listImports, readImport, readImportRows } from './read-imports.ts';

type Ports = ImportPorts & { readonly writeTemplate: () => Promise<typeof templateFile> };

/** The routes of lists over their ports. */
export const importsRoutes = (ports: Ports): readonly Route[] => [
  route(on.openImport, openImport(ports)),
  route(on.listImports, listImports(ports)),
  route(on.readImportTemplate, readImportTemplate(ports)),
  route(on.readImport, readImport(ports)),
  route(on.readImportRows, readImportRows(ports)),
  route(on.readImportPage, readImportPage(ports)),
  route(on.checkImport, checkImport(ports)),
  route(on.applyImport, applyImport(ports)),
  route(on.dropImport, dropImport(ports)),
];
