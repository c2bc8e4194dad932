import type { Block, Screen } from '@stoa/content';
import { Fragment } from 'react';
import { inLocale } from '../../lib/locale-text.js';
import { termsUsed, type GlossaryEntry, type LessonSource } from '../../lib/lesson/text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { PictureBlock } from './blocks.js';
import { RichText, TextLocaleContext } from './rich-text.js';

export interface LessonOnPaperProps {
  readonly screens: readonly Screen[];
  readonly locale: string;
  readonly glossary: readonly GlossaryEntry[];
  readonly sources: readonly LessonSource[];
}

/**
 * The whole lesson as its paper twin: every screen with its number, boxes to tick, and where a choice leads. What follows from
 * a choice stands on the last pages, so that nobody reads it before deciding.
 */
export function LessonOnPaper({ screens, locale, glossary, sources }: LessonOnPaperProps) {
  const { t } = useTranslation();
  const terms = termsUsed(glossary, screens);
  const numberOf = (key: string) => screens.findIndex((screen) => screen.key === key) + 1;
  return (
    <TextLocaleContext value={locale}>
      <div className="lesson-on-paper prose" lang={locale}>
        {screens.map((screen, index) => (
          <section key={screen.key}>
            <h2>{`${index + 1}. ${screen.title}`}</h2>
            {screen.blocks.map((block, at) => (
              <Asked key={at} block={block} numberOf={numberOf} />
            ))}
            {screen.next === null ? null : (
              <p>{t('lesson.paper.go-on', { screen: numberOf(screen.next) })}</p>
            )}
          </section>
        ))}
        <section className="lesson-on-paper__answers">
          <h2>{t('lesson.paper.answers')}</h2>
          {screens.map((screen, index) => (
            <Answers key={screen.key} screen={screen} number={index + 1} />
          ))}
        </section>
        {terms.length === 0 ? null : (
          <section>
            <h2>{t('lesson.terms.heading')}</h2>
            <dl>
              {terms.map(({ key, term, definition }) => (
                <Fragment key={key}>
                  <dt>{inLocale(term, locale)}</dt>
                  <dd>{inLocale(definition, locale)}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        )}
        <section>
          <h2>{t('lesson.sources.heading')}</h2>
          <ul>
            {sources.map(({ key, title, url }) => (
              <li key={key}>
                [{key}] {title}, {url}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </TextLocaleContext>
  );
}

interface AskedProps {
  readonly block: Block;
  readonly numberOf: (screen: string) => number;
}

/** What a screen says and asks, without what it answers. */
function Asked({ block, numberOf }: AskedProps) {
  if (block.kind === 'text') return <RichText html={block.html} />;
  if (block.kind === 'picture') return <PictureBlock block={block} />;
  return (
    <>
      <p>
        <strong>{block.question}</strong>
      </p>
      {block.kind === 'reveal' ? null : (
        <ul className="lesson-on-paper__boxes">
          {linesOf(block).map(({ key, html, goto }) => (
            <li key={key}>
              <RichText as="span" html={html} />
              {goto === null ? null : ` → ${numberOf(goto)}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function linesOf(block: Exclude<Block, { kind: 'text' | 'picture' | 'reveal' }>) {
  if (block.kind === 'decision') return block.choices;
  const lines = block.kind === 'tick' ? block.lines : block.choices;
  return lines.map(({ key, html }) => ({ key, html, goto: null }));
}

interface AnswersProps {
  readonly screen: Screen;
  readonly number: number;
}

function Answers({ screen, number }: AnswersProps) {
  const answers = screen.blocks.flatMap(answersOf);
  if (answers.length === 0) return null;
  return (
    <div className="lesson-on-paper__answer">
      <h3>{`${number}. ${screen.title}`}</h3>
      {answers.map(({ to, html }, index) => (
        <Fragment key={index}>
          {to === null ? null : (
            <p className="lesson-on-paper__choice">
              <RichText as="span" html={to} />
            </p>
          )}
          <RichText html={html} />
        </Fragment>
      ))}
    </div>
  );
}

function answersOf(block: Block): readonly { readonly to: string | null; readonly html: string }[] {
  switch (block.kind) {
    case 'text':
    case 'picture':
      return [];
    case 'reveal':
      return [{ to: null, html: block.html }];
    case 'tick':
      return block.closing === '' ? [] : [{ to: null, html: block.closing }];
    case 'pick':
      return block.choices.map(({ html, comment }) => ({ to: html, html: comment }));
    case 'decision':
      return block.choices.map(({ html, feedback }) => ({ to: html, html: feedback }));
  }
}
