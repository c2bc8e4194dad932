import { formatDate } from '../../lib/dates.js';
import type { AskItem, AskOption, PageOf } from '../public-page.js';
import { inLocale, type Reader } from '../reader.js';

interface PaperProps {
  readonly page: PageOf<'ask'>;
  readonly reader: Reader;
}

/** The same questions to be printed and filled in by hand. */
export function AskPaper({ page, reader }: PaperProps) {
  const { t, locale } = reader;
  const { items = [] } = page;
  return (
    <div className="public-column ask ask-paper">
      <h1>{inLocale(page.title, locale)}</h1>
      <p>{inLocale(page.promise, locale)}</p>
      <p>
        <strong>{t('ask.paper.how', { day: formatDate(page.closesOn, locale) })}</strong>
      </p>
      <ol className="ask-paper__list">
        {items.map((item) => (
          <li key={item.key} className="ask-paper__question">
            <p>
              <strong>{inLocale(item.text, locale)}</strong>
            </p>
            <Hint item={item} items={items} reader={reader} />
            <OnPaper item={item} reader={reader} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Hint({
  item,
  items,
  reader: { t, locale },
}: {
  readonly item: AskItem;
  readonly items: readonly AskItem[];
  readonly reader: Reader;
}) {
  const asked = items.find(({ key }) => key === item.showIf?.item);
  const option = asked?.options?.find(({ key }) => key === item.showIf?.is);
  return (
    <>
      {asked === undefined || option === undefined ? null : (
        <p className="soft">
          {t('ask.paper.only-if', {
            number: items.indexOf(asked) + 1,
            answer: inLocale(option.text, locale),
          })}
        </p>
      )}
      {item.help === null ? null : <p className="soft">{inLocale(item.help, locale)}</p>}
    </>
  );
}

function OnPaper({ item, reader }: { readonly item: AskItem; readonly reader: Reader }) {
  const { t, locale } = reader;
  switch (item.type) {
    case 'one':
    case 'several':
      return <Boxes options={item.options ?? []} reader={reader} />;
    case 'scale5':
      return (
        <Boxes
          options={(item.labels ?? []).map((text, at) => ({ key: String(at), text }))}
          reader={reader}
        />
      );
    case 'matrix':
      return (
        // On a phone it scrolls, so the keyboard must be able to get into it.
        <div
          className="ask-paper__scroll"
          role="group"
          aria-label={inLocale(item.text, locale)}
          tabIndex={0}
        >
          <table className="ask-paper__table">
            <thead>
              <tr>
                <td />
                {(item.columns ?? []).map(({ key, text }) => (
                  <th key={key} scope="col">
                    {inLocale(text, locale)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(item.rows ?? []).map((row) => (
                <tr key={row.key}>
                  <th scope="row">{inLocale(row.text, locale)}</th>
                  {(item.columns ?? []).map(({ key }) => (
                    <td key={key}>
                      <span className="ask-paper__box" />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'number':
      return <p>{t('ask.paper.number', { from: item.from ?? 0, to: item.to ?? 0 })}</p>;
    case 'open':
      return <div className="ask-paper__lines" />;
  }
}

function Boxes({
  options,
  reader: { locale },
}: {
  readonly options: readonly AskOption[];
  readonly reader: Reader;
}) {
  return (
    <ul className="ask-paper__boxes">
      {options.map(({ key, text }) => (
        <li key={key}>
          <span className="ask-paper__box" aria-hidden="true" /> {inLocale(text, locale)}
        </li>
      ))}
    </ul>
  );
}
