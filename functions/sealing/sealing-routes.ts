// Which use case answers which route.
import type { KeptLog } from '@hearth/channels/kept-log';
import { sealingRoutes as on } from '@hearth/contracts/record-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { listCheckpoints, readCheckpoint, readLogKey } from './read-checkpoints.ts';
import { proveConsistency, proveInclusion } from './read-proofs.ts';

/** The routes of sealing over their ports. */
export const sealingRoutes = (ports: {
  readonly tables: Tables;
  readonly kept: KeptLog;
  readonly fiscalAgentId: string;
}): readonly Route[] => [
  route(on.listCheckpoints, listCheckpoints(ports)),
  route(on.readLogKey, readLogKey(ports)),
  route(on.readCheckpoint, readCheckpoint(ports)),
  route(on.proveInclusion, proveInclusion(ports)),
  route(on.proveConsistency, proveConsistency(ports)),
];
