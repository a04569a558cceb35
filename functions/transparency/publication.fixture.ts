// A fund that is sealed, people who publish, and a maker that counts nothing: for the tests of a publication's life.
import { inMemoryFiles } from '@hearth/channels/in-memory-files';
import { keyIdOf, noteOf, vkeyOf } from '@hearth/domain/checkpoint-note';
import { derivedId, idOrThrow, type PublicationId } from '@hearth/domain/ids';
import { type Log, type LogEvent, logOf } from '@hearth/domain/log';
import { rootOf } from '@hearth/domain/merkle';
import type { Publication } from '@hearth/domain/publications';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import { stateRef } from '@hearth/store/entities';
import { logStream } from '@hearth/store/projection';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded, person, write } from '@hearth/store/relief-estate.fixture';
import type { Item, Tables } from '@hearth/store/tables';
import { askPublication, type PublicationBody } from './ask-publication.ts';
import type { Made, Maker } from './publication-maker.ts';
import { askPublicationAgain, dropPublication, signPublication } from './sign-publication.ts';
import { workOffPublication } from './work-off-publication.ts';

export const chair = person('chris, committee', fiscalAgentId, 'committee');
export const second = person('carla, committee', fiscalAgentId, 'committee');
export const controller = person('cara, controller', fiscalAgentId, 'controller');
/** After the fourth quarter of 2026. */
export const january = '2027-01-04T15:00:00.000Z';
export const quarter: PublicationBody = {
  template: 'public-report',
  period: { kind: 'quarter', name: '2026-Q4' },
  scope: { kind: 'all' },
};

const origin = 'fund.example/log';
const publicKey = Buffer.alloc(32, 7);

/** Seals one leaf more, and says that everything up to an instant is sealed. */
export const sealed = async (tables: Tables, through: string): Promise<void> => {
  const id = logOf(fiscalAgentId);
  const [item] = await tables.read([stateRef(id)]);
  const before = item === undefined ? undefined : await stateOf<Log>(tables, id);
  const from = before?.size ?? 0;
  const leaf = [derivedId('fund', 'sealed', from), 1, String(from).padStart(64, '0')] as const;
  await write(tables, logStream, id, [{ type: 'LogExtended', data: { from, leaves: [leaf] } }]);
  const { size, frontier } = await stateOf<Log>(tables, id);
  const head = { size, root: rootOf(frontier), origin };
  const note = noteOf(head, { name: origin, keyId: keyIdOf(origin, publicKey), signature: Buffer.alloc(64, 1) });
  const events: readonly LogEvent[] = [
    { type: 'CheckpointFixed', data: { ...head, key: vkeyOf(origin, publicKey), through } },
    { type: 'CheckpointSigned', data: { size, note } },
  ];
  for (const event of events) await write(tables, logStream, id, [event]);
};

/** A document of what was asked for, which says with how many earlier ones it was checked; its forms are made from it. */
export const inMemoryMaker: Maker = async (asked, earlier, tell) => {
  await tell('reading-record', 1, 2);
  const { id, template, templateVersion, audience, period, scope, currency, publisher, askedAt, checkpoint } = asked;
  const made: Made = {
    document: {
      format: 'hearth-publication/1',
      publicationId: id,
      template,
      templateVersion,
      audience,
      period,
      scope,
      currency,
      publisher,
      issuedAt: askedAt,
      cutOff: { at: asked.cutOffAt, entries: 7, checkpoint },
      protection: { threshold: 11, roundTo: 10, roundMinorTo: 10_000, leftOut: [] },
      tables: [],
    },
    forms: [
      { name: 'tables.csv', contentType: 'text/csv; charset=utf-8', body: `${period.name}\r\n` },
      { name: 'report.en.html', contentType: 'text/html; charset=utf-8', body: `<p>after ${earlier.length}</p>` },
    ],
    audit: { checked: 3, warned: earlier.length, solved: 1 },
    made: { steps: {}, withheld: [], leftOut: [] },
  };
  await tell('checking', 2, 2);
  return made;
};

export type House = ReturnType<typeof houseOver>;

/** The acts on publications over some tables and files. */
export const houseOver = (
  tables: Tables & { readonly items: ReadonlyMap<string, Item> },
  files: ReturnType<typeof inMemoryFiles>,
  make: Maker = inMemoryMaker,
) => {
  const ports = { tables, random: seededBytes(5), fiscalAgentId, fiscalAgentName: 'Harbor Trust' };
  const told = async (answer: Promise<Answer | Rejected>): Promise<Answer> => {
    const given = await answer;
    if (isRejected(given)) throw new Error(`${given.rejected}: ${given.detail}`);
    return given;
  };
  const ask = (body: PublicationBody = quarter, more: { readonly now?: string; readonly key?: string } = {}) =>
    askPublication(ports)(callOf(controller, body, { now: january, ...more }));
  const sign = (id: string, by: typeof chair, hash: string, key?: string, now = january) =>
    signPublication({ tables })(callOf(by, { hash }, { id, now, ...(key === undefined ? {} : { key }) }));
  const read = (id: string): Promise<Publication> => stateOf<Publication>(tables, id);
  const hashOf = async (id: string): Promise<string> => (await read(id)).draft?.documentHash ?? '';
  return {
    tables,
    files,
    ask,
    sign,
    read,
    hashOf,
    again: (id: string) => askPublicationAgain({ tables })(callOf(controller, undefined, { id, now: january })),
    drop: (id: string) =>
      dropPublication({ tables })(callOf(controller, { reason: 'mistaken' as const }, { id, now: january })),
    work: (id: string, now = january) => workOffPublication({ tables, files, make })(idOrThrow('publication', id), now),
    /** Asks for one and has it made. */
    drafted: async (body: PublicationBody = quarter): Promise<PublicationId> => {
      const { body: told_ } = await told(ask(body));
      const { publicationId } = JSON.parse(JSON.stringify(told_));
      await workOffPublication({ tables, files, make })(publicationId, january);
      return publicationId;
    },
    /** Both signatures on the draft as it stands. */
    signedOff: async (id: string): Promise<void> => {
      await told(sign(id, chair, await hashOf(id)));
      await told(sign(id, second, await hashOf(id)));
    },
  };
};

/** A founded fund whose fourth quarter is over and sealed. */
export const sealedHouse = async (make?: Maker): Promise<House> => {
  const tables = await founded();
  await sealed(tables, january);
  return houseOver(tables, inMemoryFiles(), make);
};
