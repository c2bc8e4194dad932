export { ChangeCity } from './change-city.js';
export { City, isNamed, unnamed, type CityProfile } from './city.js';
export { CreateDepartment, type NewDepartment } from './create-department.js';
export { Departments, departmentsSql, type DepartmentFacts } from './departments.js';
export { GiveBackWords } from './give-back-words.js';
export { OrganisationModule } from './organisation.module.js';
export { SetUpCity } from './set-up-city.js';
export { SlotValues, type OwnWords } from './slot-values.js';
export { WriteWords } from './write-words.js';
