// Text messages, each handed over once. Hides Amazon SNS.
import { PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import { outcomeOfFault, type SendText } from './sending.ts';

/** `originationNumber`: the number that carriers know us by (E.164), where one was registered. */
export type TextConfig = { readonly originationNumber?: string | undefined };

// One attempt: the SDK must never hand a message over a second time by itself.
const patience: SNSClientConfig = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000 },
};

const attribute = (StringValue: string) => ({ DataType: 'String', StringValue });

/** The sender of this account; the client is made at the first call and keeps its connections. */
export const textSender = ({ originationNumber }: TextConfig = {}, config: SNSClientConfig = {}): SendText => {
  let client: SNSClient | undefined;
  return async ({ to, body }) => {
    client ??= new SNSClient({ ...patience, ...config });
    const from =
      originationNumber === undefined ? {} : { 'AWS.MM.SMS.OriginationNumber': attribute(originationNumber) };
    try {
      const { MessageId: id } = await client.send(
        new PublishCommand({
          PhoneNumber: to,
          Message: body,
          MessageAttributes: { 'AWS.SNS.SMS.SMSType': attribute('Transactional'), ...from },
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
