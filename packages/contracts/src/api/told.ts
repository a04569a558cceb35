// What the API's description tells of a route beyond its contract: what it is for, and every answer that is no problem. Read by the
// description and by tests only: no Lambda pays for these schemas when it starts.
import type { Reason } from '@hearth/domain/rejections';
import type { z } from 'zod';

/** An answer that is no JSON: a page, a file, or an address that the caller is sent on to. */
export type OtherAnswer = 'page' | 'text' | 'csv' | 'file' | 'elsewhere' | 'nothing';

/** What is told of one route. `answers`: by status, without problems, which are alike everywhere. `example`: a body that validates. */
export type Told = {
  /** One line, in the imperative: "Hand in an application". */ readonly summary: string;
  readonly description?: string;
  readonly answers: Readonly<Record<number, z.ZodType | OtherAnswer>>;
  readonly example?: unknown;
  /** Why its use case refuses; what its contract refuses by itself (fields, keys, versions, roles) is known without. */
  readonly reasons?: readonly Reason[];
  /** Its good answers carry the version of the record as ETag. */ readonly etag?: true;
  /** Its good answers say in Location where the record is read. */ readonly location?: true;
  /** Its sentences come in the language of Accept-Language. */ readonly spoken?: true;
};

/** Something is told of each route of a group. */
export type ToldOf<Group> = { readonly [Name in keyof Group]: Told };
