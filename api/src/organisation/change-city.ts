import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SiteState } from '../platform/site/site-state.js';
import { found, StaleVersion } from '../platform/http/domain-error.js';
import type { LocaleText } from '../shared/locale-text.js';
import { CityEntity, type Signatory } from './city.entity.js';

export type CityChange = {
  name?: LocaleText;
  signatories?: Signatory[];
  barrierContact?: string | null;
  zone?: string;
  defaultLocale?: string;
  jurisdiction?: string;
};

/** Changes the city's profile. Awards keep the values they were made with, so only later certificates show it. */
@Injectable()
export class ChangeCity {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly site: SiteState,
  ) {}

  /** @throws StaleVersion */
  async execute(actor: { personId: string }, change: CityChange, version: number): Promise<void> {
    await this.uow.run(async () => {
      const cities = this.uow.repo(CityEntity);
      const city = found(
        await cities.findOne({ where: { id: 'city' }, lock: { mode: 'pessimistic_write' } }),
      );
      if (city.version !== version) throw new StaleVersion(city.version);
      const { name, signatories, barrierContact, zone, defaultLocale, jurisdiction } = city;
      const before = { name, signatories, barrierContact, zone, defaultLocale, jurisdiction };
      const after = { ...before, ...present(change) };
      // The first language is offered first wherever several are.
      const locales = [...city.locales].sort(
        (a, b) => Number(b === after.defaultLocale) - Number(a === after.defaultLocale),
      );
      await cities.update({ id: 'city' }, { ...after, locales, version: version + 1 });
      await this.audit.record(
        actor,
        'organisation.city-changed',
        { type: 'city', id: 'city' },
        { before, after },
      );
    });
    this.site.forget();
  }
}

/** Without what was not sent. */
const present = (change: CityChange): CityChange =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
