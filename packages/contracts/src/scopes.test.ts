import { type Action, actions } from '@hearth/domain/duties';
import { expect, test } from 'vitest';
import { personScope, scopes, scopesFor, scopeWords, systemScopes } from './scopes.ts';

const isAction = (text: string): text is Action => text in actions;
const everyAction = Object.keys(actions).filter(isAction);
const systemActs = everyAction.filter((action) => (actions[action] as readonly string[]).includes('partner-system'));

test('a person’s token lets everything through that the person may do, and a system’s only what a system may do at all', () => {
  for (const action of everyAction) {
    const [person, ...systems] = scopesFor(action);
    expect(person).toBe(personScope);
    expect([action, systems.length]).toEqual([action, systemActs.includes(action) ? 1 : 0]);
  }
});

test('each act of a system has the scope that its name promises', () => {
  expect(scopesFor('submit-application')).toEqual([personScope, 'hearth/applications.write']);
  expect(scopesFor('read-application')).toEqual([personScope, 'hearth/applications.read']);
  expect(scopesFor('read-waiting-list')).toEqual([personScope, 'hearth/applications.read']);
  expect(scopesFor('manage-webhooks')).toEqual([personScope, 'hearth/webhooks']);
  expect(scopesFor('read-webhooks')).toEqual([personScope, 'hearth/webhooks']);
  expect(scopesFor('adjudicate')).toEqual([personScope]);
  expect(scopesFor(undefined)).toEqual(scopes);
  for (const action of systemActs)
    if (/import/.test(action)) expect(scopesFor(action)).toEqual([personScope, 'hearth/imports']);
});

test('every scope of a system lets something through, and says what it is for', () => {
  const used = new Set(systemActs.flatMap((action) => scopesFor(action)));
  for (const scope of systemScopes) expect(used).toContain(scope);
  for (const scope of scopes) expect(scopeWords[scope]).toMatch(/^[A-Z].+[a-z]$/);
});
