import { useEffect, useId, useRef } from 'react';
import { useTranslation } from '../lib/use-translation.js';
import type { DraftChoice, DraftConflict } from '../lib/draft-keeper.js';
import { Button } from './button.js';
import './two-texts.css';

export interface TwoTextsProps {
  readonly conflict: DraftConflict;
  readonly onChoose: (choice: DraftChoice) => void;
}

/** Shown where one text was changed in two places. Nothing is overwritten until the person decides. */
export function TwoTexts({ conflict, onChoose }: TwoTextsProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="two-texts" aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {t('ui.two-texts.heading')}
      </h2>
      <p>{t('ui.two-texts.lead')}</p>
      <div className="two-texts__pair">
        <OneText
          heading={t('ui.two-texts.mine')}
          text={conflict.mine}
          deed={t('ui.two-texts.keep-mine')}
          onKeep={() => onChoose('mine')}
        />
        <OneText
          heading={t('ui.two-texts.theirs')}
          text={conflict.theirs}
          deed={t('ui.two-texts.keep-theirs')}
          onKeep={() => onChoose('theirs')}
        />
      </div>
      <p>
        <Button kind="primary" onClick={() => onChoose('both')}>
          {t('ui.two-texts.keep-both')}
        </Button>
      </p>
    </section>
  );
}

interface OneTextProps {
  readonly heading: string;
  readonly text: string;
  readonly deed: string;
  readonly onKeep: () => void;
}

function OneText({ heading, text, deed, onKeep }: OneTextProps) {
  const { t } = useTranslation();
  const headingId = useId();
  return (
    <section className="two-texts__one" aria-labelledby={headingId}>
      <h3 id={headingId}>{heading}</h3>
      <div className="two-texts__text" tabIndex={0} role="group" aria-labelledby={headingId}>
        {text === '' ? <em>{t('ui.two-texts.empty')}</em> : text}
      </div>
      <Button onClick={onKeep}>{deed}</Button>
    </section>
  );
}
