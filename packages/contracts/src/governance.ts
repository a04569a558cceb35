// Organizations, members and programs on the wire.
import { roles } from '@hearth/domain/duties';
import { z } from 'zod';
import { currency, idOf, languageTag, line, page } from './primitives.ts';

export const organizationBody = z.strictObject({ name: line(120), kind: z.enum(['partner', 'funder']) });

export const memberBody = z.strictObject({
  /** The `sub` of the person's or system's tokens. */
  subject: line(200),
  organizationId: idOf('organization'),
  roles: z.array(z.enum(roles)).min(1).max(4),
});

export const programBody = z.strictObject({
  name: line(120),
  purpose: line(400),
  currency,
  timeZone: line(60).refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), {
    error: 'must be a time zone, such as America/New_York',
  }),
  languages: z.array(languageTag).min(1).max(20),
  /** Within so many days an appeal is answered; 14 when nothing is said. */ appealDays: z
    .int()
    .min(1)
    .max(60)
    .optional(),
});

export const listQuery = z.strictObject({ ...page.shape });
