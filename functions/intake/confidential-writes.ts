// What a confidential application writes, new and amended: facts under a key, the case it belongs to, and the event. Hides how a case is known.
import { partnerRefText } from '@hearth/contracts/application-content';
import type { ConfidentialBody } from '@hearth/contracts/confidential';
import { confidentialProblems } from '@hearth/contracts/confidential-problems';
import type { Application } from '@hearth/domain/applications';
import { type PolicyPutInForce, type Program, policyInForce } from '@hearth/domain/governance';
import { type ApplicationId, idOrThrow, type MemberId, newId } from '@hearth/domain/ids';
import { emptyHead } from '@hearth/domain/record';
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import { caseHousehold } from '@hearth/store/case-items';
import { append } from '@hearth/store/commit';
import { type Loaded, loaded } from '@hearth/store/entities';
import { keyStays } from '@hearth/store/note-rows';
import type { ReadPolicy } from '@hearth/store/policies';
import { applicationStream } from '@hearth/store/projection';
import type { Change, Item } from '@hearth/store/tables';
import {
  keyCreated,
  keyRef,
  keyRowOf,
  sealedCreated,
  sealedRef,
  sealedReplaced,
  sealedRowOf,
} from '@hearth/store/vault-rows';
import { firstClaim } from '@hearth/vault/claim-codes';
import type { Mac } from '@hearth/vault/macs';
import type { OpenHousehold } from '@hearth/vault/vault';
import type { Sender, WritePorts, Written } from './application-writes.ts';
import { caseText, confidentialContent, confidentialData, confidentialGroups } from './confidential-request.ts';

export type ConfidentialPorts = WritePorts & { readonly readPolicy: ReadPolicy };
type Policy = PolicyPutInForce['data'];

const nonceBytes = 16;
const nonceOf = ({ random }: Pick<WritePorts, 'random'>): string => Buffer.from(random(nonceBytes)).toString('hex');

/** The keyed hashes that it is known by: its reference, its content, its case. */
export const confidentialKeys = (mac: Mac<'partner-ref' | 'request'>, partnerId: string, body: ConfidentialBody) => ({
  partnerRefKey: mac('partner-ref', partnerRefText(partnerId, body.partnerRef)),
  contentKey: mac('request', confidentialContent(body)),
  caseKey: mac('partner-ref', caseText(partnerId, body.caseNumber)),
});
export type ConfidentialKeys = ReturnType<typeof confidentialKeys>;

const corrected = (errors: readonly FieldError[]): Rejected =>
  reject(
    'invalid',
    `${errors.length === 1 ? 'One field has' : `${errors.length} fields have`} to be corrected. Nothing was kept.`,
    { errors },
  );

/**
 * The program's policy of today, if it takes confidential applications: the lane is open only under a cap of its own. Rejections:
 * `invalid`, `policy-not-in-force`.
 */
export const openConfidential = async (
  { readPolicy }: Pick<ConfidentialPorts, 'readPolicy'>,
  item: Item | undefined,
  body: ConfidentialBody,
  now: string,
): Promise<Policy | Rejected> => {
  const program = loaded<Program>(body.programId, item).state;
  if (program === undefined) {
    const detail = 'There is no such program. Ask the fiscal agent for its id.';
    return corrected([{ pointer: '/programId', code: 'unknown', detail }]);
  }
  const policy = policyInForce(program, localDate(now, program.timeZone));
  if (policy === undefined)
    return reject('policy-not-in-force', 'This program has no policy in force yet, so it takes no applications.');
  if (!(await readPolicy(policy.policyId)).rules.some(({ kind }) => kind === 'confidential-cap'))
    return reject(
      'policy-not-in-force',
      'The policy of this program has no cap for the confidential lane, so it takes no confidential applications yet. Ask the fiscal agent: the committee puts one in force (rule confidential-cap).',
    );
  const errors = confidentialProblems(body, program, now);
  return errors.length > 0 ? corrected(errors) : policy;
};

