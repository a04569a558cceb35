import { canonical } from '@hearth/domain/canonical';
import { kindOf } from '@hearth/domain/ids';
import { readStreams } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker, founded, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { everyOrder, inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { bodyOf, intakeOver, opened } from './intake.fixture.ts';
import { submitApplication } from './submit-application.ts';

const applicationsIn = async (tables: Awaited<ReturnType<typeof founded>>) =>
  [...(await readStreams(tables)).keys()].filter((id) => kindOf(id) === 'application');

describe('an application', () => {
  test('arrives once: the same reference with the same content is the same application', async () => {
    const { tables, submit } = await opened();
    const first = await submit();
    expect(first).toMatchObject({ status: 201, body: { status: 'submitted', version: 1 }, headers: { etag: '"1"' } });
    const again = await submit();
    const { applicationId } = JSON.parse(JSON.stringify(first)).body;
    expect(again).toMatchObject({ status: 200, body: { applicationId } });
    expect(await applicationsIn(tables)).toEqual([applicationId]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('under a reference that stands for another content is refused, and nothing is written', async () => {
    const { tables, submit } = await opened();
    await submit();
    const before = bytesOf(tables);
    expect(await submit(bodyOf({ household: { size: 4 } }))).toMatchObject({
      rejected: 'partner-ref-reused',
      facts: { applicationId: expect.stringMatching(/^app_/) },
    });
    expect(bytesOf(tables)).toBe(before);
  });

  test('with the reference of another partner is another application', async () => {
    const { tables, submit } = await opened();
    await submit();
    expect(await submit(bodyOf(), {}, westCaseworker)).toMatchObject({ status: 201 });
    expect(await applicationsIn(tables)).toHaveLength(2);
  });

  test('that is sent again under its Idempotency-Key gets the first answer, and another body is refused', async () => {
    const { tables, submit } = await opened();
    const first = await submit(bodyOf(), { key: 'k' });
    const before = bytesOf(tables);
    const again = await submit(bodyOf(), { key: 'k' });
    expect(again).toMatchObject({ status: 201, body: 'body' in first ? first.body : null });
    expect(await submit(bodyOf({ partnerRef: 'case-18' }), { key: 'k' })).toMatchObject({
      rejected: 'idempotency-key-reused',
    });
    expect(bytesOf(tables)).toBe(before);
  });

  test('leaves nothing that names anybody outside the vault, and nothing readable in it', async () => {
    const { tables, submit } = await opened();
    await submit(bodyOf({ request: { note: 'Her brother Wenceslao pays' } }));
    const everything =
      bytesOf(tables) +
      [...tables.items.values()]
        .map((item) =>
          Object.values(item)
            .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : ''))
            .join(''),
        )
        .join('');
    for (const word of [
      'Marisol',
      'Quintanilla',
      'Meridian',
      '5550142',
      '555 0142',
      '1988-04-12',
      'case-17',
      'Wenceslao',
      'lost-income',
    ])
      expect(everything).not.toContain(word);
  });

  test('tells every implausible date at once, and nothing is written', async () => {
    const { tables, submit } = await opened();
    const before = bytesOf(tables);
    const body = bodyOf({
      applicant: { birthDate: '2027-01-01' },
      members: [
        { given: 'Ines', birthDate: '1850-01-01', relation: 'parent' },
        { given: 'Lua', birthDate: '2026-11-17', relation: 'child' },
      ],
      household: { size: 2 },
      evidence: [{ kind: 'lease', seenAt: '2026-12-01' }],
      consent: { givenAt: '2026-11-18T00:00:00Z' },
      request: { amount: { amountMinor: 100, currency: 'EUR' } },
    });
    const refused = await submit(body);
    expect(refused).toMatchObject({ rejected: 'invalid' });
    expect('errors' in refused ? refused.errors?.map(({ pointer }) => pointer) : []).toEqual([
      '/applicant/birthDate',
      '/members/0/birthDate',
      '/members/1/birthDate',
      '/evidence/0/seenAt',
      '/consent/givenAt',
      '/household/size',
      '/request/amount/currency',
    ]);
    expect(bytesOf(tables)).toBe(before);
  });

  test("with a consent of this evening is taken: the day is the program's, not that of Greenwich", async () => {
    const { submit } = await opened('2026-11-17T01:30:00.000Z');
    expect(await submit(bodyOf({ consent: { givenAt: '2026-11-17T01:29:00Z' } }))).toMatchObject({ status: 201 });
  });

  test('for an unknown program, or one without a policy in force, is refused', async () => {
    const { submit } = await opened();
    expect(await submit(bodyOf({ programId: 'prg_00000000000000000000000000' }))).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/programId' }],
    });
    const early = await opened('2026-10-01T15:00:00.000Z');
    expect(await early.submit(bodyOf({ consent: { givenAt: '2026-10-01T10:00:00Z' } }))).toMatchObject({
      rejected: 'policy-not-in-force',
    });
  });

  test('stands in no block that is full: fifty forms with one phone are no evidence', async () => {
    const { tables, submit, standingAt } = await opened();
    for (let nth = 0; nth < 51; nth += 1)
      await submit(
        bodyOf({
          partnerRef: `form-${nth}`,
          applicant: { given: `Name${nth}`, birthDate: '1990-01-01' },
          members: [],
          household: { size: 1 },
        }),
      );
    expect(await standingAt('617 555 0142')).toHaveLength(50);
    expect(await applicationsIn(tables)).toHaveLength(51);
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('two submissions at the same moment', () => {
  const race = async (
    choices: readonly number[],
    bodies: readonly ReturnType<typeof bodyOf>[],
    keys: readonly string[],
  ) => {
    const tables = await founded();
    await intakeOver(tables).vault.newHousehold('hh_0');
    const answers: Awaited<ReturnType<ReturnType<typeof submitApplication>>>[] = [];
    const widths = await inTurns(
      choices,
      bodies.map((body, nth) => async (gate) => {
        answers[nth] = await submitApplication(intakeOver(watchedTables(tables, { before: gate }), nth + 10))(
          callOf(caseworker, body, { key: keys[nth] ?? '' }),
        );
      }),
    );
    return { tables, answers, widths };
  };

  test('of one request make one application, in whatever order they interleave', async () => {
    const orders = await everyOrder(async (choices) => {
      const { tables, answers, widths } = await race(choices, [bodyOf(), bodyOf()], ['k', 'k']);
      expect(await applicationsIn(tables)).toHaveLength(1);
      expect(
        new Set(answers.map((answer) => canonical(JSON.parse(JSON.stringify('body' in answer ? answer.body : answer)))))
          .size,
      ).toBe(1);
      expect(await troubles(tables)).toEqual([]);
      return widths;
    });
    expect(orders).toBeGreaterThan(5);
  });

  test('of one reference with other keys make one application; with another content the second is refused', async () => {
    await everyOrder(async (choices) => {
      const { tables, answers, widths } = await race(choices, [bodyOf(), bodyOf()], ['a', 'b']);
      expect(answers.map((answer) => ('status' in answer ? answer.status : answer.rejected)).sort()).toEqual([
        200, 201,
      ]);
      expect(await applicationsIn(tables)).toHaveLength(1);
      return widths;
    });
    await everyOrder(async (choices) => {
      const { answers, widths } = await race(choices, [bodyOf(), bodyOf({ household: { size: 5 } })], ['a', 'b']);
      expect(answers.map((answer) => ('status' in answer ? answer.status : answer.rejected)).sort()).toEqual([
        201,
        'partner-ref-reused',
      ]);
      return widths;
    });
  });
});
