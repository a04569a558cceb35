// Whoever is looked up in a sanctions list: an organization, or the household of an application. Hides which stream that is.
import type { Application } from '@hearth/domain/applications';
import type { Actor } from '@hearth/domain/duties';
import type { Organization } from '@hearth/domain/governance';
import { isId } from '@hearth/domain/ids';
import type { SanctionsEvent, SanctionsState } from '@hearth/domain/sanctions';
import { type Append, append } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { applicationStream, organizationStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Item, Ref, Tables } from '@hearth/store/tables';

/** A payee as it was read, and how one of these events is put on its stream. */
export type LookedUp = {
  readonly sanctions: SanctionsState | undefined;
  /** Who is close to the household: by this application, and whoever asks by any other of it. */ readonly related: readonly string[];
  readonly append: (event: SanctionsEvent) => Append;
};

/** Where a payee lies; undefined when this is neither an organization's id nor an application's. */
export const payeeRef = (id: string): Ref | undefined =>
  isId('organization', id) || isId('application', id) ? stateRef(id) : undefined;

/** Reads the payee out of its item; undefined when there is none, or an organization that nobody confirmed. */
export const lookedUpPayee = async (
  tables: Tables,
  actor: Pick<Actor, 'memberId'>,
  id: string,
  item: Item | undefined,
): Promise<LookedUp | undefined> => {
  if (isId('organization', id)) {
    const stream = loaded<Organization>(id, item);
    if (stream.state?.status !== 'confirmed') return undefined;
    return {
      sanctions: stream.state.sanctions,
      related: [],
      append: (event) => append(organizationStream, stream, [event]),
    };
  }
  const stream = loaded<Application>(id, item);
  if (stream.state === undefined) return undefined;
  const { sanctions, relationship, householdId } = stream.state;
  return {
    sanctions,
    related: [...relationship.members, ...(await relatedTo(tables, actor, householdId))],
    append: (event) => append(applicationStream, stream, [event]),
  };
};
