// What a history knows of the lists, forms and webhooks that it made: the world keeps them, and its judge reads them.
import type { OrganizationId } from '@hearth/domain/ids';

/** A row of a list: whose it is, what it asks for, and whether it is in error. */
export type KnownRow = { readonly ref: string; readonly amountMinor: number; readonly isGood: boolean };
export type KnownList = {
  readonly id: string;
  readonly partnerId: OrganizationId;
  readonly bytes: Uint8Array;
  readonly rows: readonly KnownRow[];
};
export type KnownForm = { readonly id: string; readonly secret: string };
export type KnownWebhook = { readonly id: string; readonly partnerId: OrganizationId };
