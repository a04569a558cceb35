// What is known of a household for comparing it with others. Hides nothing: it is the form in which the vault keeps it.

/**
 * One person as the application names them, in any script; the whole name may stand in either field.
 * `birthDate` is `YYYY-MM-DD`, or what of it is known (`YYYY-MM`, `YYYY`).
 */
export type MatchPerson = { readonly given: string; readonly family: string; readonly birthDate?: string | undefined };

export type MatchAddress = {
  readonly line1?: string | undefined;
  readonly line2?: string | undefined;
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** Says that they have no address of their own. */
  readonly generalDelivery?: boolean | undefined;
};

/**
 * Everything of one application that matching may look at. Identity: it lives encrypted in the vault.
 * `payees` are codes of paid accounts from the provider, never account numbers. No list needs to be normalized or distinct.
 */
export type MatchProfile = {
  readonly names: { readonly given: string; readonly family: string };
  readonly birthDate?: string | undefined;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly payees: readonly string[];
  readonly address?: MatchAddress | undefined;
  readonly members: readonly MatchPerson[];
};

/** The applicant of a profile, as a person. */
export const applicantOf = (profile: MatchProfile): MatchPerson => ({ ...profile.names, birthDate: profile.birthDate });