type Place = { readonly household: OpenHousehold; readonly changes: readonly Change[]; readonly isReturning?: true };

/** The household of a case that came before, or a new one; undefined when it is being erased at this moment. */
const placeOf = async (
  { tables, vault, random }: WritePorts,
  caseItem: Item | undefined,
): Promise<Place | undefined> => {
  const known = caseHousehold(caseItem);
  if (known === undefined) {
    const household = await vault.newHousehold(newId('household', random));
    return { household, changes: [keyCreated(household.keyRow)] };
  }
  const keyRow = keyRowOf((await tables.read([keyRef(known)]))[0]);
  if (keyRow === undefined) return undefined;
  return { household: await vault.openHousehold(keyRow), changes: [keyStays(known)], isReturning: true };
};

type New = {
  readonly body: ConfidentialBody;
  readonly policy: Policy;
  readonly sender: Sender;
  readonly keys: ConfidentialKeys;
  /** The case as it is. */ readonly caseItem: Item | undefined;
  /** The list it came by. */ readonly through?: Application['through'] | undefined;
};

/** Everything that one more confidential application writes; undefined when its case has to be read again. */
export const newConfidential = async (
  ports: ConfidentialPorts,
  { body, policy, sender, keys, caseItem, through }: New,
): Promise<(Written & { readonly applicationId: ApplicationId; readonly claimCode: string }) | undefined> => {
  const place = await placeOf(ports, caseItem);
  if (place === undefined) return undefined;
  const { household, isReturning } = place;
  const { vault } = ports;
  const applicationId = newId('application', ports.random);
  const { claimCode, claimKey } = await firstClaim(vault, applicationId);
  const groups = confidentialGroups(body, nonceOf(ports));
  const sealed = vault.sealApplication(household, { application: applicationId, version: 1, ...groups, blocks: [] });
  const data = {
    ...confidentialData(body, policy, groups.factsHash, sender.memberId),
    partnerId: sender.organizationId,
    programId: idOrThrow('program', body.programId),
    householdId: idOrThrow('household', household.household),
    ...keys,
    claimKey,
    ...(isReturning === undefined ? {} : { isReturning }),
    ...(through === undefined ? {} : { through }),
  };
  return {
    applicationId,
    claimCode,
    append: append(applicationStream, { id: applicationId, head: emptyHead, state: undefined }, [
      { type: 'ApplicationSubmitted', data },
    ]),
    changes: [...place.changes, sealedCreated(sealed)],
  };
};

/** Everything that other content of the same application writes; undefined when its household is known to nobody any more. */
export const amendedConfidential = async (
  ports: WritePorts,
  application: Loaded<Application>,
  {
    body,
    policy,
    by,
    contentKey,
    through,
  }: Pick<New, 'body' | 'policy' | 'through'> & { readonly by: MemberId; readonly contentKey: string },
): Promise<Written | undefined> => {
  const { tables, vault } = ports;
  const householdId = application.state?.householdId;
  if (householdId === undefined) return undefined;
  const [rowItem, keyItem] = await tables.read([sealedRef(householdId, application.id), keyRef(householdId)]);
  const [row, keyRow] = [sealedRowOf(rowItem), keyRowOf(keyItem)];
  if (row === undefined || keyRow === undefined) return undefined;
  const groups = confidentialGroups(body, nonceOf(ports));
  const sealed = vault.sealApplication(await vault.openHousehold(keyRow), {
    application: application.id,
    version: row.version + 1,
    ...groups,
    blocks: [],
  });
  const data = {
    ...confidentialData(body, policy, groups.factsHash, by),
    householdId,
    contentKey,
    ...(through === undefined ? {} : { through }),
  };
  return {
    append: append(applicationStream, application, [{ type: 'ApplicationAmended', data }]),
    changes: [sealedReplaced(sealed, row.version)],
  };
};
