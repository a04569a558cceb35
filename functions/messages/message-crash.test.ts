// The process ends before and after each of its calls, of tables, vault and senders. Whoever goes on never writes a second time.
import type { Delivered, Fate } from '@hearth/channels/in-memory-senders';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import type { Tables } from '@hearth/store/tables';
import { inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import type { SendPorts } from './hand-over.ts';
import { arrived, messagesAbout, opened } from './messages.fixture.ts';
import { tellHousehold } from './tell-household.ts';
import { workOffMessages } from './work-off-messages.ts';

const minutes = (count: number): string => addDays(monday, count / (24 * 60));

/** Ports of a process that ends at its nth moment: before a call, or when the call is done and nobody has heard of it. */
const mortal = (ports: SendPorts, dies: number): { readonly ports: SendPorts; readonly moments: () => number } => {
  let moments = 0;
  const look = (): void => {
    moments += 1;
    if (moments >= dies) throw new Error('the process ended');
  };
  const around =
    <A extends readonly unknown[], R>(does: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      look();
      const outcome = await does(...args);
      look();
      return outcome;
    };
  const tables: Tables = watchedTables(ports.tables, { before: look, after: look });
  return {
    moments: () => moments,
    ports: {
      ...ports,
      tables,
      vault: { ...ports.vault, openFields: around(ports.vault.openFields) },
      sendText: around(ports.sendText),
      sendEmail: around(ports.sendEmail),
    },
  };
};

const afterDeath = async (dies: number, fate?: (delivered: Delivered) => Fate) => {
  const estate = await opened(fate);
  const app = await estate.arrives('one');
  const { ports, moments } = mortal(estate.ports, dies);
  await tellHousehold(ports)(arrived(app), monday).catch(() => undefined);
  // The queue gives the message again, and the clock comes by.
  await estate.tell(arrived(app), minutes(5));
  await estate.workOff(minutes(10));
  await estate.workOff(minutes(40));
  await estate.workOff(minutes(70));
  const [message, ...more] = await messagesAbout(estate.tables, app);
  return {
    message,
    more,
    delivered: estate.senders.delivered.length,
    calls: estate.senders.calls(),
    moments: moments(),
  };
};

describe('a process that ends at any of its calls', () => {
  test.each([
    ['goes through', () => 'sent' as const],
    ['is lost on its way back', () => 'lost' as const],
    ['is refused', () => ({ kind: 'refused', reason: 'opted-out' }) as const],
  ])('never hands a message over twice, and comes to an end that is true, when the call %s', async (_, fate) => {
    const { moments } = await afterDeath(1_000, fate);
    expect(moments).toBeGreaterThan(16);
    const ends = new Set<string>();
    for (let dies = 1; dies <= moments; dies += 1) {
      const { message, more, delivered, calls } = await afterDeath(dies, fate);
      expect([dies, more, calls <= 1]).toEqual([dies, [], true]);
      expect(['sent', 'refused', 'unknown']).toContain(message?.status);
      // "Sent" was handed over, "refused" was not, and only "unknown" leaves it open.
      if (message?.status === 'sent') expect([dies, delivered]).toEqual([dies, 1]);
      if (message?.status === 'refused') expect([dies, delivered]).toEqual([dies, 0]);
      ends.add(message?.status ?? '');
    }
    expect(ends).toContain('unknown');
  });
});

test('a word that comes after the message was called unknown does not change it', async () => {
  const estate = await opened();
  const app = await estate.arrives('one');
  const slow: SendPorts = {
    ...estate.ports,
    sendText: async (text) => {
      await estate.workOff(minutes(60));
      return estate.ports.sendText(text);
    },
  };
  await tellHousehold(slow)(arrived(app), monday);
  expect(await messagesAbout(estate.tables, app)).toMatchObject([{ status: 'unknown', reason: 'outcome-not-kept' }]);
});

test('two workers at once, in whatever order their calls land, hand over once', async () => {
  for (let seed = 0; seed < 16; seed += 1) {
    const estate = await opened();
    const app = await estate.arrives('one');
    const worker = (gate: () => Promise<void>) =>
      tellHousehold({ ...estate.ports, tables: watchedTables(estate.tables, { before: gate }) })(arrived(app), monday);
    const choices = Array.from({ length: 40 }, (_, nth) => (seed >> (nth % 4)) & 1);
    await inTurns(choices, [worker, worker]);
    expect([seed, estate.senders.calls()]).toEqual([seed, 1]);
    expect(await messagesAbout(estate.tables, app)).toMatchObject([{ status: 'sent' }]);
  }
});

test('what is refused for now is handed over again, later and less often, and in the end no more', async () => {
  const estate = await opened(() => ({ kind: 'later', reason: 'throttled' }));
  const app = await estate.arrives('one');
  await estate.tell(arrived(app), monday);
  const tries: number[] = [];
  for (let hour = 1; hour <= 72; hour += 1) {
    await estate.workOff(minutes(hour * 60));
    tries.push(estate.senders.calls());
  }
  expect(tries.at(-1)).toBe(6);
  expect(await messagesAbout(estate.tables, app)).toMatchObject([
    { status: 'refused', reason: 'throttled', putOff: 5 },
  ]);
});

test('one run hands over many, and a fault of one keeps none of the others back', async () => {
  const estate = await opened();
  const apps = await Promise.all(Array.from({ length: 24 }, (_, at) => estate.arrives(`one ${at}`)));
  for (const app of apps) await estate.tell(arrived(app), '2026-11-17T07:00:00.000Z');
  const [first] = apps;
  const broken: SendPorts = {
    ...estate.ports,
    vault: {
      ...estate.ports.vault,
      openFields: async (row, key, groups) => {
        if (row.sk === first) throw new Error('away');
        return estate.ports.vault.openFields(row, key, groups);
      },
    },
  };
  await expect(workOffMessages(broken, () => '2026-11-17T14:00:00.000Z')('2026-11-17T14:00:00.000Z')).rejects.toThrow(
    'away',
  );
  expect(estate.senders.calls()).toBe(23);
  expect((await estate.workOff('2026-11-17T14:05:00.000Z'))['sent']).toBe(1);
});

test('a long run reads the clock for each message: what comes after a household’s time waits', async () => {
  const estate = await opened();
  const between = { from: '09:00', until: '17:00' };
  for (const name of ['one', 'two', 'three']) {
    const app = await estate.arrives(name, { contact: { ways: ['sms'], between } });
    await estate.tell(arrived(app), '2026-11-17T07:00:00.000Z');
  }
  // The run begins a minute before five, and it is five when the second message is looked at.
  const readings = ['2026-11-17T21:59:00.000Z', '2026-11-17T22:00:00.000Z', '2026-11-17T22:01:00.000Z'];
  const [begins = ''] = readings;
  const counted = await workOffMessages(estate.ports, () => readings.shift() ?? '')(begins);
  expect(counted).toMatchObject({ sent: 1, waiting: 2 });
});
