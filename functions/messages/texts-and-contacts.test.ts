// What people see and do about messages: a case's list, the public number, and texts that are sent once somebody has read them.

import { messagesTold } from '@hearth/contracts/api/messages-told';
import type { Json } from '@hearth/domain/canonical';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import type { Answer } from '@hearth/runtime/http-answer';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworker, controller, person, reviewer, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { listMessages } from './list-messages.ts';
import { doubtTexts, previewText, readMessageTexts, reviewTexts } from './message-texts.ts';
import { arrived, opened } from './messages.fixture.ts';
import { readPublicContact, setPublicContact } from './public-contacts.ts';

type Told = keyof typeof messagesTold;

/** The body of a good answer, which has the shape that is told of it. */
const bodyOf = async (of: Told, answer: Promise<Answer | Rejected>): Promise<never> => {
  const given = await answer;
  if (isRejected(given)) throw new Error(`${given.rejected}: ${given.detail}`);
  const shape = messagesTold[of].answers[200];
  return shape.parse(given.body) as never;
};
const reasonOf = async (answer: Promise<Answer | Rejected>): Promise<string | undefined> => {
  const given = await answer;
  return isRejected(given) ? given.rejected : undefined;
};

describe('the messages of a case', () => {
  test('are told to its partner and to reviewers, with what they mean and never to which number', async () => {
    const { arrives, tell, tables } = await opened();
    const id = await arrives('one');
    await tell(arrived(id), monday);
    const list = (actor = caseworker) => listMessages({ tables })(callOf(actor, undefined, { id }));
    const body: { readonly reference: string; readonly messages: readonly Json[] } = await bodyOf(
      'listMessages',
      list(),
    );
    expect(body.messages).toMatchObject([{ kind: 'received', status: 'sent', language: 'en' }]);
    expect(body.reference).toMatch(/^R\w{4}$/);
    expect(JSON.stringify(body)).not.toContain('0142');
    expect(await bodyOf('listMessages', list(reviewer))).toEqual(body);
  });

  test('of another partner’s household are not there', async () => {
    const { arrives, tables } = await opened();
    const id = await arrives('one');
    expect(await reasonOf(listMessages({ tables })(callOf(westCaseworker, undefined, { id })))).toBe('not-found');
    expect(await reasonOf(listMessages({ tables })(callOf(caseworker, undefined, { id: 'app_1' })))).toBe('not-found');
  });
});

describe('the public number', () => {
  test('is said by the partner itself or an administrator, and by nobody else', async () => {
    const { tables } = await opened();
    const set = (actor: typeof caseworker, id: string = eastPartner, key?: string) =>
      setPublicContact({ tables })(
        callOf(actor, { phone: '617-555-0177' }, { id, ...(key === undefined ? {} : { key }) }),
      );
    expect(await reasonOf(set(westCaseworker))).toBe('not-found');
    expect(await reasonOf(set(reviewer))).toBe('role-missing');
    expect(await bodyOf('setPublicContact', set(caseworker))).toEqual({
      organizationId: eastPartner,
      phone: '617-555-0177',
    });
    const administrator = { ...controller, roles: ['administrator' as const] };
    expect(await bodyOf('setPublicContact', set(administrator, westPartner, 'same'))).toMatchObject({
      phone: '617-555-0177',
    });
    expect(await bodyOf('setPublicContact', set(administrator, westPartner, 'same'))).toMatchObject({
      phone: '617-555-0177',
    });
    expect(await reasonOf(set(administrator, 'org_none'))).toBe('not-found');
    const read = (id: string, actor: typeof caseworker) =>
      readPublicContact({ tables })(callOf(actor, undefined, { id }));
    expect(await bodyOf('readPublicContact', read(eastPartner, caseworker))).toMatchObject({ phone: '617-555-0177' });
    expect(await reasonOf(read(eastPartner, westCaseworker))).toBe('not-found');
  });

  test('that was said last is what the next message says', async () => {
    const { arrives, tell, tables, senders } = await opened();
    await setPublicContact({ tables })(
      callOf(caseworker, { phone: '857 555 0111', email: 'a@b.example' }, { id: eastPartner }),
    );
    await tell(arrived(await arrives('one')), monday);
    expect(senders.delivered[0]?.body).toContain('Call 857 555 0111.');
  });
});

