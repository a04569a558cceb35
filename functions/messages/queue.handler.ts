// Messages from their queue: steps that a household may want to hear of, and receipts of mails. Wiring only.
import { emailSender } from '@hearth/channels/email-sender';
import { textSender } from '@hearth/channels/text-sender';
import { messagesWork } from '@hearth/contracts/message-receipts';
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { randomBytes as random } from '@hearth/runtime/random';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { queueWork } from './queue-work.ts';

const config = readConfig();
const [tables, { fiscalAgentId, messageSender }] = [openTables(config), config];
const vault = deployedVault(config, keyRows(tables), random, now);
const senders = { sendText: textSender(messageSender), sendEmail: emailSender(messageSender) };

export const handler = queueConsumer(messagesWork, queueWork({ tables, vault, fiscalAgentId, ...senders }));
