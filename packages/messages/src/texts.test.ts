// Every text in every language: easy to read, short enough to send, and silent about what a stranger must not learn.

import { messageKinds } from '@hearth/domain/messages';
import { describe, expect, test } from 'vitest';
import { budgets } from './budgets.ts';
import { previewMessage } from './compose-message.ts';
import { languages } from './languages.ts';
import { gradeOf, infleszOf, sentencesOf, wordsOf } from './reading.fixture.ts';
import { isReviewed, textAt } from './reviews.ts';
import { shippedReviews } from './shipped-reviews.ts';
import { hashOfText, texts, textsOf } from './texts.ts';

const every = languages.flatMap((language) => textsOf(language).map((one) => ({ language, ...one })));
const ofPart = (language: (typeof languages)[number], part: string) =>
  textsOf(language).filter(({ key }) => key.startsWith(`${part}/`));
const placeholdersOf = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).sort();

/** Of whom and of what no text speaks: papers, borders, police; and whoever gives. Stems, in every language. */
const neverSaid: Readonly<Record<(typeof languages)[number], RegExp>> = {
  en: /immigra|migrant|visa|citizen|undocument|deport|asylum|refugee|police|\bICE\b|\bfund|grant\b|charit|relief|program|donat|hearth/i,
  es: /inmigra|migrante|visa\b|ciudadan|indocument|deporta|asilo|refugiad|polic|fondo|beca|caridad|programa|donaci/i,
  pt: /imigra|migrante|visto\b|cidad[aã]|indocument|deporta|asilo|refugiad|polícia|fundo|caridade|programa|doaç/i,
  ht: /imigra|migran|viza|sitwayen|san papye|depòt|azil|refijye|lapolis|\bfon\b|charite|pwogram|don\b/i,
  'zh-Hans': /移民|签证|公民|遣返|庇护|难民|警察|基金|慈善|救济|项目|捐/,
  'zh-Hant': /移民|簽證|公民|遣返|庇護|難民|警察|基金|慈善|救濟|項目|捐/,
  vi: /di trú|nhập cư|thị thực|công dân|trục xuất|tị nạn|cảnh sát|quỹ|từ thiện|cứu trợ|chương trình|quyên/i,
  ar: /هجرة|مهاجر|تأشيرة|مواطن|ترحيل|لجوء|لاجئ|شرطة|صندوق|خيري|إغاثة|برنامج|تبرع/,
  so: /socdaal|muhaajir|fiisa|muwaadin|tarxiil|magangelyo|qaxooti|boolis|sanduuq|samafal|barnaamij|deeq/i,
  kea: /imigra|migranti|vistu|sidadon|deporta|azilu|refujiad|pulísia|polísia|fundu\b|karidadi|programa|donativu/i,
  fr: /immigr|migrant|visa\b|citoyen|sans-papiers|expuls|asile|réfugi|police|fonds|charit|secours|programme|\bdon\b/i,
};
/** What only those read who asked for it: money, and how a case stands. */
const ofTheStep: Readonly<Record<(typeof languages)[number], RegExp>> = {
  en: /pay|money|decision|answer to|approv|declin|problem|question|help(?! for help)\b(?=.*call)/i,
  es: /pago|dinero|decisi|respuesta a su|aprob|rechaz|problema|pregunta/i,
  pt: /pagamento|dinheiro|decis|resposta\./i,
  ht: /peman|lajan|desizyon|apwouve|refize|pwoblèm/i,
  'zh-Hans': /款|钱|决定|批准|拒绝|问题/,
  'zh-Hant': /款|錢|決定|批准|拒絕|問題/,
  vi: /tiền|quyết định|chấp thuận|từ chối|trục trặc/i,
  ar: /دفع|مال|قرار|موافقة|رفض|مشكلة/,
  so: /lacag|go'aan|ansix|diid|dhibaato/i,
  kea: /pagament|dinheru|desizon|aprova|rekuza|prublema/i,
  fr: /paiement|argent|décision|accept|refus|problème/i,
};

