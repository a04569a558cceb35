// What is chosen for whom: never a text that nobody read, never more than a household wants told.
import { messageKinds } from '@hearth/domain/messages';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeMessage, type Wish } from './compose-message.ts';
import { languages } from './languages.ts';
import { type Reviews, reviewsWith, textAt } from './reviews.ts';
import { hashOfText, textsOf } from './texts.ts';

const told = { reference: 'R7K2Q', phone: '617-555-0100' };
const wish = (more: Partial<Wish> = {}): Wish => ({
  kind: 'decided',
  way: 'sms',
  language: 'es-MX',
  isPlain: false,
  isFirst: false,
  ...more,
});
const readBySomebody = (...of: readonly (typeof languages)[number][]): Reviews =>
  reviewsWith(
    Object.fromEntries(
      of.map((language) => [
        language,
        Object.fromEntries(textsOf(language).map((one) => [one.key, hashOfText(language, one)])),
      ]),
    ),
  );

describe('a message', () => {
  test('names the reference and the number to call, and nothing else', () => {
    expect(composeMessage(wish({ language: 'en' }), told)?.body).toBe(
      'Your request R7K2Q has an update. Call 617-555-0100.',
    );
  });

  test('goes out in English, with the number, while nobody has read the translation', () => {
    expect(composeMessage(wish(), told)).toMatchObject({
      language: 'en',
      body: 'Your request R7K2Q has an update. Call 617-555-0100.',
    });
    expect(composeMessage(wish(), told, readBySomebody('es'))).toMatchObject({
      language: 'es',
      body: 'Hay noticias de su solicitud R7K2Q. Llame al 617-555-0100.',
    });
  });

  test('is not half translated: one unread part puts all of it into English', () => {
    const { es = {}, ...others } = readBySomebody('es');
    const { 'messages/stop': _stop, ...more } = es;
    expect(composeMessage(wish({ isFirst: true }), told, { ...others, es: more })?.language).toBe('en');
    expect(composeMessage(wish(), told, { ...others, es: more })?.language).toBe('es');
  });

  test('is not sent at all when not even the English text is read any more', () => {
    expect(composeMessage(wish(), told, reviewsWith({ en: { 'messages/update': '' } }))).toBeUndefined();
    expect(composeMessage(wish(), told, {})).toBeUndefined();
  });

  test('tells its step only to who wants that', () => {
    const [discreet, plain] = [false, true].map((isPlain) => composeMessage(wish({ isPlain, language: 'en' }), told));
    expect([discreet?.key, plain?.key]).toEqual(['messages/update', 'messages/decided']);
  });

  test('says the first time how to end messages, and in a mail that nobody answers', () => {
    expect(composeMessage(wish({ language: 'en', isFirst: true }), told)?.body).toBe(
      'Your request R7K2Q has an update. Call 617-555-0100. Reply STOP to end messages, HELP for help.',
    );
    expect(composeMessage(wish({ language: 'en', way: 'email', isFirst: true }), told)).toMatchObject({
      subject: 'Your request R7K2Q',
      body: 'Your request R7K2Q has an update. Call 617-555-0100.\n\nNobody reads answers to this address. Please call 617-555-0100.\n',
      segments: 1,
    });
  });

  test('keeps a number in its order beside Arabic', () => {
    const { body = '' } = composeMessage(wish({ language: 'ar' }), told, readBySomebody('ar')) ?? {};
    expect(body).toContain('\u200e617-555-0100');
    expect(body).toContain('\u200eR7K2Q');
  });

  test('tells the record which text it was, so that its words can be found again', () => {
    for (const language of languages) {
      const composed = composeMessage(wish({ language }), told, readBySomebody(...languages));
      const text = textAt(composed?.language ?? 'en', composed?.key ?? '') ?? '';
      expect(composed).toMatchObject({ language, textHash: hashOfText(language, { key: 'messages/update', text }) });
    }
  });

  test('never holds a text without a mark, whatever is marked and wanted', () => {
    const keys = [...messageKinds, 'update', 'stop', 'subject', 'noReply'].map((name) => `messages/${name}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.subarray(keys),
        fc.subarray(keys),
        fc.constantFrom(...messageKinds),
        fc.constantFrom('sms' as const, 'email' as const),
        fc.boolean(),
        fc.boolean(),
        (language, own, english, kind, way, isPlain, isFirst) => {
          const marks = (of: (typeof languages)[number], only: readonly string[]) =>
            Object.fromEntries(only.map((key) => [key, hashOfText(of, { key, text: textAt(of, key) ?? '' })]));
          const reviews = { en: marks('en', english), [language]: marks(language, own) };
          const composed = composeMessage({ kind, way, language, isPlain, isFirst }, told, reviews);
          if (composed === undefined) return;
          const parts = (composed.language === language ? own : english).map((key) => textAt(composed.language, key));
          const words = `${composed.subject} ${composed.body}`.replaceAll('\u200e', '');
          const filled = parts.map((part) =>
            (part ?? '').replace('{ref}', told.reference).replace('{phone}', told.phone),
          );
          const rest = filled
            .toSorted((a, b) => b.length - a.length)
            .reduce((left, part) => left.replaceAll(part, ''), words);
          expect(rest.trim()).toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
