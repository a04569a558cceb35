// What a check found, as lines for a person. Hides how many places of one kind are told.
import type { Finding, Gate, GivingReport } from '@hearth/publication/giving/giving-report';

const gateWords: Readonly<Record<Gate, string>> = {
  file: 'The file',
  official: 'Gate 1, the official 360Giving schema (1.4.3)',
  profile: 'Gate 2, the closed profile',
  meaning: 'Gate 3, what it means and may give away',
  disclosure: 'Gate 4, whether a row stands for enough households',
};
const gates = ['file', 'official', 'profile', 'meaning', 'disclosure'] as const;

const placeWords = ({ places, count }: Finding): string => {
  const more = count - places.length;
  return `${places.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
};

const lines = (findings: readonly Finding[], severity: Finding['severity']): readonly string[] =>
  gates.flatMap((gate) => {
    const of = findings.filter((each) => each.gate === gate && each.severity === severity);
    return of.length === 0
      ? []
      : [
          `${gateWords[gate]}:`,
          ...of.flatMap((each) => [
            `  ${each.count === 1 ? '' : `${each.count} times: `}${each.detail}  (${each.code})`,
            `      at ${placeWords(each)}`,
          ]),
        ];
  });

const standardOf = ({ profile }: GivingReport): string =>
  profile === 'closed' ? 'the closed profile on top of 360Giving 1.4.3' : '360Giving 1.4.3';

/** The report of a file as lines. */
export const reportLines = (path: string, report: GivingReport): readonly string[] => {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const warnings = report.findings.length - errors.length;
  const grants = `${report.grants} ${report.grants === 1 ? 'grant' : 'grants'}`;
  return [
    report.holds
      ? `Yes. ${path} keeps to ${standardOf(report)}: ${grants}.`
      : `No. ${path} does not keep to ${standardOf(report)}: ${grants}, ${errors.length} ${errors.length === 1 ? 'reason' : 'reasons'}.`,
    ...lines(report.findings, 'error'),
    ...(warnings === 0 ? [] : ['', `To look at, though it is no reason for a no (${warnings}):`]),
    ...lines(report.findings, 'warning'),
  ];
};
