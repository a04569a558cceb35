// Draws a state's counties as small SVG paths: node draw-shapes.ts counties-10m.json 25 US-MA Massachusetts > ../src/page/shapes/us-ma.ts
// The file is of the npm package us-atlas 3.0.1 (U.S. Census Bureau boundaries, public domain). Borders are thinned arc by arc, so that neighbours still meet.
import { readFileSync } from 'node:fs';

type Point = readonly [number, number];
type Ring = readonly number[];
type Geometry = { readonly id: string; readonly type: string; readonly properties: { readonly name: string } } & {
  readonly arcs: readonly (Ring | readonly Ring[])[];
};
type Atlas = {
  readonly arcs: readonly (readonly Point[])[];
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly objects: { readonly counties: { readonly geometries: readonly Geometry[] } };
};

const width = 400;
/** Corners that make a triangle of less than this, in square pixels, go. */
const leastCorner = 1.6;
/** Islands smaller than this, in square pixels, go unless they are all that a county has. */
const leastIsland = 6;
/** A county smaller than this has its number beside it. */
const leastLabelled = 420;

const triangle = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/** Visvalingam's: the corner of the smallest triangle goes first; the ends stay. */
const thinned = (line: readonly Point[]): readonly Point[] => {
  const points = [...line];
  while (points.length > 3) {
    const sizes = points.slice(1, -1).map((point, at) => triangle(points[at] ?? point, point, points[at + 2] ?? point));
    const least = Math.min(...sizes);
    if (least >= leastCorner) break;
    points.splice(sizes.indexOf(least) + 1, 1);
  }
  return points;
};

const area = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** Where a flat piece cut along the ring would balance. */
const middle = (ring: readonly Point[]): Point => {
  let [x, y, doubled] = [0, 0, 0];
  for (const [at, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(at + 1) % ring.length] ?? [ax, ay];
    const cross = ax * by - bx * ay;
    [x, y, doubled] = [x + (ax + bx) * cross, y + (ay + by) * cross, doubled + cross];
  }
  return [Math.round(x / (3 * doubled)), Math.round(y / (3 * doubled))];
};

const pathOf = (ring: readonly Point[]): string => {
  const [first, ...rest] = ring.slice(0, -1).map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  if (first === undefined) return '';
  let [x, y] = first;
  const steps = rest.flatMap(([nextX, nextY]) => {
    const step = nextX === x && nextY === y ? [] : [`${nextX - x},${nextY - y}`];
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first.join(',')}l${steps.join(' ')}z`.replaceAll(',-', '-').replaceAll(' -', '-');
};

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

const draw = ([file = '', state = '', code = '', name = '']: readonly string[]): string => {
  const atlas: Atlas = JSON.parse(readFileSync(file, 'utf8'));
  const { scale, translate } = atlas.transform;
  const counties = atlas.objects.counties.geometries.filter(({ id }) => id.startsWith(state));
  const rings = counties.map(({ type, arcs }) => (type === 'Polygon' ? [arcs] : arcs).map((polygon) => polygon[0]));
  const used = new Set(rings.flat(2).map((at) => (Number(at) < 0 ? ~Number(at) : Number(at))));
  const degrees = new Map(
    [...used].map((at) => {
      let [x, y] = [0, 0];
      const line = (atlas.arcs[at] ?? []).map(([dx, dy]): Point => {
        [x, y] = [x + dx, y + dy];
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      });
      return [at, line];
    }),
  );
  const all = [...degrees.values()].flat();
  const [west, east] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [south, north] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const perDegree = (width - 4) / ((east - west) * narrowing);
  const arcs = new Map(
    [...degrees].map(([at, line]) => [
      at,
      thinned(line.map(([x, y]): Point => [2 + (x - west) * narrowing * perDegree, 2 + (north - y) * perDegree])),
    ]),
  );
  const line = (at: number): readonly Point[] => (at < 0 ? (arcs.get(~at) ?? []).toReversed() : (arcs.get(at) ?? []));
  const shapes = counties.map(({ properties }, index) => {
    const closed = (rings[index] ?? [])
      .map((ring) => [ring ?? []].flat().flatMap((at) => line(Number(at)).slice(0, -1)))
      .map((points) => [...points, points[0] ?? [0, 0]] as const)
      .sort((a, b) => area(b) - area(a))
      .filter((points, rank) => rank === 0 || area(points) >= leastIsland);
    const largest = (closed[0] ?? []).slice(0, -1);
    const right = Math.round(Math.max(...largest.map(([x]) => x)));
    const [x, y] = middle(largest);
    const isSmall = area(largest) < leastLabelled;
    return {
      code: `${code}-${slug(properties.name)}`,
      name: properties.name,
      ...(isSmall ? { label: [x, y], aside: [Math.min(width - 24, right + 12), y + 4] } : { label: [x, y + 4] }),
      path: closed.map(pathOf).join(''),
    };
  });
  const height = Math.ceil((north - south) * perDegree) + 4;
  return `// Drawn by shapes/draw-shapes.ts from us-atlas 3.0.1 (U.S. Census Bureau boundaries, public domain): not edited by hand.
import type { Shapes } from './shapes.ts';

export const ${code.toLowerCase().replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}: Shapes = ${JSON.stringify(
    { code, name, width, height, shapes: shapes.sort((a, b) => (a.code < b.code ? -1 : 1)) },
    null,
    2,
  )};
`;
};

process.stdout.write(draw(process.argv.slice(2)));
