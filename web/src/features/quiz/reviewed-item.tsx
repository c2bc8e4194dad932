import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { useTranslation } from '../../lib/use-translation.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { ReviewItemView, ReviewOptionView } from './api-types.js';
import { InLocale } from './locale-notice.js';

export interface ReviewedItemProps {
  readonly item: ReviewItemView;
  readonly number: number;
  readonly programme: string;
}

/** One question with what was chosen, what is right, why, and where it is taught. */
export function ReviewedItem({ item, number, programme }: ReviewedItemProps) {
  const { t } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const heading = `reviewed-${item.id}`;
  const { screen } = item;
  return (
    <article className="reviewed stack" aria-labelledby={heading}>
      <div className="stack stack--tight">
        <p className="row">
          <span className="question__number">{t('quiz.review.question', { number })}</span>
          <StatusPill status={item.right ? 'done' : 'open'}>
            {t(`quiz.review.${item.right ? 'right' : item.answered ? 'wrong' : 'unanswered'}`)}
          </StatusPill>
        </p>
        <h2 className="reviewed__stem" id={heading}>
          <InLocale text={item.stem} />
        </h2>
      </div>
      <ul className="reviewed__options">
        {item.options.map((option) => (
          <ReviewedOption key={option.key} option={option} />
        ))}
      </ul>
      <p>
        <strong>{t('quiz.review.why')}</strong> <InLocale text={item.reason} />
      </p>
      {item.sources.length === 0 && screen === null ? null : (
        <ul className="reviewed__links">
          {screen === null ? null : (
            <li>
              <Link to={addresses.screen(programme, screen.module, screen.lesson, screen.screen)}>
                {t('quiz.review.taught')}
              </Link>
            </li>
          )}
          {item.sources.map((source) => (
            <li key={source.key}>
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function ReviewedOption({ option }: { readonly option: ReviewOptionView }) {
  const { t } = useTranslation();
  const { right, chosen, reason } = option;
  return (
    <li className={`reviewed__option${chosen ? ' reviewed__option--chosen' : ''}`}>
      <p className="row">
        <InLocale text={option.text} />
        {right ? <StatusPill status="done">{t('quiz.review.option-right')}</StatusPill> : null}
        {chosen ? (
          <StatusPill status={right ? 'done' : 'note'}>{t('quiz.review.option-chosen')}</StatusPill>
        ) : null}
      </p>
      {reason === null ? null : (
        <p className="soft">
          <InLocale text={reason} />
        </p>
      )}
    </li>
  );
}
