// A phone or an address that an organization called its helpers': whoever else reads it learns no step of a household.
import { derivedId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { contactKey } from '@hearth/matching/contact-keys';
import { blockRef, helpersBlock, markedShared, noHelpersBlock } from '@hearth/store/blocks';
import { blockName } from '@hearth/vault/block-names';
import { describe, expect, test } from 'vitest';
import { arrived, opened } from './messages.fixture.ts';

const isPlain = (body: string | undefined): boolean => body?.includes('We have your request') === true;
const east = derivedId('organization', 'east');

const told = async (contact: { phone?: string; email?: string }, mark: (block: string) => readonly object[]) => {
  const estate = await opened();
  const key = contactKey(contact);
  if (key === undefined) throw new TypeError('no contact');
  const block = await blockName(estate.vault, key);
  for (const change of mark(block)) await estate.tables.transact([change as never]);
  const ways = contact.phone === undefined ? ['email'] : ['sms'];
  await estate.tell(arrived(await estate.arrives('one', { contact: { ways, plain: true }, ...contact })), monday);
  return isPlain(estate.senders.delivered[0]?.body);
};

describe.each([
  ['phone', { phone: '+1 617.555.0142' }],
  ['phone, written otherwise', { phone: '(617) 555 0142' }],
  ['address', { email: 'Helper@Mail.Example' }],
] as const)('a %s that is sent as the household’s own', (_, contact) => {
  test('gets its step told where nobody knows it as a helper’s', async () => {
    expect(await told(contact, () => [])).toBe(true);
  });

  test('is written to discreetly where it is registered as one, and plainly once that is taken back', async () => {
    expect(await told(contact, (block) => [helpersBlock(block, east)])).toBe(false);
    expect(await told(contact, (block) => [helpersBlock(block, east), noHelpersBlock(block, east)])).toBe(true);
  });

  test('is written to discreetly where a reviewer called it a building’s, or half a hundred gave it', async () => {
    expect(await told(contact, (block) => [markedShared(block)])).toBe(false);
    const members = new Set(Array.from({ length: 50 }, (_member, at) => `app_${at}`));
    const full = (block: string) => [
      { put: blockRef(block), item: { pk: blockRef(block).pk, sk: 'block', members }, when: [] },
    ];
    expect(await told(contact, full)).toBe(false);
  });
});
