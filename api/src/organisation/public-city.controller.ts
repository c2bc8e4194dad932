import { Controller, Get, Header } from '@nestjs/common';
import { Public } from '../platform/auth/sign-in-guard.js';
import { City } from './city.js';
import { PublicCityView } from './public-city.dto.js';

@Controller('public-city')
export class PublicCityController {
  constructor(private readonly city: City) {}

  /** The city as everybody may see it, also before signing in. */
  @Public()
  @Get()
  @Header('cache-control', 'public, max-age=60')
  publicCity(): Promise<PublicCityView> {
    return this.city.forReaders();
  }
}
