// What every function stands on: the deployment's settings, its records, and its bundled code.
import type { Settings } from '../settings.ts';
import type { RecordsStack } from '../stacks/records.ts';

/** What every function stands on. `bundles` is the folder that bundle.ts filled. */
export type Ground = { readonly settings: Settings; readonly records: RecordsStack; readonly bundles: string };
