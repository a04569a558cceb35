// A publication is made: its document, its forms and what the audit found are kept as a draft, or it is refused with what was found.
import type { Files } from '@hearth/channels/files';
import type { PublicationId } from '@hearth/domain/ids';
import type { PublicationEvent, PublicationRefused } from '@hearth/domain/publication-events';
import type { Publication } from '@hearth/domain/publications';
import type { Rejected } from '@hearth/domain/rejections';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { again, untilSettled } from '@hearth/store/outcomes';
import { publicationStream } from '@hearth/store/projection';
import { readSignedOff, type SignedOff } from '@hearth/store/publication-items';
import type { Tables } from '@hearth/store/tables';
import type { Earlier, Form, Made, Maker, Tell } from './publication-maker.ts';
import { isSameSeries, refuseTwice } from './publication-period.ts';
import {
  documentName,
  documentText,
  draftKey,
  madeForm,
  notKept,
  progressKey,
  readDocument,
} from './publication-places.ts';

export type DraftPorts = { readonly tables: Tables; readonly files: Files; readonly make: Maker };

/** What the queue is told; people read the publication itself. */
export type Worked = { readonly status: Publication['status'] };

const steps = 20;

/** Keeps how far it is, in twentieths of a stage: a long record is read in thousands of parts. */
const tellIn = (files: Files, id: string, startedAt: string): Tell => {
  let last = '';
  return async (stage, done, of) => {
    const step = `${stage} ${Math.floor((steps * done) / Math.max(1, of))}`;
    if (step === last) return;
    last = step;
    const body = JSON.stringify({ stage, done, of, startedAt });
    await files.put({ key: progressKey(id), contentType: 'application/json', body });
  };
};

const earlierOf = (files: Files, { publications }: SignedOff): Promise<readonly Earlier[]> =>
  Promise.all(
    publications.map(async (publication) => ({ publication, document: await readDocument(files, publication) })),
  );

const refusedOf = ({ rejected: reason, detail }: Rejected): PublicationRefused => ({
  type: 'PublicationRefused',
  data: { reason, detail, cells: [], about: [] },
});

/** Keeps every form under its own hash, and tells what was made. */
const drafted = async (
  files: Files,
  { id }: Publication,
  { document, forms, audit, made }: Made,
  { signedOffBefore, version }: { readonly signedOffBefore: number; readonly version: number },
): Promise<PublicationEvent> => {
  const body = documentText(document);
  const all: readonly Form[] = [{ name: documentName, contentType: 'application/json; charset=utf-8', body }, ...forms];
  const kept = all.map((form) => ({ form, told: madeForm(form) }));
  for (const { form, told } of kept)
    await files.put({ key: draftKey(id, told), contentType: form.contentType, body: form.body, cacheControl: notKept });
  const documentHash = kept[0]?.told.sha256 ?? '';
  const told = kept.map((each) => each.told);
  const { entries } = document.cutOff;
  return {
    type: 'PublicationDrafted',
    data: { documentHash, forms: told, entries, audit, made, signedOffBefore, version },
  };
};

const outcomeOf = async (
  { tables, files, make }: DraftPorts,
  asked: Publication,
  tell: Tell,
): Promise<PublicationEvent> => {
  const signedOff = await readSignedOff(tables);
  const twice = refuseTwice(asked, signedOff.publications);
  if (twice !== undefined) return refusedOf(twice);
  const made = await make(asked, await earlierOf(files, signedOff), tell);
  if ('refused' in made) return { type: 'PublicationRefused', data: made.refused };
  await tell('writing', 0, made.forms.length + 1);
  const version = 1 + signedOff.publications.filter((one) => isSameSeries(one, asked)).length;
  return drafted(files, asked, made, { signedOffBefore: signedOff.count, version });
};

/** A fault goes back to the queue, which tries again; who waits for the draft reads that it broke off, not that it goes on. */
const toldBroken = async <T>(tell: Tell, does: () => Promise<T>): Promise<T> => {
  try {
    return await does();
  } catch (fault) {
    await tell('broken-off', 0, 1).catch(() => undefined);
    throw fault;
  }
};

/**
 * Makes what was asked for. It may be called again at any time: whatever was made already is left, and the same comes out. Nothing
 * that anybody outside may read is written. Faults: the bucket's, the maker's.
 */
export const draftPublication =
  (ports: DraftPorts) =>
  (id: PublicationId, now: string): Promise<Worked> =>
    untilSettled(async () => {
      const [item] = await ports.tables.read([stateRef(id)]);
      const publication: Loaded<Publication> = loaded(id, item);
      const { state } = publication;
      if (state?.status !== 'asked') return { status: state?.status ?? 'dropped' };
      const tell = tellIn(ports.files, id, now);
      const event = await toldBroken(tell, () => outcomeOf(ports, state, tell));
      const outcome = await commit(ports.tables, {
        occasion: { at: now, actor: 'step:transparency' },
        appends: [append(publicationStream, publication, [event])],
      });
      const status = event.type === 'PublicationDrafted' ? 'drafted' : 'refused';
      return 'committed' in outcome ? { status } : again;
    });
