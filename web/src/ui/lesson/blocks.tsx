import type { Block } from '@stoa/content';
import { useContext, useId, useState } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Choice, ChoiceGroup } from '../choice.js';
import { Picture } from '../picture.js';
import { PlainText, RichText, TextLocaleContext } from './rich-text.js';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

export function Reveal({ block }: { readonly block: Of<'reveal'> }) {
  return (
    <details className="block block--reveal">
      <summary>
        <PlainText>{block.question}</PlainText>
      </summary>
      <RichText html={block.html} />
    </details>
  );
}

export function PictureBlock({ block }: { readonly block: Of<'picture'> }) {
  const { title, svg, caption, alternative } = block;
  return (
    <Picture
      title={title}
      svg={svg}
      lang={useContext(TextLocaleContext)}
      caption={caption === '' ? null : <RichText as="span" html={caption} />}
    >
      <RichText html={alternative} />
    </Picture>
  );
}

/** Nothing of it is stored; the closing words come with the first tick. */
export function Tick({ block }: { readonly block: Of<'tick'> }) {
  const { t } = useTranslation();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const toggle = (key: string) =>
    setTicked(ticked.includes(key) ? ticked.filter((one) => one !== key) : [...ticked, key]);
  return (
    <div className="block">
      <ChoiceGroup legend={<PlainText>{block.question}</PlainText>} help={t('lesson.tick.help')}>
        {block.lines.map((line) => (
          <Choice
            key={line.key}
            type="checkbox"
            checked={ticked.includes(line.key)}
            onChange={() => toggle(line.key)}
          >
            <RichText as="span" html={line.html} />
          </Choice>
        ))}
      </ChoiceGroup>
      <div role="status">
        {ticked.length > 0 && block.closing !== '' ? (
          <div className="block__answer">
            <RichText html={block.closing} />
          </div>
        ) : null}
      </div>
    </div>
  );
}

export function Pick({ block }: { readonly block: Of<'pick'> }) {
  const { t } = useTranslation();
  const name = useId();
  const [picked, setPicked] = useState<string>();
  const choice = block.choices.find((one) => one.key === picked);
  return (
    <div className="block">
      <ChoiceGroup legend={<PlainText>{block.question}</PlainText>} help={t('lesson.pick.help')}>
        {block.choices.map((one) => (
          <Choice
            key={one.key}
            type="radio"
            name={name}
            checked={one.key === picked}
            onChange={() => setPicked(one.key)}
          >
            <RichText as="span" html={one.html} />
          </Choice>
        ))}
      </ChoiceGroup>
      <div role="status">
        {choice === undefined ? null : (
          <div className="block__answer">
            <RichText html={choice.comment} />
          </div>
        )}
      </div>
    </div>
  );
}
