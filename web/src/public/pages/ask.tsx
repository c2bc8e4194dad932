import { formatDate } from '../../lib/dates.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import type { PageOf } from '../public-page.js';
import { inLocale, type Reader } from '../reader.js';
import { AskForm } from './ask-form.js';
import { AskPaper } from './ask-paper.js';

interface AskProps {
  readonly page: PageOf<'ask'>;
  readonly reader: Reader;
}

/** A survey: the promise first, then the questions; or why there are none just now. */
export function Ask({ page, reader }: AskProps) {
  const { t, locale } = reader;
  if (page.state === 'paper') return <AskPaper page={page} reader={reader} />;
  return (
    <div className="public-column ask">
      <h1 data-t="title">{inLocale(page.title, locale)}</h1>
      {page.state === 'open' ? (
        <>
          <Promise page={page} reader={reader} />
          <AskForm page={page} reader={reader} />
        </>
      ) : (
        <Instead page={page} reader={reader} />
      )}
      {page.synthetic ? <p className="soft">{t('ask.synthetic')}</p> : null}
    </div>
  );
}

function Promise({ page, reader: { t, locale } }: AskProps) {
  return (
    <Card as="section" labelledBy="promise">
      <h2 id="promise" data-t="promise-heading">
        {t('ask.promise.heading')}
      </h2>
      <p data-t="promise">{inLocale(page.promise, locale)}</p>
      <p className="soft" data-t="facts">
        {t('ask.promise.facts', {
          minutes: page.minutes,
          day: formatDate(page.closesOn, locale),
        })}
      </p>
    </Card>
  );
}

function Instead({ page, reader: { t, locale } }: AskProps) {
  if (page.state === 'sent') {
    return (
      <Notice tone="done">
        <p>{t('ask.sent.heading')}</p>
        <p>{t('ask.sent.text')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="waiting">
      {page.late === true ? <p>{t('ask.late.text')}</p> : null}
      <p>
        {page.state === 'not-yet'
          ? t('ask.not-yet.text', { day: formatDate(page.opensOn, locale) })
          : page.closedEarly === true
            ? t('ask.ended-early.text')
            : t('ask.ended.text', { day: formatDate(page.closesOn, locale) })}
      </p>
    </Notice>
  );
}
