export { fullName, People, type PersonFacts } from './people.js';
export { EnsureFirstAdministrator } from './first-administrator/ensure-first-administrator.js';
export { PeopleModule } from './people.module.js';
