// What is kept of the log in its locked bucket: tiles of hashes and signed checkpoints, under the paths of C2SP tlog-tiles.
import type { HashOfNode, ProofPlan } from '@hearth/domain/merkle';
import {
  hashInTile,
  leafTiles,
  type Tile,
  type TileRef,
  tileBytes,
  tileFrom,
  tileOfNode,
  tilePath,
} from '@hearth/domain/tiles';
import type { Files } from './files.ts';

/** Where the note of a size lies, for good. */
export const checkpointPath = (size: number): string => `checkpoint/${size}`;
/** Where the newest note lies: the only object that is written anew, each time in a version of its own that stays locked. */
const newestPath = 'checkpoint';

const noteFile = (key: string, note: string) => ({ key, contentType: 'text/plain; charset=utf-8', body: note });

/** Faults: the bucket's; an Error that names the tile when the bucket does not have what a tree of that size has. */
export type KeptLog = {
  readonly readTile: (ref: TileRef) => Promise<Tile>;
  readonly putTile: (tile: Tile) => Promise<void>;
  readonly putCheckpoint: (size: number, note: string) => Promise<void>;
  readonly readCheckpoint: (size: number) => Promise<string | undefined>;
  readonly putNewest: (note: string) => Promise<void>;
  readonly readNewest: () => Promise<string | undefined>;
  /** The hashes of a planned proof, out of the tiles of the tree of `keptSize` leaves, each read once. */
  readonly proofOf: (plan: ProofPlan, keptSize: number) => Promise<readonly string[]>;
  /** Every leaf hash of the tree of `keptSize` leaves, from the left, a tile at a time. */
  readonly leaves: (keptSize: number) => AsyncGenerator<string>;
};

/** The kept log over the files of its bucket. */
export const keptLog = (files: Pick<Files, 'put' | 'read'>): KeptLog => {
  const readTile = async (ref: TileRef): Promise<Tile> => {
    const bytes = await files.read(tilePath(ref));
    if (bytes === undefined) throw new Error(`${tilePath(ref)} is not kept`);
    return tileFrom(ref, bytes);
  };
  const readNote = async (key: string): Promise<string | undefined> => {
    const bytes = await files.read(key);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  return {
    readTile,
    putTile: (tile) =>
      files.put({ key: tilePath(tile), contentType: 'application/octet-stream', body: tileBytes(tile) }),
    putCheckpoint: (size, note) => files.put(noteFile(checkpointPath(size), note)),
    readCheckpoint: (size) => readNote(checkpointPath(size)),
    putNewest: (note) => files.put(noteFile(newestPath, note)),
    readNewest: () => readNote(newestPath),
    proofOf: async (plan, keptSize) => {
      const refs = new Map(plan.nodes.map((node) => tileOfNode(node, keptSize)).map((ref) => [tilePath(ref), ref]));
      const tiles = new Map(
        await Promise.all([...refs].map(async ([path, ref]) => [path, await readTile(ref)] as const)),
      );
      const hashOf: HashOfNode = (node) => {
        const ref = tileOfNode(node, keptSize);
        const tile = tiles.get(tilePath(ref));
        if (tile === undefined) throw new Error(`${tilePath(ref)} was not read`);
        return hashInTile(node, tile);
      };
      return plan.hashes(hashOf);
    },
    leaves: async function* (keptSize) {
      for (const ref of leafTiles(keptSize)) yield* (await readTile(ref)).hashes;
    },
  };
};
