export { City, type CityProfile } from './city.js';
export { CreateDepartment, type NewDepartment } from './create-department.js';
export { Departments, departmentsSql, type DepartmentFacts } from './departments.js';
export { OrganisationModule } from './organisation.module.js';
export { SetUpCity } from './set-up-city.js';
export { SlotValues } from './slot-values.js';
