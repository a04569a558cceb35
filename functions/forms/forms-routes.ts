// Which use case answers which route.
import type { OutboundConfig } from '@hearth/channels/outbound-call';
import { formRoutes as on } from '@hearth/contracts/form-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { changeMapping, changeSecret, closeForm, connectForm } from './connect-form.ts';
import { dropSubmission } from './drop-submission.ts';
import type { KeepPorts } from './keep-submission.ts';
import { listForms, listSubmissions, readOneForm } from './read-forms.ts';
import { readFormTemplate, readTemplateMapping, type TemplatePorts } from './read-template.ts';
import { receiveSubmission } from './receive-submission.ts';
import { setPull } from './set-pull.ts';

export type FormPorts = KeepPorts & TemplatePorts & { readonly outbound: OutboundConfig };

/** The routes of forms over their ports. */
export const formsRoutes = (ports: FormPorts): readonly Route[] => [
  route(on.connectForm, connectForm(ports)),
  route(on.listForms, listForms(ports)),
  route(on.readFormTemplate, readFormTemplate(ports)),
  route(on.readTemplateMapping, readTemplateMapping()),
  route(on.readForm, readOneForm(ports)),
  route(on.changeMapping, changeMapping(ports)),
  route(on.changeSecret, changeSecret(ports)),
  route(on.setPull, setPull(ports)),
  route(on.closeForm, closeForm(ports)),
  route(on.receiveSubmission, receiveSubmission(ports)),
  route(on.listSubmissions, listSubmissions(ports)),
  route(on.dropSubmission, dropSubmission(ports)),
];
