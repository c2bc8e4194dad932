export { fullName, People, type PersonFacts } from './people.js';
export { EnsureFirstAdministrator } from './ensure-first-administrator.js';
export { PeopleModule } from './people.module.js';
