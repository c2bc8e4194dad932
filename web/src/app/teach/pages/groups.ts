import { catalogue } from '../../../features/groups/catalogue.js';
import { GroupPage } from '../../../features/groups/group-page.js';
import { GroupsPage } from '../../../features/groups/groups-page.js';
import { OpenGroupPage } from '../../../features/groups/open-group-page.js';
import { catalogue as group } from '../../../lib/group/catalogue.js';

export const pages = { groups: GroupsPage, openGroup: OpenGroupPage, group: GroupPage };
export const catalogues = [catalogue, group];
