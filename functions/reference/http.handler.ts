// The description of the API over HTTP, for anybody. Wiring only.
import document from '@hearth/contracts/openapi.json' with { type: 'json' };
import { reject } from '@hearth/domain/rejections';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { reference } from './reference-routes.ts';

const nobody = async () => reject('not-a-member', 'Nobody signs in here.');

export const handler = httpEndpoint(nobody, reference(document));
