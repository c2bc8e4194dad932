import { Injectable } from '@nestjs/common';
import { fillSlots, slotText, type LoadedContent } from '@stoa/content';
import { City, SlotValues, type CityProfile } from '../organisation/index.js';
import { Programmes } from '../programmes/index.js';
import type { LocaleText } from '../shared/locale-text.js';
import { JurisdictionMissing } from './publishing.errors.js';

/** Stands where neither the city nor its country has given a value, and the slot has no generic words either. */
const toBeFilled: LocaleText = {
  en: 'to be filled by the city',
  sq: 'për t’u plotësuar nga bashkia',
};

/** Makes the loaded files this city's: without the programmes it has made its own, and with every slot filled. */
@Injectable()
export class PrepareContent {
  constructor(
    private readonly city: City,
    private readonly slotValues: SlotValues,
    private readonly programmes: Programmes,
  ) {}

  async execute(loaded: LoadedContent): Promise<{ content: LoadedContent; changes: string[] }> {
    const city = await this.city.profile();
    const jurisdiction = loaded.jurisdictions.find(({ country }) => country === city.jurisdiction);
    if (!jurisdiction) throw new JurisdictionMissing(city.jurisdiction);
    const changes = await this.slotValues.adopt(jurisdiction);
    const owned = await this.programmes.ownedByCity();
    const programmes = loaded.programmes.filter(({ id }) => !owned.has(id));
    return { content: await this.filled({ ...loaded, programmes }, city), changes };
  }

  private async filled(content: LoadedContent, city: CityProfile): Promise<LoadedContent> {
    const known = slotText(content.slots, null, {
      ...(await this.slotValues.texts()),
      'city.name': city.name,
    });
    const textOf = (name: string, locale: string) =>
      known(name, locale) ?? toBeFilled[locale] ?? toBeFilled.en!;
    const { slots, jurisdictions, terms, sources, ...texts } = content;
    return {
      ...fillSlots(texts, textOf, city.defaultLocale),
      slots,
      jurisdictions,
      terms,
      sources,
    };
  }
}
