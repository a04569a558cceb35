// The settings of a deployment: what is read, what is refused.
import { readSettings } from '@hearth/infra/settings';
import { expect, test } from 'vitest';

const given: Readonly<Record<string, unknown>> = {
  founders: 'one, two',
  fiscalAgentId: 'org_0123456789ABCDEFGHJKMNPQRS',
  providerFinancialAccount: 'fa_1',
  callbackUrls: ['https://fund.example/'],
  alarmEmail: 'duty@fund.example',
};
const reading = (more: Readonly<Record<string, unknown>> = {}) => readSettings((key) => ({ ...given, ...more })[key]);

test('a deployment that names everything lacks nothing', () => {
  expect(reading()).toMatchObject({ unset: [], founders: ['one', 'two'], name: 'hearth', webOrigins: [] });
});

test.each([
  ['one founder twice', { founders: 'one,one' }],
  ['one founder', { founders: 'one' }],
  ['three founders', { founders: 'one,two,three' }],
  ['a fiscal agent that is no organization', { fiscalAgentId: 'app_0' }],
  ['an account that is none of the provider', { providerFinancialAccount: 'acct_1' }],
  ['a name that AWS would refuse', { name: 'Our Fund' }],
])('%s is refused', (_case, more) => {
  expect(() => reading(more)).toThrow('Setting refused');
});
