// What a form hands in, over its webhook: the secret is checked, the body is read in the provider's dialect, and kept.
import { createHash, timingSafeEqual } from 'node:crypto';
import { openingHashes } from '@hearth/domain/forms';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { sentByKobo, sentByOdk } from '@hearth/spreadsheets/forms/sent-submission';
import { type KeepPorts, keepSubmission, readForm } from './keep-submission.ts';

/** One answer for a form that is not there, one that was disconnected, and a secret that does not open it. */
const shut = reject(
  'signature-invalid',
  "This form's user name and password do not open it. Take the password that Hearth gave when the form was connected, or have a new one made.",
);
const notJson = reject(
  'unsupported-media-type',
  'Only JSON is read here, and this is something else. In KoboToolbox open Settings, REST Services, and choose the type JSON instead of XML.',
);
const unreadable = reject(
  'invalid',
  'What was sent is not JSON that can be read. Perhaps it was cut off on its way: send it again.',
);

const passwordIn = (authorization: string | undefined): string => {
  const encoded = /^basic\s+([A-Za-z0-9+/=]{1,600})$/i.exec(authorization ?? '')?.[1] ?? '';
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  return text.slice(text.indexOf(':') + 1);
};

const bytesOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const opens = (secret: string, hashes: readonly string[]): boolean => {
  const own = bytesOf(secret);
  // All are compared, so that it takes as long whichever it is; one that is not there is compared with nothing's.
  const compared = [...hashes, ...Array(2 - hashes.length).fill(bytesOf('').toString('hex'))].map((hash) =>
    timingSafeEqual(own, Buffer.from(hash, 'hex')),
  );
  return secret !== '' && compared.includes(true);
};

const isJson = /^application\/(json|[\w.-]+\+json)\s*(;|$)/i;

const parsed = (rawBody: string): unknown => {
  try {
    return JSON.parse(rawBody);
  } catch {
    return unreadable;
  }
};

/**
 * Takes one submission with the form's own secret (basic auth, any user name). Answers 202 when it was kept, 200 when it was there
 * already; the same answer twice does no harm. Rejections: `signature-invalid`, `unsupported-media-type` (XML, too), `invalid`,
 * `too-large`, `forbidden-field` (both are shown to the partner; nothing of them is kept), `wrong-state`.
 */
export const receiveSubmission = (ports: KeepPorts) => {
  const keep = keepSubmission(ports);
  return async ({ headers, now, params, rawBody }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const { state: form } = await readForm(ports.tables, params['id'] ?? '');
    if (!opens(passwordIn(headers['authorization']), openingHashes(form, now)) || form === undefined) return shut;
    if (!isJson.test(headers['content-type'] ?? '')) return notJson;
    const body = parsed(rawBody);
    if (isRejected(body)) return body;
    const sent = form.provider === 'kobo' ? sentByKobo(body) : sentByOdk(body);
    if (isRejected(sent)) return sent;
    if (sent.formKey !== undefined && sent.formKey !== form.formKey)
      return reject(
        'invalid',
        `This is a submission of the form ${sent.formKey}, and what is connected here is ${form.formKey}.`,
      );
    const kept = await keep(form, { sent, way: 'webhook', now });
    if (isRejected(kept)) return kept;
    if (kept.refused !== undefined) return kept.refused;
    return {
      status: kept.kept === 'received' ? 202 : 200,
      body: { submissionId: kept.submissionId, status: kept.kept },
    };
  };
};
