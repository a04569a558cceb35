// What tells one application from another: its content as text, and the text that a partner's reference is looked up by.
import { canonical, type Json } from '@hearth/domain/canonical';
import type { ApplicationBody } from './applications.ts';
import type { ConfidentialBody } from './confidential.ts';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** The text that tells one content from another: what was sent, whatever the order of its members. Hashed under a key, never kept. */
export const contentOf = (body: ApplicationBody | ConfidentialBody): string => canonical(plain(body));

/** The text that a partner's own reference is hashed as, under a key: alike from every way in. */
export const partnerRefText = (partnerId: string, partnerRef: string): string => `${partnerId}\n${partnerRef}`;

/** The text that a case is hashed as, under a key: a partner's own cases only, in whatever case its letters are written. */
export const caseText = (partnerId: string, caseNumber: string): string =>
  `case\n${partnerId}\n${caseNumber.toUpperCase()}`;
