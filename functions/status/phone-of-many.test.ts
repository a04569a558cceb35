// A phone that many stand behind is nobody's second factor, also where it was written down as the household's own.
import { monday } from '@hearth/domain/relief-fund.fixture';
import { contactKey } from '@hearth/matching/contact-keys';
import { helpersBlock, markedShared } from '@hearth/store/blocks';
import { westCaseworker } from '@hearth/store/relief-estate.fixture';
import type { Change } from '@hearth/store/tables';
import { contactBlocks } from '@hearth/vault/block-names';
import { describe, expect, test } from 'vitest';
import { knownHousehold } from './known-household.ts';
import { applied, opened } from './status.fixture.ts';

const refused = { rejected: 'claim-refused' };

describe('a phone of many', () => {
  const identity = { applicant: { given: 'Ana', phone: '+1 617 555 0142' } };
  const reference = 'case-shared';
  const opens = async (second: string, mark?: (block: string) => Change) => {
    const { tables, ports, headersOf } = await opened();
    const { claimCode } = await applied(ports, 'shared', { identity, partnerRef: reference });
    const block = await contactBlocks(ports.vault, contactKey)('(617) 555-0142');
    if (mark !== undefined) await tables.transact([mark(block ?? '')]);
    return knownHousehold(ports)(headersOf(second, claimCode), monday);
  };
  const helpers = (block: string) => helpersBlock(block, westCaseworker.organizationId);

  test('that is written down as the household’s own opens nothing where it is registered as a helper’s, or is a building’s', async () => {
    expect(await opens('0142')).not.toHaveProperty('rejected');
    for (const mark of [helpers, markedShared]) expect(await opens('0142', mark)).toMatchObject(refused);
  });

  test('leaves the partner’s reference as the second factor where nothing else is on file', async () => {
    expect(await opens(reference)).toMatchObject(refused);
    expect(await opens(reference, helpers)).not.toHaveProperty('rejected');
  });
});
