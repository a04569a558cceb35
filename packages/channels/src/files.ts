// Files: put, read, and handed out by an address that soon expires. Hides S3.
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

/** A file to keep. `key` is its path in the bucket: ids and dates, never a name of a person. */
export type NewFile = {
  readonly key: string;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  /** How long readers may keep it, as the header says it. */ readonly cacheControl?: string;
};

/** Faults: the bucket's. */
export type Files = {
  readonly put: (file: NewFile) => Promise<void>;
  /** The bytes, or undefined when there is no such file. */
  readonly read: (key: string) => Promise<Uint8Array | undefined>;
  /** An address that answers GET with this file as a download of that name, or `inline` to be shown, for `lifeSeconds` (at most 900; 300 if not said). */
  readonly addressOf: (key: string, download: Download) => Promise<string>;
};

export type Download = { readonly fileName: string; readonly lifeSeconds?: number; readonly inline?: true };

/** `endpoint` is set on a laptop only: local engines know their buckets by path, not by host name. */
export type FilesConfig = { readonly bucket: string; readonly endpoint?: string | undefined };

const maxLifeSeconds = 900;
const usualLifeSeconds = 300;

/** How long an address lives. Faults: a RangeError outside 1 to 900 seconds. */
export const lifeOf = (lifeSeconds = usualLifeSeconds): number => {
  if (Number.isInteger(lifeSeconds) && lifeSeconds >= 1 && lifeSeconds <= maxLifeSeconds) return lifeSeconds;
  throw new RangeError(`an address lives 1 to ${maxLifeSeconds} seconds, not ${lifeSeconds}`);
};

/** The header that makes a browser keep a file, or show it. Anything but letters, digits, `.`, `_` and `-` becomes `-`. */
export const asDownload = ({ fileName, inline }: Download): string =>
  `${inline === true ? 'inline' : 'attachment'}; filename="${fileName.replaceAll(/[^A-Za-z0-9._-]/g, '-')}"`;

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
    put: async ({ key, contentType, body, cacheControl }) => {
      const kept = cacheControl === undefined ? {} : { CacheControl: cacheControl };
      await client().send(new PutObjectCommand({ Bucket, Key: key, Body: body, ContentType: contentType, ...kept }));
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
    addressOf: (key, download) =>
      getSignedUrl(
        client(),
        new GetObjectCommand({ Bucket, Key: key, ResponseContentDisposition: asDownload(download) }),
        {
          expiresIn: lifeOf(download.lifeSeconds),
        },
      ),
  };
};
