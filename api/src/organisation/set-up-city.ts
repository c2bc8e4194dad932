import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { CityProfile } from './city.js';
import { CityEntity } from './city.entity.js';

/** Gives the city its first values, once; a city that is there stays as it is. */
@Injectable()
export class SetUpCity {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(profile: CityProfile): Promise<void> {
    return this.uow.run(async () => {
      if (await this.uow.repo(CityEntity).existsBy({ id: 'city' })) return;
      await this.uow.repo(CityEntity).insert({ id: 'city', version: 1, ...profile });
      await this.audit.record(null, 'organisation.city-set-up', { type: 'city', id: 'city' });
    });
  }
}
