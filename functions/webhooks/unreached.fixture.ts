// A receiver that is away for days, and the clock that goes on meanwhile: for the tests of what becomes of its webhook.
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { unreachedDays, unreachedMessages } from '@hearth/domain/webhook-health';
import { readStreams } from '@hearth/store/rebuild';
import { submittedCase } from '@hearth/store/relief-cases.fixture';
import { registered, type Step, toldHouse, workedOff } from './webhooks.fixture.ts';

/** So many cases happen now, and their messages are called. */
export const happened = async (step: Step, names: readonly string[], at = monday): Promise<void> => {
  for (const name of names) await submittedCase(step.tables, { name, at });
  await workedOff(step, at);
};

/** The clock comes by every second hour, from one day to another. */
export const through = async (step: Step, from: number, to: number): Promise<void> => {
  for (let hour = from * 24 + 2; hour <= to * 24; hour += 2) await step.tick(addDays(monday, hour / 24));
};

/** As many cases as switch a webhook off. */
export const many = Array.from({ length: unreachedMessages }, (_, nth) => `lost ${nth}`);

/** A webhook that was switched off because nothing arrived, on the seventh day. */
export const awayForDays = async (): Promise<{ step: Step; id: string }> => {
  const step = await toldHouse(() => answeredWith(503));
  const { id } = await registered(step);
  await happened(step, many);
  await through(step, 0, unreachedDays);
  await happened(step, ['lost later'], addDays(monday, unreachedDays));
  await through(step, unreachedDays, unreachedDays + 2);
  return { step, id };
};

/** Events of one kind since an instant, and nothing that comes of them. */
export const hears = async (step: Step, type: string, since: string): Promise<void> => {
  const events = [...(await readStreams(step.tables)).values()].flat();
  for (const event of events) if (event.type === type && event.at >= since) await step.hearEvent(event, since);
};
