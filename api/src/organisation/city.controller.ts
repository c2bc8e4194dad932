import { Body, Controller, Get, Header, Patch } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { ChangeCity } from './change-city.js';
import { ChangeCityBody, CityView } from './organisation.dto.js';
import { canChangeOrganisation } from './organisation.policy.js';
import { OrganisationQueries } from './organisation.queries.js';

@Controller('city')
export class CityController {
  constructor(
    private readonly queries: OrganisationQueries,
    private readonly changeCity: ChangeCity,
  ) {}

  /** The city's profile, for administrators. */
  @Get()
  @Header('cache-control', 'no-store')
  city(@SignedIn() actor: Actor): Promise<CityView> {
    assertVisible(canChangeOrganisation(actor));
    return this.queries.city();
  }

  /** Changes the city's profile; certificates awarded before keep what they show. */
  @Patch()
  async change(
    @SignedIn() actor: Actor,
    @Body() { version, ...change }: ChangeCityBody,
  ): Promise<CityView> {
    assertVisible(canChangeOrganisation(actor));
    await this.changeCity.execute(actor, change, version);
    return this.queries.city();
  }
}
