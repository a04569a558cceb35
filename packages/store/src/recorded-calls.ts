// Calls of the engine as they were recorded, sent again through the same client with nothing around them: for measuring only.
import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  type DynamoDBClientConfig,
  GetItemCommand,
  type GetItemCommandInput,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';
import { leanClient } from './open-tables.ts';

/** Sends one recorded call. Faults: the engine's. */
export type Resend = () => Promise<unknown>;

// On the wire bytes are base64; the client wants bytes.
const withBytes = (name: string, value: unknown): unknown =>
  name === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;

/** Opens the way in which calls are sent again. What comes back prepares one call of its operation and its body's JSON. */
export const openResending = (config: DynamoDBClientConfig): ((operation: string, json: string) => Resend) => {
  const client = leanClient(config);
  return (operation, json) => {
    switch (operation) {
      case 'GetItem': {
        const input: GetItemCommandInput = JSON.parse(json, withBytes);
        return () => client.send(new GetItemCommand(input));
      }
      case 'BatchGetItem': {
        const input: BatchGetItemCommandInput = JSON.parse(json, withBytes);
        return () => client.send(new BatchGetItemCommand(input));
      }
      case 'Query': {
        const input: QueryCommandInput = JSON.parse(json, withBytes);
        return () => client.send(new QueryCommand(input));
      }
      case 'TransactWriteItems': {
        const input: TransactWriteItemsCommandInput = JSON.parse(json, withBytes);
        return () => client.send(new TransactWriteItemsCommand(input));
      }
      default:
        throw new RangeError(`the store makes no call ${operation}`);
    }
  };
};
