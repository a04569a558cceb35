// Reads objects from the local S3, by keys as they are: a client that works on addresses would tidy some of them away.
import { request } from 'node:http';
import type { ReadObject, StoredAnswer } from './distribution.ts';

const PATIENCE_MS = 10_000;

/** A reader of the buckets behind `endpoint`. */
export const bucketReader = (endpoint: string): ReadObject => {
  const { hostname, port } = new URL(endpoint);
  return (bucket, key, headers) =>
    new Promise<StoredAnswer>((resolve, reject) => {
      const path = `/${[bucket, ...key.split('/')].map(encodeURIComponent).join('/')}`;
      const sent = request({ hostname, port, path, headers, timeout: PATIENCE_MS }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const told = Object.entries(response.headers).flatMap(([name, value]) =>
            typeof value === 'string' ? [[name, value] as const] : [],
          );
          const status = response.statusCode ?? 500;
          if (status >= 500) reject(new Error(`the local S3 answers ${status} for ${key}`));
          else resolve({ status, headers: Object.fromEntries(told), body: Buffer.concat(chunks) });
        });
      });
      sent.on('timeout', () => sent.destroy(new Error(`the local S3 gives no answer within ${PATIENCE_MS} ms`)));
      sent.on('error', reject);
      sent.end();
    });
};
