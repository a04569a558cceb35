// What has to be said in every language, by key: what goes out, where a request stands, what to do, the labels of a page.
import type { MessageKind } from '@hearth/domain/messages';

/** Where a request stands, as its household is told. */
export const statusStages = [
  'received',
  'question',
  'in-review',
  'in-approval',
  'approved',
  'waiting-for-funds',
  'account-needed',
  'payment-sent',
  'paid',
  'payment-problem',
  'handover-ready',
  'declined',
  'withdrawn',
  'appeal-open',
  'appeal-answered',
] as const;
export type StatusStage = (typeof statusStages)[number];

/** Why a request stands where it stands, as far as its household is told so here. `ask`: a person has to tell it. */
export const toldReasons = [
  'area',
  'need',
  'closed',
  'amount',
  'evidence',
  'noAnswer',
  'otherHelp',
  'steppedBack',
  'ask',
] as const;
export type ToldReason = (typeof toldReasons)[number];

/**
 * The words of one language. `{ref}`: the short reference; `{phone}`: the partner's public number; `{date}`: a day. `messages` go out:
 * `update` names nothing but the reference, the kinds tell their step and go only to who asked for that. `askPartner` stands where
 * there is no number. `dates`: what is said of the next date.
 */
export type Texts = {
  readonly messages: Readonly<Record<MessageKind | 'update' | 'stop' | 'subject' | 'noReply', string>>;
  readonly stages: Readonly<Record<StatusStage, string>>;
  readonly reasons: Readonly<Record<ToldReason, string>>;
  readonly doNow: Readonly<
    Record<'nothing' | 'call' | 'answer' | 'ifMissing' | 'pickUp' | 'appeal' | 'newRequest' | 'askPartner', string>
  >;
  readonly dates: Readonly<Record<'hearBy' | 'answerBy' | 'appealBy', string>>;
  readonly labels: Readonly<Record<LabelKey, string>>;
};
export type LabelKey =
  | 'title'
  | 'intro'
  | 'code'
  | 'codeHint'
  | 'factor'
  | 'factorHint'
  | 'show'
  | 'stage'
  | 'doNow'
  | 'nextDate'
  | 'reference'
  | 'wrong'
  | 'locked'
  | 'busy'
  | 'again'
  | 'close'
  | 'language'
  | 'inEnglish'
  | 'appealTitle'
  | 'appealHint'
  | 'appealSend'
  | 'factorKind'
  | 'factorBirth'
  | 'factorPhone'
  | 'factorReference'
  | 'private'
  | 'checking'
  | 'offline'
  | 'appealWords'
  | 'appealAnswer'
  | 'appealUpheld'
  | 'appealGranted'
  | 'appealSent'
  | 'appealWaiting'
  | 'stepBackTitle'
  | 'stepBackHint'
  | 'stepBackSend'
  | 'stepBackSure'
  | 'stepBackDone'
  | 'pointTitle'
  | 'pointHint'
  | 'pointName'
  | 'pointReach'
  | 'pointNeed'
  | 'needFood'
  | 'needMedicine'
  | 'needBaby'
  | 'needBills'
  | 'needRent'
  | 'pointLanguage'
  | 'pointAsked'
  | 'askedInPerson'
  | 'askedPhone'
  | 'askedMessage'
  | 'pointSend'
  | 'pointDone'
  | 'pointEnough';
