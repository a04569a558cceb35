// The form to start from: an XLSForm that KoboToolbox and ODK Central take as it is, and the mapping that fits it.
import type { Files } from '@hearth/channels/files';
import type { Json } from '@hearth/domain/canonical';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { formFile } from '@hearth/spreadsheets/forms/form-file';
import { templateMapping, templateQuestions } from '@hearth/spreadsheets/forms/form-template';

export type TemplatePorts = {
  readonly files: Files;
  /** Loaded when it is asked for: nothing else here writes workbooks. */
  readonly writeForm: () => Promise<typeof formFile>;
};

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const lifeSeconds = 300;

/** Answers 200 with the file's name, its media type, and the address where it lies for five minutes. */
export const readFormTemplate =
  ({ files, writeForm }: TemplatePorts) =>
  async ({ now }: Pick<Call<undefined, unknown>, 'now'>): Promise<Answer> => {
    const write = await writeForm();
    const { bytes, fileName } = await write();
    const key = `templates/${fileName}`;
    await files.put({ key, contentType: mediaType, body: bytes });
    const address = await files.addressOf(key, { fileName, lifeSeconds });
    const expiresAt = new Date(Date.parse(now) + lifeSeconds * 1000).toISOString();
    return { status: 200, body: { fileName, mediaType, address, expiresAt } };
  };

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** Answers 200 with the mapping of that form, and its questions: both as they are sent to connect a form. */
export const readTemplateMapping = () => async (): Promise<Answer> => ({
  status: 200,
  body: plain({ mapping: templateMapping, questions: templateQuestions }),
});
