// Which earlier publications can say anything about the same households as a draft. Hides how that is found.
import type { PublicationDocument } from '../document.ts';
import { overlaps } from '../periods.ts';

/**
 * Documents that are linked to a draft: their periods share a day, directly or over a third one (a year links its quarters). Whoever is counted
 * in one period and in another is an unknown in each; no published number adds up over both unless a period holds both. So any
 * world of the one goes with any world of the other, and what the rest tells narrows nothing.
 */
export const linkedTo = (
  draft: Pick<PublicationDocument, 'period'>,
  published: readonly PublicationDocument[],
): readonly PublicationDocument[] => {
  const linked = new Set<PublicationDocument>();
  let reached = [draft.period];
  while (reached.length > 0) {
    const next = published.filter(
      (each) => !linked.has(each) && reached.some((period) => overlaps(period, each.period)),
    );
    for (const each of next) linked.add(each);
    reached = next.map(({ period }) => period);
  }
  return published.filter((each) => linked.has(each));
};
