// The closed lists of what a household may ask for and say of itself.

export const needs = ['groceries', 'food', 'pharmacy', 'diapers', 'hygiene', 'utilities', 'childcare', 'rent'] as const;
export const situations = [
  'lost-income',
  'illness',
  'new-baby',
  'displaced',
  'utility-shutoff',
  'eviction-risk',
  'none',
] as const;
export const relations = ['spouse', 'child', 'parent', 'sibling', 'other'] as const;
export const rails = ['bank', 'partner', 'manual'] as const;
export const waysIn = ['walk-in', 'peer-referral', 'partner'] as const;
export const contactWays = ['sms', 'email'] as const;
export const waysOfHelping = ['in-person', 'phone', 'paper', 'self'] as const;
