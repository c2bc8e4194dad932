import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { paths } from '../paths.js';
import type { AskFaultKind, PageOf } from '../public-page.js';
import type { Reader } from '../reader.js';
import { AskQuestion } from './ask-question.js';

const faults: readonly AskFaultKind[] = [
  ...(['unknown-question', 'wrong-kind', 'unknown-option', 'too-many'] as const),
  ...(['too-few', 'out-of-range', 'too-long', 'missing'] as const),
];
const states = [
  ...(['sending', 'network', 'closed', 'failed', 'too-large', 'nothing'] as const),
  ...(['kept', 'no-storage', 'refused', 'wiped', 'picked', 'letters', 'letters-over'] as const),
] as const;

/** Whole without scripts; with them, `islands/ask.ts` reads its words from the attributes. */
export function AskForm({
  page,
  reader,
}: {
  readonly page: PageOf<'ask'>;
  readonly reader: Reader;
}) {
  const { t, locale } = reader;
  const { items = [], returned } = page;
  const words = Object.fromEntries([
    ...states.map((state) => [`data-${state}`, t(`ask.${state}.text`)]),
    ...faults.map((kind) => [`data-fault-${kind}`, t(`ask.fault.${kind}`)]),
  ]);
  return (
    <form
      className="stack stack--wide"
      method="post"
      action={paths.ask(locale, page.code)}
      data-island="ask"
      data-code={page.code}
      noValidate
      {...words}
    >
      {returned === undefined ? null : (
        <Notice tone="error" live="alert">
          <p>{returned.faults.length === 0 ? t('ask.nothing.text') : t('ask.refused.text')}</p>
        </Notice>
      )}
      <ol className="plain-list stack stack--wide">
        {items.map((item, at) => (
          <AskQuestion
            key={item.key}
            item={item}
            number={at + 1}
            reader={reader}
            given={returned?.given[item.key]}
            fault={returned?.faults.find((each) => each.item === item.key)}
          />
        ))}
      </ol>
      <div className="notice notice--note" role="status" data-status hidden />
      <div className="row">
        <Button type="submit" kind="primary" data-t="send">
          {t('ask.send')}
        </Button>
        <button type="button" className="ask__plain" data-wipe data-t="wipe" hidden>
          {t('ask.wipe')}
        </button>
      </div>
      <section className="stack" data-sent hidden aria-labelledby="ask-sent">
        <h2 id="ask-sent" tabIndex={-1} data-t="sent-heading">
          {t('ask.sent.heading')}
        </h2>
        <p data-t="sent-text">{t('ask.sent.text')}</p>
      </section>
    </form>
  );
}
