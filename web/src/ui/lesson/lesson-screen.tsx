import type { Block, Screen } from '@stoa/content';
import { useEffect, useRef } from 'react';
import { formatDate } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../notice.js';
import { Pick, PictureBlock, Reveal, Tick } from './blocks.js';
import { Decision, type DecisionProps } from './decision.js';
import { RichText, TextLocaleContext } from './rich-text.js';

export interface LessonScreenProps extends Omit<DecisionProps, 'block'> {
  readonly screen: Screen;
  readonly locale: string;
  /** The day until which its legal statements should have been checked, once it is past. */
  readonly overdue: string | null;
  /** False for the screen with which the page opened: its heading then has no claim on the focus. */
  readonly takesFocus: boolean;
}

export function LessonScreen({
  screen,
  locale,
  overdue,
  takesFocus,
  ...decision
}: LessonScreenProps) {
  const { t, language } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [screen.key, takesFocus]);
  return (
    <article className="lesson-screen prose">
      <h2 ref={heading} tabIndex={-1} lang={locale}>
        {screen.title}
      </h2>
      {overdue === null ? null : (
        <Notice tone="waiting">
          {t('lesson.being-checked', { date: formatDate(overdue, language) })}
        </Notice>
      )}
      <TextLocaleContext value={locale}>
        {screen.blocks.map((block, index) => (
          <OneBlock key={index} block={block} decision={decision} />
        ))}
      </TextLocaleContext>
    </article>
  );
}

interface OneBlockProps {
  readonly block: Block;
  readonly decision: Omit<DecisionProps, 'block'>;
}

function OneBlock({ block, decision }: OneBlockProps) {
  switch (block.kind) {
    case 'text':
      return <RichText html={block.html} />;
    case 'reveal':
      return <Reveal block={block} />;
    case 'tick':
      return <Tick block={block} />;
    case 'pick':
      return <Pick block={block} />;
    case 'picture':
      return <PictureBlock block={block} />;
    case 'decision':
      return <Decision block={block} {...decision} />;
  }
}
