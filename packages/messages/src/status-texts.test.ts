// What the status page says: the stage, what to do, and by when; a decision only in words that a person has read.
import { describe, expect, test } from 'vitest';
import { languages } from './languages.ts';
import { reviewsWith } from './reviews.ts';
import { pageLabels, statusText } from './status-texts.ts';
import { statusStages, toldReasons } from './text-keys.ts';
import { hashOfText, texts, textsOf } from './texts.ts';

const say = { phone: '617-555-0100', date: '2026-12-04' };
const allRead = reviewsWith(
  Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(textsOf(language).map((one) => [one.key, hashOfText(language, one)])),
    ]),
  ),
);

describe('where a request stands', () => {
  test('is told with what to do now and by when', () => {
    expect(statusText('declined', 'en', say)).toEqual({
      said: 'We could not say yes to this request.',
      doNow: 'You can ask us to look again. Call 617-555-0100.',
      dateSaid: 'You can ask us to look again until December 4, 2026.',
      language: 'en',
      direction: 'ltr',
    });
    expect(statusText('question', 'en', say).dateSaid).toBe('Please answer by December 4, 2026.');
    expect(statusText('in-review', 'en', say).dateSaid).toBe('You will hear from us by December 4, 2026.');
  });

  test('is told with its reason, in a language only where the reason was read there too', () => {
    for (const reason of toldReasons) {
      const text = statusText('declined', 'so', { ...say, reason }, allRead);
      expect(text).toMatchObject({ language: 'so', why: texts.so.reasons[reason] });
    }
    const unread = { ...allRead, so: { ...allRead['so'], 'reasons/area': 'of another text' } };
    expect(statusText('declined', 'so', say, unread).language).toBe('so');
    expect(statusText('declined', 'so', { ...say, reason: 'area' }, unread)).toMatchObject({
      language: 'en',
      why: 'You live outside the towns that we help right now.',
    });
  });

  test('is told in English until a person has read the translation', () => {
    expect(statusText('declined', 'ar', say)).toMatchObject({ language: 'en', direction: 'ltr' });
    expect(statusText('declined', 'ar', say, allRead)).toMatchObject({ language: 'ar', direction: 'rtl' });
  });

  test.each(languages)(
    'is told whole for every stage in %s, with a number, without one, with a day, without one',
    (language) => {
      for (const stage of statusStages)
        for (const given of [say, { phone: say.phone }, { date: say.date }, {}]) {
          const text = statusText(stage, language, given, allRead);
          expect(text.language).toBe(language);
          expect(Object.values(text).join(' ')).not.toMatch(/[{}]/);
          expect(text.dateSaid === undefined).toBe(!('date' in given));
        }
    },
  );

  test('says where to ask when no number is known', () => {
    expect(statusText('declined', 'en', {}).doNow).toBe('Please ask at the place where you made your request.');
    expect(statusText('received', 'en', {}).doNow).toBe('You do not need to do anything now.');
  });

  test('writes days as the language does', () => {
    const dayIn = (language: string) => statusText('declined', language, say, allRead).dateSaid;
    expect(dayIn('es')).toContain('4 de diciembre de 2026');
    expect(dayIn('ht')).toContain('4/12/2026');
    expect(dayIn('zh-TW')).toContain('2026年12月4日');
    expect(dayIn('ar')).toMatch(/4 ديسمبر 2026/);
  });
});

test('labels come in the language at once, with English beside them while nobody has read them', () => {
  expect(pageLabels('vi')).toMatchObject({ language: 'vi', reviewed: false, english: { show: 'Show' } });
  expect(pageLabels('vi', allRead).reviewed).toBe(true);
  expect(pageLabels('en').reviewed).toBe(true);
  expect(pageLabels('tlh')).toMatchObject({ language: 'en', direction: 'ltr' });
});
