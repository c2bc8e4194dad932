import { Module } from '@nestjs/common';
import { City } from './city.js';
import { Departments } from './departments.js';
import { SetUpCity } from './set-up-city.js';

@Module({ providers: [City, Departments, SetUpCity], exports: [City, Departments, SetUpCity] })
export class OrganisationModule {}