describe('a text', () => {
  const committee = person('carla, committee', controller.organizationId, 'committee');
  const spanish = async (tables: Parameters<typeof readMessageTexts>[0]['tables']) => {
    const body: {
      readonly languages: readonly {
        readonly texts?: readonly { key: string; hash: string; english: string; reviewed: boolean }[];
      }[];
    } = await bodyOf(
      'readMessageTexts',
      readMessageTexts({ tables })({ ...callOf(caseworker, undefined), query: { language: 'es' } }),
    );
    return body.languages[0]?.texts ?? [];
  };

  test('is sent in a language once a person has read it there, and no more once it is doubted', async () => {
    const { arrives, tell, tables, senders } = await opened();
    const texts = (await spanish(tables)).filter(({ key }) => key === 'messages/update' || key === 'messages/stop');
    expect(texts.map(({ reviewed, english }) => [reviewed, english.length > 0])).toEqual([
      [false, true],
      [false, true],
    ]);
    const marks = texts.map(({ key, hash }) => ({ key, hash }));
    await bodyOf('reviewTexts', reviewTexts({ tables })(callOf(caseworker, { language: 'es', texts: marks })));
    expect((await spanish(tables)).filter(({ reviewed }) => reviewed)).toHaveLength(2);
    await tell(arrived(await arrives('one')), monday);
    await bodyOf(
      'doubtTexts',
      doubtTexts({ tables })(callOf(committee, { language: 'es', keys: ['messages/update'] })),
    );
    await tell(arrived(await arrives('two')), monday);
    expect(senders.delivered.map(({ body }) => body.split(' ')[0])).toEqual(['Hay', 'Your']);
  });

  test('is marked as it stands now only, and only where there is one', async () => {
    const { tables } = await opened();
    const [one] = await spanish(tables);
    const answer = await reviewTexts({ tables })(
      callOf(caseworker, {
        language: 'es',
        texts: [
          { key: one?.key ?? '', hash: '0'.repeat(64) },
          { key: 'messages/constructor', hash: one?.hash ?? '' },
        ],
      }),
    );
    expect(isRejected(answer) && answer.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/texts/0', 'other-text'],
      ['/texts/1', 'unknown'],
    ]);
    expect(await reasonOf(doubtTexts({ tables })(callOf(caseworker, { language: 'es', keys: ['stages/none'] })))).toBe(
      'invalid',
    );
  });

  test('that Hearth ships as read can be doubted as well: then nothing goes out', async () => {
    const { arrives, tell, tables, senders } = await opened();
    await bodyOf(
      'doubtTexts',
      doubtTexts({ tables })(callOf(committee, { language: 'en', keys: ['messages/update'] })),
    );
    expect(await tell(arrived(await arrives('one')), monday)).toBe('dropped');
    expect(senders.calls()).toBe(0);
  });

  test('can be looked at as it would read, with its parts; every language tells how much waits', async () => {
    const { tables } = await opened();
    const preview = (query: object) => previewText({ tables })({ ...callOf(caseworker, undefined), query } as never);
    expect(
      await bodyOf('previewMessage', preview({ language: 'ar', kind: 'question', style: 'plain', first: 'yes' })),
    ).toMatchObject({
      language: 'ar',
      reviewed: false,
      alphabet: 'unicode',
      segments: 2,
    });
    expect(await bodyOf('previewMessage', preview({ language: 'en', kind: 'decided', way: 'email' }))).toMatchObject({
      subject: 'Your request R7K2Q',
      reviewed: true,
    });
    const { languages }: { readonly languages: readonly { reviewed: number; waiting: number }[] } = await bodyOf(
      'readMessageTexts',
      readMessageTexts({ tables })({ ...callOf(caseworker, undefined), query: {} }),
    );
    expect(languages.map(({ waiting }) => waiting > 0)).toEqual([false, ...Array.from({ length: 10 }, () => true)]);
  });
});
