import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listedPerson, listOf, nameLikeness, organizationName, personListName } from './list-names.ts';

const of = (a: string, b: string) => nameLikeness(organizationName(a), organizationName(b));

describe('organizations', () => {
  test('are alike in spite of legal forms, order and spelling', () => {
    expect(of('Casa Abierta', 'CASA ABIERTA, INC.')).toBeGreaterThan(0.85);
    expect(of('Al-Haramain Foundation', 'HARAMAYN FOUNDATION')).toBeGreaterThan(0.75);
    expect(of('Benevolence International Foundation', 'BENEVOLENCE INTERNATIONAL FOUNDATION, INC.')).toBeGreaterThan(
      0.85,
    );
    expect(of('Holy Land Foundation', 'Foundation Holy Land')).toBe(1);
  });

  test('are not alike because most organizations are called so', () => {
    expect(of('East Boston Community Center', 'Kandahar Community Center')).toBeLessThan(0.5);
    expect(of('Relief Foundation', 'Charity Relief Foundation')).toBe(0);
    expect(of('Puente', 'National Trust')).toBe(0);
  });
});

describe('persons', () => {
  test('are alike however lists write them', () => {
    expect(nameLikeness(personListName('Maria', 'Fernandez'), listedPerson('FERNANDEZ, Maria'))).toBe(1);
    expect(nameLikeness(personListName('Мария', 'Фернандес'), listedPerson('FERNANDES, Mariya'))).toBeGreaterThan(0.8);
    expect(nameLikeness(personListName('Maria', 'Fernandez'), listedPerson('FERNANDEZ, Jose'))).toBeLessThan(0.6);
  });
});

test('likeness is symmetric and between nothing and all', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
      const likeness = of(a, b);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1.000001);
      expect(of(b, a)).toBeCloseTo(likeness, 9);
    }),
  );
});

describe('a list', () => {
  const names = ['HARAMAYN FOUNDATION', 'CASA ABIERTA', 'OTHER HOUSE', 'PUENTE DE LA COSTA SUR'];
  const list = listOf([
    ...names.map((entry) => ({ entry, name: organizationName(entry) })),
    { entry: 'a person', name: listedPerson('ABIERTA, Casa') },
  ]);

  test('brings what is alike enough, the most alike first, of the same kind only', () => {
    expect(list(organizationName('Casa Abierta'), 0.8).map(({ listed }) => listed)).toEqual(['CASA ABIERTA']);
    expect(list(personListName('Casa', 'Abierta'), 0.8).map(({ listed }) => listed)).toEqual(['a person']);
    expect(list(organizationName('Lantern Street'), 0.5)).toEqual([]);
    expect(list(organizationName(''), 0)).toEqual([]);
  });
});
