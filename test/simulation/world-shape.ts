// What a world is made of, as types: its parts, who acts in it and what they want done, and the ports that a task gets.
import type { SendAll } from '@hearth/channels/queue-sender';
import type { Rail } from '@hearth/domain/applications';
import type { ApplicationId, AwardId, HouseholdId, OrganizationId, RandomBytes } from '@hearth/domain/ids';
import type { InMemoryProvider } from '@hearth/payments/in-memory-provider';
import type { PaymentProvider } from '@hearth/payments/provider';
import type { ReadPolicy } from '@hearth/store/policies';
import type { Item, Tables } from '@hearth/store/tables';
import type { Dice } from './dice.ts';
import type { Fates } from './fates.ts';
import type { Oracle } from './oracle/oracle.ts';
import type { Post } from './post.ts';
import type { Ending, Stage, Task } from './stage.ts';
import type { Story } from './story.ts';

export const queueUrls = {
  screening: 'screening',
  approval: 'approval',
  disbursement: 'disbursement',
  transparency: 'transparency',
  imports: 'imports',
  intake: 'intake',
  webhooks: 'webhooks',
  messages: 'messages',
};

/** What a use case finds around it: the ports of one process. */
export type Ports = {
  readonly tables: Tables;
  readonly paymentProvider: PaymentProvider;
  readonly provider: () => Promise<PaymentProvider>;
  readonly readPolicy: ReadPolicy;
  readonly random: RandomBytes;
  readonly sendAll: SendAll;
  readonly queueUrls: typeof queueUrls;
  readonly fiscalAgentId: string;
  readonly financialAccount: string;
  readonly feeMinor: number;
  readonly webhookSecrets: () => Promise<readonly string[]>;
  readonly now: string;
  readonly task: Task;
};

/** What is made of cases here: how many, and the rail that most of them of one world are paid by. */
export type Casebook = { made: number; readonly mainRail: Rail };

/** Somebody, or something, that may act in a world. */
export type Actor<W = World, P = Ports> = {
  readonly name: string;
  /** How often it is its turn, beside the others. */ readonly weight: number;
  /** What it wants done now; undefined when there is nothing. May change the world outside our own record by itself. */
  readonly act: (world: W) => Errand<P> | undefined | Promise<Errand<P> | undefined>;
};

/** A bug that somebody could have made, put between the steps and what they use. All three may stand still where `task` does. */
export type Plant = {
  readonly name: string;
  /** Round the tables themselves: a guard that is not sent. */ readonly engine?: (tables: Tables) => Tables;
  /** Round what a task sees of the tables, so that other tasks come in between. */ readonly tables?: (
    tables: Tables,
    world: World,
  ) => Tables;
  /** Round what a task sees of the provider. */ readonly provider?: (
    provider: Ports['paymentProvider'],
    world: World,
  ) => Ports['paymentProvider'];
};

export type KnownCase = {
  readonly name: string;
  readonly applicationId: ApplicationId;
  readonly householdId: HouseholdId;
  readonly awardId: AwardId;
  readonly partnerId: OrganizationId;
  readonly rail: Rail;
};

export type World = {
  readonly seed: number;
  /** Its policy asks for two approvers over an amount, and limits each; people disclose relationships as they go. */
  readonly isStrict: boolean;
  readonly dice: Dice;
  readonly clock: { ms: number };
  /** The faults that may be drawn now. */ fates: Fates;
  readonly tables: Tables & { readonly items: ReadonlyMap<string, Item> };
  readonly twin: InMemoryProvider;
  readonly stage: Stage;
  readonly post: Post;
  readonly oracle: Oracle;
  readonly story: Story;
  readonly cases: KnownCase[];
  readonly casebook: Casebook;
  /** Things that people will do once more, with the same Idempotency-Key. */ readonly repeats: Errand[];
  /** The provider's tariff of one payment, minor units. */ readonly feeMinor: number;
  /** Who may act in it. */ readonly cast: readonly Actor[];
  readonly plant: Plant | undefined;
  /** The task whose call is being carried out; undefined between calls. */ working: Task | undefined;
  /** The day on which a register was released. */ readonly releasedOn: (registerId: string) => string;
  /** Names a request: unique in this world. */ readonly nextKey: () => string;
  /** A set by name that lives as long as the world: what a plant remembers between tasks. */ readonly memory: (
    name: string,
  ) => Set<string>;
};

/** Something that an actor wants done: a use case, over the ports of a process of its own. */
export type Errand<P = Ports> = {
  readonly who: string;
  readonly run: (ports: P) => Promise<unknown>;
  readonly onEnd?: (ending: Ending) => void;
  /** A person's request: done again under the same key when its answer did not come. */ readonly isRequest?: boolean;
  /** Events that may stay although it is refused then: what was heard from the provider, or an intent before its effect. */
  readonly mayLeave?: readonly string[];
};
