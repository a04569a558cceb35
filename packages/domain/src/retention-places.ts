// Where an application waits for its retention class to end. Apart from what the class means, so that applications need not know it.

/** Cases that ended without an award, and questions that no partner answered; cases that were awarded. By policy, which says how long. */
export const retentionQueues = {
  unawarded: (policyId: string): string => `kept-unawarded#${policyId}`,
  awarded: (policyId: string): string => `kept-awarded#${policyId}`,
} as const;

/** The queue of an application by its status; undefined while somebody of ours has it. */
export const retentionQueue = (
  status: 'submitted' | 'question' | 'referred' | 'awarded' | 'declined' | 'withdrawn',
  policyId: string,
): string | undefined => {
  switch (status) {
    case 'submitted':
    case 'referred':
      return undefined;
    case 'awarded':
      return retentionQueues.awarded(policyId);
    case 'question':
    case 'declined':
    case 'withdrawn':
      return retentionQueues.unawarded(policyId);
  }
};
