import { inLocale } from '../../lib/me.js';
import type { Proposal } from './api-types.js';

export interface Theme {
  readonly key: string;
  readonly text: string;
}

/** What notes are tagged with: the modules of the programme, and the worries that the survey asks about. */
export function themesOf(proposal: Proposal | undefined, locale: string): Theme[] {
  if (proposal === undefined) return [];
  const worries = proposal.items.find(({ key }) => key === 'worries')?.options ?? [];
  return [
    ...proposal.modules.map(({ code, title }) => ({
      key: code,
      text: `${code} ${inLocale(title, locale)}`,
    })),
    ...worries.map(({ key, text }) => ({ key, text: inLocale(text, locale) })),
  ];
}
