// Which use case answers which route.
import { checksRoutes as on } from '@hearth/contracts/money-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { exportRegister, type Ports } from './export-register.ts';
import { prepareRegister } from './prepare-register.ts';
import { listRegisters, readOneRegister } from './read-registers.ts';
import { recordResults } from './record-results.ts';
import { dropRegister, releaseRegister } from './release-register.ts';

/** The routes of checks over their ports. */
export const checksRoutes = (ports: Ports): readonly Route[] => [
  route(on.prepareRegister, prepareRegister(ports)),
  route(on.listRegisters, listRegisters(ports)),
  route(on.readRegister, readOneRegister(ports)),
  route(on.releaseRegister, releaseRegister(ports)),
  route(on.dropRegister, dropRegister(ports)),
  route(on.exportRegister, exportRegister(ports)),
  route(on.recordResults, recordResults(ports)),
];
