// Mails of plain text, each handed over once. Hides Amazon SES.
import { SESv2Client, type SESv2ClientConfig, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { messageTag } from '@hearth/domain/messages';
import { outcomeOfFault, type SendEmail } from './sending.ts';

/** `from`: an address of an identity that is verified. `configurationSet`: keeps apart who complained or can't be reached. */
export type EmailConfig = { readonly from: string; readonly configurationSet?: string | undefined };

// One attempt: the SDK must never hand a mail over a second time by itself.
const patience: SESv2ClientConfig = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000 },
};

const text = (Data: string) => ({ Data, Charset: 'UTF-8' });

/** The sender of this account; the client is made at the first call and keeps its connections. */
export const emailSender = ({ from, configurationSet }: EmailConfig, config: SESv2ClientConfig = {}): SendEmail => {
  let client: SESv2Client | undefined;
  return async ({ to, subject, body, messageId }) => {
    client ??= new SESv2Client({ ...patience, ...config });
    try {
      const { MessageId: id } = await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: { Simple: { Subject: text(subject), Body: { Text: text(body) } } },
          // Receipts carry the tags of their mail: a bounce says which of our messages it was, and needs no address.
          EmailTags: [{ Name: messageTag, Value: messageId }],
          ...(configurationSet === undefined ? {} : { ConfigurationSetName: configurationSet }),
        }),
      );
      return id === undefined
        ? { kind: 'unknown', reason: 'answer-unreadable' }
        : { kind: 'sent', providerMessageId: id };
    } catch (fault) {
      return outcomeOfFault(fault);
    }
  };
};
