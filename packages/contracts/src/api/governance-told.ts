import { z } from 'zod';
import type { governanceRoutes } from '../decision-routes.ts';
import { idOf } from '../primitives.ts';
import * as shapes from './answer-shapes.ts';
import { count, exampleId, hash, next, text, version } from './answer-shapes.ts';
import { examplePolicy } from './example-policy.ts';
import {
  demandAct,
  demandLine,
  hit,
  member,
  memberAct,
  organization,
  organizationAct,
  paid,
  policy,
  program,
  wholeDemand,
} from './governance-answers.ts';
import type { ToldOf } from './told.ts';

export const governanceTold = {
  proposeOrganization: {
    summary: 'Propose a partner or funder',
    description: 'It counts once another administrator has confirmed it.',
    answers: { 201: organizationAct },
    example: { name: 'Casa Ribera', kind: 'partner' },
  },
  confirmOrganization: {
    summary: 'Confirm a proposed organization',
    answers: { 200: organizationAct },
    reasons: ['same-person', 'wrong-state'],
  },
  listOrganizations: {
    summary: 'List organizations',
    answers: {
      200: z.strictObject({ fiscalAgentId: idOf('organization'), organizations: z.array(organization), next }),
    },
  },
  proposeMember: {
    summary: 'Propose a member, or other roles for one',
    description: 'What is proposed holds nothing until another administrator has confirmed it.',
    answers: { 201: memberAct },
    example: {
      subject: 'casa-ribera.caseworker-1',
      organizationId: exampleId('organization'),
      roles: ['caseworker'],
    },
  },
  listMembers: {
    summary: 'List members',
    answers: { 200: z.strictObject({ members: z.array(z.strictObject(member)), next }) },
  },
  readMember: {
    summary: 'Read one member',
    answers: { 200: z.strictObject({ ...member, version }) },
    etag: true,
  },
  confirmMember: {
    summary: 'Confirm what is proposed for a member',
    answers: { 200: memberAct },
    reasons: ['same-person', 'wrong-state'],
  },
  openProgram: {
    summary: 'Open a program',
    answers: { 201: z.strictObject({ programId: idOf('program') }) },
    example: {
      name: 'Winter relief 2026',
      purpose: 'Groceries and rent for families who lost income',
      currency: 'USD',
      timeZone: 'America/New_York',
      languages: ['en', 'es'],
    },
  },
  listPrograms: {
    summary: 'List programs, each with the policy in force',
    answers: { 200: z.strictObject({ programs: z.array(program), next }) },
  },
  draftPolicy: {
    summary: 'Draft a policy',
    description: 'The very same policy again answers 200 with the id it has. Its examples are run before it is kept.',
    answers: {
      200: z.strictObject({ policyId: idOf('policy'), hash }),
      201: z.strictObject({ policyId: idOf('policy'), hash }),
    },
    reasons: ['examples-fail'],
    example: examplePolicy,
  },
  readPolicy: { summary: 'Read a policy', answers: { 200: policy } },
  ratifyPolicy: {
    summary: 'Ratify a policy',
    description: 'The last ratification that it needs puts it in force.',
    answers: {
      200: z.strictObject({
        policyId: idOf('policy'),
        ratifications: count,
        needed: count,
        missing: z.array(idOf('organization')).optional(),
      }),
    },
    reasons: ['same-person', 'wrong-state'],
  },
  checkSanctions: {
    summary: 'Record that somebody was looked up in a sanctions list',
    description: 'The id is an organization or an application: whoever is paid. No name is sent.',
    answers: { 201: z.strictObject({ id: paid, status: z.enum(['clear', 'hit']), list: text, listVersion: text }) },
    reasons: ['related', 'wrong-state'],
    example: { list: 'ofac-sdn', listVersion: '2026-11-20', result: 'clear' },
  },
  resolveSanctions: {
    summary: 'Say what a hit turned out to be',
    answers: { 200: z.strictObject({ id: paid, status: shapes.sanctionsStatus }) },
    reasons: ['related', 'same-person', 'wrong-state'],
    example: { finding: 'somebody-else', reason: 'other-birth-date' },
  },
  listSanctions: {
    summary: 'List hits that wait for a second person',
    answers: { 200: z.strictObject({ hits: z.array(hit), next }) },
  },
  receiveDemand: {
    summary: 'Register a legal demand',
    answers: { 201: demandAct },
    example: {
      source: 'court',
      authority: 'District Court',
      instrument: 'subpoena',
      receivedOn: '2026-11-20',
      dueOn: '2026-12-04',
      about: [exampleId('award')],
    },
  },
  listDemands: {
    summary: 'List legal demands',
    answers: { 200: z.strictObject({ demands: z.array(demandLine), next }) },
  },
  readDemand: { summary: 'Read one legal demand', answers: { 200: wholeDemand } },
  adviseDemand: {
    summary: 'Write down what counsel said of a demand',
    answers: { 200: demandAct },
    reasons: ['wrong-state'],
    example: { advice: 'narrow', grounds: ['too-broad'] },
  },
  answerDemand: {
    summary: 'Close a legal demand with what left',
    answers: { 200: demandAct },
    reasons: ['wrong-state', 'same-person'],
    example: { left: [{ what: 'payment-record', about: exampleId('award') }] },
  },
} as const satisfies ToldOf<typeof governanceRoutes>;
