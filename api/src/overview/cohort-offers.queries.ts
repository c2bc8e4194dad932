import { Injectable } from '@nestjs/common';
import { OpenCohorts } from '../cohorts/index.js';
import type { Shelf } from '../open/index.js';
import { readText } from '../shared/locale-text.js';

export type CohortOfferView = {
  slug: string;
  title: string;
  programme: string;
  /** Set where its programme can be studied without an account. */
  open: string | null;
  startsOn: string;
  endsOn: string;
  /** The language in which it is held. */
  language: string;
  zone: string;
  sessions: number;
  first: { startsAt: string; endsAt: string; mode: string; place: string | null } | null;
  full: boolean;
};

/** What residents may join, for the city's home page. */
@Injectable()
export class CohortOffersQueries {
  constructor(private readonly cohorts: OpenCohorts) {}

  async inLocale(locale: string, { programmes }: Shelf): Promise<CohortOfferView[]> {
    const said = (text: Record<string, string>) => readText(text, locale, 'en')?.text ?? '';
    return (await this.cohorts.standing()).map(
      ({ title, programme, programmeTitle, placesLeft, locale: language, id: _, ...cohort }) => ({
        ...cohort,
        ...{ title: said(title), programme: said(programmeTitle), language },
        open: programmes.some(({ slug }) => slug === programme) ? programme : null,
        full: placesLeft === 0,
      }),
    );
  }
}
