// Tiles of the tree's hashes (C2SP tlog-tiles, height 8): how they are named, how they grow, and how hashes are read out of them.
import { appendLeaves, emptyFrontier, type Frontier, nodeHash, rootOf, type TreeNode } from './merkle.ts';

/** Hashes in a full tile; the roots of two neighbouring tiles stand side by side in the tile above. */
export const tileWidth = 256;
const tileHeight = 8;

/** The `number`th tile of a level, and how many hashes it has: fewer than 256 at the right edge. */
export type TileRef = { readonly level: number; readonly number: number; readonly width: number };
/** A tile with its hashes in hex, the first on the left. */
export type Tile = TileRef & { readonly hashes: readonly string[] };

/** `tile/<level>/<number in groups of three>[.p/<width>]`, as tlog-tiles names it. */
export const tilePath = ({ level, number, width }: TileRef): string => {
  const digits = String(number);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${name}${width < tileWidth ? `.p/${width}` : ''}`;
};

/** How many hashes the level has in the tree of `size` leaves. */
const hashesAt = (level: number, size: number): number => Math.floor(size / tileWidth ** level);

/** The tile as it is in the tree of `size` leaves. Faults: a RangeError when that tree does not have it. */
export const tileAt = (level: number, number: number, size: number): TileRef => {
  const width = Math.min(tileWidth, hashesAt(level, size) - number * tileWidth);
  if (!(width >= 1)) throw new RangeError(`a tree of ${size} has no tile ${level}/${number}`);
  return { level, number, width };
};

/** The tiles at the right edge of the tree that are not full, from the leaves up. */
export const edgeTiles = (size: number): readonly TileRef[] => {
  const edge: TileRef[] = [];
  for (let level = 0; hashesAt(level, size) > 0; level += 1) {
    const width = hashesAt(level, size) % tileWidth;
    if (width > 0) edge.push({ level, number: Math.floor(hashesAt(level, size) / tileWidth), width });
  }
  return edge;
};

/** The tiles of the leaves of a tree, from the left. */
export const leafTiles = (size: number): readonly TileRef[] =>
  Array.from({ length: Math.ceil(size / tileWidth) }, (_, number) => tileAt(0, number, size));

/** The tile in which a full subtree's hash is found or made of, in the tree of `size` leaves. */
export const tileOfNode = ({ level, index }: TreeNode, size: number): TileRef => {
  const tileLevel = Math.floor(level / tileHeight);
  const first = index * 2 ** (level - tileLevel * tileHeight);
  return tileAt(tileLevel, Math.floor(first / tileWidth), size);
};

const fullRoot = (hashes: readonly string[]): string => {
  let row = hashes;
  while (row.length > 1)
    row = Array.from({ length: row.length / 2 }, (_, at) => nodeHash(row[2 * at] ?? '', row[2 * at + 1] ?? ''));
  const [root] = row;
  if (root === undefined) throw new TypeError('a tile without hashes');
  return root;
};

/** A full subtree's hash out of its tile. Faults: a RangeError when the tile does not hold it. */
export const hashInTile = ({ level, index }: TreeNode, tile: Tile): string => {
  const count = 2 ** (level - tile.level * tileHeight);
  const first = index * count - tile.number * tileWidth;
  const hashes = tile.hashes.slice(first, first + count);
  if (first < 0 || hashes.length !== count)
    throw new RangeError(`tile ${tilePath(tile)} does not hold ${level}/${index}`);
  return fullRoot(hashes);
};

/**
 * The tiles that a tree gets when leaves are added: every tile that became full, and the new edge. `edge` is the edge of the tree
 * of `size` leaves (`edgeTiles`) with its hashes. Faults: a TypeError when it is not that edge.
 */
export const grownTiles = (size: number, edge: readonly Tile[], leaves: readonly string[]): readonly Tile[] => {
  const wanted = edgeTiles(size);
  const isEdge = wanted.every(({ level, width }) => edge.find((tile) => tile.level === level)?.hashes.length === width);
  if (!isEdge) throw new TypeError(`tiles that are not the edge of the tree of ${size}`);
  const grown: Tile[] = [];
  let added = leaves;
  for (let level = 0; ; level += 1) {
    const before = edge.find((tile) => tile.level === level)?.hashes ?? [];
    const hashes = [...before, ...added];
    const firstNumber = Math.floor(hashesAt(level, size) / tileWidth);
    const above: string[] = [];
    for (let from = 0; from < hashes.length; from += tileWidth) {
      const held = hashes.slice(from, from + tileWidth);
      if (held.length === tileWidth) above.push(fullRoot(held));
      grown.push({ level, number: firstNumber + from / tileWidth, width: held.length, hashes: held });
    }
    const isTop = hashesAt(level + 1, size + leaves.length) === 0;
    if (isTop) return grown;
    added = above;
  }
};

/** The frontier of the tree of `size` leaves, out of its edge. With it, tiles are held to a signed root. */
export const frontierOfEdge = (size: number, edge: readonly Tile[]): Frontier =>
  edgeTiles(size)
    .toReversed()
    .flatMap(({ level, width }) => {
      const hashes = edge.find((tile) => tile.level === level)?.hashes ?? [];
      if (hashes.length !== width) throw new TypeError(`tiles that are not the edge of the tree of ${size}`);
      return appendLeaves(emptyFrontier, 0, hashes);
    });

/** The root of the tree of `size` leaves, out of its edge. */
export const rootOfEdge = (size: number, edge: readonly Tile[]): string => rootOf(frontierOfEdge(size, edge));

/** A tile as it is stored: its hashes side by side. */
export const tileBytes = ({ hashes }: Pick<Tile, 'hashes'>): Uint8Array => Buffer.from(hashes.join(''), 'hex');

/** Reads a tile. Faults: a TypeError when it does not hold as many hashes as it should. */
export const tileFrom = (ref: TileRef, bytes: Uint8Array): Tile => {
  const hex = Buffer.from(bytes).toString('hex');
  if (hex.length !== ref.width * 64) throw new TypeError(`${tilePath(ref)} is ${bytes.length} bytes`);
  return { ...ref, hashes: hex.match(/.{64}/g) ?? [] };
};
