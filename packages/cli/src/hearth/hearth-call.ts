// What a subcommand is given, and a deployment to work on: the running one, or one that is started for the while.
import { existsSync } from 'node:fs';
import { runCloud } from '../cloud.ts';
import { accessTo, type CloudAccess } from '../cloud-access.ts';
import { addressesOf } from '../cloud-addresses.ts';
import { startDir, typedPath, wrongUse } from '../command-line.ts';

export type HearthCall = {
  readonly data: string | undefined;
  /** An instant as it was typed. */ readonly at?: string | undefined;
  readonly operands: readonly string[];
  readonly isWriting: boolean;
  readonly isConfirmed: boolean;
  readonly isShownOnly: boolean;
};

/** The folder that is meant. Wrong use when nothing was ever kept there. */
export const folderOf = ({ data }: HearthCall): string => {
  const folder = data === undefined ? startDir : typedPath(data);
  if (existsSync(folder)) return folder;
  throw wrongUse(
    `There is no deployment in ${folder}. Start one with pnpm start, or name one with --data (a demo's is .local/demo/data).`,
  );
};

/** Does `does` on the deployment of a folder, at rest: attaches to the cloud that runs there, or starts it for the while. */
export const onCloud = async <T>(folder: string, does: (cloud: CloudAccess) => Promise<T>): Promise<T> => {
  const addresses = addressesOf(folder);
  if (addresses !== undefined) {
    const access = accessTo(addresses);
    try {
      return await does(access);
    } finally {
      access.close();
    }
  }
  const cloud = await runCloud({ dataDir: folder });
  try {
    return await does(cloud);
  } finally {
    await cloud.stop();
  }
};
