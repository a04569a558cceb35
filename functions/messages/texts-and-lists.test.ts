// What people see and do about messages: a case’s list, and texts that are sent once two people have read them.

import type { Json } from '@hearth/domain/canonical';
import { isRejected } from '@hearth/domain/rejections';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworker, controller, person, reviewer, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { bodyOf, reasonOf } from './answers.fixture.ts';
import { listMessages } from './list-messages.ts';
import { doubtTexts, reviewTexts } from './mark-texts.ts';
import { previewText, readMessageTexts } from './message-texts.ts';
import { arrived, opened } from './messages.fixture.ts';

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

describe('a text', () => {
  const committee = person('carla, committee', controller.organizationId, 'committee');
  const spanish = async (tables: Parameters<typeof readMessageTexts>[0]['tables']) => {
    const body: {
      readonly languages: readonly {
        readonly texts?: readonly {
          key: string;
          hash: string;
          english: string;
          reviewed: boolean;
          waitsForSecond?: true;
        }[];
      }[];
    } = await bodyOf(
      'readMessageTexts',
      readMessageTexts({ tables })({ ...callOf(caseworker, undefined), query: { language: 'es' } }),
    );
    return body.languages[0]?.texts ?? [];
  };

  test('is sent in a language once two people have read it there, and no more once one doubts it', async () => {
    const { arrives, tell, tables, senders } = await opened();
    const texts = (await spanish(tables)).filter(({ key }) => key === 'messages/update' || key === 'messages/stop');
    expect(texts.map(({ reviewed, english }) => [reviewed, english.length > 0])).toEqual([
      [false, true],
      [false, true],
    ]);
    const marks = texts.map(({ key, hash }) => ({ key, hash }));
    const read = (actor: typeof caseworker) => reviewTexts({ tables })(callOf(actor, { language: 'es', texts: marks }));
    const keys = marks.map(({ key }) => key);
    expect(await bodyOf('reviewTexts', read(caseworker))).toEqual({ language: 'es', texts: keys, waiting: keys });
    const waiting = (await spanish(tables)).filter(({ waitsForSecond }) => waitsForSecond === true);
    expect(waiting.map(({ key, reviewed }) => [key, reviewed])).toEqual(keys.map((key) => [key, false]));
    const again = await read(caseworker);
    expect(isRejected(again) && [again.rejected, again.errors?.map(({ pointer }) => pointer)]).toEqual([
      'same-person',
      ['/texts/0', '/texts/1'],
    ]);
    await tell(arrived(await arrives('none')), monday);
    expect(await bodyOf('reviewTexts', read(committee))).toEqual({ language: 'es', texts: keys, waiting: [] });
    expect((await spanish(tables)).filter(({ reviewed }) => reviewed)).toHaveLength(2);
    await tell(arrived(await arrives('one')), monday);
    await bodyOf(
      'doubtTexts',
      doubtTexts({ tables })(callOf(committee, { language: 'es', keys: ['messages/update'] })),
    );
    await tell(arrived(await arrives('two')), monday);
    expect(senders.delivered.map(({ body }) => body.split(' ')[0])).toEqual(['Your', 'Hay', 'Your']);
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

  test('that was doubted needs two people again, also where Hearth ships it as read', async () => {
    const { tables } = await opened();
    const update = async () => {
      const answer = readMessageTexts({ tables })({ ...callOf(caseworker, undefined), query: { language: 'en' } });
      const body: {
        readonly languages: readonly { readonly texts: readonly { key: string; hash: string; reviewed: boolean }[] }[];
      } = await bodyOf('readMessageTexts', answer);
      const found = body.languages[0]?.texts.find(({ key }) => key === 'messages/update');
      return { key: found?.key ?? '', hash: found?.hash ?? '', reviewed: found?.reviewed };
    };
    const { key, hash, reviewed } = await update();
    expect(reviewed).toBe(true);
    await doubtTexts({ tables })(callOf(committee, { language: 'en', keys: [key] }));
    const seen = [(await update()).reviewed];
    for (const actor of [committee, caseworker]) {
      await reviewTexts({ tables })(callOf(actor, { language: 'en', texts: [{ key, hash }] }));
      seen.push((await update()).reviewed);
    }
    expect(seen).toEqual([false, false, true]);
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
