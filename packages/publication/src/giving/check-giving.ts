// Checks a 360Giving file of anybody: official schema, meaning, and for the closed profile what no row about a household may tell.
import { type ApprovedText, approvedTexts } from './approved-texts.ts';
import { type ClosedLook, closedPackageReasons, closedReasons } from './closed-meaning.ts';
import { findingsKept, type GivingReport, type GrantPlace, type Reason, reportOf } from './giving-report.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import { dayReasons, meaningReasons } from './meaning-gate.ts';
import { officialPackageReasons, officialReasons, profilePackageReasons, profileReasons } from './schema-gates.ts';
import { wholeFile } from './whole-file.ts';

/** The version of the standard that files are held to. */
const heldTo = '1.4';

/**
 * `closed`: what Hearth itself would publish about households, and nothing else. `names`: of households and partners, of which none
 * may stand anywhere. `texts`: the approved ones, when they are others than ours. `nowAt`: an instant.
 */
export type CheckOptions = {
  readonly profile: 'official' | 'closed';
  readonly nowAt: string;
  readonly names?: KnownNames;
  readonly texts?: readonly ApprovedText[];
};

type Members = Readonly<Record<string, unknown>>;

const noNames = knownNames([]);

const versionReasons = (members: Members): readonly Reason[] => {
  const version = members['version'];
  if (version === undefined || version === heldTo || typeof version !== 'string') return [];
  return [
    {
      gate: 'official',
      severity: 'warning',
      code: 'other-version',
      pointer: '/version',
      detail: `The file says that it is written in version ${JSON.stringify(version.slice(0, 10))} of the standard; it is held to 1.4.3 here.`,
    },
  ];
};

/** In the closed profile whatever there is to say is a no. */
const sterner = (reason: Reason, profile: CheckOptions['profile']): Reason =>
  profile === 'closed' && reason.gate === 'meaning' ? { ...reason, severity: 'error' } : reason;

// What two gates say of one place is said once.
const onePlace = (reasons: readonly Reason[]): readonly Reason[] => {
  const said = new Set<string>();
  return reasons.filter(({ pointer, code }) => {
    const key = `${code} ${pointer}`;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
};

const packageReasons = (members: Members, { profile }: CheckOptions, look: ClosedLook): readonly Reason[] => [
  ...officialPackageReasons(members),
  ...dayReasons(members),
  ...versionReasons(members),
  ...(profile === 'closed' ? [...profilePackageReasons(members), ...closedPackageReasons(members, look)] : []),
];

/** A check of one file, fed grant by grant, so that a file of any length takes little memory. */
export const grantChecks = (options: CheckOptions) => {
  const kept = findingsKept();
  const whole = wholeFile(options.profile);
  const look: ClosedLook = { names: options.names ?? noNames, texts: options.texts ?? Object.values(approvedTexts) };
  const isClosed = options.profile === 'closed';
  let grants = 0;
  return {
    add: kept.add,
    /** Looks at one grant. */
    take: (grant: unknown, place: GrantPlace): void => {
      grants += 1;
      const reasons = [
        ...officialReasons(grant),
        ...(isClosed ? profileReasons(grant) : []),
        ...meaningReasons(grant, options.nowAt),
        ...(isClosed ? closedReasons(grant, look) : []),
      ];
      for (const reason of onePlace(reasons)) kept.add(sterner(reason, options.profile), place);
      whole.take(grant, place);
    },
    /** The report. `members`: of the package besides its grants; none: the file is no package. */
    finish: (members: Members | undefined): GivingReport => {
      if (members !== undefined)
        for (const reason of onePlace(packageReasons(members, options, look)))
          kept.add(sterner(reason, options.profile));
      for (const { reason, place } of whole.reasons(grants)) kept.add(reason, place);
      const version = members?.['version'];
      return reportOf(kept, {
        profile: options.profile,
        grants,
        ...(typeof version === 'string' ? { version: version.slice(0, 10) } : {}),
      });
    },
  };
};

export type GrantChecks = ReturnType<typeof grantChecks>;
