// The answers of use cases, read as the document tells of them.
import { messagesTold } from '@hearth/contracts/api/messages-told';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';

type Told = keyof typeof messagesTold;

/** The body of a good answer, which has the shape that is told of it. */
export const bodyOf = async (of: Told, answer: Promise<Answer | Rejected>): Promise<never> => {
  const given = await answer;
  if (isRejected(given)) throw new Error(`${given.rejected}: ${given.detail}`);
  const shape = messagesTold[of].answers[200];
  return shape.parse(given.body) as never;
};
/** Why it was refused, if it was. */
export const reasonOf = async (answer: Promise<Answer | Rejected>): Promise<string | undefined> => {
  const given = await answer;
  return isRejected(given) ? given.rejected : undefined;
};
