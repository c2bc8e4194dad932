import { Module } from '@nestjs/common';
import { City } from './city.js';
import { SetUpCity } from './set-up-city.js';

@Module({ providers: [City, SetUpCity], exports: [City, SetUpCity] })
export class OrganisationModule {}
