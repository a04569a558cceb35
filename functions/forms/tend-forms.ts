// What is done about forms by the clock: first what was refused is looked at again, then every form is pulled.
import { type PullPorts, pullForms } from './pull-forms.ts';
import { tendSubmissions } from './tend-submissions.ts';

/** One run. Answers counts. Faults: the tables', the vault's. */
export const tendForms = (ports: PullPorts) => {
  const tend = tendSubmissions(ports.tables);
  const pull = pullForms(ports);
  return async (now: string) => ({ ...(await tend(now)), ...(await pull(now)) });
};
