// Match-key blocks: which applications share a keyed hash. A full block is no evidence any more and is not written.
import type { Change, Item, Ref } from './tables.ts';

/** As many applications as one block holds: a shelter or a caseworker's phone is known by being full. */
export const blockLimit = 50;

/** A match key as it is stored: its kind and its keyed hash. Equality can be looked up, nothing can be read back. */
export type BlockName = `${string}#${string}`;

export const blockRef = (name: string): Ref => ({ table: 'state', pk: `block#${name}`, sk: 'block' });

/** The applications of a block; none when it is full. */
export const membersOf = (item: Item | undefined): readonly string[] => {
  const members = item?.['members'];
  if (!(members instanceof Set) || members.size >= blockLimit) return [];
  return [...members].filter((member) => typeof member === 'string');
};

/** Says whether a block has room for one more. */
export const hasRoom = (item: Item | undefined): boolean => {
  const members = item?.['members'];
  return !(members instanceof Set) || members.size < blockLimit;
};

/** Adds an application to a block, only while it has room. A block that everybody left is an item without members. */
export const joined = (name: string, applicationId: string): Change => ({
  update: blockRef(name),
  include: { members: applicationId },
  when: [{ attribute: 'members', sizeBelow: blockLimit }],
  orWithout: 'members',
  otherwise: 'block-full',
});

/** Takes an application out of a block it is in (it was amended). */
export const left = (name: string, applicationId: string): Change => ({
  update: blockRef(name),
  exclude: { members: applicationId },
  when: [{ present: true }],
});
