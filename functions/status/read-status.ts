// What a household is told for its claim code: where its request stands, why, what to do, by when, in its own language. No name, no amount.
import { appealableUntil } from '@hearth/domain/appeals';
import { languageFor } from '@hearth/domain/reader-language';
import { referenceOf } from '@hearth/domain/references';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { dateOf } from '@hearth/domain/time';
import { withdrawal } from '@hearth/domain/withdrawals';
import { filledText } from '@hearth/messages/fill';
import { type Language, languageOf, languages } from '@hearth/messages/languages';
import { pageLabels, statusText } from '@hearth/messages/status-texts';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { knownHousehold } from './known-household.ts';
import { stageOf } from './request-stage.ts';
import { type Standing, type StatusPorts, standingOf } from './request-standing.ts';
import { reasonToldOf } from './told-reason.ts';

/** The language somebody asks for in so many words; otherwise the household's own. */
const languageOfReader = (header: string | undefined, own: string): Language => {
  const mine = languageOf(own);
  const rest = languages.filter((each) => each !== mine);
  return header === undefined || header.trim() === '*' ? mine : languageOf(languageFor(header, [mine, ...rest]));
};

const appealTold = ({ application, appeal, told, answer }: Standing, today: string) => {
  const words = answer === undefined ? {} : { words: answer };
  const until = appealableUntil(application.changedAt);
  const isFree = appeal === undefined || appeal.status === 'withdrawn';
  if (application.status === 'declined' && isFree && until >= today) return { is: 'possible', until };
  return told === undefined
    ? undefined
    : { is: told.status, ...(told.status === 'open' ? { dueOn: told.dueOn } : {}), ...words };
};

/** Told in English although another language was asked for: whom to call to hear it in that one. */
const noteOf = (wanted: Language, spoken: Language, phone: string | undefined) => {
  if (wanted === spoken || phone === undefined) return undefined;
  const { labels, direction } = pageLabels(wanted);
  return { said: filledText(labels.inEnglish, { phone }, wanted), language: wanted, direction };
};

/**
 * Answers headers `claim-code` and `second-factor`. A header Accept-Language chooses the language; without one (or with `*`) it is the
 * household's own. Rejections: `claim-refused`, `too-many`.
 */
export const readStatus = (ports: StatusPorts) => {
  const knownBy = knownHousehold(ports);
  return async ({ headers, now }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const known = await knownBy(headers, now);
    if (isRejected(known)) return known;
    const standing = await standingOf(ports, known);
    const { application, award, phone } = standing;
    const today = dateOf(now);
    const { stage, date } = stageOf(standing, today);
    const wanted = languageOfReader(headers['accept-language'], application.coarse.language);
    const told = phone === undefined ? {} : { phone };
    const reason = reasonToldOf(application, stage);
    const text = statusText(stage, wanted, {
      ...told,
      ...(date === undefined ? {} : { date }),
      ...(reason === undefined ? {} : { reason }),
    });
    const appeal = appealTold(standing, today);
    const note = noteOf(wanted, text.language, phone);
    return {
      status: 200,
      body: {
        reference: referenceOf(application.id),
        stage,
        said: text.said,
        ...(reason === undefined ? {} : { reason }),
        ...(text.why === undefined ? {} : { why: text.why }),
        doNow: text.doNow,
        ...(date === undefined ? {} : { date }),
        ...(text.dateSaid === undefined ? {} : { dateSaid: text.dateSaid }),
        ...told,
        language: text.language,
        direction: text.direction,
        ...(note === undefined ? {} : { note }),
        ...(appeal === undefined ? {} : { appeal }),
        canStepBack: !isRejected(withdrawal(application, award, 'in-favour-of-another')),
      },
    };
  };
};
