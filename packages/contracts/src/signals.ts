// What a reviewer answers to a signal.
import { signalAnswers } from '@hearth/domain/signals';
import { z } from 'zod';
import { code } from './primitives.ts';

/** Body of `POST /v1/signals/{id}/answer`. `note` is a code, such as `shelter-front-desk`; it names nobody. */
export const signalAnswerBody = z.strictObject({ answer: z.enum(signalAnswers), note: code });
