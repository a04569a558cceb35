// Finds the route of a request the way an HTTP API does: fixed segments before {param}, {param} before {greedy+}, $default last.
import type { RoutePlan } from './plan-http.ts';

/** A route that matches, with its path parameters decoded. */
export type RouteMatch = { readonly route: RoutePlan; readonly parameters: Readonly<Record<string, string>> };

type Node = {
  readonly fixed: Map<string, Node>;
  parameter: Node | undefined;
  /** Routes that end here, and those that take all that follows, by method. */
  readonly ends: Map<string, RoutePlan>;
  readonly greedy: Map<string, RoutePlan>;
};

const newNode = (): Node => ({ fixed: new Map(), parameter: undefined, ends: new Map(), greedy: new Map() });

const split = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

const childOf = (node: Node, segment: string): Node => {
  const isParameter = segment.startsWith('{');
  const known = isParameter ? node.parameter : node.fixed.get(segment);
  if (known !== undefined) return known;
  const fresh = newNode();
  if (isParameter) node.parameter = fresh;
  else node.fixed.set(segment, fresh);
  return fresh;
};

const add = (root: Node, route: RoutePlan, method: string, path: string): void => {
  let node = root;
  for (const segment of split(path)) {
    if (segment.endsWith('+}')) {
      node.greedy.set(method, route);
      return;
    }
    node = childOf(node, segment);
  }
  node.ends.set(method, route);
};

const pick = (routes: Map<string, RoutePlan>, method: string): RoutePlan | undefined =>
  routes.get(method) ?? routes.get('ANY');

const find = (node: Node, segments: readonly string[], at: number, method: string): RoutePlan | undefined => {
  const segment = segments[at];
  if (segment === undefined) return pick(node.ends, method);
  const fixed = node.fixed.get(segment);
  const deeper = fixed === undefined ? undefined : find(fixed, segments, at + 1, method);
  if (deeper !== undefined) return deeper;
  const byParameter = node.parameter === undefined ? undefined : find(node.parameter, segments, at + 1, method);
  return byParameter ?? pick(node.greedy, method);
};

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const parametersOf = (routeKey: string, segments: readonly string[]): Record<string, string> => {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of split(routeKey.slice(routeKey.indexOf(' ') + 1)).entries()) {
    if (!segment.startsWith('{')) continue;
    const isGreedy = segment.endsWith('+}');
    const name = segment.slice(1, isGreedy ? -2 : -1);
    parameters[name] = isGreedy ? segments.slice(index).map(decode).join('/') : decode(segments[index] ?? '');
  }
  return parameters;
};

/** Builds the search over all routes; it answers undefined when no route matches. `path` is without query, still encoded. */
export const routeFinder = (
  routes: readonly RoutePlan[],
): ((method: string, path: string) => RouteMatch | undefined) => {
  const root = newNode();
  let fallback: RoutePlan | undefined;
  for (const route of routes) {
    const [method = '', path] = route.routeKey.split(' ');
    if (path === undefined) fallback = route;
    else add(root, route, method, path);
  }
  return (method, path) => {
    const segments = split(path);
    const route = find(root, segments, 0, method) ?? fallback;
    return route === undefined ? undefined : { route, parameters: parametersOf(route.routeKey, segments) };
  };
};
