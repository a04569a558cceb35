import { describe, expect, test } from 'vitest';
import { isParticle, readSurroundings } from './particles.ts';

const read = (name: string) => readSurroundings(name.split(' '));

describe('titles', () => {
  test('are known in many languages', () => {
    for (const title of ['mr', 'mrs', 'dr', 'rev', 'sra', 'dona', 'mme', 'ustaz', 'ato', 'weizero'])
      expect(read(`${title} tekle`).names, title).toEqual(['tekle']);
    for (const title of ['ong', 'ba', 'co', 'lok', 'seu', 'haji', 'frau', 'pani', 'don', 'sheikh'])
      expect(read(`${title} ana tekle`).names, title).toEqual(['ana', 'tekle']);
  });

  test('fall away before a name', () => {
    expect(read('mrs maria lopez').names).toEqual(['maria', 'lopez']);
    expect(read('rev dr martin king').names).toEqual(['martin', 'king']);
    expect(read('ato abebe').names).toEqual(['abebe']);
    expect(read('ong nguyen van hung').names).toEqual(['nguyen', 'van', 'hung']);
    expect(read('lok sok chea').names).toEqual(['sok', 'chea']);
  });

  test('that are names too stay where little follows', () => {
    expect(read('don smith').names).toEqual(['don', 'smith']);
    expect(read('don').names).toEqual(['don']);
    expect(read('ba thanh').names).toEqual(['ba', 'thanh']);
  });
});

describe('generations', () => {
  test('are told in English and Portuguese', () => {
    const suffixes = ['jr', 'sr', 'ii', 'iii', 'iv', 'filho', 'neto', 'sobrinho', 'segundo'];
    expect(suffixes.map((suffix) => read(`silva ${suffix}`).generation)).toEqual([
      'junior',
      'senior',
      'second',
      'third',
      'fourth',
      'junior',
      'grandson',
      'nephew',
      'second',
    ]);
  });

  test('are read behind a name only: sr is senor before it', () => {
    expect(read('sr juan perez')).toEqual({ names: ['juan', 'perez'] });
    expect(read('juan perez sr')).toEqual({ names: ['juan', 'perez'], generation: 'senior' });
    expect(read('silva filho')).toEqual({ names: ['silva'], generation: 'junior' });
    expect(read('mr james ward iii')).toEqual({ names: ['james', 'ward'], generation: 'third' });
  });

  test('a lone word is a name', () => {
    expect(read('junior')).toEqual({ names: ['junior'] });
    expect(read('sr')).toEqual({ names: ['sr'] });
    expect(readSurroundings([])).toEqual({ names: [] });
    expect(read('mr jr')).toEqual({ names: ['jr'] });
  });
});

describe('particles', () => {
  test('are known in Arabic, Spanish, Portuguese, Dutch, German, Irish and French', () => {
    for (const particle of [
      'al',
      'bin',
      'ibn',
      'bint',
      'abu',
      'umm',
      'de',
      'dos',
      'del',
      'van',
      'von',
      'der',
      'mc',
      'o',
    ])
      expect(isParticle(particle), particle).toBe(true);
    for (const name of ['garcia', 'nguyen', 'ali', 'lee', 'constructor', '__proto__', ''])
      expect(isParticle(name), name).toBe(false);
  });

  test('words of the language itself are neither titles nor suffixes', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'valueOf', '']) {
      expect(readSurroundings([word, 'ana'])).toEqual({ names: [word, 'ana'] });
      expect(readSurroundings(['ana', word])).toEqual({ names: ['ana', word] });
    }
  });
});
