// What waits for intake beside its routes, whichever kind of message came: messages come more than once, late, and in any order.
import type { IntakeMessage } from '@hearth/contracts/events';
import { applyForm } from './apply-form.ts';
import { type ApplyPorts, applyImport } from './apply-import.ts';

/** Applies the rows of a list, or what a form handed in. */
export const workOffIntake = (ports: ApplyPorts) => {
  const applyRows = applyImport(ports);
  const applySubmission = applyForm(ports);
  return async (message: IntakeMessage, now: string): Promise<unknown> => {
    switch (message.type) {
      case 'ImportApplyAsked':
      case 'ImportContinued':
        return applyRows(message.stream, now);
      case 'SubmissionReceived':
      case 'SubmissionReadAgain':
        return applySubmission(message.stream, now);
    }
  };
};
