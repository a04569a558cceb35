// Routes of what is written to households: the public number, the messages of a case, and the texts with their marks.
import {
  messagePreviewQuery,
  messagesQuery,
  messageTextsQuery,
  publicContactBody,
  textDoubtBody,
  textReviewBody,
} from './messages.ts';
import { read, write } from './route-contract.ts';

const fn = 'messages-http';

export const messageRoutes = {
  setPublicContact: write('/v1/organizations/{id}/public-contact', fn, 'set-public-contact', publicContactBody),
  readPublicContact: read('/v1/organizations/{id}/public-contact', fn, 'read-public-contact'),
  listMessages: read('/v1/applications/{id}/messages', fn, 'read-messages', messagesQuery),
  readMessageTexts: read('/v1/message-texts', fn, 'read-message-texts', messageTextsQuery),
  previewMessage: read('/v1/message-texts/preview', fn, 'read-message-texts', messagePreviewQuery),
  reviewTexts: write('/v1/message-texts/reviews', fn, 'review-message-texts', textReviewBody),
  doubtTexts: write('/v1/message-texts/doubts', fn, 'review-message-texts', textDoubtBody),
};
