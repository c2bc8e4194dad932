import { Injectable } from '@nestjs/common';
import type { Audience } from '@stoa/content';
import { visitorsOf, type Shelf, type Visitors } from '../open/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { readText, type LocaleText } from '../shared/locale-text.js';

type Row = {
  slug: string;
  audience: Audience;
  title: LocaleText;
  summary: LocaleText;
  hours: number;
};

export type OfferView = {
  title: string;
  summary: string;
  audience: Visitors;
  hours: number | null;
  /** Set where it can be studied without an account. */
  open?: { slug: string; lessons: number; minutes: number };
  locale?: string;
};

/** What the city offers, for its home page. */
@Injectable()
export class OffersQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Each programme's standing version in the reader's language, or in another one that it names. */
  async inLocale(locale: string, { programmes }: Shelf): Promise<OfferView[]> {
    const rows = await this.uow.query<Row>(
      `SELECT DISTINCT ON (programme.strand, programme.id) programme.slug, programme.audience,
         programme_version.body->'title' AS title, programme_version.body->'summary' AS summary,
         (programme_version.body->>'hours')::float AS hours
       FROM programme JOIN programme_version ON programme_version.programme_id = programme.id
       ORDER BY programme.strand, programme.id, programme_version.number DESC`,
    );
    return rows.map(({ slug, audience, title, summary, hours }) => {
      const [read, described] = [readText(title, locale, 'en'), readText(summary, locale, 'en')];
      const open = programmes.find((one) => one.slug === slug);
      return {
        title: read?.text ?? '',
        summary: described?.text ?? '',
        audience: visitorsOf(audience),
        hours,
        ...(open ? { open } : {}),
        ...(read && read.locale !== locale ? { locale: read.locale } : {}),
      };
    });
  }
}
