// Command `pnpm hearth`: looks after a deployment on this machine. Each subcommand is a file of its own.
import { readCommand, runCommand, wrongUse } from './command-line.ts';
import { booksCommand } from './hearth/books.ts';
import { rebuildCommand } from './hearth/rebuild.ts';
import { redriveCommand } from './hearth/redrive.ts';
import { tokenCommand } from './hearth/token.ts';
import { verifyCommand } from './hearth/verify.ts';

const help = `pnpm hearth COMMAND [--data DIR]

  verify              checks everything that must hold, one by one
  books               prints every account and every slice as the entries tell them
    --at INSTANT      as they stood then, such as 2026-11-20T15:00:00Z (default: now)
  rebuild             folds the record again and tells where state differs from it
    --write --yes     and puts what the record says in the place of what differs
  redrive QUEUE       shows the dead letters of a queue with their reasons, and sends them back
    --show            only shows them
  token SUB           prints a token for a subject; the cloud has to run

  --data DIR          which deployment (default: .local/start); when nothing runs there, it is started for the while`;

const commands = {
  books: booksCommand,
  verify: verifyCommand,
  rebuild: rebuildCommand,
  redrive: redriveCommand,
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
} as const;

const hearth = async (): Promise<number> => {
  const { values, positionals } = readCommand(process.argv.slice(2), options);
  const [name, ...operands] = positionals;
  if (values.help === true || name === undefined) {
    console.log(help);
    return values.help === true ? 0 : 2;
  }
  if (!isCommand(name)) throw wrongUse(`There is no command "${name}".\n\n${help}`);
  if (values.check === true && values.write === true) throw wrongUse('Either --check or --write.');
  return commands[name]({
    data: values.data,
    at: values.at,
    operands,
    isWriting: values.write === true,
    isConfirmed: values.yes === true,
    isShownOnly: values.show === true,
  });
};

await runCommand(hearth);
