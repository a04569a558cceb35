import { isRejected } from '@hearth/domain/rejections';
import { describe, expect, test } from 'vitest';
import { signProviderEvent, verifyProviderEvent } from './provider-events.ts';

const at = '2026-11-21T12:00:00.000Z';
const later = (seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString();
const thin = {
  id: 'evt_1',
  object: 'v2.core.event',
  type: 'v2.money_management.outbound_payment.posted',
  created: at,
  livemode: false,
  related_object: {
    id: 'obp_1',
    type: 'v2.money_management.outbound_payment',
    url: '/v2/money_management/outbound_payments/obp_1',
  },
};
const rawBody = JSON.stringify(thin);
const signed = (secret: string, body = rawBody, when = at) => signProviderEvent({ rawBody: body, secret, at: when });
const verify = (change: Partial<Parameters<typeof verifyProviderEvent>[0]> = {}) =>
  verifyProviderEvent({
    rawBody,
    signatureHeader: signed('whsec_new'),
    secrets: ['whsec_new'],
    now: at,
    toleranceSeconds: 300,
    ...change,
  });

describe('a signed event', () => {
  test('says which object to look at', () => {
    expect(verify()).toEqual({
      eventId: 'evt_1',
      type: thin.type,
      relatedId: 'obp_1',
      relatedType: 'v2.money_management.outbound_payment',
      livemode: false,
    });
  });

  test('is accepted under either secret while one is rotated', () => {
    expect(isRejected(verify({ secrets: ['whsec_old', '', 'whsec_new'] }))).toBe(false);
    expect(isRejected(verify({ signatureHeader: signed('whsec_old'), secrets: ['whsec_new', 'whsec_old'] }))).toBe(
      false,
    );
  });

  test('holds for five minutes either way', () => {
    expect(isRejected(verify({ now: later(300) }))).toBe(false);
    expect(isRejected(verify({ now: later(-300) }))).toBe(false);
  });
});

describe('an event is refused', () => {
  test.each([
    ['without a secret', { secrets: [] }],
    ['under a secret that is not ours', { secrets: ['whsec_other'] }],
    ['without a signature', { signatureHeader: undefined }],
    ['when one byte differs', { rawBody: rawBody.replace('obp_1', 'obp_2') }],
    ['when it is too old', { now: later(301) }],
    ['when it comes from the future', { now: later(-301) }],
    ['when the tolerance would switch the age check off', { toleranceSeconds: 0 }],
    ['when its timestamp is no number', { signatureHeader: signed('whsec_new').replace(/t=\d+/, 't=soon') }],
    [
      'when a second timestamp is smuggled in',
      { signatureHeader: `${signed('whsec_new')},t=${Date.parse(at) / 1000 - 1}` },
    ],
  ])('%s', (_, change) => {
    expect(verify(change)).toMatchObject({ rejected: 'signature-invalid' });
  });

  test.each([
    ['a snapshot of the older family', { ...thin, object: 'event' }],
    ['an object of no kind', { ...thin, object: undefined }],
    ['a list', []],
    ['nothing', null],
  ])('when it is %s, though the signature is right', (_, payload) => {
    const body = JSON.stringify(payload);
    expect(verify({ rawBody: body, signatureHeader: signed('whsec_new', body) })).toMatchObject({
      rejected: 'signature-invalid',
    });
  });
});
