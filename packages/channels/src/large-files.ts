// Files that are too large to hold: they come up by an address of their own, and are read and written as streams. Hides S3's parts.
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { bucketFiles, type Files, type FilesConfig, lifeOf } from './files.ts';
import { inParts } from './parts-of-files.ts';

/** What will come up: its size in bytes and its SHA-256 in hex, both part of what is signed. */
export type Expected = {
  readonly bytes: number;
  readonly sha256: string;
  readonly contentType: string;
  /** At most 900; 300 if not said. */ readonly lifeSeconds?: number;
};

/** Where something is put by PUT, with the headers that must come with it. */
export type UploadAddress = { readonly address: string; readonly headers: Readonly<Record<string, string>> };

/** A file to write, piece by piece. */
export type Stream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Faults: the bucket's. */
export type LargeFiles = {
  /** An address that takes exactly this file, and nothing else, until it expires. */
  readonly uploadAddressOf: (key: string, expected: Expected) => Promise<UploadAddress>;
  /** In bytes; undefined when there is no such file. */ readonly sizeOf: (key: string) => Promise<number | undefined>;
  /** From its first byte, each time it is called. An Error when there is no such file. */
  readonly open: (key: string) => AsyncIterable<Uint8Array>;
  /** All of it or nothing: a stream that fails leaves no file. */
  readonly write: (key: string, contentType: string, stream: Stream) => Promise<void>;
  /** Takes files away, those too that are not there. */ readonly remove: (keys: readonly string[]) => Promise<void>;
};

const mostRemoved = 1000;

const patience: S3ClientConfig = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 60_000 },
  // A checksum of the SDK's own choice would be one more thing to sign that the sender cannot know.
  requestChecksumCalculation: 'WHEN_REQUIRED',
  // Whoever reads what came up takes its hash: another one is told in words, it is no fault of ours.
  responseChecksumValidation: 'WHEN_REQUIRED',
};

const base64Of = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

const writeParts = async (client: S3Client, target: { Bucket: string; Key: string }, type: string, stream: Stream) => {
  const parts = inParts(stream);
  const first = await parts.next();
  const second = await parts.next();
  if (second.done === true) {
    await client.send(new PutObjectCommand({ ...target, ContentType: type, Body: first.value ?? new Uint8Array() }));
    return;
  }
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ ...target, ContentType: type }));
  const done: { PartNumber: number; ETag: string | undefined }[] = [];
  const send = async (Body: Uint8Array): Promise<void> => {
    const PartNumber = done.length + 1;
    const { ETag } = await client.send(new UploadPartCommand({ ...target, UploadId, PartNumber, Body }));
    done.push({ PartNumber, ETag });
  };
  if (first.value !== undefined) await send(first.value);
  await send(second.value);
  for await (const part of parts) await send(part);
  await client.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts: done } }));
};

const signedUpload = async (
  client: S3Client,
  target: { Bucket: string; Key: string },
  { bytes, sha256, contentType, lifeSeconds }: Expected,
): Promise<UploadAddress> => {
  const headers = { 'content-type': contentType, 'x-amz-checksum-sha256': base64Of(sha256) };
  const command = new PutObjectCommand({
    ...target,
    ContentLength: bytes,
    ContentType: contentType,
    ChecksumSHA256: base64Of(sha256),
  });
  const address = await getSignedUrl(client, command, {
    expiresIn: lifeOf(lifeSeconds),
    signableHeaders: new Set(['content-length', ...Object.keys(headers)]),
    unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
  });
  return { address, headers };
};

/** The large files of one bucket; the client is made at the first call and keeps its connections. */
export const bucketLargeFiles = (
  { bucket: Bucket, endpoint }: FilesConfig,
  config: S3ClientConfig = {},
): LargeFiles => {
  let made: S3Client | undefined;
  const client = (): S3Client => {
    made ??= new S3Client({
      ...patience,
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      ...config,
    });
    return made;
  };
  return {
    uploadAddressOf: (Key, expected) => signedUpload(client(), { Bucket, Key }, expected),
    sizeOf: async (Key) => {
      try {
        return (await client().send(new HeadObjectCommand({ Bucket, Key }))).ContentLength ?? 0;
      } catch (fault) {
        if (fault instanceof NotFound || fault instanceof NoSuchKey) return undefined;
        throw fault;
      }
    },
    open: async function* (Key) {
      const { Body: body } = await client().send(new GetObjectCommand({ Bucket, Key }));
      if (body === undefined) throw new Error(`${Key} has no content`);
      // The SDK's stream is Node's own here.
      yield* body.transformToWebStream();
    },
    write: (Key, contentType, stream) => writeParts(client(), { Bucket, Key }, contentType, stream),
    remove: async (keys) => {
      for (let at = 0; at < keys.length; at += mostRemoved) {
        const Objects = keys.slice(at, at + mostRemoved).map((Key) => ({ Key }));
        await client().send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
      }
    },
  };
};

/** Files of any size of one bucket: what is small is read at once, the rest as a stream. */
export const bucketAnyFiles = (config: FilesConfig): Files & LargeFiles => ({
  ...bucketFiles(config),
  ...bucketLargeFiles(config),
});
