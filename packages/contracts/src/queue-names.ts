// The queues that the relay sends work to, by the name of the step that waits. A new one needs its name here and its function in infra.

export const queueNames = [
  'screening',
  'approval',
  'disbursement',
  'transparency',
  'imports',
  'intake',
  'webhooks',
  'messages',
] as const;
export type QueueName = (typeof queueNames)[number];
