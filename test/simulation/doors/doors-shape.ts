// What the world at the doors is made of, as types: lists, forms, households with their codes, and partners' systems that want to be told.
import type { InMemoryLargeFiles } from '@hearth/channels/in-memory-large-files';
import type { CallOut } from '@hearth/channels/outbound-call';
import type { SendEmail, SendText } from '@hearth/channels/sending';
import type { koboServer } from '@hearth/functions/forms/kobo-server.fixture.ts';
import type { compare } from '@hearth/matching/compare';
import type { Vault } from '@hearth/vault/vault';
import type { WebhookSigner } from '@hearth/vault/webhook-signer';
import type { Actor, Errand, Ports, World } from '../world-shape.ts';
import type { KnownForm, KnownList, KnownWebhook } from './known-things.ts';
import type { DoorOracle } from './oracle/door-oracle.ts';

/** What a use case finds around it at the doors. */
export type DoorPorts = Pick<
  Ports,
  'tables' | 'readPolicy' | 'random' | 'sendAll' | 'queueUrls' | 'fiscalAgentId' | 'now' | 'task'
> & {
  readonly vault: Vault;
  readonly macs: Vault;
  readonly files: InMemoryLargeFiles;
  readonly compare: typeof compare;
  readonly clock: () => string;
  readonly signer: WebhookSigner;
  readonly callOut: CallOut;
  readonly outbound: object;
  readonly sendText: SendText;
  readonly sendEmail: SendEmail;
};

/** What stands outside of the doors. */
type Outside = {
  readonly files: InMemoryLargeFiles;
  readonly kobo: ReturnType<typeof koboServer>;
  /** Submissions of the form that its server has, by number, with how many edits. */ readonly sent: Map<
    number,
    number
  >;
};

export type DoorWorld = Pick<
  World,
  'seed' | 'dice' | 'clock' | 'tables' | 'stage' | 'post' | 'story' | 'nextKey' | 'memory'
> & {
  fates: World['fates'];
  working: World['working'];
  readonly oracle: DoorOracle;
  readonly outside: Outside;
  readonly lists: Map<string, KnownList>;
  readonly form: KnownForm;
  readonly webhooks: readonly KnownWebhook[];
  readonly repeats: DoorErrand[];
  readonly cast: readonly DoorActor[];
  readonly plant: DoorPlant | undefined;
};
export type DoorErrand = Errand<DoorPorts>;
export type DoorActor = Actor<DoorWorld, DoorPorts>;

/** A bug that somebody could have made, put between the steps and what they use. */
export type DoorPlant = {
  readonly name: string;
  /** Round the tables themselves: a guard that is not sent. */ readonly engine?: (
    tables: World['tables'],
  ) => Ports['tables'];
  /** Round what a task sees. */ readonly ports?: (ports: DoorPorts, world: DoorWorld) => DoorPorts;
};
