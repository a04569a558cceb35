// The settings of a deployment: what is read, what is refused.
import { retentionOf } from '@hearth/infra/constructs/locked-log';
import { readSettings } from '@hearth/infra/settings';
import { expect, test } from 'vitest';

const given: Readonly<Record<string, unknown>> = {
  founders: 'one, two',
  fiscalAgentId: 'org_0123456789ABCDEFGHJKMNPQRS',
  providerFinancialAccount: 'fa_1',
  callbackUrls: ['https://fund.example/'],
  providerFeeMinor: 150,
  alarmEmail: 'duty@fund.example',
  logOrigin: 'fund.example/log',
  fiscalAgentName: 'Our Fund, Inc.',
  region: 'eu-central-1',
  publicationsDomain: 'reports.fund.example',
  publicationsCertificate: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b-2c',
  apiDomain: 'api.fund.example',
  apiCertificate: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b-2d',
  apiOrigin: 'a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com',
  messagesFrom: 'requests@fund.example',
};
const reading = (more: Readonly<Record<string, unknown>> = {}) => readSettings((key) => ({ ...given, ...more })[key]);

test('a deployment that names everything lacks nothing', () => {
  expect(reading()).toMatchObject({ unset: [], founders: ['one', 'two'], name: 'hearth', webOrigins: [] });
});

test("the provider's event source may be named, and lacks nothing when it is not", () => {
  expect(reading().providerEventSource).toBeUndefined();
  const providerEventSource = 'aws.partner/stripe.com/ed_live_61Qx';
  expect(reading({ providerEventSource })).toMatchObject({ providerEventSource, unset: [] });
});

test('the name that is printed on publications is taken whole, and copies near readers are the fewest unless said otherwise', () => {
  expect(reading()).toMatchObject({ fiscalAgentName: 'Our Fund, Inc.', publicationsPriceClass: '100' });
  expect(reading({ publicationsPriceClass: 'all' })).toMatchObject({ publicationsPriceClass: 'all', unset: [] });
  expect(reading({ publicationsPriceClass: 200 })).toMatchObject({ publicationsPriceClass: '200' });
});

test('the door shows the first value of its secret until it is told to show the second', () => {
  expect(reading().originSecretKey).toBe('first');
  expect(reading({ originSecretKey: 'second' })).toMatchObject({ originSecretKey: 'second', unset: [] });
});

test('a deployment is a trial until it is said to be production', () => {
  expect(reading()).toMatchObject({ stage: 'trial', logOrigin: 'fund.example/log' });
  expect(reading({ stage: 'production' })).toMatchObject({ stage: 'production', unset: [] });
});

test('in production nobody can shorten the seven years that the log is kept, elsewhere the bucket refuses it', () => {
  expect(retentionOf('production')).toMatchObject({ mode: 'COMPLIANCE' });
  expect(retentionOf('trial')).toMatchObject({ mode: 'GOVERNANCE' });
  expect(retentionOf('production').duration.toDays()).toBeGreaterThanOrEqual(7 * 365);
});

test.each([
  ['a stage that nobody knows', { stage: 'prod' }],
  ['an origin with a scheme', { logOrigin: 'https://fund.example/log' }],
  ['an origin with a plus', { logOrigin: 'fund+example' }],
  ['one founder twice', { founders: 'one,one' }],
  ['one founder', { founders: 'one' }],
  ['three founders', { founders: 'one,two,three' }],
  ['a fiscal agent that is no organization', { fiscalAgentId: 'app_0' }],
  ['an account that is none of the provider', { providerFinancialAccount: 'acct_1' }],
  ['a fee below nothing', { providerFeeMinor: '-1' }],
  ['a fee with a point', { providerFeeMinor: '1.50' }],
  ['a fee beyond any tariff', { providerFeeMinor: 10_001 }],
  ['an event source of somebody else', { providerEventSource: 'aws.partner/example.com/1' }],
  ['an event source without its last part', { providerEventSource: 'aws.partner/stripe.com/' }],
  ['a region that is none', { region: 'Frankfurt' }],
  ['a domain with a scheme', { publicationsDomain: 'https://reports.fund.example' }],
  ['a domain with a path', { publicationsDomain: 'fund.example/reports' }],
  [
    'a certificate of another region than that of readers',
    { publicationsCertificate: 'arn:aws:acm:eu-central-1:123456789012:certificate/0a1b' },
  ],
  ['an API at the address of readers', { apiDomain: 'reports.fund.example' }],
  ['an API with a scheme', { apiDomain: 'https://api.fund.example' }],
  [
    'a certificate of another region than that of the door',
    { apiCertificate: 'arn:aws:acm:eu-central-1:123456789012:certificate/0a1b' },
  ],
  ['messages from nobody', { messagesFrom: 'fund.example' }],
  ['messages from a name with an address', { messagesFrom: 'Fund <requests@fund.example>' }],
  ['messages from a number without its country', { messagesNumber: '617-555-0100' }],
  ['a door that leads elsewhere', { apiOrigin: 'evil.example' }],
  ['a door that leads to an address', { apiOrigin: 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com' }],
  ['a third value of the secret', { originSecretKey: 'third' }],
  ['a price class that nobody sells', { publicationsPriceClass: '300' }],
  ['a publisher without a name', { fiscalAgentName: '' }],
  ['a publisher with markup for a name', { fiscalAgentName: '<b>Fund</b>' }],
  ['a name that AWS would refuse', { name: 'Our Fund' }],
])('%s is refused', (_case, more) => {
  expect(() => reading(more)).toThrow('Setting refused');
});
