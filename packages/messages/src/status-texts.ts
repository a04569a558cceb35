// What the status page says: where a request stands, what to do now, and by when. No name, no amount, no organization.
import { filledText, type Said } from './fill.ts';
import { directionOf, type Language, languageOf } from './languages.ts';
import { isReviewed, type Reviews, textAt } from './reviews.ts';
import type { LabelKey, StatusStage, Texts, ToldReason } from './text-keys.ts';
import { texts } from './texts.ts';

const nextOf: Readonly<Record<StatusStage, keyof Texts['doNow']>> = {
  received: 'nothing',
  question: 'answer',
  'in-review': 'nothing',
  'in-approval': 'nothing',
  approved: 'nothing',
  'waiting-for-funds': 'nothing',
  'account-needed': 'call',
  'payment-sent': 'ifMissing',
  paid: 'ifMissing',
  'payment-problem': 'call',
  'handover-ready': 'pickUp',
  declined: 'appeal',
  withdrawn: 'newRequest',
  'appeal-open': 'nothing',
  'appeal-answered': 'call',
};

const dateOf = (stage: StatusStage): keyof Texts['dates'] => {
  if (stage === 'question' || stage === 'account-needed') return 'answerBy';
  return stage === 'declined' ? 'appealBy' : 'hearBy';
};

/** Where a request stands, in words. `why`: its reason; `doNow` tells the number to call, or where to ask when there is none. */
export type StatusText = {
  readonly said: string;
  readonly why?: string;
  readonly doNow: string;
  readonly dateSaid?: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
};

/** What is said beside the stage. */
export type StatusSaid = Pick<Said, 'phone' | 'date'> & { readonly reason?: ToldReason };

const keysOf = (stage: StatusStage, { phone, date, reason }: StatusSaid) => {
  const next = nextOf[stage];
  const doNow = phone === undefined && next !== 'nothing' ? 'askPartner' : next;
  return {
    said: `stages/${stage}`,
    ...(reason === undefined ? {} : { why: `reasons/${reason}` }),
    doNow: `doNow/${doNow}`,
    ...(date === undefined ? {} : { dateSaid: `dates/${dateOf(stage)}` }),
  };
};

/**
 * The words for a stage, in the language that `wanted` (a BCP-47 tag) means where a person reviewed them there, otherwise in English: a
 * decision is never told in words that nobody has read.
 */
export const statusText = (
  stage: StatusStage,
  wanted: string | undefined,
  say: StatusSaid,
  reviews?: Reviews,
): StatusText => {
  const { said, why, doNow, dateSaid } = keysOf(stage, say);
  const keys = [said, why, doNow, dateSaid].filter((key) => key !== undefined);
  const own = languageOf(wanted);
  const language = keys.every((key) => isReviewed(own, key, reviews)) ? own : 'en';
  const words = (key: string) => filledText(textAt(language, key) ?? '', say, language);
  return {
    said: words(said),
    ...(why === undefined ? {} : { why: words(why) }),
    doNow: words(doNow),
    ...(dateSaid === undefined ? {} : { dateSaid: words(dateSaid) }),
    language,
    direction: directionOf(language),
  };
};

/**
 * The labels of the page. A form's label is no decision: it is given in the language even before a person reviewed it, with English to
 * put beside it as long as `reviewed` is false.
 */
export const pageLabels = (
  wanted: string | undefined,
  reviews?: Reviews,
): {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly labels: Readonly<Record<LabelKey, string>>;
  readonly english: Readonly<Record<LabelKey, string>>;
  readonly reviewed: boolean;
} => {
  const language = languageOf(wanted);
  const { labels } = texts[language];
  const reviewed = Object.keys(labels).every((name) => isReviewed(language, `labels/${name}`, reviews));
  return { language, direction: directionOf(language), labels, english: texts.en.labels, reviewed };
};
