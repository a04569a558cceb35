// Twin of the files: a map, and addresses that nobody serves.
import { asDownload, type Files, lifeOf, type NewFile } from './files.ts';

/** Files without a bucket. `kept` can be looked at. */
export const inMemoryFiles = (
  kept: Map<string, NewFile> = new Map(),
): Files & { readonly kept: ReadonlyMap<string, NewFile> } => {
  return {
    kept,
    put: async (file) => {
      kept.set(file.key, file);
    },
    read: async (key) => {
      const body = kept.get(key)?.body;
      return typeof body === 'string' ? new TextEncoder().encode(body) : body;
    },
    addressOf: async (key, download) => {
      const asked = new URLSearchParams({
        'X-Amz-Expires': String(lifeOf(download.lifeSeconds)),
        'response-content-disposition': asDownload(download),
      });
      return `memory:///${encodeURI(key)}?${asked}`;
    },
  };
};
