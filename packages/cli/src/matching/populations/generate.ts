// Writes a generated population to its two files.
import { openText } from '../text-writer.ts';
import { generatePopulation, type PopulationOptions } from './generate-population.ts';

export type GenerateOptions = PopulationOptions & { readonly out: string; readonly truth: string };
export type GeneratedFiles = { readonly records: number; readonly entities: number; readonly seconds: number };

/** Generates the population into `out` (one application a line) and `truth` (CSV); what stood there is replaced. */
export const generateFiles = (options: GenerateOptions): GeneratedFiles => {
  const startedAt = performance.now();
  const applications = openText(options.out);
  const truth = openText(options.truth);
  let records = 0;
  truth.line('applicationId,entityId');
  try {
    for (const { application, entityId } of generatePopulation(options)) {
      applications.line(JSON.stringify(application));
      truth.line(`${application.applicationId},${entityId}`);
      records += 1;
    }
  } finally {
    applications.close();
    truth.close();
  }
  return { records, entities: options.households, seconds: (performance.now() - startedAt) / 1000 };
};
