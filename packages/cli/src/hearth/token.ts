// `hearth token SUB`: a token for whoever is named, from the issuer of a running cloud.
import { addressesOf } from '../cloud-addresses.ts';
import { wrongUse } from '../command-line.ts';
import { openHttp } from '../http-client.ts';
import { openTokens } from '../tokens.ts';
import { folderOf, type HearthCall } from './hearth-call.ts';

/** Prints the bare token, for a shell variable. */
export const tokenCommand = async (call: HearthCall): Promise<number> => {
  const [sub] = call.operands;
  if (sub === undefined) throw wrongUse('hearth token takes the subject of a member, such as reviewer-1.');
  const folder = folderOf(call);
  const addresses = addressesOf(folder);
  if (addresses === undefined) throw wrongUse(`Nothing runs on ${folder}: start it first (pnpm start).`);
  const http = openHttp();
  console.log(await openTokens(http, addresses)(sub));
  http.close();
  return 0;
};
