// The claim code that an application has now: made again from its id whenever it is told, and kept nowhere.
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import { claimGeneration } from '@hearth/store/known-by-claim';
import type { Tables } from '@hearth/store/tables';
import { claimCodeOf } from '@hearth/vault/claim-codes';
import type { Vault } from '@hearth/vault/vault';

type Ports = { readonly tables: Tables; readonly vault: Vault };

/** The code; undefined when its partner ended it. Tell it to the partner or the household alone: never into an event, a mark, a log. */
export const claimCodeNow = async ({ tables, vault }: Ports, applicationId: string): Promise<string | undefined> => {
  const generation = await claimGeneration(tables, applicationId);
  return generation === undefined ? undefined : claimCodeOf(vault, applicationId, generation);
};

/** An answer about an application, with the code that it has now. */
export const withClaimCode = async <A extends Pick<Answer, 'status' | 'body'>>(
  ports: Ports,
  answer: A | Rejected,
): Promise<A | Rejected> => {
  if (isRejected(answer)) return answer;
  const { body } = answer;
  if (body === null || typeof body !== 'object' || !('applicationId' in body)) return answer;
  const claimCode = await claimCodeNow(ports, String(body['applicationId']));
  return claimCode === undefined ? answer : { ...answer, body: { ...body, claimCode } };
};
