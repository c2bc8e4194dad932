import Printer from 'lucide-react/icons/printer';
import { useState, type ReactNode } from 'react';
import { textIn } from '../lib/text-in.js';
import { useTranslation } from '../lib/use-translation.js';
import { Button } from './button.js';
import { Icon } from './icon.js';
import { PageHeading } from './page-heading.js';
import './picture.css';
import './sheet.css';
import { TextLanguages } from './text-languages.js';
import { TranslationState } from './translation-state.js';

export interface SheetText {
  readonly title: string;
  readonly state: string;
  readonly html: string;
}

export interface SheetProps {
  readonly paper: string;
  readonly locales: Readonly<Record<string, SheetText>>;
  /** The way to where the sheet belongs. */
  readonly back: ReactNode;
}

/** One sheet, to be read here or printed as it will lie on the tables: nothing of the page round it is printed. */
export function Sheet({ paper, locales, back }: SheetProps) {
  const { t, language } = useTranslation();
  const [wanted, setWanted] = useState(language as string);
  const found = textIn(locales, wanted);
  if (found === null) return null;
  const { locale, text } = found;
  return (
    <article className="stack stack--wide">
      <p className="no-print">{back}</p>
      <PageHeading
        title={text.title}
        eyebrow={<span className="no-print">{t('ui.sheet.one', { paper })}</span>}
        actions={
          <Button kind="primary" onClick={() => window.print()}>
            <Icon of={Printer} />
            {t('ui.sheet.print')}
          </Button>
        }
      />
      <TextLanguages
        label={t('ui.sheet.language')}
        offered={Object.keys(locales)}
        locale={locale}
        onChange={setWanted}
      />
      <TranslationState state={text.state} />
      {/* It may scroll sideways on a phone, so the keyboard must be able to get into it. */}
      <div
        className="prose sheet"
        role="group"
        aria-label={text.title}
        tabIndex={0}
        lang={locale}
        dangerouslySetInnerHTML={{ __html: text.html }}
      />
    </article>
  );
}
