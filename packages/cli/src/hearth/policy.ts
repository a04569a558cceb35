// `hearth policy check FILE` and `hearth policy diff A B`: what is wrong with a policy, and what another one would change.
import { kindOf } from '@hearth/domain/ids';
import type { Policy } from '@hearth/domain/policy';
import { parseExpression } from '@hearth/expressions/parse-expression';
import { policyReader } from '@hearth/store/policies';
import type { CloudAccess } from '../cloud-access.ts';
import { wrongUse } from '../command-line.ts';
import { diffLines, policyDiff } from '../policy-diff.ts';
import { type PolicyFile, readPolicyFile } from '../policy-files.ts';
import { policyWords } from '../policy-words.ts';
import { folderOf, type HearthCall, onCloud } from './hearth-call.ts';

const problemLines = ({ problems, codes }: PolicyFile): readonly string[] =>
  problems.flatMap(({ pointer, code, detail }) => {
    const rule = codes[Number(/^\/rules\/(\d+)/.exec(pointer)?.[1] ?? -1)] ?? '';
    return [`  ${pointer === '' ? '/' : pointer}${rule === '' ? '' : ` "${rule}"`}  (${code})`, `      ${detail}`];
  });

const whereToRead =
  'Every field and kind of rule, with examples: packages/domain/POLICY.md. To start from: packages/domain/sample-policy.json.';

/** What a check says, and the command's exit code. */
export const checkLinesOf = (
  path: string,
  file: PolicyFile,
): { readonly lines: readonly string[]; readonly code: number } => {
  const { policy, hash, isUnplaced, problems } = file;
  if (policy === undefined || problems.length > 0)
    return {
      lines: [
        `${path} is no policy yet. ${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} wrong:`,
        ...problemLines(file),
        ...(problems.some(({ code }) => code.startsWith('expression-'))
          ? ['Its examples are run once every expression can be read.']
          : []),
        whereToRead,
      ],
      code: 1,
    };
  const examples = policy.examples.length;
  return {
    lines: [
      `${path} is a policy: ${policy.rules.length} rules, in ${policy.languages.join(', ')}; ${examples === 1 ? 'its example comes' : `its ${examples} examples come`} out as written.`,
      ...policyWords(policy),
      isUnplaced
        ? 'It names no program yet. Put "programId" into it before it is drafted (GET /v1/programs); its hash depends on that.'
        : `Its hash is ${hash}.`,
    ],
    code: 0,
  };
};

const check = (path: string | undefined): number => {
  if (path === undefined) throw wrongUse('hearth policy check takes a file with a policy as JSON.');
  const { lines, code } = checkLinesOf(path, readPolicyFile(path));
  for (const line of lines) console.log(line);
  return code;
};

/** A policy of the deployment by its id, or one of a file: a file has to be whole before anything is judged by it. */
const policyOf = async ({ tables }: CloudAccess, operand: string): Promise<{ policy: Policy; programId?: string }> => {
  if (kindOf(operand) === 'policy') {
    const policy = await policyReader(tables)(operand).catch(() => {
      throw wrongUse(`There is no policy ${operand} in this deployment.`);
    });
    return { policy, programId: policy.programId };
  }
  const { policy, problems, isUnplaced } = readPolicyFile(operand);
  if (policy === undefined || problems.length > 0)
    throw wrongUse(`${operand} is no policy yet. See what is wrong with it: hearth policy check ${operand}`);
  return isUnplaced ? { policy } : { policy, programId: policy.programId };
};

const programOf = (one: string | undefined, other: string | undefined): string | undefined => {
  if (one !== undefined && other !== undefined && one !== other)
    throw wrongUse('These two policies are of two programs, so there are no cases to compare them by.');
  return one ?? other;
};

const diff = (call: HearthCall, [one, other]: readonly string[]): Promise<number> => {
  if (one === undefined || other === undefined)
    throw wrongUse(
      'hearth policy diff takes two policies, each a file or a policy id: the one that holds, then the other.',
    );
  return onCloud(folderOf(call), async (cloud) => {
    const [before, after] = [await policyOf(cloud, one), await policyOf(cloud, other)];
    if (before.policy.currency !== after.policy.currency) throw wrongUse('These two policies pay in two currencies.');
    const { nowAt } = await cloud.controls.status();
    const asked = {
      before: before.policy,
      after: after.policy,
      programId: programOf(before.programId, after.programId),
      nowAt,
    };
    const found = await policyDiff(cloud, asked, parseExpression);
    for (const line of diffLines(found, before.policy.currency)) console.log(line);
    return 0;
  });
};

/** Exit code 1 when a policy has problems; `diff` answers 0 whatever changes. */
export const policyCommand = async (call: HearthCall): Promise<number> => {
  const [verb, ...operands] = call.operands;
  if (verb === 'check') return check(operands[0]);
  if (verb === 'diff') return diff(call, operands);
  throw wrongUse(`hearth policy takes "check FILE" or "diff A B". ${whereToRead}`);
};
