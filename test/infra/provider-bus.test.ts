// The provider's bus: the partner source where one is named, and one rule for each step that looks.
import { heardTypes } from '@hearth/contracts/provider-events';
import { busFor } from '@hearth/infra/constructs/provider-bus';
import { expect, test } from 'vitest';
import { synthesized } from './estate.ts';
import { at, functionsOf, ofType, refersTo } from './reading.ts';

const { estate } = await synthesized();

test('a named partner source is the bus, under its own name; without one the bus has a name of the deployment', () => {
  const providerEventSource = 'aws.partner/stripe.com/ed_live_61Qx';
  expect(busFor({ name: 'fund', providerEventSource })).toEqual({ eventSourceName: providerEventSource });
  expect(busFor({ name: 'fund', providerEventSource: undefined })).toMatchObject({ eventBusName: 'fund-provider' });
  expect(ofType(estate, 'AWS::Events::EventBus').map(([, { Properties: own }]) => own['Name'])).toEqual([
    'hearth-provider',
  ]);
});

test('what is about money goes to settlement, what is about accounts to payees', () => {
  const heard = ofType(estate, 'AWS::Events::Rule')
    .filter(([, { Properties: own }]) => own['EventPattern'] !== undefined && own['EventBusName'] !== 'default')
    .map(([, { Properties: own }]) => {
      const queue = refersTo(at(own['Targets'], '0', 'Arn'))[0] ?? '';
      const works = ofType(estate, 'AWS::Lambda::EventSourceMapping')
        .filter(([, one]) => refersTo(one.Properties['EventSourceArn']).includes(queue))
        .flatMap(([, one]) => refersTo(one.Properties['FunctionName']));
      const by = functionsOf(estate).find(({ id }) => works.includes(id))?.name;
      return { by, state: own['State'], types: at(own['EventPattern'], 'detail-type') };
    });
  expect(heard).toEqual([
    { by: 'settlement-queue', state: 'ENABLED', types: heardTypes.payments },
    { by: 'payees-queue', state: 'ENABLED', types: heardTypes.accounts },
  ]);
});
