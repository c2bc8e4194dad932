import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { readText, type LocaleText } from '../shared/locale-text.js';

type Row = { audience: string; title: LocaleText; summary: LocaleText; hours: number };

export type OfferView = {
  title: string;
  summary: string;
  audience: 'everyone' | 'young-people' | 'city-staff';
  hours: number | null;
  locale?: string;
};

const audiences: Record<string, OfferView['audience']> = {
  youth: 'young-people',
  residents: 'everyone',
};

/** What the city offers, for its home page. */
@Injectable()
export class OffersQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Each programme's standing version in the reader's language, or in another one that it names. */
  async inLocale(locale: string): Promise<OfferView[]> {
    const rows = await this.uow.query<Row>(
      `SELECT DISTINCT ON (programme.strand, programme.id) programme.audience, programme_version.body->'title' AS title,
         programme_version.body->'summary' AS summary, (programme_version.body->>'hours')::float AS hours
       FROM programme JOIN programme_version ON programme_version.programme_id = programme.id
       ORDER BY programme.strand, programme.id, programme_version.number DESC`,
    );
    return rows.map(({ audience, title, summary, hours }) => {
      const [read, described] = [readText(title, locale, 'en'), readText(summary, locale, 'en')];
      return {
        title: read?.text ?? '',
        summary: described?.text ?? '',
        audience: audiences[audience] ?? 'city-staff',
        hours,
        ...(read && read.locale !== locale ? { locale: read.locale } : {}),
      };
    });
  }
}
