// A message to a webhook is intended before it is sent, once for each event and webhook, however often the event comes.
import type { DeliveryIntended } from '@hearth/domain/deliveries';
import type { DeliveryId } from '@hearth/domain/ids';
import { emptyHead, type Occasion } from '@hearth/domain/record';
import { append, commit } from '@hearth/store/commit';
import { stateRef } from '@hearth/store/entities';
import { again, untilSettled } from '@hearth/store/outcomes';
import { deliveryStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

const step = 'step:webhooks';

/** Writes the intent, if it is not there yet; true when it is new. */
export const intendDelivery = (
  tables: Tables,
  id: DeliveryId,
  data: DeliveryIntended['data'],
  now: string,
): Promise<boolean> =>
  untilSettled(async () => {
    const [item] = await tables.read([stateRef(id)]);
    if (item !== undefined) return false;
    const occasion: Occasion = { at: now, actor: step };
    const intended: DeliveryIntended = { type: 'DeliveryIntended', data };
    const outcome = await commit(tables, {
      occasion,
      appends: [append(deliveryStream, { id, head: emptyHead, state: undefined }, [intended])],
    });
    return 'committed' in outcome ? true : again;
  });
