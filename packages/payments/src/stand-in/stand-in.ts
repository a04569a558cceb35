// A payment provider on this machine: the real SDK talks to it over HTTP, the virtual clock moves it, a kill loses nothing.
import { createServer, type Server } from 'node:http';
import { type resolutions, setCapability } from './accounts.ts';
import { adjust } from './books.ts';
import { receiveCredit } from './credits.ts';
import type { Desk, LifeCycleMs } from './desk.ts';
import { eventTroubles } from './event-troubles.ts';
import { type EventFault, type Fault, faultQueue, type Queue } from './faults.ts';
import { lifeCycle, settlingCount, undeliveredCount } from './life-cycle.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import { type Misdeed, openTemper, recordedMisdeeds, type Temper } from './misdeeds.ts';
import { type Destinations, openOutbox } from './outbox.ts';
import { resumePayments } from './payment-moves.ts';
import { onboard } from './payout-methods.ts';
import { openRecorder, type RecordedRequest, type Recorder } from './recorder.ts';
import { serving } from './serving.ts';
import { openTables } from './tables.ts';

export type StandInSettings = {
  /** 0 for any that is free. */ readonly port: number;
  /** A file, or `:memory:`. */ readonly dataFile: string;
  /** The virtual clock, milliseconds since 1970. */ readonly now: () => number;
  readonly apiKey: string;
  readonly webhookSecret: string;
  readonly deliverTo: () => Destinations;
  /** The events that the addresses are registered for; all when absent. */ readonly tellsOf?: (
    type: string,
  ) => boolean;
  readonly lifeCycleMs?: Partial<LifeCycleMs>;
  readonly financialAccount?: string;
  /** Charged per posted payment, in minor units; 0 when absent. */ readonly feeMinor?: number;
  /** Makes the ids repeatable. */ readonly seed?: string;
};

export type StandIn = {
  readonly baseUrl: string;
  readonly financialAccount: string;
  readonly financialAddress: string;
  stop(): Promise<void>;
  /** Money in, as a bank transfer would bring it; returns the credit's id. */ credit(amountMinor: number): string;
  /** A correction of the provider's own, up or down; returns its id. */ adjust(amountMinor: number): string;
  /** Does what the hosted page does, without the page. */ onboard(
    providerAccountId: string,
    accountNumber: string,
  ): void;
  setCapability(providerAccountId: string, status: keyof typeof resolutions): void;
  /** Makes coming calls go wrong. */ fail(fault: Fault): void;
  /** Makes the delivery of coming events go wrong. */ failEvent(fault: EventFault): void;
  /** Goes wrong by itself from now on, as a seed decides. */ misbehave(how: Misbehaviour): void;
  /** Ends that, and forgets every fault that still waits. What was done stays done. */ behave(): void;
  /** What went wrong so far, and with which payment. */ misdeeds(): readonly Misdeed[];
  /** Lets stuck payments go on, and those in a state nobody knows; says how many. */ resume(): number;
  /** Every call it got, oldest first; the newest 20,000. */ requests(): readonly RecordedRequest[];
  /** Delivers every event twice from now on, or once again. */ deliverTwice(isDoubled: boolean): void;
  /** Moves everything on to the clock's present, and resolves when its events were delivered or refused. */ turn(): Promise<void>;
  undelivered(): number;
  /** How many payments and credits move on by themselves within so many virtual milliseconds. */ settling(
    withinMs: number,
  ): number;
};

const heartbeatMs = 100;

const deskFor = (settings: StandInSettings, pagesAt: () => string): Desk => {
  const financialAccount = settings.financialAccount ?? 'fa_test_hearth';
  return {
    tables: openTables(settings.dataFile, settings.seed),
    now: settings.now,
    financialAccount,
    financialAddress: financialAccount.replace(/^fa_/, 'finaddr_'),
    lifeCycleMs: { settle: 1500, reversal: 0, credit: 0, listLag: 0, ...settings.lifeCycleMs },
    feeMinor: settings.feeMinor ?? 0,
    pagesAt,
    tellsOf: settings.tellsOf ?? (() => true),
  };
};

const listening = async (server: Server, port: number): Promise<string> => {
  // Longer than any client keeps an idle connection, so that no request meets a socket that is being closed.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`;
};

type Parts = {
  readonly desk: Desk;
  readonly faults: Queue<Fault>;
  readonly eventFaults: Queue<EventFault>;
  readonly temper: Temper;
  readonly recorder: Recorder;
  /** Does something to the memory, and lets what follows from it happen. */ readonly change: <T>(does: () => T) => T;
};

const controls = ({ desk, faults, eventFaults, temper, recorder, change }: Parts) => ({
  credit: (amountMinor: number) => change(() => receiveCredit(desk, amountMinor)),
  adjust: (amountMinor: number) => change(() => adjust(desk, amountMinor)),
  onboard: (id: string, accountNumber: string) => change(() => onboard(desk, id, accountNumber)),
  setCapability: (id: string, status: keyof typeof resolutions) => change(() => setCapability(desk, id, status)),
  fail: faults.add,
  failEvent: eventFaults.add,
  misbehave: temper.misbehave,
  behave(): void {
    temper.behave();
    faults.clear();
    eventFaults.clear();
  },
  misdeeds: () => recordedMisdeeds(desk),
  resume: () => change(() => resumePayments(desk)),
  requests: recorder.recorded,
  undelivered: () => undeliveredCount(desk),
  settling: (withinMs: number) => settlingCount(desk, withinMs),
});

/** Starts the stand-in. Faults: a port that is taken, a file that can't be opened. */
export const startStandIn = async (settings: StandInSettings): Promise<StandIn> => {
  const { apiKey, deliverTo, webhookSecret: secret } = settings;
  let baseUrl = '';
  let isDoubled = false;
  const desk = deskFor(settings, () => baseUrl);
  const [faults, eventFaults, temper] = [faultQueue<Fault>(), faultQueue<EventFault>(), openTemper(desk.now)];
  const [life, recorder] = [lifeCycle(desk), openRecorder(desk)];
  const troubles = eventTroubles(desk, eventFaults, temper);
  const outbox = openOutbox(desk, { deliverTo, secret, isDoubled: () => isDoubled, troubles });
  const changed = (): void => {
    life.somethingNew();
    outbox.pump();
  };
  const change = <T>(does: () => T): T => {
    const value = desk.tables.atomically(does);
    changed();
    return value;
  };
  const server = createServer(serving({ desk, life, faults, temper, recorder, apiKey, changed }));
  baseUrl = await listening(server, settings.port);
  const heartbeat = setInterval(() => {
    life.turn(false);
    recorder.flush();
    outbox.pump();
  }, heartbeatMs);
  return {
    baseUrl,
    financialAccount: desk.financialAccount,
    financialAddress: desk.financialAddress,
    ...controls({ desk, faults, eventFaults, temper, recorder, change }),
    async stop() {
      clearInterval(heartbeat);
      outbox.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      recorder.flush();
      desk.tables.close();
    },
    deliverTwice(value) {
      isDoubled = value;
    },
    turn() {
      life.turn(true);
      return outbox.delivered();
    },
  };
};
