import { catalogue as colonnade } from '../../../features/programme/colonnade-catalogue.js';
import { catalogue as today } from '../../../features/today/catalogue.js';
import { TodayRoute } from '../today-route.js';

export const pages = { today: TodayRoute };
export const catalogues = [colonnade, today];
