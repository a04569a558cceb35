// Files: put, read, and handed out by an address that soon expires. Hides S3.
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

/** A file to keep. `key` is its path in the bucket: ids and dates, never a name of a person. */
export type NewFile = { readonly key: string; readonly contentType: string; readonly body: string | Uint8Array };

/** Faults: the bucket's. */
export type Files = {
  readonly put: (file: NewFile) => Promise<void>;
  /** The bytes, or undefined when there is no such file. */
  readonly read: (key: string) => Promise<Uint8Array | undefined>;
  /** An address that answers GET with this file as a download of that name, for `lifeSeconds` (at most 900; 300 if not said). */
  readonly addressOf: (
    key: string,
    download: { readonly fileName: string; readonly lifeSeconds?: number },
  ) => Promise<string>;
};

/** `endpoint` is set on a laptop only: local engines know their buckets by path, not by host name. */
export type FilesConfig = { readonly bucket: string; readonly endpoint?: string | undefined };

const maxLifeSeconds = 900;
const usualLifeSeconds = 300;

/** How long an address lives. Faults: a RangeError outside 1 to 900 seconds. */
export const lifeOf = (lifeSeconds = usualLifeSeconds): number => {
  if (Number.isInteger(lifeSeconds) && lifeSeconds >= 1 && lifeSeconds <= maxLifeSeconds) return lifeSeconds;
  throw new RangeError(`an address lives 1 to ${maxLifeSeconds} seconds, not ${lifeSeconds}`);
};

/** The header that makes a browser keep a file instead of showing it. Anything but letters, digits, `.`, `_` and `-` becomes `-`. */
export const asDownload = (fileName: string): string =>
  `attachment; filename="${fileName.replaceAll(/[^A-Za-z0-9._-]/g, '-')}"`;

const patience: S3ClientConfig = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 15_000 },
};

/** The files of one bucket; the client is made at the first call and keeps its connections. */
export const bucketFiles = ({ bucket: Bucket, endpoint }: FilesConfig, config: S3ClientConfig = {}): Files => {
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
    put: async ({ key, contentType, body }) => {
      await client().send(new PutObjectCommand({ Bucket, Key: key, Body: body, ContentType: contentType }));
    },
    read: async (key) => {
      try {
        const { Body: body } = await client().send(new GetObjectCommand({ Bucket, Key: key }));
        return await body?.transformToByteArray();
      } catch (fault) {
        if (fault instanceof NoSuchKey) return undefined;
        throw fault;
      }
    },
    addressOf: (key, { fileName, lifeSeconds }) =>
      getSignedUrl(
        client(),
        new GetObjectCommand({ Bucket, Key: key, ResponseContentDisposition: asDownload(fileName) }),
        {
          expiresIn: lifeOf(lifeSeconds),
        },
      ),
  };
};
