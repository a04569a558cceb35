// Who stands behind a code in this step, by the store's way: a phone of many is nobody's second factor.
import { contactKey } from '@hearth/matching/contact-keys';
import { type ClaimVault, knownByClaim } from '@hearth/store/known-by-claim';
import type { Tables } from '@hearth/store/tables';
import { contactBlocks } from '@hearth/vault/block-names';
import type { Macs } from '@hearth/vault/macs';

type HouseholdPorts = { readonly tables: Tables; readonly vault: ClaimVault & Pick<Macs, 'macsOf'> };

/** As `knownByClaim`, with phones read as match keys read them. */
export const knownHousehold = ({ tables, vault }: HouseholdPorts) =>
  knownByClaim({ tables, vault, contactBlock: contactBlocks(vault, contactKey) });
