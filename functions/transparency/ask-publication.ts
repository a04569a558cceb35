// A publication is asked for: of a template, a closed span and a scope. Its making is a job.
import { isId, newId, type OrganizationId, type RandomBytes } from '@hearth/domain/ids';
import type { PublicationAsked } from '@hearth/domain/publication-events';
import type { Publication } from '@hearth/domain/publications';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { cutOffOf } from '@hearth/publication/periods';
import { templateOf } from '@hearth/publication/registry';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { readLog } from '@hearth/store/log-leaves';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { publicationStream } from '@hearth/store/projection';
import { readSignedOff } from '@hearth/store/publication-items';
import type { Tables } from '@hearth/store/tables';
import { type AskedPeriod, checkpointAfter, closedPeriod, refuseTwice } from './publication-period.ts';
import { type AskedScope, toldOf } from './publication-scope.ts';

export type AskPorts = {
  readonly tables: Tables;
  readonly random: RandomBytes;
  readonly fiscalAgentId: OrganizationId;
  readonly fiscalAgentName: string;
};
export type PublicationBody = {
  readonly template: Publication['template'];
  readonly period: AskedPeriod;
  readonly scope: AskedScope;
  readonly currency?: string | undefined;
};
type Asked = Omit<PublicationAsked['data'], 'by'>;

/** What will be published, as far as it is known before anything is counted. Rejections: as `askPublication`. */
const askedFor = async (
  { tables, fiscalAgentId, fiscalAgentName }: AskPorts,
  body: PublicationBody,
  now: string,
): Promise<Asked | Rejected> => {
  const template = templateOf(body.template);
  if (body.scope.kind !== template.scope) {
    const detail = `A ${template.name} is of ${template.scope === 'all' ? 'everything' : `one ${template.scope}`}.`;
    const errors = [{ pointer: '/scope/kind', code: 'not-of-template', detail }];
    return reject('invalid', 'Something about this publication has to be corrected.', { errors });
  }
  const period = closedPeriod(body.period, template, now);
  if (isRejected(period)) return period;
  const cutOffAt = cutOffOf(period);
  const [told, log, { publications }] = await Promise.all([
    toldOf(tables, body, cutOffAt),
    readLog(tables, fiscalAgentId),
    readSignedOff(tables),
  ]);
  if (isRejected(told)) return told;
  const twice = refuseTwice({ template: body.template, period, ...told }, publications);
  if (twice !== undefined) return twice;
  const checkpoint = checkpointAfter(log.state, period);
  if (isRejected(checkpoint)) return checkpoint;
  const { version: templateVersion, audience } = template;
  const publisher = fiscalAgentName;
  return {
    template: body.template,
    templateVersion,
    audience,
    period,
    ...told,
    publisher,
    cutOffAt,
    checkpoint,
  };
};

/**
 * Answers 202 with the new id; `GET /v1/publications/for-me/{id}` tells how far it is. Rejections: `invalid` (a span or scope that the
 * template does not have), `open-period`, `not-sealed`, `would-expose` (its days were published already), `idempotency-key-reused`.
 */
export const askPublication =
  (ports: AskPorts) =>
  ({ actor, body, now, request }: Call<PublicationBody, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const [mark] = await ports.tables.read([markOf(request)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const asked = await askedFor(ports, body, now);
      if (isRejected(asked)) return asked;
      const id = newId('publication', ports.random);
      const by = actor.memberId;
      const answer = { status: 202, body: { publicationId: id, status: 'asked' } };
      const outcome = await commit(ports.tables, {
        occasion: { at: now, actor: by, request: markFor(request, answer.status, answer.body) },
        appends: [
          append(publicationStream, { id, head: emptyHead, state: undefined }, [
            { type: 'PublicationAsked', data: { ...asked, by } },
          ]),
        ],
      });
      return settled(outcome, answer);
    });

/** Reads an id out of a path. Rejection: `not-found`. */
export const publicationIn = (params: Readonly<Record<string, string>>) => {
  const id = params['id'] ?? '';
  return isId('publication', id) ? id : reject('not-found', 'There is no such publication.');
};
