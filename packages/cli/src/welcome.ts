// What `pnpm start` prints: the routes by step, tokens, and lines that work when they are pasted.
import type { Caller } from '@hearth/contracts/route-contract';
import { routes } from '@hearth/contracts/routes';
import type { CloudAddresses } from './cloud-addresses.ts';
import { shownPath as here } from './command-line.ts';
import type { Founded } from './found.ts';
import { funderStaff, partnerStaff, staff } from './founding-plan.ts';
import { inPieces } from './in-parallel.ts';
import { tokenUrl } from './tokens.ts';

const whoCalls: Readonly<Record<Caller, string>> = {
  member: '',
  provider: '   (signed by the provider)',
  public: '   (anybody)',
  household: '   (a household, with its claim code)',
  form: "   (a partner's form, with its secret)",
};

const routeLines = (): readonly string[] => {
  const steps = new Map<string, string[]>();
  for (const { method, path, function: fn, caller } of routes) {
    const step = fn.replace(/-http$/, '');
    steps.set(step, [...(steps.get(step) ?? []), `    ${method.padEnd(4)} ${path}${whoCalls[caller]}`]);
  }
  return [...steps].flatMap(([step, lines]) => [`  ${step}`, ...lines]);
};

const peopleLines = (addresses: CloudAddresses, founded: Founded | undefined): readonly string[] => {
  const [first = '', second = ''] = addresses.founders;
  const people: (readonly [string, string])[] = [['administrators', `${first}, ${second}`]];
  if (founded !== undefined) {
    people.push(
      ['reviewers', staff.reviewers.join(', ')],
      ['approvers', staff.approvers.join(', ')],
      ['treasurer', staff.treasurer],
      ['controller', staff.controller],
      ['committee', staff.committee.join(', ')],
      ['auditor', staff.auditor],
      ['funders', Object.keys(founded.funders).map(funderStaff).join(', ')],
    );
    const [partner] = founded.partners;
    if (partner !== undefined) people.push(['a partner', Object.values(partnerStaff(partner.slug)).flat().join(', ')]);
  }
  const others = inPieces(founded?.partners.slice(1).map(({ slug }) => slug) ?? [], 4);
  for (const [at, slugs] of others.entries()) people.push([at === 0 ? 'so with' : '', slugs.join(', ')]);
  return people.map(([role, subjects]) => `    ${role.padEnd(16)} ${subjects}`);
};

const trialBody = (programId: string, nowAt: string): string =>
  JSON.stringify({
    programId,
    partnerRef: 'FIRST-1',
    applicant: { given: 'Marisol', family: 'Example', birthDate: '1990-02-03', phone: '(617) 555-0142' },
    address: { line1: '1 Invented Street', city: 'Chelsea', postalCode: '02150', area: 'US-MA-suffolk' },
    household: { size: 3, language: 'es', situation: ['lost-income'] },
    request: { need: 'groceries', amount: { amountMinor: 30000, currency: 'USD' } },
    payment: { rail: 'partner' },
    evidence: [{ kind: 'need-statement', seenAt: nowAt.slice(0, 10) }],
    cameBy: 'partner',
    consent: { noticeVersion: '2026-01', language: 'es', givenAt: nowAt, shareForMatching: true },
    relationship: { disclosed: false },
  });

const trialLines = (addresses: CloudAddresses, founded: Founded | undefined, nowAt: string): readonly string[] => {
  const [partner] = founded?.partners ?? [];
  const token = (sub: string): string => `TOKEN=$(curl -s '${tokenUrl(addresses, sub)}')`;
  const reading = [
    `  ${token(addresses.founders[0] ?? '')}`,
    `  curl -s -H "authorization: Bearer $TOKEN" ${addresses.apiUrl}/v1/organizations`,
  ];
  if (founded === undefined || partner === undefined) return reading;
  const system = partnerStaff(partner.slug).system;
  return [
    ...reading,
    '',
    `Hand an application in, as the system of ${partner.name}:`,
    `  ${token(system)}`,
    `  curl -s -X POST ${addresses.apiUrl}/v1/applications -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\`,
    `    -H 'idempotency-key: my-first-application-1' -d '${trialBody(founded.programId, nowAt)}'`,
    `  curl -s -H "authorization: Bearer $TOKEN" ${addresses.apiUrl}/v1/applications`,
  ];
};

const firstDay = '2026-01-02T15:00:00.000Z';

/** The welcome, line by line. */
export const welcome = (
  addresses: CloudAddresses,
  founded: Founded | undefined,
  declaredOnly: number,
): readonly string[] => [
  '',
  `Hearth runs.   API ${addresses.apiUrl}`,
  '',
  'Routes, by step of a grant’s life (every POST and PUT wants an idempotency-key of 16 to 128 letters, digits, - or _)',
  ...routeLines(),
  '',
  `Who you can be: anybody below, by the subject of a token with the scope ${addresses.scope}`,
  ...peopleLines(addresses, founded),
  '',
  'For the lines of README.md (“How each role uses it”):',
  `  API=${addresses.apiUrl} TOKENS=${tokenUrl(addresses, '').split('?')[0] ?? ''}`,
  '',
  'A token, and what it opens:',
  ...trialLines(addresses, founded, firstDay),
  '',
  `Published     ${addresses.publicationsUrl}/<publication>/report.en.html   (anybody; GET ${addresses.apiUrl}/v1/publications lists them)`,
  `Outbox        ${addresses.outboxUrl}   what households would read on their phones; nothing leaves this machine`,
  `Logs          ${here(addresses.logFolder)}/<function>.log`,
  `Data          ${here(addresses.dataDir)}   (the next start goes on from there; --reset begins anew)`,
  `The provider  ${addresses.providerUrl}   a stand-in: no money moves, account numbers are test numbers`,
  `Not run here  ${declaredOnly} resources of the templates that mean nothing on one machine (alarms, roles, dashboards)`,
  `Also          pnpm hearth verify | export | policy check | books | rebuild | redrive | token     (pnpm hearth --help)`,
  '',
  'Ctrl-C stops it.',
];
