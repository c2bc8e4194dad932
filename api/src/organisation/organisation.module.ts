import { Module } from '@nestjs/common';
import { City } from './city.js';
import { Departments } from './departments.js';
import { SetUpCity } from './set-up-city.js';
import { SlotValues } from './slot-values.js';

@Module({ providers: [City, Departments, SetUpCity, SlotValues], exports: [City, Departments, SetUpCity, SlotValues] })
export class OrganisationModule {}
