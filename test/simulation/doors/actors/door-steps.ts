// The machinery behind the doors: the relay, the consumers of the queues, and the schedules.
import { importsMessage, intakeMessage, messagesMessage, screeningMessage } from '@hearth/contracts/events';
import { webhooksMessage } from '@hearth/contracts/webhook-messages';
import { workOffImport } from '@hearth/functions/imports/work-off-import.ts';
import { workOffIntake } from '@hearth/functions/intake/work-off-intake.ts';
import { tellHousehold } from '@hearth/functions/messages/tell-household.ts';
import { workOffMessages } from '@hearth/functions/messages/work-off-messages.ts';
import { redriveStuck } from '@hearth/functions/relay/redrive-stuck.ts';
import { screenApplication } from '@hearth/functions/screening/screen-application.ts';
import { hearMessage } from '@hearth/functions/webhooks/hear-message.ts';
import { workOffWebhooks } from '@hearth/functions/webhooks/work-off-webhooks.ts';
import { type Consumes, consumerErrand, queueTurn, relayTurn } from '../../actors/on-its-way.ts';
import type { Message } from '../../post.ts';
import type { DoorActor, DoorErrand, DoorPorts, DoorWorld } from '../doors-shape.ts';

const consumes: Consumes<DoorPorts> = {
  screening: (ports, body) => screenApplication(ports)(screeningMessage.parse(JSON.parse(body)), ports.now),
  imports: (ports, body) => workOffImport(ports)(importsMessage.parse(JSON.parse(body)).stream, ports.now),
  intake: (ports, body) => workOffIntake(ports)(intakeMessage.parse(JSON.parse(body)), ports.now),
  messages: (ports, body) => tellHousehold(ports)(messagesMessage.parse(JSON.parse(body)), ports.now),
  webhooks: (ports, body) => hearMessage(ports)(webhooksMessage.parse(JSON.parse(body)), ports.now),
};

/** One consumer takes some messages of one queue. */
export const doorQueueErrand = (world: DoorWorld, messages: readonly Message[]): DoorErrand =>
  consumerErrand(world, messages, consumes);

export const doorRelay: DoorActor = { name: 'relay', weight: 8, act: relayTurn };
export const doorQueues: DoorActor = { name: 'queues', weight: 10, act: (world) => queueTurn(world, consumes) };

export const messagesByClock = (): DoorErrand => ({
  who: 'messages by schedule',
  run: (ports) => workOffMessages(ports, ports.clock)(ports.now),
});
export const webhooksByClock = (): DoorErrand => ({
  who: 'webhooks by schedule',
  run: (ports) => workOffWebhooks(ports)(ports.now),
});
export const redriveByClock = (): DoorErrand => ({
  who: 'relay by schedule',
  run: (ports) => redriveStuck(ports)(ports.now),
});

export const doorSchedules: DoorActor = {
  name: 'schedules',
  weight: 1.5,
  act: ({ dice }) => dice.pick([messagesByClock, webhooksByClock, redriveByClock])(),
};
