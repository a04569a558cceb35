// Payees that somebody looked up in a sanctions list, and what a second person made of a hit: told as events. For tests of steps.
import { isId } from '@hearth/domain/ids';
import { ben, cleo, monday } from '@hearth/domain/relief-fund.fixture';
import type { SanctionsEvent } from '@hearth/domain/sanctions';
import { applicationStream, organizationStream } from './projection.ts';
import { write } from './relief-estate.fixture.ts';
import type { Tables } from './tables.ts';

const told = (tables: Tables, id: string, event: SanctionsEvent, at: string): Promise<void> =>
  isId('organization', id)
    ? write(tables, organizationStream, id, [event], { at })
    : write(tables, applicationStream, id, [event], { at });

/** An organization, or the household of an application, was looked up. */
export const lookedUp = (tables: Tables, id: string, result: 'clear' | 'hit', at = monday): Promise<void> =>
  told(tables, id, { type: 'SanctionsChecked', data: { list: 'sdn', listVersion: '2026-11-14', result, by: ben } }, at);

/** A second person resolved the hit. */
export const hitResolved = (tables: Tables, id: string, finding: 'somebody-else' | 'listed', at = monday) =>
  told(
    tables,
    id,
    {
      type: 'SanctionsHitResolved',
      data: { finding, reason: finding === 'listed' ? 'same-person' : 'name-only', by: cleo },
    },
    at,
  );
