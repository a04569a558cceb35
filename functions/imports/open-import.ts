// A list is announced: what it is for, how large its file is and what its hash is. The file itself goes up beside us, by an address.
import { uploadKey } from '@hearth/contracts/import-rows';
import type { ImportBody } from '@hearth/contracts/imports';
import { newId } from '@hearth/domain/ids';
import type { Import } from '@hearth/domain/imports';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { fileLimits } from '@hearth/spreadsheets/file-limits';
import { append, commit } from '@hearth/store/commit';
import { stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { programToday, refuseUncapped } from '@hearth/store/program-today';
import { importStream } from '@hearth/store/projection';
import { wordsIn } from './import-language.ts';
import type { ImportPorts } from './on-import.ts';

type OpenCall = Call<ImportBody, unknown>;

const lifeSeconds = 900;
/** By which the file goes up; of a workbook there is one kind only. */
const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const mebibyte = 1024 * 1024;

/** What every file has to keep to, told before it is sent. */
const limitsOf = (format: Import['format']) =>
  format === 'csv'
    ? { bytes: fileLimits.csvBytes, rows: fileLimits.csvRows }
    : { bytes: fileLimits.workbookBytes, rows: fileLimits.workbookRows };

/** Where the file goes, for as long as it may still go up: by PUT, with these headers, and exactly as it was announced. */
export const uploadOf = async (
  { files }: Pick<ImportPorts, 'files'>,
  { id, format, bytes, sha256 }: Pick<Import, 'id' | 'format' | 'bytes' | 'sha256'>,
  now: string,
) => {
  const contentType = mediaTypes[format];
  const { address, headers } = await files.uploadAddressOf(uploadKey(id), { bytes, sha256, contentType, lifeSeconds });
  const expiresAt = new Date(Date.parse(now) + lifeSeconds * 1000).toISOString();
  return { method: 'PUT', address, headers, expiresAt, limits: limitsOf(format) };
};

const refuseFile = async (
  { tables, readPolicy }: ImportPorts,
  { body, now }: OpenCall,
): Promise<Rejected | undefined> => {
  const [item] = await tables.read([stateRef(body.programId)]);
  const today = programToday(item, body.programId, now);
  if (isRejected(today)) return today;
  const uncapped = body.purpose === 'confidential' ? await refuseUncapped(readPolicy, today) : undefined;
  if (uncapped !== undefined) return uncapped;
  const most = limitsOf(body.format).bytes;
  if (body.bytes <= most) return undefined;
  const kind = body.format === 'csv' ? 'A CSV file' : 'A workbook';
  return reject('too-large', `${kind} may have ${most / mebibyte} MiB. Please send it in parts.`, { facts: { most } });
};

const openedBy = ({ actor, body, headers }: OpenCall) => ({
  partnerId: actor.organizationId,
  programId: body.programId,
  purpose: body.purpose,
  format: body.format,
  bytes: body.bytes,
  sha256: body.sha256,
  language: wordsIn(body.language ?? headers['accept-language']),
  by: actor.memberId,
});

/**
 * Answers 201 with the new id, the address that the file goes to by PUT, and the limits. The same request again is given the same id
 * and a new address. Rejections: `invalid` (program), `policy-not-in-force`, `too-large`, `idempotency-key-reused`.
 */
export const openImport =
  (ports: ImportPorts) =>
  async (call: OpenCall): Promise<Answer | Rejected> => {
    const { actor, body, now, request } = call;
    const opened = await untilSettled(async () => {
      const [mark] = await ports.tables.read([markOf(request)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const refused = await refuseFile(ports, call);
      if (refused !== undefined) return refused;
      const id = newId('import', ports.random);
      const answer = { status: 201, body: { importId: id, status: 'opened' } };
      const outcome = await commit(ports.tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, answer.status, answer.body) },
        appends: [
          append(importStream, { id, head: emptyHead, state: undefined }, [
            { type: 'ImportOpened', data: openedBy(call) },
          ]),
        ],
      });
      return settled(outcome, answer);
    });
    if (isRejected(opened)) return opened;
    const { importId }: { importId: string } = JSON.parse(JSON.stringify(opened.body));
    const upload = await uploadOf(ports, { id: importId, ...body }, now);
    return {
      status: 201,
      body: { importId, status: 'opened', upload },
      headers: { location: `/v1/imports/${importId}` },
    };
  };
