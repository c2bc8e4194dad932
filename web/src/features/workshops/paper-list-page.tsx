import { formatDate } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../../ui/notice.js';
import '../../ui/sheet.css';
import type { Workshop } from './api-types.js';
import { SheetHead, When } from './door-sheet-page.js';
import { InBoth } from './in-both.js';
import { WithWorkshop } from './with-workshop.js';
import './workshops.css';

/** As many as fit on one page beside its head. */
const lines = 20;
const columns = ['number', 'name', 'signature'] as const;

/** The paper twin of the door: to be signed by whoever has no phone, and typed in afterwards. */
export function PaperListPage() {
  const { t } = useTranslation();
  return (
    <WithWorkshop>
      {(workshop) => (
        <article className="stack">
          <SheetHead workshop={workshop} title={t('workshops.paper.heading')} />
          {workshop.names ? (
            <PaperList workshop={workshop} />
          ) : (
            <Notice>{t('workshops.paper.young')}</Notice>
          )}
        </article>
      )}
    </WithWorkshop>
  );
}

function PaperList({ workshop }: { readonly workshop: Workshop }) {
  const { title, locale, deleteOn } = workshop;
  return (
    <div className="sheet paper-list" role="group" aria-labelledby="sheet-title" tabIndex={0}>
      <h2 id="sheet-title" lang={locale}>
        {title}
      </h2>
      <When workshop={workshop} />
      <InBoth first={locale}>
        {(t, lang) => (
          <p lang={lang} className="small">
            {t('workshops.paper.promise', { date: formatDate(deleteOn, lang) })}
          </p>
        )}
      </InBoth>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column} of={column} first={locale} />
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, at) => (
            <tr key={at}>
              <td>{at + 1}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ of, first }: { readonly of: (typeof columns)[number]; readonly first: string }) {
  return (
    <th scope="col">
      <InBoth first={first}>
        {(t, lang) => (
          <span lang={lang} className="paper-list__head">
            {t(`workshops.paper.${of}`)}
          </span>
        )}
      </InBoth>
    </th>
  );
}
