// Match-key blocks: which applications share a keyed hash. A crowded block is no evidence any more and is not written.
import type { Change, Item, Ref } from './tables.ts';

/** As many applications as one block holds: a shelter or a caseworker's phone is known by being full. */
export const blockLimit = 50;

/** A match key as it is stored: its kind and its keyed hash. Equality can be looked up, nothing can be read back. */
export type BlockName = `${string}#${string}`;

export const blockRef = (name: string): Ref => ({ table: 'state', pk: `block#${name}`, sk: 'block' });

/** Says whether a block is no evidence any more: it is full, or a person said that it belongs to a helper or a building. */
export const isCrowded = (item: Item | undefined): boolean => {
  const members = item?.['members'];
  return isShared(item) || (members instanceof Set && members.size >= blockLimit);
};

/** The applications of a block; none when it is crowded. */
export const membersOf = (item: Item | undefined): readonly string[] => {
  const members = item?.['members'];
  if (!(members instanceof Set) || isCrowded(item)) return [];
  return [...members].filter((member) => typeof member === 'string');
};

/** Everybody who stands in a block, also when it is crowded: for counting, never for evidence. */
export const standingIn = (item: Item | undefined): readonly string[] =>
  item?.['members'] instanceof Set ? [...item['members']].map(String).sort() : [];

/** A person said already whose it is: a reviewer, or the organization whose helper's it is. */
export const isShared = (item: Item | undefined): boolean =>
  item?.['shared'] === 1 || (item?.['helpers'] instanceof Set && item['helpers'].size > 0);

/** Says whether a block takes one more. */
export const hasRoom = (item: Item | undefined): boolean => !isCrowded(item);

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

/** A person said that this contact belongs to a helper or a building. Who joins at this moment stands in it and is no evidence. */
export const markedShared = (name: string): Change => ({ update: blockRef(name), set: { shared: 1 }, when: [] });

/** An organization said that this contact is one of its helpers'. */
export const helpersBlock = (name: string, organizationId: string): Change => ({
  update: blockRef(name),
  include: { helpers: organizationId },
  when: [],
});

/** It is so no more for this organization; what others said of it stays. */
export const noHelpersBlock = (name: string, organizationId: string): Change => ({
  update: blockRef(name),
  exclude: { helpers: organizationId },
  when: [],
});

/**
 * Takes an application out of a block for good, as the block was read: with its last member the block goes too, so that no keyed hash
 * of anybody is left behind. One that a person marked stays, for it is a helper's or a building's.
 */
export const forgotten = (name: string, applicationId: string, item: Item | undefined): Change => {
  const members = standingIn(item);
  return isShared(item) || members.length !== 1 || members[0] !== applicationId
    ? left(name, applicationId)
    : {
        delete: blockRef(name),
        when: [{ attribute: 'members', sizeBelow: 2 }, { without: 'shared' }, { without: 'helpers' }],
        otherwise: 'block-moved',
      };
};