describe('every text', () => {
  test('has words, is trimmed, and speaks of what the English one speaks of', () => {
    for (const { language, key, text } of every) {
      expect([language, key, text]).toEqual([language, key, text.trim()]);
      expect(text.length, `${language} ${key}`).toBeGreaterThan(0);
      expect([language, key, ...placeholdersOf(text)]).toEqual([
        language,
        key,
        ...placeholdersOf(textAt('en', key) ?? ''),
      ]);
    }
    expect(
      every.flatMap(({ text }) => placeholdersOf(text)).filter((name) => !['ref', 'phone', 'date'].includes(name)),
    ).toEqual([]);
  });

  test('holds no address, no amount, and no word of papers, police, borders or givers', () => {
    const found = every.filter(
      ({ language, text }) =>
        /https?:|www\.|\.(com|org|net|example)\b|@|[$€£]|\d{3}/i.test(text.replace('1990-05-31', '')) ||
        neverSaid[language].test(text),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['en', 'Your immigration papers for the fund'],
    ['es', 'El fondo de inmigrantes'],
    ['pt', 'O programa do fundo'],
    ['zh-Hans', '移民基金'],
    ['ar', 'صندوق الإغاثة'],
    ['fr', 'Le fonds de secours'],
  ] as const)('would be caught if it spoke of them, in %s', (language, text) => {
    expect(text).toMatch(neverSaid[language]);
  });

  test('is read in the language it is in: nothing was left in English', () => {
    const same = every.filter(
      ({ language, key, text }) => language !== 'en' && text === textAt('en', key) && /\s/.test(text),
    );
    expect(same).toEqual([]);
  });

  test('says each thing in short sentences', () => {
    for (const { language, key, text } of every)
      for (const sentence of sentencesOf(text)) {
        const isChinese = language.startsWith('zh');
        const length = isChinese
          ? [...sentence.replaceAll(/[\s\p{P}A-Za-z0-9-]/gu, '')].length
          : wordsOf(sentence).length;
        expect(length, `${language} ${key}: ${sentence}`).toBeLessThanOrEqual(isChinese ? 24 : 17);
      }
  });
});

describe('what goes out', () => {
  test.each(languages)('without a wish to read the step tells nothing of it in %s', (language) => {
    for (const key of ['update', 'subject', 'noReply', 'stop'] as const)
      expect(texts[language].messages[key], key).not.toMatch(ofTheStep[language]);
    const said = messageKinds.map(
      (kind) =>
        previewMessage({ kind, way: 'sms', isPlain: false, isFirst: false }, language, {
          reference: 'R7K2Q',
          phone: '617',
        }).body,
    );
    expect(new Set(said).size).toBe(1);
  });

  test.each(languages)('fits its parts in %s, whichever it is and with the longest number', (language) => {
    const told = { reference: 'RWWWW', phone: '+1 617-555-0100' };
    const { discreet, plain, first } = budgets[language];
    for (const kind of messageKinds) {
      const parts = (isPlain: boolean, isFirst: boolean) =>
        previewMessage({ kind, way: 'sms', isPlain, isFirst }, language, told).segments;
      expect([kind, parts(false, false)]).toEqual([kind, Math.min(discreet, parts(false, false))]);
      expect([kind, parts(true, false)]).toEqual([kind, Math.min(plain, parts(true, false))]);
      expect([kind, parts(false, true)]).toEqual([kind, Math.min(first, parts(false, true))]);
    }
  });

  test.each(languages)('says how to end messages with the words that carriers know, in %s', (language) => {
    expect(texts[language].messages.stop).toMatch(/STOP.*HELP/);
  });
});

describe('reading level', () => {
  const parts = ['messages', 'stages', 'reasons', 'doNow', 'dates', 'labels'];
  const readOf = (language: 'en' | 'es', part: string) =>
    ofPart(language, part)
      .filter(({ key }) => key !== 'messages/stop')
      .map(({ text }) => text);

  test.each(parts)('is about grade 5 or easier in English: %s', (part) => {
    expect(gradeOf(readOf('en', part))).toBeLessThanOrEqual(5);
  });

  test.each(parts)('is easy in Spanish: %s', (part) => {
    expect(infleszOf(readOf('es', part))).toBeGreaterThanOrEqual(70);
  });

  test('is known for texts that are known: the formulas are not kind to hard ones', () => {
    const hard = 'Eligibility determinations are communicated subsequent to verification of documentation.';
    expect(gradeOf([hard])).toBeGreaterThan(15);
    expect(gradeOf(['The cat sat on the mat. It was a big cat.'])).toBeLessThan(1);
    expect(infleszOf(['La administración comunicará posteriormente la determinación correspondiente.'])).toBeLessThan(
      20,
    );
  });
});

describe('marks', () => {
  test('stand in English for every text as it is, and for nothing else', () => {
    const now = Object.fromEntries(textsOf('en').map((one) => [one.key, hashOfText('en', one)]));
    expect(shippedReviews).toEqual({ en: now });
    expect(
      every.filter(({ language, key }) => isReviewed(language, key)).every(({ language }) => language === 'en'),
    ).toBe(true);
  });
});
