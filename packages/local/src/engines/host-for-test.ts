// A host of its own process that works until it is killed; prints a line for each thing an engine acknowledged to it.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { sdkSettings, smallCloud } from './engine-fixtures.ts';
import { startEngines } from './engines.ts';

const engines = await startEngines(smallCloud(process.argv[2] ?? ''));
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`engine ${engines.enginePid()}`);
say(`token ${await engines.tokenFor({ sub: 'ana' })}`);

const { endpoints } = engines;
const dynamodb = new DynamoDBClient(sdkSettings(endpoints.dynamodb));
const sqs = new SQSClient(sdkSettings(endpoints.sqs));
const s3 = new S3Client(sdkSettings(endpoints.s3));
const kms = new KMSClient(sdkSettings(endpoints.kms));
const QueueUrl = engines.queueUrl('screening');

for (let n = 0; ; n += 1) {
  const keyId = `key-${n}`;
  engines.keys.ensureKeys([{ id: keyId, kind: 'SYMMETRIC_DEFAULT' }]);
  await Promise.all([
    dynamodb
      .send(new PutItemCommand({ TableName: 'events', Item: { pk: { S: `app_${n}` }, sk: { S: '0000000001' } } }))
      .then(() => say(`item app_${n}`)),
    sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: `message ${n}` })).then(() => say(`message message ${n}`)),
    s3
      .send(new PutObjectCommand({ Bucket: 'files', Key: `file-${n}`, Body: `body ${n}` }))
      .then(() => say(`file file-${n}`)),
    kms
      .send(new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.from(`secret ${n}`) }))
      .then((answer) => say(`sealed ${Buffer.from(answer.CiphertextBlob ?? []).toString('base64')}`)),
  ]);
  // Some messages are in flight when the end comes.
  if (n % 3 === 0) await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 2 }));
}
