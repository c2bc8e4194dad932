import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocaleText } from '../shared/locale-text.js';
import { CityEntity, type Signatory } from './city.entity.js';

export type CityProfile = {
  slug: string;
  name: LocaleText;
  zone: string;
  locales: string[];
  defaultLocale: string;
  jurisdiction: string;
  specimen: boolean;
  signatories: Signatory[];
  barrierContact: string | null;
};
export type CityForReaders = Pick<
  CityProfile,
  'name' | 'slug' | 'specimen' | 'zone' | 'locales' | 'barrierContact'
>;
export type CityForVisitors = CityForReaders & { contact?: { email: string } };

/** What a city is called until somebody gives it its name. */
export const unnamed: LocaleText = { en: 'Our city', sq: 'Qyteti ynë' };

/** Whether somebody has given the city its name, in any language. */
export const isNamed = (name: LocaleText): boolean =>
  Object.entries(name).some(([locale, text]) => text !== unnamed[locale]);

/** What others need to know of the city. */
@Injectable()
export class City {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws when the system has not been set up, which the start does before anything is served */
  async profile(): Promise<CityProfile> {
    return this.uow.repo(CityEntity).findOneByOrFail({ id: 'city' });
  }

  /** The part that every signed-in reader and every visitor may see. */
  async forReaders(): Promise<CityForReaders> {
    const { name, slug, specimen, zone, locales, barrierContact } = await this.profile();
    return { name, slug, specimen, zone, locales, barrierContact };
  }

  /** The same as the public pages say it: with whom to get in touch, where the city has named somebody. */
  async forVisitors(): Promise<CityForVisitors> {
    const city = await this.forReaders();
    return { ...city, ...(city.barrierContact ? { contact: { email: city.barrierContact } } : {}) };
  }
}
