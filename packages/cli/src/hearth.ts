// Command `pnpm hearth`: looks after a deployment on this machine. Each subcommand is a file of its own.
import { readCommand, runCommand, wrongUse } from './command-line.ts';
import { booksCommand } from './hearth/books.ts';
import { exportCommand } from './hearth/export.ts';
import type { HearthCall } from './hearth/hearth-call.ts';
import { importCommand } from './hearth/import.ts';
import { policyCommand } from './hearth/policy.ts';
import { publicationCommand } from './hearth/publication.ts';
import { rebuildCommand } from './hearth/rebuild.ts';
import { redriveCommand } from './hearth/redrive.ts';
import { sanctionsCommand } from './hearth/sanctions.ts';
import { tokenCommand } from './hearth/token.ts';
import { verifierCommand } from './hearth/verifier.ts';
import { verifyCommand } from './hearth/verify.ts';
import { verifyBundleCommand } from './hearth/verify-bundle.ts';

const help = `pnpm hearth COMMAND [--data DIR]

  verify              checks everything that must hold, one by one
  verify BUNDLE       checks an exported bundle, offline and without a deployment
    --key VKEY        the log's public key, or a file with it; --checkpoint FILE: one that you were given another way
    --json            the verdict as JSON
  verifier            writes the program that checks bundles as one file, which needs only Node: for an auditor's own machine
    --out FILE        where it goes, such as hearth-verify.mjs
  export              writes a bundle of the record for an auditor
    --grant awd_... | --fund fund_... | --all     what it is of
    --out FILE        where it goes
    --facts --as SUBJECT --reason WORDS           with the facts behind decisions; each read goes into the record
    --checkpoint FILE one that the reader has: the bundle shows that the log goes on from it
  books               prints every account and every slice as the entries tell them
    --at INSTANT      as they stood then, such as 2026-11-20T15:00:00Z (default: now)
  policy check FILE   what is wrong with a policy, each thing at its place; needs no deployment
                      (how to write one: packages/domain/POLICY.md)
  policy diff A B     what the last 90 days would have been under B instead of A, each a file or a policy id
  publication check FILE                          says of any 360Giving file (JSON, CSV, XLSX) yes, or each reason for no
    --profile closed  and that it tells of no household: only what Hearth itself would publish
    --names FILE      names of households and partners, one a line, of which none may stand in it
    --texts FILE      the approved texts of rows, when they are others than Hearth's; --json: the report as JSON
  publication recompute BUNDLE FILE               counts every figure of a publication.json again from an export (--all) alone
    --key VKEY        and that its checkpoint is signed by this key
  import check FILE   says of a list (CSV, XLSX) what the API would: what is wrong with each row, each thing at its place
    --purpose list    of a list to be checked only (or: confidential); default: applications
    --out FILE        writes the list with its errors beside its rows; --language es: in words of that language; --json
  rebuild             folds the record again and tells where state differs from it
    --write --yes     and puts what the record says in the place of what differs
  redrive QUEUE       shows the dead letters of a queue with their reasons, and sends them back
    --show            only shows them
  sanctions LIST...   compares who is paid with a list file on this machine: OFAC's sdn.csv alt.csv, or one name a line
    --households --as SUBJECT                     households too; each read of a name goes into the record
  token SUB           prints a token for a subject; the cloud has to run

  --data DIR          which deployment (default: .local/start); when nothing runs there, it is started for the while`;

const commands = {
  books: booksCommand,
  policy: policyCommand,
  export: (call: HearthCall, values: Values) => exportCommand(values)(call),
  verify: (call: HearthCall, values: Values) =>
    call.operands.length === 0 ? verifyCommand(call) : verifyBundleCommand(call.operands, values),
  verifier: (_call: HearthCall, values: Values) => verifierCommand(values),
  import: (call: HearthCall, values: Values) => importCommand(call, values),
  publication: (call: HearthCall, values: Values) => publicationCommand(call, values),
  rebuild: rebuildCommand,
  redrive: redriveCommand,
  sanctions: (call: HearthCall, values: Values) => sanctionsCommand(values)(call),
  token: tokenCommand,
} as const;

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

const options = {
  help: { type: 'boolean', short: 'h' },
  data: { type: 'string' },
  at: { type: 'string' },
  check: { type: 'boolean' },
  write: { type: 'boolean' },
  yes: { type: 'boolean' },
  show: { type: 'boolean' },
  grant: { type: 'string' },
  fund: { type: 'string' },
  all: { type: 'boolean' },
  out: { type: 'string' },
  facts: { type: 'boolean' },
  as: { type: 'string' },
  households: { type: 'boolean' },
  reason: { type: 'string' },
  checkpoint: { type: 'string', multiple: true },
  key: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  profile: { type: 'string' },
  names: { type: 'string' },
  texts: { type: 'string' },
  purpose: { type: 'string' },
  language: { type: 'string' },
} as const;
const read = () => readCommand(process.argv.slice(2), options);
type Values = ReturnType<typeof read>['values'];

const hearth = async (): Promise<number> => {
  const { values, positionals } = read();
  const [name, ...operands] = positionals;
  if (values.help === true || name === undefined) {
    console.log(help);
    return values.help === true ? 0 : 2;
  }
  if (!isCommand(name)) throw wrongUse(`There is no command "${name}".\n\n${help}`);
  if (values.check === true && values.write === true) throw wrongUse('Either --check or --write.');
  const call = {
    data: values.data,
    at: values.at,
    operands,
    isWriting: values.write === true,
    isConfirmed: values.yes === true,
    isShownOnly: values.show === true,
  };
  return commands[name](call, values);
};

await runCommand(hearth);
