// Why a file that came up is not read: it is not what was announced, or no list at all. The words lie beside it; the record has a code.
import { hashOfStream } from '@hearth/channels/stream-hash';
import { type RefusedFile, refusalKey, uploadKey } from '@hearth/contracts/import-rows';
import type { ImportEvent, ImportFailure } from '@hearth/domain/import-events';
import type { Import } from '@hearth/domain/imports';
import type { Reason, Rejected } from '@hearth/domain/rejections';
import type { CheckedFile } from '@hearth/spreadsheets/check-file';
import { wordsIn } from './import-language.ts';
import { listWords } from './list-words.ts';
import type { ImportPorts } from './on-import.ts';

type FilePorts = Pick<ImportPorts, 'files'>;

const failureOf: Partial<Readonly<Record<Reason, ImportFailure>>> = {
  'too-large': 'too-large',
  'forbidden-field': 'forbidden',
};

/** The words repeat what stands in the file, so they are kept beside it and go with it; the record has a code. */
export const failed = async (
  { files }: FilePorts,
  id: string,
  reason: ImportFailure,
  words: RefusedFile,
): Promise<ImportEvent> => {
  await files.put({ key: refusalKey(id), contentType: 'application/json', body: JSON.stringify(words) });
  return { type: 'ImportFailed', data: { reason } };
};

export const unreadable = (
  ports: FilePorts,
  id: string,
  { rejected, detail, errors = [] }: Rejected,
): Promise<ImportEvent> =>
  failed(ports, id, failureOf[rejected] ?? 'unreadable', { detail, errors: errors.map((each) => each.detail) });

/** What arrived, against what was announced: a file of another size or hash is not read at all. */
export const refuseArrived = async (
  ports: FilePorts,
  { id, bytes, sha256, language }: Import,
): Promise<ImportEvent | undefined> => {
  const key = uploadKey(id);
  if ((await ports.files.sizeOf(key)) === undefined)
    return failed(ports, id, 'missing', {
      detail: listWords('refused', 'missing', wordsIn(language)),
      errors: [],
    });
  const arrived = await hashOfStream(ports.files.open(key));
  if (arrived.bytes === bytes && arrived.sha256 === sha256) return undefined;
  return failed(ports, id, 'other-content', {
    detail: listWords('refused', 'other-content', wordsIn(language), { arrived: arrived.bytes, bytes }),
    errors: [],
  });
};

/** The copy with errors is a file of the kind that was announced: one of the other kind would not open under its name. */
export const refuseKind = (
  ports: FilePorts,
  { id, format, language }: Import,
  { form }: Pick<CheckedFile<unknown>, 'form'>,
): Promise<ImportEvent> | undefined => {
  if (form.kind === format) return undefined;
  const detail = listWords('refused', form.kind === 'xlsx' ? 'is-xlsx' : 'is-csv', wordsIn(language));
  return failed(ports, id, 'other-content', { detail, errors: [] });
};
