// The doors for readers: each distribution on a loopback address of its own, and what its names in the cloud are called here.

import { closeServer } from '../engines/aws-json-server.ts';
import type { Engines } from '../engines/engines.ts';
import { bucketReader } from './bucket-reader.ts';
import { serveDistribution } from './distribution.ts';
import type { DistributionPlan } from './plan-distributions.ts';

/** A distribution with its port. */
export type ReadingDoor = { readonly plan: DistributionPlan; readonly port: number; readonly url: string };

/** Gives every distribution its port, the same at every start. */
export const planDoors = async (
  plans: readonly DistributionPlan[],
  { portFor }: Pick<Engines, 'portFor'>,
): Promise<ReadingDoor[]> => {
  const doors: ReadingDoor[] = [];
  for (const plan of plans) {
    const port = await portFor(`distribution-${plan.name}`);
    doors.push({ plan, port, url: `http://127.0.0.1:${port}` });
  }
  return doors;
};

/** Addresses under a distribution's names lead to its door: `https://reports.example/x` is `http://127.0.0.1:PORT/x` here. */
export const atDoors =
  (doors: readonly ReadingDoor[]) =>
  (value: string): string => {
    for (const { plan, url } of doors) {
      const named = plan.domains.find(
        (domain) => value === `https://${domain}` || value.startsWith(`https://${domain}/`),
      );
      if (named !== undefined) return `${url}${value.slice(`https://${named}`.length)}`;
    }
    return value;
  };

/** Opens all doors; answers how to close them. */
export const openReadingDoors = async (doors: readonly ReadingDoor[], s3: string): Promise<() => Promise<void>> => {
  const read = bucketReader(s3);
  const servers: Awaited<ReturnType<typeof serveDistribution>>[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  try {
    for (const { plan, port } of doors) servers.push(await serveDistribution(port, { plan, read }));
  } catch (fault) {
    await close();
    throw fault;
  }
  return close;
};
