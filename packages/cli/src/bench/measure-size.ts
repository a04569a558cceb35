// Measures one size: a cloud of its own, founded, warmed up, then the whole story for so many households.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { earliestMs, needsOf } from '../demo/applications-file.ts';
import { found } from '../found.ts';
import type { Progress } from '../progress.ts';
import { inventRows } from './bench-households.ts';
import { figuresOf, type SizeFigures } from './figures.ts';
import { openMeasuredCloud } from './measured-cloud.ts';
import { playStory } from './play-story.ts';
import { watchMemory } from './process-figures.ts';

export const warmUp = 200;

/** Plays `households` through the whole story in `folder`, which is emptied first, and answers what it cost. */
export const measureSize = async (
  households: number,
  folder: string,
  progress: Progress,
  workers: number,
): Promise<SizeFigures> => {
  rmSync(folder, { recursive: true, force: true });
  const { rows } = await inventRows(warmUp + households);
  const cloud = await openMeasuredCloud({ dataDir: join(folder, 'cloud'), workers, notBeforeMs: earliestMs(rows) });
  const memory = watchMemory(cloud.pids);
  try {
    const founded = await progress.phase(`${households}: founding`, () =>
      found(cloud, { partners: needsOf(rows), keptIn: folder }),
    );
    await progress.phase(`${households}: warm-up`, (step) => playStory(cloud, founded, rows.slice(0, warmUp), step));
    const before = await cloud.spending();
    const cpuBefore = process.cpuUsage();
    const played = await progress.phase(`${households}: the story`, (step) =>
      playStory(cloud, founded, rows.slice(warmUp), step),
    );
    const after = await cloud.spending();
    const { user, system } = process.cpuUsage(cpuBefore);
    return figuresOf({ households, before, after, driverMs: (user + system) / 1000, peak: memory.read(), played });
  } finally {
    memory.stop();
    await cloud.stop();
  }
};
