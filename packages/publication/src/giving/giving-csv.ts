// The same rows as CSV with the standard's own column titles, for a spreadsheet program.
import type { GivingPackage } from './giving-package.ts';

type Grant = GivingPackage['grants'][number];

const columns: readonly (readonly [string, (grant: Grant) => string | number])[] = [
  ['Identifier', ({ id }) => id],
  ['Title', ({ title }) => title],
  ['Description', ({ description }) => description],
  ['Currency', ({ currency }) => currency],
  ['Amount Awarded', ({ amountAwarded }) => amountAwarded],
  ['Award Date', ({ awardDate }) => awardDate],
  ['Recipient Ind:Identifier', ({ recipientIndividual }) => recipientIndividual.id],
  ['Recipient Ind:Name', ({ recipientIndividual }) => recipientIndividual.name],
  [
    'To Individuals Details:Primary Grant Reason',
    ({ toIndividualsDetails }) => toIndividualsDetails.primaryGrantReason,
  ],
  ['To Individuals Details:Grant Purpose', ({ toIndividualsDetails }) => toIndividualsDetails.grantPurpose.join(';')],
  ['Beneficiary Location:Name', ({ beneficiaryLocation }) => beneficiaryLocation?.[0]?.name ?? ''],
  ['Beneficiary Location:Country Code', ({ beneficiaryLocation }) => beneficiaryLocation?.[0]?.countryCode ?? ''],
  ['Funding Org:Identifier', ({ fundingOrganization }) => fundingOrganization[0]?.id ?? ''],
  ['Funding Org:Name', ({ fundingOrganization }) => fundingOrganization[0]?.name ?? ''],
  ['Grant Programme:Code', ({ grantProgramme }) => grantProgramme[0]?.code ?? ''],
  ['Grant Programme:Title', ({ grantProgramme }) => grantProgramme[0]?.title ?? ''],
  ['Last Modified', ({ dateModified }) => dateModified],
];

/** Header and rows; numbers stay numbers. Whoever writes them neutralizes what a spreadsheet program would run. */
export const givingCsv = ({ grants }: GivingPackage): readonly (readonly (string | number)[])[] => [
  columns.map(([title]) => title),
  ...grants.map((grant) => columns.map(([, read]) => read(grant))),
];
