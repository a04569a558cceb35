// Checks a JSON text: a package, a plain list of grants, or one grant alone. Hides how what is malformed, doubled or misplaced becomes a sentence.
import { type CheckOptions, type GrantChecks, grantChecks } from './check-giving.ts';
import type { GivingReport, GrantPlace, Reason } from './giving-report.ts';
import { type JsonSpans, jsonSpans, lineOf } from './json-spans.ts';

const fileReason = (code: string, pointer: string, detail: string): Reason => ({
  gate: 'file',
  severity: 'error',
  code,
  pointer,
  detail,
});

const shapeReasons = ({ shape, grants, isNoList, fault }: JsonSpans, text: string): readonly Reason[] => {
  if (text.trim() === '') return [fileReason('empty', '', 'The file is empty.')];
  if (/^\s*</.test(text))
    return [
      fileReason(
        'no-json',
        '',
        'This is a web page or XML, not JSON: the address may have answered with a page instead of the file.',
      ),
    ];
  if (isNoList) return [fileReason('wrong-type', '/grants', '"grants" has to be a list: [ … ].')];
  if (shape === 'list')
    return [
      fileReason(
        'no-package',
        '',
        'This is a plain list of grants. A 360Giving file is a package around it: {"version": "1.4", "grants": [ … ]}. Its grants were checked all the same.',
      ),
    ];
  if (shape === 'grant')
    return [
      fileReason(
        'no-package',
        '',
        'This is one grant alone. A 360Giving file is a package: {"version": "1.4", "grants": [ … ]}. The grant was checked all the same.',
      ),
    ];
  if (shape === 'other' && fault === undefined)
    return [fileReason('no-grants', '/grants', 'There is no list "grants": this is no 360Giving package.')];
  if (shape === 'package' && grants.length === 0 && fault === undefined)
    return [fileReason('no-grants', '/grants', 'The package holds no grant; at least one is needed.')];
  return [];
};

const faultReasons = ({ fault }: JsonSpans, text: string): readonly Reason[] => {
  if (fault === undefined || text.trim() === '' || /^\s*</.test(text)) return [];
  const line = lineOf(text, fault.at);
  const column = fault.at - text.lastIndexOf('\n', fault.at - 1);
  return [fileReason('malformed', `line ${line}, column ${column}`, `This is no JSON from here on: ${fault.because}.`)];
};

const twiceReasons = ({ twice }: JsonSpans, { profile }: CheckOptions): readonly Reason[] =>
  twice.map(({ pointer }) => ({
    gate: 'file',
    severity: profile === 'closed' ? 'error' : 'warning',
    code: 'said-twice',
    pointer,
    detail:
      'This name stands twice in one object: programs read one of the two and pass over the other, which lies in the file all the same.',
  }));

const takeGrants = (checks: GrantChecks, text: string, { grants, shape }: JsonSpans): void => {
  const base = shape === 'package' ? '/grants' : '';
  let line = 1;
  let nextLine = text.indexOf('\n');
  for (const [index, { start, end }] of grants.entries()) {
    for (; nextLine !== -1 && nextLine < start; nextLine = text.indexOf('\n', nextLine + 1)) line += 1;
    const from = line;
    const place: GrantPlace = { tell: (pointer) => `${base}/${index}${pointer} (line ${from})` };
    checks.take(JSON.parse(text.slice(start, end)), place);
  }
};

const membersOf = (text: string, { members }: JsonSpans): Readonly<Record<string, unknown>> =>
  Object.fromEntries(members.map(({ name, span }) => [name, JSON.parse(text.slice(span.start, span.end))]));

/**
 * Checks a JSON text. Every grant that can be read is checked, whatever is wrong elsewhere. Never throws for what a file holds.
 */
export const checkJson = (text: string, options: CheckOptions): GivingReport => {
  const spans = jsonSpans(text);
  const checks = grantChecks(options);
  for (const reason of [...shapeReasons(spans, text), ...faultReasons(spans, text), ...twiceReasons(spans, options)])
    checks.add(reason);
  // Of one grant that breaks off nothing is known but that it does.
  if (spans.shape === 'grant') {
    if (spans.fault === undefined) checks.take(membersOf(text, spans), { tell: (pointer) => pointer });
  } else takeGrants(checks, text, spans);
  return checks.finish(spans.shape === 'package' && spans.fault === undefined ? membersOf(text, spans) : undefined);
};
