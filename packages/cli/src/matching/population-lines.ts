// A generated population as a scale measurement takes it: what is loaded in bulk before, and what is handed in and measured.
import { type ApplicationLine, readApplication } from './application-line.ts';
import { generatePopulation, type PopulationOptions } from './populations/generate-population.ts';

export type PopulationLine = {
  readonly application: ApplicationLine;
  readonly entityId: string;
  /** Belongs to the sample; the others come before it. */ readonly isMeasured: boolean;
};

type Line = Omit<PopulationLine, 'isMeasured'>;

/** As lines of a file, so that nothing is measured that a file would not give. */
function* readLines(options: PopulationOptions): Generator<Line> {
  for (const { application, entityId } of generatePopulation(options)) {
    const read = readApplication(JSON.stringify(application));
    if ('broken' in read) throw new Error(`the population has a broken application: ${read.broken}`);
    yield { application: read, entityId };
  }
}

/** All applications in the order of arrival; the last `sample` are measured, or all. No more than the sample is held. */
export function* populationLines(options: PopulationOptions, sample: number | undefined): Generator<PopulationLine> {
  if (sample === undefined) {
    for (const line of readLines(options)) yield { ...line, isMeasured: true };
    return;
  }
  const last: Line[] = [];
  let count = 0;
  for (const line of readLines(options)) {
    const oldest = sample === 0 ? line : last[count % sample];
    if (oldest !== undefined) yield { ...oldest, isMeasured: false };
    if (sample > 0) last[count % sample] = line;
    count += 1;
  }
  const from = count > sample ? count % sample : 0;
  for (const line of [...last.slice(from), ...last.slice(0, from)]) yield { ...line, isMeasured: true };
}
