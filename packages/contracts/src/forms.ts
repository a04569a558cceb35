// A partner's form at KoboToolbox or ODK on the wire: what it is, how its questions become our columns, and how it is pulled.
import { formProviders, submissionDropReasons } from '@hearth/domain/form-events';
import { z } from 'zod';
import { idOf, page } from './primitives.ts';

const question = z
  .string()
  .max(200)
  .regex(/^[A-Za-z_][\w.-]*(\/[A-Za-z_][\w.-]*){0,6}$/, {
    error: 'must be the path of a question, such as who/given_name',
  });
const column = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9_#]*$/, { error: 'must be the name of a column, such as given_name' });
const choice = z
  .string()
  .max(60)
  .regex(/^[\w.-]+$/, { error: 'must be the name of a choice, without spaces' });
const constant = z
  .string()
  .max(60)
  .regex(/^[\w.| -]+$/, { error: 'must be a code, such as partner' });

/**
 * Where each of our columns comes from: a question by its path, or one value for all. `#` stands for the number of a member of the
 * household or of a piece of evidence. `choices`: what a choice of the form is called here.
 */
export const formMapping = z
  .array(
    z.union([
      z.strictObject({ column, question, choices: z.record(choice, constant).optional() }),
      z.strictObject({ column, constant }),
    ]),
  )
  .min(1)
  .max(150);

const labels = z.array(z.string().max(1_000)).max(12).optional();

/** All questions of the form with their words, whether they are mapped or not: what Hearth never collects is looked for in all of them. */
export const formQuestions = z
  .array(
    z.strictObject({
      question,
      type: z.string().max(60).optional(),
      labels,
      choices: z
        .array(z.strictObject({ name: z.string().max(60), labels }))
        .max(300)
        .optional(),
    }),
  )
  .max(500);
export type FormQuestions = z.infer<typeof formQuestions>;

const mapped = { mapping: formMapping, questions: formQuestions };

/** Body of `POST /v1/forms`. Without `mapping` and `questions` the form is the one of `GET /v1/forms/template`. */
export const formBody = z
  .strictObject({
    programId: idOf('program'),
    provider: z.enum(formProviders),
    formKey: z
      .string()
      .max(100)
      .regex(/^[\w.-]+$/, { error: "must be the form's id: an asset at KoboToolbox, a form id at ODK" }),
    ...z.strictObject(mapped).partial().shape,
  })
  .refine((body) => (body.mapping === undefined) === (body.questions === undefined), {
    error: 'must have both mapping and questions, or neither of them',
  });

/** Body of `POST /v1/forms/{id}/mapping`. */
export const formMappingBody = z.strictObject(mapped);

const oneLine = z.string().regex(/^[\x20-\x7e]{4,300}$/, { error: 'must be one line of ordinary characters' });

/** Body of `POST /v1/forms/{id}/pull`: where what was sent is fetched, and the key to it. `project`: ODK's, by its number. */
export const formPullBody = z.strictObject({
  server: z
    .string()
    .max(200)
    .regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/, {
      error: 'must be the address of the server without a path, such as https://kf.kobotoolbox.org',
    }),
  project: z.int().min(1).max(1_000_000).optional(),
  access: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('token'), token: oneLine }),
    z.strictObject({ kind: z.literal('basic'), user: oneLine, password: oneLine }),
  ]),
});
export type FormPullBody = z.infer<typeof formPullBody>;

/** Body of `POST /v1/forms/{id}/submissions/{submissionId}/drop`. */
export const submissionDropBody = z.strictObject({ reason: z.enum(submissionDropReasons).exclude(['too-old']) });

/** Query of the lists of forms and of submissions: the eldest first. */
export const formsQuery = z.strictObject({ ...page.shape });
