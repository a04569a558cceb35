// Which use case answers which route.
import { referenceRoutes as on } from '@hearth/contracts/reference-routes';
import type { Json } from '@hearth/domain/canonical';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import type { Described } from './described.ts';
import { referencePage } from './reference-page.ts';

/** The routes of the reference over the committed description. The page is made once, when somebody asks first. */
export const reference = (document: Json): readonly Route[] => {
  const described: Described = JSON.parse(JSON.stringify(document));
  let page: ReturnType<typeof referencePage> | undefined;
  return [
    route(on.readOpenApi, async () => ({ status: 200, body: document })),
    route(on.readReference, async () => {
      page ??= referencePage(described);
      return { status: 200, body: null, page };
    }),
  ];
};
