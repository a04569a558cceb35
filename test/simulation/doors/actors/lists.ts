// Lists: announced, sent up, checked, applied in whole or in part, given up. Some rows are in error; some arrive as another file.
import { uploadKey } from '@hearth/contracts/import-rows';
import { importBody } from '@hearth/contracts/imports';
import { isRejected } from '@hearth/domain/rejections';
import { program } from '@hearth/domain/relief-fund.fixture';
import { applyImport, checkImport, dropImport } from '@hearth/functions/imports/ask-import.ts';
import { hashOf } from '@hearth/functions/imports/imports.fixture.ts';
import { openImport } from '@hearth/functions/imports/open-import.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { doorPartners, fileOf, peopleOf, refsOf } from '../door-people.ts';
import type { DoorActor, DoorWorld } from '../doors-shape.ts';
import type { KnownList, KnownRow } from '../known-things.ts';

const mostLists = 4;
/** Over 800.00 a person has to decide; so much smaller is awarded by policy. */
export const amounts = [30_000, 90_000, 95_000] as const;

const rowsFrom = ({ dice }: DoorWorld, refs: readonly string[]): readonly KnownRow[] =>
  dice.some(refs, 0.7).map((ref) => ({ ref, amountMinor: dice.pick(amounts), isGood: !dice.chance(0.1) }));

export const opening: DoorActor = {
  name: 'list',
  weight: 3,
  act: (world) => {
    const { dice, lists } = world;
    const partnerId = dice.pick(doorPartners);
    const rows = rowsFrom(world, refsOf(partnerId));
    if (lists.size >= mostLists || rows.length === 0) return undefined;
    const file = fileOf(rows);
    const body = importBody.parse({
      programId: program,
      purpose: 'applications',
      format: 'csv',
      bytes: file.length,
      sha256: hashOf(file),
    });
    const [actor, key] = [dice.pick(peopleOf(partnerId)), world.nextKey()];
    return {
      who: 'caseworker announces a list',
      isRequest: true,
      run: (ports) => openImport(ports)(callOf(actor, body, { key, now: ports.now })),
      onEnd: (ending) => {
        if (ending.how !== 'answered' || isRejected(ending.value as never)) return;
        const id = String(Object(Object(ending.value).body).importId);
        lists.set(id, { id, partnerId, bytes: file, rows });
        world.oracle.lists.announced(id, rows);
      },
    };
  },
};

const listIn = (world: DoorWorld, ...statuses: readonly string[]): KnownList | undefined => {
  const { dice, lists, oracle } = world;
  const known = [...lists.values()].filter(({ id }) => statuses.includes(oracle.lists.statusOf(id)));
  return known.length === 0 ? undefined : dice.pick(known);
};

export const uploading: DoorActor = {
  name: 'file',
  weight: 8,
  act: async (world) => {
    const list = listIn(world, 'opened', 'failed');
    if (list === undefined) return undefined;
    // As large as was announced, and something else: what the address should have refused.
    const isOther = world.dice.chance(world.fates['upload-other']);
    const file = isOther ? list.bytes.with(list.bytes.length - 1, 0x7e) : list.bytes;
    await world.outside.files.upload(uploadKey(list.id), file);
    world.story.say(() => `${isOther ? 'another file' : 'the file'} of ${list.id} came up`);
    return undefined;
  },
};

export const askingChecks: DoorActor = {
  name: 'check',
  weight: 6,
  act: (world) => {
    const list = listIn(world, 'opened', 'failed', 'checked');
    if (list === undefined) return undefined;
    const [actor, key] = [world.dice.pick(peopleOf(list.partnerId)), world.nextKey()];
    return {
      who: 'caseworker asks for a check',
      isRequest: true,
      run: (ports) => checkImport(ports)(callOf(actor, undefined, { id: list.id, key, now: ports.now })),
    };
  },
};

export const applying: DoorActor = {
  name: 'apply',
  weight: 8,
  act: (world) => {
    const list = listIn(world, 'checked');
    if (list === undefined) return undefined;
    const [actor, key] = [world.dice.pick(peopleOf(list.partnerId)), world.nextKey()];
    const choice = world.dice.pick(['all', 'good-rows'] as const);
    return {
      who: `caseworker applies ${choice}`,
      isRequest: true,
      run: (ports) => applyImport(ports)(callOf(actor, { choice }, { id: list.id, key, now: ports.now })),
    };
  },
};

export const dropping: DoorActor = {
  name: 'drop',
  weight: 0.5,
  act: (world) => {
    const list = listIn(world, 'opened', 'checking', 'checked', 'failed', 'applied');
    if (list === undefined) return undefined;
    const [actor, key] = [world.dice.pick(peopleOf(list.partnerId)), world.nextKey()];
    return {
      who: 'caseworker gives a list up',
      isRequest: true,
      run: (ports) => dropImport(ports)(callOf(actor, undefined, { id: list.id, key, now: ports.now })),
    };
  },
};
