// What every part of the demo works with: the cloud, who is who, and the applications that were handed in.
import type { ApplicationBody } from '@hearth/contracts/applications';
import type { CloudAccess } from '../cloud-access.ts';
import type { Founded } from '../found.ts';
import type { FoundPartner } from '../found-people.ts';
import type { Step } from '../progress.ts';

/** One application that Hearth took. */
export type HandedIn = {
  readonly row: number;
  readonly applicationId: string;
  readonly partner: FoundPartner;
  readonly body: ApplicationBody;
};

export type Story = {
  readonly cloud: CloudAccess;
  readonly founded: Founded;
  /** How many things are done side by side. */ readonly lanes: number;
};

/** Where an application stands, as its partner sees it. */
export type Standing = { readonly applicationId: string; readonly status: string };

export type { Step };
