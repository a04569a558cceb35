import { expect, test } from 'vitest';
import type { FormEvent } from './form-events.ts';
import { type Form, formEntity, openingHashes } from './forms.ts';
import { derivedId } from './ids.ts';
import { ana, dora, eastPartner, placed, program } from './relief-fund.fixture.ts';

const mapping = [{ column: 'given_name', question: 'name' }];
const connected: FormEvent = {
  type: 'FormConnected',
  data: {
    partnerId: eastPartner,
    programId: program,
    provider: 'kobo',
    formKey: 'f',
    mapping,
    secretHash: 'one',
    by: ana,
  },
};
const pullSet = (server: string): FormEvent => ({ type: 'FormPullSet', data: { server, noteVersion: 1, by: ana } });
const pulled: FormEvent = { type: 'FormPulled', data: { received: 2, sinceAt: '2026-11-16T15:00:00.000Z' } };
const renewed: FormEvent = {
  type: 'FormSecretChanged',
  data: { secretHash: 'two', formerUntilAt: '2026-11-17T15:00:00.000Z', by: ana },
};
const closed: FormEvent = { type: 'FormClosed', data: { by: ana } };

const folded = (...news: readonly FormEvent[]): Form | undefined =>
  placed(derivedId('form', 'east'), news).reduce<Form | undefined>(
    (state, event) => formEntity.evolve(state, event),
    undefined,
  );

test('the former secret opens until its day is over, and no secret opens what was disconnected', () => {
  const form = folded(connected, renewed);
  expect(openingHashes(form, '2026-11-17T14:59:59.999Z')).toEqual(['two', 'one']);
  expect(openingHashes(form, '2026-11-17T15:00:00.000Z')).toEqual(['two']);
  expect(openingHashes(folded(connected, renewed, closed), '2026-11-16T15:00:00.000Z')).toEqual([]);
  expect(openingHashes(undefined, '2026-11-16T15:00:00.000Z')).toEqual([]);
});

test('another server was never pulled; another key for the same one goes on where it was', () => {
  expect(folded(connected, pullSet('https://a'), pulled, pullSet('https://b'))?.pull).not.toHaveProperty('sinceAt');
  expect(folded(connected, pullSet('https://a'), pulled, pullSet('https://a'))?.pull).toMatchObject({
    received: 2,
    sinceAt: '2026-11-16T15:00:00.000Z',
  });
});

test('a failure is over with the next pull that succeeds', () => {
  const failed: FormEvent = { type: 'FormPullFailed', data: { fault: 'not-reached' } };
  expect(folded(connected, pullSet('https://a'), failed)?.pull).toMatchObject({ fault: { fault: 'not-reached' } });
  expect(folded(connected, pullSet('https://a'), failed, pulled)?.pull).not.toHaveProperty('fault');
  expect(() => folded(connected, failed)).toThrow(TypeError);
});

test('who maps a form anew answers for what it hands in; nothing follows its closing', () => {
  const mapped: FormEvent = { type: 'FormMappingChanged', data: { mapping, by: dora } };
  expect(folded(connected, mapped)).toMatchObject({ keeper: dora, mappingVersion: 2 });
  for (const event of [mapped, renewed, pullSet('https://a'), closed, connected])
    expect(() => folded(connected, closed, event)).toThrow(TypeError);
});
