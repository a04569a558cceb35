// The whole path of one partner, in order, on a cloud that it founds first.
import { found } from '../found.ts';
import { partnerStaff } from '../founding-plan.ts';
import { decisionSteps } from './decision-steps.ts';
import { householdSteps } from './household-steps.ts';
import { listSteps, type Path } from './list-steps.ts';
import type { CloudAccess } from './walk-ground.ts';
import { walk } from './walker.ts';

/** Every step, in order: number, template, lists, decisions, payments, message, status, appeal. */
export const pathSteps = [...listSteps, ...decisionSteps, ...householdSteps];

export type PathSetting = {
  /** Where the founding is kept. */ readonly dataDir: string;
  /** Where what a person would see is kept. */ readonly folder: string;
  /** The program's day, YYYY-MM-DD. */ readonly today: string;
  readonly print: (line: string) => void;
  readonly pause: (next: string) => Promise<void>;
};

const partners = [{ name: 'Casa Ribera', askedMinor: 40_000_000 }];

/** Founds a small fund and walks the path on it. Answers what was kept. Faults: an Error that names the step and what the API said. */
export const walkPath = async (cloud: CloudAccess, setting: PathSetting) => {
  const { dataDir, today, ...rest } = setting;
  const founded = await found(cloud, { partners, keptIn: dataDir });
  const [partner] = founded.partners;
  if (partner === undefined) throw new Error('The founding has no partner.');
  const { caseworkers, representative } = partnerStaff(partner.slug);
  const { organizationId, name } = partner;
  const from: Path = {
    cloud,
    programId: founded.programId,
    partner: { organizationId, name, caseworkers, representative },
    today,
    list: '',
    importId: '',
    applications: new Map(),
  };
  return walk(pathSteps, from, rest);
};
