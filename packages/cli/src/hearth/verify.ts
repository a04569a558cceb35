// `hearth verify`: everything that must hold of a deployment at rest, one by one.
import { checkLines } from '../check.ts';
import { gatherEvidence } from '../evidence.ts';
import { everyApplicationEnded, invariants } from '../invariants.ts';
import { folderOf, type HearthCall, onCloud } from './hearth-call.ts';

/** Answers 1 when a check fails. That something waits for a person is told and no failure. */
export const verifyCommand = (call: HearthCall): Promise<number> =>
  onCloud(folderOf(call), async (cloud) => {
    await cloud.controls.untilIdle();
    const evidence = await gatherEvidence(cloud);
    const all = invariants(evidence);
    // While a fund works, somebody always waits: that is told and no failure.
    const waiting = all.find(({ name, holds }) => name === everyApplicationEnded && !holds);
    const checks = all.filter((check) => check !== waiting);
    for (const line of checkLines(checks)) console.log(line);
    if (waiting !== undefined)
      for (const line of [`  --    ${waiting.figures}`, ...waiting.records])
        console.log(line.startsWith(' ') ? line : `         ${line}`);
    return checks.every(({ holds }) => holds) ? 0 : 1;
  });
