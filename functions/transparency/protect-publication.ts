// The tables of a publication, made and audited until they hold against everything published; or what of them can't be protected.
import { isRejected } from '@hearth/domain/rejections';
import { publishSafely } from '@hearth/publication/audit/publish-safely';
import type { Solver } from '@hearth/publication/audit/solver';
import { makeDocument } from '@hearth/publication/make-document';
import type { Protect } from './make-publication.ts';

/** Exact figures for whoever files the returns: nobody else reads them, so that nothing of them is audited. */
const filed = ({ making }: Parameters<Protect>[0]): Awaited<ReturnType<Protect>> => {
  const made = makeDocument(making);
  if (isRejected(made)) return made;
  const { leftOut } = made.document.protection;
  return {
    document: made.document,
    audit: { checked: 0, warned: 0, solved: 0 },
    made: { steps: {}, withheld: [], leftOut },
  };
};

/** Protects by the audit. The solver is asked for when something is audited, and takes seconds to a minute of computing. */
export const protectPublication =
  (solver: () => Promise<Solver>): Protect =>
  async (asked) => {
    const { making, cases, published } = asked;
    if (making.template.audience === 'filer') return filed(asked);
    const safe = publishSafely({
      make: (plan) => makeDocument({ ...making, ...plan }),
      published,
      cases,
      solver: await solver(),
    });
    if ('cells' in safe) return { cells: safe.cells };
    if (isRejected(safe)) return safe;
    const { steps, withheld, leftOut } = safe.made;
    return { document: safe.document, audit: safe.audit, made: { steps, withheld, leftOut } };
  };
