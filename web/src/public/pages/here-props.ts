import type { PageOf } from '../public-page.js';
import type { Reader } from '../reader.js';

/** What the pages at a workshop's door share. */
export interface HereProps<Page = PageOf<'here'>> {
  readonly page: Page;
  readonly reader: Reader;
}

export type AtDoor = Extract<PageOf<'here'>, { readonly step: 'door' }>;
export type Own = Extract<PageOf<'here'>, { readonly step: 'own' }>;
