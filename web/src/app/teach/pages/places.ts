import { catalogue } from '../../../features/places/catalogue.js';
import { PlacesPage } from '../../../features/places/places-page.js';

export const pages = { places: PlacesPage };
export const catalogues = [catalogue];
