import { describe, expect, test } from 'vitest';
import { derivedId } from './ids.ts';
import type { ImportEvent } from './import-events.ts';
import { type Import, importEntity, importMayFollow, importShelf, refuseNow } from './imports.ts';
import { ana, eastPartner, program, told } from './relief-fund.fixture.ts';

const id = derivedId('import', 'november');
const by = { by: ana };
const opened: ImportEvent = {
  type: 'ImportOpened',
  data: {
    partnerId: eastPartner,
    programId: program,
    purpose: 'applications',
    format: 'csv',
    bytes: 100,
    sha256: 'a'.repeat(64),
    language: 'es',
    by: ana,
  },
};
const checked: ImportEvent = {
  type: 'ImportChecked',
  data: { run: 'r1', rows: 3, parts: 1, counts: { new: 2, error: 1 }, codes: { missing: 1 } },
};
const asked: ImportEvent = { type: 'ImportCheckAsked', data: by };
const apply: ImportEvent = { type: 'ImportApplyAsked', data: { choice: 'good-rows', by: ana } };
const all = (...events: readonly ImportEvent[]): Import => {
  const state = told(importEntity, id, ...events);
  if (state === undefined) throw new Error('no state');
  return state;
};

describe('a list', () => {
  test('goes from its file to its last row, and remembers what was found and who asked', () => {
    const state = all(
      opened,
      asked,
      checked,
      apply,
      { type: 'ImportContinued', data: { reached: 1 } },
      {
        type: 'ImportApplied',
        data: { counts: { new: 2, 'left-out': 1 } },
      },
    );
    expect(state).toMatchObject({
      status: 'applied',
      openedBy: ana,
      reached: 1,
      asked: { choice: 'good-rows', by: ana },
      applied: { new: 2, 'left-out': 1 },
    });
    expect(importEntity.places(state)).toMatchObject({ queue: 'import-applied', partner: importShelf(eastPartner) });
  });

  test('forgets what was found when it is checked again', () => {
    expect(all(opened, asked, checked, asked)).not.toHaveProperty('checked');
    expect(all(opened, asked, { type: 'ImportFailed', data: { reason: 'missing' } }, asked)).not.toHaveProperty(
      'failure',
    );
  });

  test('can not be dropped or checked while its rows are applied, nor applied twice', () => {
    const applying = all(opened, asked, checked, apply);
    for (const type of ['ImportDropped', 'ImportCheckAsked', 'ImportApplyAsked'] as const)
      expect(refuseNow(applying, type)).toMatchObject({ rejected: 'wrong-state' });
    expect(() => all(opened, asked, checked, apply, apply)).toThrow('cannot stand at');
    expect(() => all(opened, apply)).toThrow('cannot stand at');
  });

  test('never goes back behind what a run reached', () => {
    const events: readonly ImportEvent[] = [
      opened,
      asked,
      checked,
      apply,
      { type: 'ImportContinued', data: { reached: 2 } },
    ];
    expect(() => all(...events, { type: 'ImportContinued', data: { reached: 2 } })).toThrow('cannot stand at');
  });

  test('that was given up leads nowhere', () => {
    for (const [, from] of Object.entries(importMayFollow)) expect(from).not.toContain('dropped');
  });
});
