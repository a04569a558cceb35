// Founds a deployment through its API as people do: one proposes, another confirms; one drafts, others ratify. May be run again.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonFile, writeJsonDurably } from '@hearth/local/engines/durable-file';
import { textAt } from '@hearth/payments/wire-reading';
import { keyOf } from './api-client.ts';
import type { CloudAccess } from './cloud-access.ts';
import { foundMoney } from './found-money.ts';
import { type FoundPartner, foundPeople } from './found-people.ts';
import { foundPolicy } from './found-policy.ts';
import { type FoundingPlan, type PartnerNeed, planFounding } from './founding-plan.ts';

/** What stands after a founding. */
export type Founded = {
  readonly foundedOn: string;
  readonly programId: string;
  readonly policyId: string;
  readonly partners: readonly FoundPartner[];
  /** Ids of funders, by their names. */ readonly funders: Readonly<Record<string, string>>;
};

export type FoundSetting = {
  readonly partners: readonly PartnerNeed[];
  /** Where the day of the first try and the outcome are kept, so that a repeat sends the same. */ readonly keptIn: string;
  readonly lanes?: number;
  readonly say?: (line: string) => void;
};

const usualLanes = 6;

type Kept = { readonly plan: string; readonly foundedOn: string; readonly founded?: Founded };

const keptIn = (path: string): Kept | undefined => {
  const kept = readJsonFile(path);
  const [plan, foundedOn] = [textAt(kept, 'plan'), textAt(kept, 'foundedOn')];
  if (plan === undefined || foundedOn === undefined) return undefined;
  const founded: Founded | undefined = JSON.parse(JSON.stringify(kept?.['founded'] ?? null)) ?? undefined;
  // A folder of before readers of funders were founded has none.
  return {
    plan,
    foundedOn,
    ...(founded === undefined ? {} : { founded: { ...founded, funders: founded.funders ?? {} } }),
  };
};

const carryOut = async (
  cloud: CloudAccess,
  plan: FoundingPlan,
  foundedOn: string,
  { lanes, say }: Required<Pick<FoundSetting, 'lanes' | 'say'>>,
): Promise<Founded> => {
  say('people');
  const { partners, funders } = await foundPeople(cloud, plan, lanes);
  say('policy');
  const { programId, policyId } = await foundPolicy(cloud, partners);
  say('money');
  await foundMoney(cloud, plan, { partners, funders, programId, foundedOn, lanes });
  await cloud.controls.untilIdle();
  return { foundedOn, programId, policyId, partners, funders };
};

/**
 * Founds the deployment behind `cloud`, or goes on where an earlier try ended; when it is founded already this costs nothing.
 * Throws an Error in the API's words when something is refused.
 */
export const found = async (cloud: CloudAccess, setting: FoundSetting): Promise<Founded> => {
  const { keptIn: folder, lanes = usualLanes, say = () => {} } = setting;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'founding.json');
  const plan = planFounding(setting.partners);
  const planKey = keyOf(JSON.stringify(plan));
  const kept = keptIn(path);
  if (kept !== undefined && kept.plan !== planKey) {
    throw new Error(
      'This folder was founded with other partners or another file. Begin anew in another --data folder.',
    );
  }
  if (kept?.founded !== undefined) return kept.founded;
  const foundedOn = kept?.foundedOn ?? (await cloud.controls.status()).nowAt.slice(0, 10);
  writeJsonDurably(path, { plan: planKey, foundedOn } satisfies Kept);
  const founded = await carryOut(cloud, plan, foundedOn, { lanes, say });
  writeJsonDurably(path, { plan: planKey, foundedOn, founded } satisfies Kept);
  return founded;
};

/** The outcome of an earlier founding in this folder. */
export const foundedIn = (folder: string): Founded | undefined => keptIn(join(folder, 'founding.json'))?.founded;
