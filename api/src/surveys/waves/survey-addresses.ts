import { Injectable } from '@nestjs/common';
import { City } from '../../organisation/index.js';
import { Addresses } from '../../platform/http/addresses.js';
import type { LocaleText } from '../../shared/locale-text.js';

/** What a mail says of the city and where it leads. */
@Injectable()
export class SurveyAddresses {
  constructor(
    private readonly city: City,
    private readonly addresses: Addresses,
  ) {}

  async cityName(): Promise<LocaleText> {
    return (await this.city.profile()).name;
  }

  link(locale: string, code: string): string {
    return this.addresses.of(`/${locale === 'sq' ? 'sq' : 'en'}/ask/${code}`);
  }
}
