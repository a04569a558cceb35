// A policy from a file, read as the API reads a draft: every problem at once, each at its place and in words.
import { readFileSync } from 'node:fs';
import { needs, situations } from '@hearth/contracts/needs';
import { policyBody } from '@hearth/contracts/policies';
import { derivedId } from '@hearth/domain/ids';
import { type Policy, policyHash } from '@hearth/domain/policy';
import { policyProblems } from '@hearth/domain/policy-problems';
import type { FieldError } from '@hearth/domain/rejections';
import { parseExpression } from '@hearth/expressions/parse-expression';
import { readBy } from '@hearth/runtime/wire-errors';
import { typedPath, wrongUse } from './command-line.ts';

/** What a file holds: a policy, whole or with what is wrong. `isUnplaced`: it names no program, which drafting adds. */
export type PolicyFile = {
  readonly policy?: Policy;
  readonly hash?: string;
  readonly isUnplaced: boolean;
  readonly problems: readonly FieldError[];
  /** The codes of its rules in their order, as far as it has them: a place such as /rules/4 tells a person little. */ readonly codes: readonly string[];
};

const mostBytes = 1_000_000;

const textOf = (path: string): string => {
  try {
    return readFileSync(typedPath(path), 'utf8');
  } catch {
    throw wrongUse(`There is no file ${path} that can be read.`);
  }
};

const documentIn = (path: string): unknown => {
  const text = textOf(path);
  if (text.length > mostBytes) throw wrongUse(`${path} is larger than a policy can be.`);
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw wrongUse(`${path} is no JSON: ${fault instanceof Error ? fault.message : 'it can’t be read'}.`);
  }
};

const codesIn = (document: unknown): readonly string[] => {
  const rules = typeof document === 'object' && document !== null && 'rules' in document ? document.rules : [];
  return (Array.isArray(rules) ? rules : []).map((rule: unknown) =>
    typeof rule === 'object' && rule !== null && 'code' in rule ? String(rule.code) : '',
  );
};

/** Reads and judges a policy's document. Pure. */
export const readPolicyDocument = (document: unknown): PolicyFile => {
  const isUnplaced = typeof document === 'object' && document !== null && !('programId' in document);
  const codes = codesIn(document);
  const whole = isUnplaced ? { ...document, programId: derivedId('program', 'none yet') } : document;
  const read = readBy(policyBody, whole);
  if (!('value' in read)) return { isUnplaced, codes, problems: read.errors };
  // What is left undefined by the wire's reading is not there in the document.
  const policy: Policy = JSON.parse(JSON.stringify(read.value));
  const problems = policyProblems(policy, parseExpression, { needs, situations });
  return { policy, hash: policyHash(policy), isUnplaced, codes, problems };
};

/** Reads a policy's file. Throws wrong use when there is none, or when it is no JSON. */
export const readPolicyFile = (path: string): PolicyFile => readPolicyDocument(documentIn(path));
