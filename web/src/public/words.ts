import lessonEnglish from '../lib/lesson/messages.en.json' with { type: 'json' };
import lessonAlbanian from '../lib/lesson/messages.sq.json' with { type: 'json' };
import type { Messages } from '../lib/translate.js';
import uiEnglish from '../ui/messages.en.json' with { type: 'json' };
import uiAlbanian from '../ui/messages.sq.json' with { type: 'json' };
import english from './islands/messages.en.json' with { type: 'json' };
import albanian from './islands/messages.sq.json' with { type: 'json' };

const words: Readonly<Record<string, Messages>> = {
  en: { ...lessonEnglish, ...english, 'ui.dialog.close': uiEnglish['ui.dialog.close'] },
  sq: { ...lessonAlbanian, ...albanian, 'ui.dialog.close': uiAlbanian['ui.dialog.close'] },
};

/** The words of what scripts bring to life, in the page's language; they come with the page, so scripts need none. */
export const islandWords = (locale: string): Messages => ({
  ...words['en'],
  ...words[locale],
});
