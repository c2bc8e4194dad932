import lessonEnglish from '../lib/lesson/messages.en.json' with { type: 'json' };
import lessonAlbanian from '../lib/lesson/messages.sq.json' with { type: 'json' };
import practiceEnglish from '../lib/practice/messages.en.json' with { type: 'json' };
import practiceAlbanian from '../lib/practice/messages.sq.json' with { type: 'json' };
import type { Messages } from '../lib/translate.js';
import uiEnglish from '../ui/messages.en.json' with { type: 'json' };
import uiAlbanian from '../ui/messages.sq.json' with { type: 'json' };
import english from './islands/messages.en.json' with { type: 'json' };
import albanian from './islands/messages.sq.json' with { type: 'json' };

/** The few words of `ui/` that come with what a lesson is made of. */
const ofUi = (ui: typeof uiEnglish): Messages => ({
  'ui.dialog.close': ui['ui.dialog.close'],
  'ui.picture.words': ui['ui.picture.words'],
});

const words: Readonly<Record<string, Messages>> = {
  en: { ...lessonEnglish, ...practiceEnglish, ...english, ...ofUi(uiEnglish) },
  sq: { ...lessonAlbanian, ...practiceAlbanian, ...albanian, ...ofUi(uiAlbanian) },
};

/** The words of what scripts bring to life, in the page's language; they come with the page, so scripts need none. */
export const islandWords = (locale: string): Messages => ({
  ...words['en'],
  ...words[locale],
});
