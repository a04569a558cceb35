// Partners hand their applications in, each through its own system; a refused row is told with the API's words and the rest goes on.
import { keyOf } from '../api-client.ts';
import { partnerStaff } from '../founding-plan.ts';
import { inParallel } from '../in-parallel.ts';
import type { Step } from '../progress.ts';
import type { ApplicationsFile, FileRow } from './applications-file.ts';
import type { HandedIn, Standing, Story } from './story.ts';

export type Refused = { readonly row: number; readonly partner: string; readonly why: string };
export type HandInOutcome = { readonly taken: readonly HandedIn[]; readonly refused: readonly Refused[] };

/** Hands in every row. The key is made of file and row, so that a repeat is answered as the first time. */
export const handIn = async (
  { cloud, founded, lanes }: Story,
  file: ApplicationsFile,
  step: Step,
): Promise<HandInOutcome> => {
  const partnerOf = new Map(founded.partners.map((partner) => [partner.name, partner]));
  step.of(file.rows.length);
  const submit = async ({ row, partner: name, body }: FileRow): Promise<HandedIn | Refused> => {
    const partner = partnerOf.get(name);
    if (partner === undefined) return { row, partner: name, why: 'This partner was not founded.' };
    const sent = { ...body, programId: founded.programId };
    const key = keyOf('hand-in', file.hash, row);
    const { body: answer, problem } = await cloud.api
      .as(partnerStaff(partner.slug).system)
      .post<{ applicationId: string }>('/v1/applications', key, sent);
    step.tick();
    return problem === undefined
      ? { row, applicationId: answer.applicationId, partner, body }
      : { row, partner: name, why: problem };
  };
  const outcomes = await inParallel(file.rows, lanes, submit);
  return {
    taken: outcomes.filter((one) => 'applicationId' in one),
    refused: outcomes.filter((one) => 'why' in one),
  };
};

/** Where everything stands, as the partners see it. */
export const standings = async ({ cloud, founded, lanes }: Story): Promise<ReadonlyMap<string, string>> => {
  const lists = await inParallel(founded.partners, lanes, ({ slug }) =>
    cloud.api.as(partnerStaff(slug).system).list<Standing>('/v1/applications', 'applications'),
  );
  return new Map(lists.flat().map(({ applicationId, status }) => [applicationId, status]));
};
