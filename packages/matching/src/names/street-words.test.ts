import { describe, expect, test } from 'vitest';
import { isGeneralDelivery, isStreetType, isUnitWord, streetWord } from './street-words.ts';

describe('words of an address line', () => {
  test.each([
    ['st', 'street str st'],
    ['ave', 'avenue av ave avenida avda'],
    ['rd', 'road rd'],
    ['blvd', 'boulevard boul blvd'],
    ['ln', 'lane ln'],
    ['dr', 'drive dr'],
    ['ct', 'court ct'],
    ['pl', 'place pl'],
    ['pkwy', 'parkway pkwy'],
    ['hwy', 'highway hwy'],
    ['cres', 'crescent cres cr'],
    ['cl', 'close cl'],
    ['pde', 'parade pde'],
    ['calle', 'calle c'],
    ['rua', 'rua r'],
    ['travessa', 'travessa trav'],
    ['n', 'north norte nord n'],
    ['sw', 'southwest sw suroeste'],
    ['apt', 'apartment apt unit suite ste depto apto'],
    ['fl', 'floor fl piso andar'],
    ['bsmt', 'basement bsmt'],
    ['#', '# no num numero'],
  ])('%s stands for all of: %s', (form, words) => {
    for (const word of words.split(' ')) expect(streetWord(word), word).toBe(form);
  });

  test('a form stays itself when it is read again, and other words are left alone', () => {
    for (const word of [
      'street',
      'avenida',
      'rua',
      'suite',
      'norte',
      'numero',
      'trailer',
      'gardens',
      'estrada',
      'chase',
    ])
      expect(streetWord(streetWord(word))).toBe(streetWord(word));
    for (const word of ['broadway', '12a', 'constructor', '__proto__', 'toString', '', 'sesame'])
      expect(streetWord(word)).toBe(word);
  });

  test('units and street types are told apart', () => {
    for (const word of [
      'apt',
      'unit',
      'ste',
      'suite',
      'fl',
      '#',
      'no',
      'rm',
      'room',
      'bldg',
      'lot',
      'trlr',
      'basement',
    ])
      expect(isUnitWord(word), word).toBe(true);
    for (const word of ['st', 'rd', 'rue', 'rua', 'calle', 'crescent', 'way']) {
      expect(isStreetType(word), word).toBe(true);
      expect(isUnitWord(word), word).toBe(false);
    }
    for (const word of ['main', 'constructor', '']) {
      expect(isStreetType(word)).toBe(false);
      expect(isUnitWord(word)).toBe(false);
    }
  });
});

describe('texts that stand where there is no address', () => {
  test.each([
    'General Delivery',
    'GENERAL DELIVERY, Oakland',
    'homeless',
    'No fixed address',
    'n/a',
    'N.A.',
    'unknown',
    'Shelter',
    'St. Vincent Shelter',
    'living in my car',
    'Sin domicilio fijo',
    'en situación de calle',
    'sem endereço',
    'Situação de rua',
    'sans domicile fixe',
    'Poste Restante',
    'san adrès',
    'guri la aan',
    'vô gia cư',
    'không có địa chỉ',
    'без определенного места жительства',
    'بدون عنوان',
    '无家可归',
    '',
    '---',
  ])('"%s" is one', (text) => {
    expect(isGeneralDelivery(text)).toBe(true);
  });

  test.each([
    '12 Shelter Cove Rd',
    '5 General Lee Ave',
    'Street Road 5',
    '24 Noname St',
    'Calle Sin Nombre 4',
    'Rua da Casa 5',
    '1 Delivery Ln',
    'Nacogdoches 12',
    'constructor',
  ])('"%s" is none', (text) => {
    expect(isGeneralDelivery(text)).toBe(false);
  });

  test('a text of any length is read: what grew with the square of it would not end', () => {
    for (const piece of ['no ', 'a', '🙂', ' '])
      expect(isGeneralDelivery(piece.repeat(1_000_000))).toEqual(expect.any(Boolean));
  });
});
