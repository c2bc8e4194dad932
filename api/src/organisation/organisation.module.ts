import { Module } from '@nestjs/common';
import { ChangeCity } from './change-city.js';
import { ChangeDepartment } from './change-department.js';
import { CityState } from './city-state.js';
import { City } from './city.js';
import { CityController } from './city.controller.js';
import { CreateDepartment } from './create-department.js';
import { Departments } from './departments.js';
import { DepartmentsController } from './departments.controller.js';
import { GiveBackWords } from './give-back-words.js';
import { OrganisationQueries } from './organisation.queries.js';
import { PublicCityController } from './public-city.controller.js';
import { SetUpCity } from './set-up-city.js';
import { SlotValues } from './slot-values.js';
import { WriteWords } from './write-words.js';

@Module({
  controllers: [CityController, DepartmentsController, PublicCityController],
  providers: [
    ChangeCity,
    ChangeDepartment,
    City,
    CityState,
    CreateDepartment,
    Departments,
    GiveBackWords,
    OrganisationQueries,
    SetUpCity,
    SlotValues,
    WriteWords,
  ],
  exports: [
    ChangeCity,
    City,
    CreateDepartment,
    Departments,
    GiveBackWords,
    SetUpCity,
    SlotValues,
    WriteWords,
  ],
})
export class OrganisationModule {}
