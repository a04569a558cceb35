// What is told of the routes of sealing: checkpoints of the log and proofs, for anybody.
import { z } from 'zod';
import { instant } from '../primitives.ts';
import type { sealingRoutes } from '../record-routes.ts';
import { count, hash, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const checkpoint = z.strictObject({ size: count, root: hash, at: instant, /** C2SP tlog-checkpoint. */ note: text });
const proof = z.array(hash);

export const sealingTold = {
  listCheckpoints: {
    summary: 'List checkpoints of the log, the newest first',
    answers: {
      200: z.strictObject({ checkpoints: z.array(checkpoint), /** The next `before`. */ next: count.optional() }),
    },
  },
  readLogKey: {
    summary: 'Read the public key of the log',
    answers: { 200: 'text' },
    reasons: ['not-sealed'],
  },
  readCheckpoint: {
    summary: 'Read the checkpoint of one size, as a signed note',
    answers: { 200: 'text' },
    reasons: ['invalid', 'not-found'],
  },
  proveInclusion: {
    summary: 'Prove that an event is in the log',
    answers: { 200: z.strictObject({ leaf: count, size: count, hash, proof, checkpoint: text.optional() }) },
    reasons: ['not-sealed'],
  },
  proveConsistency: {
    summary: 'Prove that a larger log goes on from a smaller one',
    answers: { 200: z.strictObject({ from: count, to: count, proof }) },
    reasons: ['not-sealed'],
  },
} as const satisfies ToldOf<typeof sealingRoutes>;
