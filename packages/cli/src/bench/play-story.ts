// Plays the whole story once for so many households: all who act in it work at the same time, as they would.
import type { FileRow } from '../demo/applications-file.ts';
import type { Founded } from '../found.ts';
import type { Step } from '../progress.ts';
import type { MeasuredCloud } from './measured-cloud.ts';
import { giveAid, handIn } from './play-partners.ts';
import { approve, review } from './play-staff.ts';
import { openStage, pause, type Stage } from './stage.ts';

/** What became of the applications. */
export type Played = Stage['done'] & { readonly left: number };

const watchEveryMs = 250;
const patienceMs = 120_000;

const handInAll = async (stage: Stage, rows: readonly FileRow[]): Promise<void> => {
  await handIn(stage, rows);
  stage.isDraining = true;
};

/** Sees how many messages wait, shows how far the story is, and throws an Error when it stands still. */
const watch = async (stage: Stage, cloud: MeasuredCloud, step: Step, isOver: () => boolean): Promise<void> => {
  let decided = 0;
  let seen = '';
  let movedAtMs = performance.now();
  while (!isOver()) {
    stage.waiting = (await cloud.spending()).waiting;
    const { approved, declined } = stage.done;
    step.tick(approved + declined - decided);
    decided = approved + declined;
    const now = JSON.stringify([stage.done, stage.waiting]);
    if (now !== seen) movedAtMs = performance.now();
    seen = now;
    if (performance.now() - movedAtMs > patienceMs)
      throw new Error(`The story stands still: ${seen}, ${stage.open.size} undecided.`);
    await pause(watchEveryMs);
  }
};

/**
 * Plays the story of these rows, from handing in to the last payment settled and the last handover confirmed. Throws an Error
 * when anything is refused that should not be.
 */
export const playStory = async (
  cloud: MeasuredCloud,
  founded: Founded,
  rows: readonly FileRow[],
  step: Step,
): Promise<Played> => {
  const stage = openStage(cloud, founded);
  step.of(rows.length);
  let isOver = false;
  const act = async (): Promise<void> => {
    await Promise.all([handInAll(stage, rows), approve(stage), review(stage), giveAid(stage)]);
    await cloud.controls.untilIdle();
    isOver = true;
  };
  await Promise.all([act(), watch(stage, cloud, step, () => isOver)]);
  return { ...stage.done, left: stage.left };
};
