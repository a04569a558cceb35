#!/usr/bin/env node
// hearth-verify: checks an exported bundle of Hearth's record, offline. No dependency but Node; nothing of Hearth's own code is used
// here, so that two readings of the standards have to agree. Hides nothing: the README says in which order to read src/.
import { runVerifier, staySmall } from './src/command.ts';

staySmall();
process.exitCode = await runVerifier(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
