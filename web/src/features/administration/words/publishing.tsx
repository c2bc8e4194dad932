import { useEffect } from 'react';
import { formatNumber } from '../../../lib/numbers.js';
import { problemMessage } from '../../../lib/problem.js';
import { isProblem } from '../../../lib/problem-error.js';
import type { Translate } from '../../../lib/translate.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import type { LocalWords, PublicationChanges } from '../api-types.js';
import { useLookAhead, usePublish } from '../mutations.js';

/** First what would change, then changing it. */
export function Publishing({ words }: { readonly words: LocalWords }) {
  const { t } = useTranslation();
  const { reset, ...look } = useLookAhead();
  const publish = usePublish();
  // What was seen is old once a word was changed.
  useEffect(() => reset(), [reset, words]);
  const changes = look.data?.changes;
  const error = publish.error ?? look.error;
  return (
    <Card>
      <section className="stack" aria-labelledby="publishing">
        <h2 id="publishing">{t('administration.publishing.heading')}</h2>
        <p>{t('administration.publishing.text')}</p>
        {error === null ? null : (
          <Notice tone="error" live="alert">
            {refusalText(t, error)}
          </Notice>
        )}
        {publish.isSuccess && changes === undefined ? (
          <Notice tone="done" live="status">
            {t('administration.publishing.done')}
          </Notice>
        ) : null}
        {changes === undefined ? null : changes.length === 0 ? (
          <Notice live="status">{t('administration.publishing.nothing')}</Notice>
        ) : (
          <Changes changes={changes} />
        )}
        <div className="row">
          {changes === undefined || changes.length === 0 ? (
            <Button
              busy={look.isPending}
              onClick={() => {
                publish.reset();
                look.mutate(undefined);
              }}
            >
              {t('administration.publishing.look')}
            </Button>
          ) : (
            <Button
              kind="primary"
              busy={publish.isPending}
              onClick={() => publish.mutate(undefined, { onSuccess: reset })}
            >
              {t('administration.publishing.publish')}
            </Button>
          )}
        </div>
      </section>
    </Card>
  );
}

function Changes({ changes }: { readonly changes: PublicationChanges }) {
  const { t, language } = useTranslation();
  return (
    <div role="status" className="stack">
      <p>{t('administration.publishing.changes')}</p>
      <ul className="plain-list">
        {changes.map(({ kind, items }) => (
          <li key={kind}>
            <details>
              <summary>
                {t(`administration.publishing.kind.${kind}`, {
                  count: items.length,
                  number: formatNumber(items.length, language),
                })}
              </summary>
              <p className="soft small">{items.join(' · ')}</p>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

const refusalText = (t: Translate, error: unknown) =>
  isProblem(error, 'publishing.content-refused')
    ? t('administration.publishing.refused')
    : problemMessage(t, error);
