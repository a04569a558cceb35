// Appeals on the wire: made by a household or written down for it, listed by the day they are due, answered in words.
import { appealChannels } from '@hearth/domain/appeals';
import { z } from 'zod';
import { page, paragraph } from './primitives.ts';

const mostLetters = 2_000;

/** What a household says against a decision. Kept sealed under its own key. */
const words = paragraph(mostLetters);

/** Body of `POST /v1/appeals`: a household by itself, with its claim code. */
export const appealBody = z.strictObject({ words });
export type AppealBody = z.infer<typeof appealBody>;

/** Body of `POST /v1/applications/{id}/appeals`: somebody writes down what a household said. */
export const recordedAppealBody = z.strictObject({
  words,
  channel: z.enum(appealChannels).exclude(['household']),
});
export type RecordedAppealBody = z.infer<typeof recordedAppealBody>;

/** Body of `POST /v1/appeals/{id}/answer`. The words are told to the household as they are: no name of anybody else in them. */
export const appealAnswerBody = z.strictObject({ outcome: z.enum(['granted', 'stands']), words });
export type AppealAnswerBody = z.infer<typeof appealAnswerBody>;

/** Query of `GET /v1/appeals`: the open ones, those due first at the head; `overdue=yes` for those whose day has passed. */
export const appealsQuery = z.strictObject({ ...page.shape, overdue: z.literal('yes').optional() });
export type AppealsQuery = z.infer<typeof appealsQuery>;
