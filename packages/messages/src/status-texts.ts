// What the status page says: where a request stands, what to do now, and by when. No name, no amount, no organization.
import { filledText, type Said } from './fill.ts';
import { directionOf, type Language, languageOf } from './languages.ts';
import { isReviewed, type Reviews, textAt } from './reviews.ts';
import type { LabelKey, StatusStage, Texts } from './text-keys.ts';
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
  if (stage === 'question') return 'answerBy';
  return stage === 'declined' ? 'appealBy' : 'hearBy';
};

/** Where a request stands, in words. `doNow` tells the number to call, or where to ask when there is none. */
export type StatusText = {
  readonly said: string;
  readonly doNow: string;
  readonly dateSaid?: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
};

const keysOf = (stage: StatusStage, { phone, date }: Said): readonly string[] => {
  const next = nextOf[stage];
  const doNow = phone === undefined && next !== 'nothing' ? 'askPartner' : next;
  return [`stages/${stage}`, `doNow/${doNow}`, ...(date === undefined ? [] : [`dates/${dateOf(stage)}`])];
};

/**
 * The words for a stage, in the language that `wanted` (a BCP-47 tag) means where a person reviewed them there, otherwise in English: a
 * decision is never told in words that nobody has read.
 */
export const statusText = (
  stage: StatusStage,
  wanted: string | undefined,
  say: Pick<Said, 'phone' | 'date'>,
  reviews?: Reviews,
): StatusText => {
  const keys = keysOf(stage, say);
  const own = languageOf(wanted);
  const language = keys.every((key) => isReviewed(own, key, reviews)) ? own : 'en';
  const [said = '', doNow = '', dateSaid] = keys.map((key) => filledText(textAt(language, key) ?? '', say, language));
  return { said, doNow, ...(dateSaid === undefined ? {} : { dateSaid }), language, direction: directionOf(language) };
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
