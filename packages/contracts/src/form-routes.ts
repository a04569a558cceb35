// Routes of forms: what a partner connects and reads, and the one by which a form hands in what was answered.
import { formBody, formMappingBody, formPullBody, formsQuery, submissionDropBody } from './forms.ts';
import { fromForm, read, write } from './route-contract.ts';

const mostBodyBytes = 262_144;
/** What one submission may have: KoboToolbox sends all answers and the names of all files in one body. */
const mostSubmissionBytes = 1_048_576;

export const formRoutes = {
  connectForm: { ...write('/v1/forms', 'forms-http', 'connect-form', formBody), maxBytes: mostBodyBytes },
  listForms: read('/v1/forms', 'forms-http', 'read-forms', formsQuery),
  /** An XLSForm to start from, with the questions of our columns. */
  readFormTemplate: read('/v1/forms/template', 'forms-http', 'read-forms'),
  readTemplateMapping: read('/v1/forms/template/mapping', 'forms-http', 'read-forms'),
  readForm: read('/v1/forms/{id}', 'forms-http', 'read-forms'),
  changeMapping: {
    ...write('/v1/forms/{id}/mapping', 'forms-http', 'connect-form', formMappingBody),
    maxBytes: mostBodyBytes,
  },
  changeSecret: write('/v1/forms/{id}/secret', 'forms-http', 'connect-form'),
  setPull: write('/v1/forms/{id}/pull', 'forms-http', 'connect-form', formPullBody),
  closeForm: write('/v1/forms/{id}/closing', 'forms-http', 'connect-form'),
  receiveSubmission: fromForm('/v1/forms/{id}/submissions', 'forms-http', mostSubmissionBytes),
  listSubmissions: read('/v1/forms/{id}/submissions', 'forms-http', 'read-forms', formsQuery),
  dropSubmission: write(
    '/v1/forms/{id}/submissions/{submissionId}/drop',
    'forms-http',
    'connect-form',
    submissionDropBody,
  ),
};
