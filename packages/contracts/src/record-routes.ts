// Routes of what is told and kept: reports and records of grants, erasure and retention, checkpoints and proofs.
import { listQuery } from './governance.ts';
import { reportQuery } from './payments.ts';
import {
  ownPublicationsQuery,
  publicationBody,
  publicationDropBody,
  publicationSignatureBody,
} from './publications.ts';
import {
  erasureBody,
  erasureDecisionBody,
  erasuresQuery,
  holdBody,
  holdLiftingBody,
  keptRecordBody,
} from './retention.ts';
import { open, read, write } from './route-contract.ts';
import { checkpointsQuery, consistencyQuery, inclusionQuery } from './sealing.ts';

export const transparencyRoutes = {
  readReport: read('/v1/report', 'transparency-http', 'read-report', reportQuery),
  exportReport: write('/v1/reports', 'transparency-http', 'read-report', reportQuery),
  readAwardRecord: read('/v1/awards/{id}/record', 'transparency-http', 'read-award-record'),
  readAwardPage: read('/v1/awards/{id}/record/page', 'transparency-http', 'read-award-record'),
  askPublication: write('/v1/publications', 'transparency-http', 'prepare-publication', publicationBody),
  /** The same again, checked against what was signed off since. */
  askPublicationAgain: write('/v1/publications/{id}/making', 'transparency-http', 'prepare-publication'),
  signPublication: write(
    '/v1/publications/{id}/signature',
    'transparency-http',
    'sign-publication',
    publicationSignatureBody,
  ),
  dropPublication: write('/v1/publications/{id}/drop', 'transparency-http', 'prepare-publication', publicationDropBody),
  listPublications: open('/v1/publications', 'transparency-http', listQuery),
  readPublication: open('/v1/publications/{id}', 'transparency-http'),
  readPublicationForm: open('/v1/publications/{id}/{form}', 'transparency-http'),
  listOwnPublications: read(
    '/v1/publications/for-me',
    'transparency-http',
    'read-own-publications',
    ownPublicationsQuery,
  ),
  readOwnPublication: read('/v1/publications/for-me/{id}', 'transparency-http', 'read-own-publications'),
  readOwnPublicationForm: read('/v1/publications/for-me/{id}/{form}', 'transparency-http', 'read-own-publications'),
};

export const retentionRoutes = {
  askErasure: write('/v1/applications/{id}/erasure', 'retention-http', 'ask-erasure', erasureBody),
  readErasure: read('/v1/applications/{id}/erasure', 'retention-http', 'read-erasure'),
  listErasures: read('/v1/erasures', 'retention-http', 'read-retention', erasuresQuery),
  /** The id is the household's that the erasure was asked for. */
  decideErasure: write('/v1/erasures/{id}/decision', 'retention-http', 'confirm-erasure', erasureDecisionBody),
  listHolds: read('/v1/legal-holds', 'retention-http', 'read-retention', listQuery),
  placeHold: write('/v1/households/{id}/legal-hold', 'retention-http', 'place-hold', holdBody),
  liftHold: write('/v1/households/{id}/legal-hold/lifting', 'retention-http', 'lift-hold', holdLiftingBody),
  /** Writes who read it and why, so that it is no GET. */
  readKeptRecord: write('/v1/households/{id}/kept-record', 'retention-http', 'read-kept-record', keptRecordBody),
};

export const sealingRoutes = {
  listCheckpoints: open('/v1/checkpoints', 'sealing-http', checkpointsQuery),
  readLogKey: open('/v1/checkpoints/key', 'sealing-http'),
  readCheckpoint: open('/v1/checkpoints/{size}', 'sealing-http'),
  proveInclusion: open('/v1/proofs/inclusion', 'sealing-http', inclusionQuery),
  proveConsistency: open('/v1/proofs/consistency', 'sealing-http', consistencyQuery),
};
