export { CreatePerson, type NewPerson } from './accounts/create-person.js';
export { InvitePeople } from './accounts/invite-people.js';
export { GrantRole, type NewGrant } from './accounts/grant-role.js';
export { WithdrawRole } from './accounts/withdraw-role.js';
export { EnsureFirstAdministrator } from './first-administrator/ensure-first-administrator.js';
export { Grants, type GrantFacts } from './grants.js';
export { PeopleModule } from './people.module.js';
export { fullName, People, peopleSql, type Account, type PersonFacts } from './people.js';
