// Which use case answers which route.
import { messageRoutes as on } from '@hearth/contracts/message-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { listMessages } from './list-messages.ts';
import { doubtTexts, reviewTexts } from './mark-texts.ts';
import { previewText, readMessageTexts } from './message-texts.ts';
import { readPublicContact, setPublicContact } from './public-contacts.ts';

/** The routes of messages over their ports. */
export const messagesRoutes = (ports: { readonly tables: Tables }): readonly Route[] => [
  route(on.setPublicContact, setPublicContact(ports)),
  route(on.readPublicContact, readPublicContact(ports)),
  route(on.listMessages, listMessages(ports)),
  route(on.readMessageTexts, readMessageTexts(ports)),
  route(on.previewMessage, previewText(ports)),
  route(on.reviewTexts, reviewTexts(ports)),
  route(on.doubtTexts, doubtTexts(ports)),
];
