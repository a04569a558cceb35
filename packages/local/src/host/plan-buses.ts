// Turns event buses and the rules on their patterns into what the bus has to know. What a rule asks for and nothing runs is refused by name.
import type { CloudView } from './cloud-view.ts';
import { unknownOperators } from './event-filter.ts';
import { type InputTransformer, transformerOf } from './input-transformer.ts';
import { type Json, listIn, objectIn, textIn, textInOrThrow } from './json.ts';
import type { Resource } from './template.ts';

/** A queue, and what is made of the event for it. */
export type BusTarget = { readonly queueUrl: string; readonly transformer?: InputTransformer };
/** One enabled rule: what matches the pattern goes to each of the queues, as it is or as its target makes it. */
export type BusRulePlan = {
  readonly name: string;
  readonly bus: string;
  readonly pattern: Json;
  readonly targets: readonly BusTarget[];
};
/** The buses by name, and their rules. */
export type BusPlan = { readonly buses: readonly string[]; readonly rules: readonly BusRulePlan[] };

/** The bus that every account has, on which AWS's own services tell what happens to them. */
export const awsBus = 'default';

/** Of a target: what there is an engine for, or what changes nothing here. */
const knownOfTarget: ReadonlySet<string> = new Set([
  'Arn',
  'Id',
  'DeadLetterConfig',
  'RetryPolicy',
  'InputTransformer',
]);

const targetOf = (view: CloudView, target: Json, rule: string): BusTarget => {
  const odd = Object.keys(objectIn(target)).filter((key) => !knownOfTarget.has(key));
  if (odd.length > 0) throw new Error(`${rule}: ${odd.join(', ')} of a target has no local engine`);
  const arn = textInOrThrow(objectIn(target)['Arn'], `the target of ${rule}`);
  const queue = view.ofType('AWS::SQS::Queue').find((one) => view.physical(one).attribute('Arn') === arn);
  if (queue === undefined)
    throw new Error(`${rule} sends to ${arn}: only queues of the templates are targets of events locally`);
  const transformer = transformerOf(objectIn(target)['InputTransformer'], rule);
  return { queueUrl: view.physical(queue).ref, ...(transformer === undefined ? {} : { transformer }) };
};

const ruleOf = (view: CloudView, resource: Resource, buses: readonly string[]): BusRulePlan[] => {
  const properties = view.resolver.properties(resource);
  const pattern = properties['EventPattern'];
  if (pattern === undefined || properties['State'] === 'DISABLED') return [];
  const name = view.physical(resource).ref;
  if (properties['ScheduleExpression'] !== undefined)
    throw new Error(`${name}: a rule has a schedule or a pattern locally, not both`);
  const bus = (textIn(properties['EventBusName']) ?? awsBus).replace(/^.*:event-bus\//, '');
  if (bus !== awsBus && !buses.includes(bus))
    throw new Error(`${name} listens to the bus ${bus}, which is not in the templates`);
  const odd = unknownOperators(pattern);
  if (odd.length > 0) throw new Error(`${name}: pattern operator ${odd.join(', ')} has no local engine`);
  const targets = listIn(properties['Targets']).map((target) => targetOf(view, target, name));
  return [{ name, bus, pattern, targets }];
};

/** All buses of the templates with their enabled rules. */
export const planBuses = (view: CloudView): BusPlan => {
  const buses = view.ofType('AWS::Events::EventBus').map((bus) => view.physical(bus).ref);
  return { buses, rules: view.ofType('AWS::Events::Rule').flatMap((rule) => ruleOf(view, rule, buses)) };
};
