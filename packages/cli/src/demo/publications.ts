// The quarter is over: reports are made of it, two members of the committee sign each, and anybody reads them.
import type { Period, TemplateName } from '@hearth/publication/document';
import { cutOffOf, isClosed, periodNamed, quarterOf } from '@hearth/publication/periods';
import { rowsOf } from '@hearth/store/reporting-rows';
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { staff } from '../founding-plan.ts';
import type { Step } from '../progress.ts';
import type { Story } from './story.ts';

/** One publication as its makers see it. */
export type Told = {
  readonly publicationId: string;
  readonly template: TemplateName;
  readonly status: string;
  readonly documentHash: string | null;
  readonly audit?: { readonly checked: number; readonly warned: number };
  readonly forms: readonly { readonly name: string; readonly sha256: string }[];
  readonly refused?: { readonly reason: string };
};

/** What the demo asks for. */
export type Asked = {
  readonly template: TemplateName;
  readonly period: Period;
  readonly scope?:
    | { readonly kind: 'funder'; readonly funderId: string }
    | { readonly kind: 'program'; readonly programId: string };
  /** What the file's folder is called. */ readonly folder: string;
};

const weekMs = 7 * 86_400_000;

/** The quarter in which the most grants were paid. */
const fullestQuarter = async ({ cloud, founded }: Story): Promise<Period> => {
  const { nowAt } = await cloud.controls.status();
  const counts = new Map<string, number>();
  const last = Number(nowAt.slice(0, 4)) * 12 + Number(nowAt.slice(5, 7)) - 1;
  let month = Number(founded.foundedOn.slice(0, 4)) * 12 + Number(founded.foundedOn.slice(5, 7)) - 2;
  for (; month <= last; month += 1) {
    const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    for await (const { paidAt } of rowsOf(cloud.tables, name)) {
      if (paidAt === undefined) continue;
      const quarter = quarterOf(paidAt).name;
      counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
    }
  }
  const [fullest] = [...counts].sort(([, a], [, b]) => b - a);
  if (fullest === undefined) throw new Error('Nothing was paid, so there is nothing to publish.');
  return periodOrThrow(fullest[0]);
};

const periodOrThrow = (name: string): Period => {
  const period = periodNamed(name);
  if (period === undefined) throw new Error(`${name} is no quarter and no year.`);
  return period;
};

/** Goes on week by week until a period is over. */
const untilOver = async ({ cloud: { controls } }: Story, period: Period, step: Step): Promise<string> => {
  let { nowAt } = await controls.status();
  while (!isClosed(period, nowAt)) {
    const lackingMs = Date.parse(cutOffOf(period)) - Date.parse(nowAt);
    nowAt = await controls.advance(Math.min(weekMs, lackingMs + 3_600_000));
    await controls.untilIdle();
    step.say(`it is ${nowAt.slice(0, 10)} now`);
  }
  return nowAt;
};

const isOver = new Set(['drafted', 'refused', 'signed-once', 'signed-off', 'published']);

const toldOf = async ({ cloud: { api } }: Story, id: string): Promise<Told> =>
  bodyOrThrow(await api.as(staff.controller).get<Told>(`/v1/publications/for-me/${id}`), 'looking at a publication');

/** The controller asks for it, two of the committee sign it. One that is refused is answered as it stands. */
const publishOne = async (story: Story, { template, period, scope, folder }: Asked): Promise<Told> => {
  const { api, controls } = story.cloud;
  const body = {
    template,
    period: { kind: period.kind, name: period.name },
    ...(scope === undefined ? {} : { scope }),
  };
  const asked = await api
    .as(staff.controller)
    .post<{ publicationId: string }>('/v1/publications', keyOf('publish', folder, period.name), body);
  const { publicationId } = bodyOrThrow(asked, `asking for ${folder}`);
  await controls.untilIdle();
  const made = await toldOf(story, publicationId);
  if (!isOver.has(made.status)) throw new Error(`${folder} was to be made, and is ${made.status}.`);
  const { documentHash } = made;
  if (documentHash === null) return made;
  for (const subject of staff.committee.slice(0, 2)) {
    const path = `/v1/publications/${publicationId}/signature`;
    const signed = await api.as(subject).post(path, keyOf('sign', subject, documentHash), { hash: documentHash });
    bodyOrThrow(signed, `signing ${folder}`);
  }
  await controls.untilIdle();
  return toldOf(story, publicationId);
};

/** What is asked for: of the quarter, and of its year once that is over too. */
const plan = ({ founded }: Story, quarter: Period, nowAt: string): readonly Asked[] => {
  const year = periodOrThrow(quarter.from.slice(0, 4));
  const ofQuarter: readonly Asked[] = [
    { template: 'public-report', period: quarter, folder: 'public-report' },
    ...Object.entries(founded.funders).map(
      ([name, funderId]): Asked => ({
        template: 'funder-statement',
        period: quarter,
        scope: { kind: 'funder', funderId },
        folder: `funder-statement-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
      }),
    ),
    { template: 'need-picture', period: quarter, folder: 'need-picture' },
    { template: 'steering-view', period: quarter, folder: 'steering-view' },
  ];
  if (!isClosed(year, nowAt)) return ofQuarter;
  const scope = { kind: 'program', programId: founded.programId } as const;
  return [
    ...ofQuarter,
    { template: 'grant-rows', period: year, scope, folder: 'grant-rows' },
    { template: 'fiscal-year-worksheets', period: year, folder: 'fiscal-year-worksheets' },
  ];
};

/** Everything that was asked for, with what became of it. */
export type Published = { readonly quarter: Period; readonly publications: readonly (Asked & Told)[] };

/** Lets the quarter end, seals, asks for every template, one after the other: each is looked at beside all before it. */
export const publish = async (story: Story, step: Step): Promise<Published> => {
  const quarter = await fullestQuarter(story);
  const nowAt = await untilOver(story, quarter, step);
  await story.cloud.controls.fire('sealing-schedule');
  await story.cloud.controls.untilIdle();
  const publications: (Asked & Told)[] = [];
  const all = plan(story, quarter, nowAt);
  step.of(all.length);
  for (const asked of all) {
    const told = await publishOne(story, asked);
    publications.push({ ...asked, ...told });
    step.tick();
    if (told.refused !== undefined) step.say(`${asked.folder}: refused, ${told.refused.reason}`);
  }
  const published = publications.filter(({ status }) => status === 'published').length;
  step.say(`${published} publications of ${quarter.name}, each signed by two people`);
  return { quarter, publications };
};
