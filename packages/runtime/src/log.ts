// Writes lines of the catalog through Powertools. Hides the logger.
import { Logger } from '@aws-lambda-powertools/logger';
import { type LogCode, type LogFields, type LogLevel, logCatalog } from './log-catalog.ts';

const logger = new Logger();

/** Writes one line of the catalog with its ids and counts. */
export const writeLog = (level: LogLevel, code: LogCode, fields: LogFields): void =>
  logger[level](logCatalog[code], { code, ...fields });
