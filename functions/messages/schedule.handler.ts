// Messages by the clock: what waited for a safe time goes out, and what nobody knows the outcome of is called so.
import { emailSender } from '@hearth/channels/email-sender';
import { textSender } from '@hearth/channels/text-sender';
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { randomBytes as random } from '@hearth/runtime/random';
import { scheduled } from '@hearth/runtime/scheduled';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { workOffMessages } from './work-off-messages.ts';

const config = readConfig();
const [tables, { fiscalAgentId, messageSender }] = [openTables(config), config];
const vault = deployedVault(config, keyRows(tables), random, now);
const senders = { sendText: textSender(messageSender), sendEmail: emailSender(messageSender) };

export const handler = scheduled(workOffMessages({ tables, vault, fiscalAgentId, ...senders }, now));
