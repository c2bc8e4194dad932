import { catalogue as programme } from '../../../features/programme/catalogue.js';
import { catalogue as today } from '../../../features/today/catalogue.js';
import { TodayRoute } from '../today-route.js';

export const pages = { today: TodayRoute };
export const catalogues = [programme, today];
