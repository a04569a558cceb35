// What a token may be used for: the scopes there are, and which acts each of them lets through. Who somebody is, and which roles that
// is, says our own record alone; a scope only takes away.
import { type Action, actions } from '@hearth/domain/duties';

/** A person's token, for all that the person may do; the others are for partners' systems, each for a part of it. */
export const personScope = 'hearth/member';
export const systemScopes = [
  'hearth/applications.read',
  'hearth/applications.write',
  'hearth/imports',
  'hearth/webhooks',
] as const;
export type SystemScope = (typeof systemScopes)[number];
export const scopes = [personScope, ...systemScopes] as const;
export type Scope = (typeof scopes)[number];

/** What each scope is for, in a sentence that an administrator reads. */
export const scopeWords: Readonly<Record<Scope, string>> = {
  'hearth/member': 'Act as the person who signed in',
  'hearth/applications.read': 'Read its own applications, payments and lists',
  'hearth/applications.write': 'Hand in and change its own applications',
  'hearth/imports': 'Hand in lists and forms, and read what became of them',
  'hearth/webhooks': 'Register webhooks, and have messages sent again',
};

const ofLists = /(^|-)(imports?|forms?|lists?)(-|$)/;
const ofWebhooks = /(^|-)webhooks?(-|$)/;

/** The system's scope of an act that a partner's system may do at all. */
const systemScopeOf = (action: Action): SystemScope => {
  if (ofWebhooks.test(action)) return 'hearth/webhooks';
  if (ofLists.test(action) && action !== 'read-waiting-list') return 'hearth/imports';
  return action.startsWith('read-') ? 'hearth/applications.read' : 'hearth/applications.write';
};

/** The scopes that let an act through; a token needs one of them. Without an act (nobody in particular may do it): any. */
export const scopesFor = (action: Action | undefined): readonly Scope[] => {
  if (action === undefined) return scopes;
  const roles: readonly string[] = actions[action];
  return roles.includes('partner-system') ? [personScope, systemScopeOf(action)] : [personScope];
};
