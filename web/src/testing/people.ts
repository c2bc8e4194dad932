import type { City, Me } from '../lib/me.js';

export function aCity(over: Partial<City> = {}): City {
  return {
    name: { en: 'City of Lindholm', sq: 'Bashkia Lindholm' },
    slug: 'lindholm',
    specimen: false,
    zone: 'Europe/Tirane',
    locales: ['en', 'sq'],
    barrierContact: null,
    ...over,
  };
}

export function aMe(over: Partial<Me> = {}): Me {
  return {
    id: '01990000-0000-7000-8000-00000000a001',
    givenName: 'Ada',
    familyName: 'Hoxha',
    email: 'ada@lindholm.example',
    locale: 'en',
    roles: [],
    resident: false,
    city: aCity(),
    areas: ['learn'],
    ...over,
  };
}

/** Storage that forgets when the test ends. */
export function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}
