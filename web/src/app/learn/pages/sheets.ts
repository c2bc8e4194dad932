import { catalogue } from '../../../features/sheets/catalogue.js';
import { SheetPage } from '../../../features/sheets/sheet-page.js';
import { SheetsPage } from '../../../features/sheets/sheets-page.js';

export const pages = { sheets: SheetsPage, sheet: SheetPage };
export const catalogues = [catalogue];
