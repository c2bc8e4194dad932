import type { Block, Screen } from '@stoa/content';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates.js';
import { Notice } from '../../ui/notice.js';
import { PictureBlock, Reveal } from '../../ui/lesson/blocks.js';
import { PlainText, RichText, TextLocaleContext } from '../../ui/lesson/rich-text.js';
import type { Reader } from '../reader.js';

interface ScreenAtOnceProps {
  readonly screen: Screen;
  readonly screens: readonly Screen[];
  readonly language: string;
  readonly overdue: string | null;
  readonly reader: Reader;
}

/** A screen where no script is: what is to do can be opened, and what leads elsewhere is a link down the page. */
export function ScreenAtOnce({ screen, screens, language, overdue, reader }: ScreenAtOnceProps) {
  const { t, locale } = reader;
  return (
    <article className="lesson-screen prose" id={idOf(screen.key)}>
      <h2 lang={language}>{screen.title}</h2>
      {overdue === null ? null : (
        <Notice tone="waiting">
          {t('text.being-checked', { date: formatDate(overdue, locale) })}
        </Notice>
      )}
      <TextLocaleContext value={language}>
        {screen.blocks.map((block, index) => (
          <BlockAtOnce key={index} block={block} screens={screens} reader={reader} />
        ))}
        <Onwards to={screen.next} screens={screens} reader={reader} />
      </TextLocaleContext>
    </article>
  );
}

const idOf = (key: string) => `screen-${key}`;

interface BlockAtOnceProps {
  readonly block: Block;
  readonly screens: readonly Screen[];
  readonly reader: Reader;
}

function BlockAtOnce({ block, screens, reader }: BlockAtOnceProps) {
  switch (block.kind) {
    case 'text':
      return <RichText html={block.html} />;
    case 'reveal':
      return <Reveal block={block} />;
    case 'picture':
      return <PictureBlock block={block} />;
    case 'tick':
      return (
        <div className="block">
          <Question>{block.question}</Question>
          <ul>
            {block.lines.map((line) => (
              <li key={line.key}>
                <RichText as="span" html={line.html} />
              </li>
            ))}
          </ul>
          {block.closing === '' ? null : <RichText html={block.closing} />}
        </div>
      );
    case 'pick':
      return (
        <div className="block">
          <Question>{block.question}</Question>
          {block.choices.map(({ key, html, comment }) => (
            <Choice key={key} html={html} follows={comment} />
          ))}
        </div>
      );
    case 'decision':
      return (
        <div className="block block--decision">
          <Question>{block.question}</Question>
          {block.choices.map(({ key, html, feedback, holds, goto }) => (
            <Choice key={key} html={html} follows={feedback}>
              <p className="soft">{reader.t(holds ? 'open.holds' : 'open.consider')}</p>
              <Onwards to={goto} screens={screens} reader={reader} />
            </Choice>
          ))}
        </div>
      );
  }
}

function Question({ children }: { readonly children: string }) {
  return (
    <p className="field__label">
      <PlainText>{children}</PlainText>
    </p>
  );
}

interface ChoiceProps {
  readonly html: string;
  readonly follows: string;
  readonly children?: ReactNode;
}

function Choice({ html, follows, children }: ChoiceProps) {
  return (
    <details className="choice-at-once">
      <summary>
        <RichText as="span" html={html} />
      </summary>
      {children}
      <RichText html={follows} />
    </details>
  );
}

interface OnwardsProps extends Omit<BlockAtOnceProps, 'block'> {
  readonly to: string | null;
}

function Onwards({ to, screens, reader: { t } }: OnwardsProps) {
  const screen = screens.find(({ key }) => key === to);
  if (screen === undefined) return null;
  return (
    <p>
      <a href={`#${idOf(screen.key)}`}>{t('open.go-on-at', { title: screen.title })}</a>
    </p>
  );
}
