import { resultOf } from '../../lib/group/model.js';
import type { GroupActivity } from '../../lib/group/types.js';
import type { GroupWords } from './words.js';
import './group.css';

export interface GroupResultProps {
  readonly activity: GroupActivity;
  readonly words: GroupWords;
}

/** A result as lines with their numbers: the number is the text, the line only its picture. */
export function GroupResult({ activity, words: { t, locale } }: GroupResultProps) {
  const result = resultOf(activity, locale, t);
  if (result === null) return <p className="soft">{t('group.result.too-few')}</p>;
  return (
    <div className="stack stack--tight">
      <ul className="plain-list group-result">
        {result.lines.map(({ key, text, locale: lang, count, length }) => (
          <li key={key} className="group-result__line">
            <span className="group-result__words">
              <span lang={lang}>{text}</span> <strong className="numbers">{count}</strong>
            </span>
            <svg
              className="group-result__bar"
              viewBox="0 0 100 6"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect className="group-result__whole" width="100" height="6" />
              <rect className="group-result__part" width={length} height="6" />
            </svg>
          </li>
        ))}
      </ul>
      <p className="soft small">{t('group.result.votes', { count: result.votes })}</p>
    </div>
  );
}
