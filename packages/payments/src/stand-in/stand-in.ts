// A payment provider on this machine: the real SDK talks to it over HTTP, the virtual clock moves it, a kill loses nothing.
import { createServer, type Server } from 'node:http';
import { onboard, type resolutions, setCapability } from './accounts.ts';
import { receiveCredit } from './credits.ts';
import type { Desk, LifeCycleMs } from './desk.ts';
import { type Fault, openFaults } from './faults.ts';
import { lifeCycle, settlingCount, undeliveredCount } from './life-cycle.ts';
import { type Destinations, openOutbox } from './outbox.ts';
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
  /** Does what the hosted page does, without the page. */ onboard(
    providerAccountId: string,
    accountNumber: string,
  ): void;
  setCapability(providerAccountId: string, status: keyof typeof resolutions): void;
  /** Makes coming calls go wrong. */ fail(fault: Fault): void;
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
    lifeCycleMs: { settle: 1500, credit: 0, listLag: 0, ...settings.lifeCycleMs },
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

/** Starts the stand-in. Faults: a port that is taken, a file that can't be opened. */
export const startStandIn = async (settings: StandInSettings): Promise<StandIn> => {
  const { apiKey, deliverTo, webhookSecret: secret } = settings;
  let baseUrl = '';
  let isDoubled = false;
  const desk = deskFor(settings, () => baseUrl);
  const faults = openFaults();
  const life = lifeCycle(desk);
  const outbox = openOutbox(desk, { deliverTo, secret, isDoubled: () => isDoubled });
  const changed = (): void => {
    life.somethingNew();
    outbox.pump();
  };
  const change = <T>(does: () => T): T => {
    const value = desk.tables.atomically(does);
    changed();
    return value;
  };
  const server = createServer(serving({ desk, life, faults, apiKey, changed }));
  baseUrl = await listening(server, settings.port);
  const heartbeat = setInterval(() => {
    life.turn(false);
    outbox.pump();
  }, heartbeatMs);
  return {
    baseUrl,
    financialAccount: desk.financialAccount,
    financialAddress: desk.financialAddress,
    async stop() {
      clearInterval(heartbeat);
      outbox.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      desk.tables.close();
    },
    credit: (amountMinor) => change(() => receiveCredit(desk, amountMinor)),
    onboard: (id, accountNumber) => change(() => onboard(desk, id, accountNumber)),
    setCapability: (id, status) => change(() => setCapability(desk, id, status)),
    fail: faults.add,
    deliverTwice(value) {
      isDoubled = value;
    },
    turn() {
      life.turn(true);
      return outbox.delivered();
    },
    undelivered: () => undeliveredCount(desk),
    settling: (withinMs) => settlingCount(desk, withinMs),
  };
};
