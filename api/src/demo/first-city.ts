import { unnamed, type CityProfile } from '../organisation/index.js';

/** The values a city begins with. The demonstration's city is invented, and everything of it is marked so. */
export function firstCity(demo: boolean): CityProfile {
  const common = {
    zone: 'Europe/Tirane',
    locales: ['en', 'sq'],
    defaultLocale: 'en',
    jurisdiction: 'al',
  };
  if (!demo) {
    return {
      ...common,
      slug: 'city',
      name: unnamed,
      specimen: false,
      signatories: [],
      barrierContact: null,
    };
  }
  return {
    ...common,
    slug: 'kalandra',
    name: { en: 'City of Kalandra', sq: 'Bashkia Kalandër' },
    specimen: true,
    signatories: [
      { name: 'Mira Deda', role: { en: 'Mayor', sq: 'Kryetare e Bashkisë' } },
      { name: 'Arben Lleshi', role: { en: 'Head of the programme', sq: 'Drejtues i programit' } },
    ],
    barrierContact: 'access@demo.example',
  };
}
