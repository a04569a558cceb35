// The list of guards by name: which the simulation misses when they are gone, and which stand behind another one, with the reason.

/** Taken away alone, each of these lets an invariant break. */
export const firstWalls: readonly string[] = [
  'check: matches of application open is as told',
  'slice availableMinor is enough',
  'standing owedMinor is enough',
  'mark is absent',
  'check number is absent',
  'window of household has the version read',
  'window of household is absent',
];

/** Two walls that cover each other: gone alone, nothing breaks; gone together, the simulation finds it. */
export type Pair = { readonly walls: readonly string[]; readonly because: string };

/** The three walls of one stream. */
export const stream = (kind: string): Pair => ({
  walls: [`event of ${kind} is absent`, `state of ${kind} has the version read`, `state of ${kind} is absent`],
  because:
    'an event and the state it leads to are written together, each under a guard of its own: one of the two is enough',
});

export const pairs: readonly Pair[] = [
  'award',
  'disbursement',
  'advance',
  'fund',
  'household',
  'organization',
  'meeting',
  'match',
  'register',
  'observation',
].map(stream);

/** Gone, nothing breaks that the simulation could see: what stands in front of them, or why that is no harm to money. */
export const secondWalls: Readonly<Record<string, string>> = {
  'slice encumberedMinor is enough':
    'what is set aside is liquidated or given back once, by the guards of its disbursement or award: the amount is always there',
  'slice spentMinor is enough': 'what was spent comes back once, by the guards of its disbursement',
  'matches of application is there': 'a match is decided once, by the guards of its own stream',
  'payee is absent':
    'the provider never gives one account to two holders, and a holder opens one, by the guards of its stream',
  'event of application is absent':
    'in the money part an application is reopened only with its award, whose guards hold',
  'state of application has the version read': 'the same',
  'check: state of household has the version read':
    'with the two below gone too, money was intended for a payee that had changed, after 769 seeds; alone, the provider is asked again first',
  'check: state of household is absent': 'the same, of a household without a payee',
  'check: state of organization has the version read': 'the same, of a partner',
  'check: state of disbursement is absent':
    'a lapse in the very moment of an intent is too rare for seeds: every order of the two is played in ask-silent.test.ts',
  'check: state of disbursement has the version read':
    'the attempt before ended, and what has ended does not move any more',
  'check: window of household is absent':
    'closing a payee looks at the awards of its household, which keep it open by themselves',
  'check: window of household has the version read': 'the same',
  'check: sanctions-hit of application is absent':
    'nobody is looked up in a list in the money part; sanctions-step.test.ts of approval, disbursement and checks plays every order',
  'check: sanctions-hit of organization is absent': 'the same, of a partner',
  'event of break is absent': 'only reconciliation finds breaks, and two runs find the same one',
  'state of break is absent': 'the same',
  'state of break has the version read': 'the same',
  'check: state of application has the version read':
    'nobody is forgotten in the money part: erased-reissue.test.ts plays an erasure beside a reissue',
  'check: related of household is absent':
    'somebody who says to be close between a docket’s reads and its writes is too rare for seeds: calls.test.ts of approval plays it',
  'approved by one approvedMinor is within its limit':
    'two dockets of one approver read the same day at the same moment too seldom for seeds: approver-limit.test.ts plays them at once',
  'check: approved by one is absent':
    'an approval of yesterday that lands after midnight, while another one is decided, is too rare for seeds',
  'check: approved by one approvedMinor is as told': 'the same',
};

/** Written by the founding of a world, not by the money part. */
export const elsewhere: readonly string[] = ['partner reference is absent', 'state of application is absent'];
