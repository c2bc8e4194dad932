import { Choice } from '../../ui/choice.js';
import type { AskFaultKind, AskItem, AskOption } from '../public-page.js';
import { inLocale, type Reader } from '../reader.js';

/** So many options are easier found in a list that opens. */
const linesAtMost = 12;

/** Prefixed, because a field called *reset* or *action* would hide what the form itself can do. */
const fieldName = (key: string) => `a.${key}`;

interface QuestionProps {
  readonly item: AskItem;
  readonly number: number;
  readonly reader: Reader;
  /** What a form without scripts sent before. */
  readonly given?: unknown;
  readonly fault?: { readonly kind: AskFaultKind; readonly limit?: number };
}

export function AskQuestion(props: QuestionProps) {
  const { item, number, reader, fault } = props;
  const { t, locale } = reader;
  const id = `q-${item.key}`;
  const single = item.type === 'number' || item.type === 'open';
  const Frame = single ? 'div' : 'fieldset';
  const Title = single ? 'label' : 'legend';
  return (
    <li
      className="ask__question"
      data-question={item.key}
      data-type={item.type}
      data-show-item={item.showIf?.item}
      data-show-is={item.showIf?.is}
    >
      <Frame className="choice-group" {...(single ? {} : { id, tabIndex: -1 })}>
        <Title className="field__label ask__title" {...(single ? { htmlFor: id } : {})}>
          <span className="ask__number">{number}</span>
          <span data-t={`q.${item.key}`}>{inLocale(item.text, locale)}</span>
        </Title>
        {item.help === null ? null : (
          <p className="field__help" data-t={`h.${item.key}`}>
            {inLocale(item.help, locale)}
          </p>
        )}
        <p className="field__error" data-error hidden={fault === undefined}>
          {fault === undefined ? '' : t(`ask.fault.${fault.kind}`, { limit: fault.limit ?? '' })}
        </p>
        <Control {...props} id={id} />
      </Frame>
      <p className="ask__foot">
        <span className="soft small" data-count aria-live="polite" />
        {single ? null : (
          <button type="button" className="ask__plain" data-clear data-t={`c.${item.key}`} hidden>
            {t('ask.clear')}
          </button>
        )}
      </p>
    </li>
  );
}

function Control({ item, reader, given, id }: QuestionProps & { readonly id: string }) {
  switch (item.type) {
    case 'one':
      return (item.options ?? []).length > linesAtMost ? (
        <OpeningList item={item} reader={reader} given={given} id={id} />
      ) : (
        <Lines item={item} reader={reader} given={given} />
      );
    case 'several':
      return <Lines item={item} reader={reader} given={given} />;
    case 'matrix':
      return <Rows item={item} reader={reader} given={given} />;
    case 'scale5':
      return (
        <Chips
          name={fieldName(item.key)}
          reader={reader}
          given={given}
          options={(item.labels ?? []).map((text, at) => ({ key: String(at + 1), text }))}
        />
      );
    case 'number':
      return (
        <input
          className="control ask__number-control"
          id={id}
          name={fieldName(item.key)}
          type="number"
          inputMode="numeric"
          min={item.from}
          max={item.to}
          defaultValue={textOf(given)}
        />
      );
    case 'open':
      return (
        <textarea
          className="control control--area"
          id={id}
          name={fieldName(item.key)}
          rows={4}
          data-letters={item.lettersAtMost}
          defaultValue={textOf(given)}
        />
      );
  }
}

type Part = Pick<QuestionProps, 'item' | 'reader' | 'given'>;

const textOf = (given: unknown) => (typeof given === 'string' ? given : '');
const isGiven = (given: unknown, key: string) =>
  Array.isArray(given) ? given.includes(key) : given === key;

function Lines({ item, reader: { locale }, given }: Part) {
  return (
    <div data-limit={item.atMost ?? undefined}>
      {(item.options ?? []).map(({ key, text }) => (
        <Choice
          key={key}
          type={item.type === 'several' ? 'checkbox' : 'radio'}
          name={fieldName(item.key)}
          value={key}
          defaultChecked={isGiven(given, key)}
        >
          <span data-t={`o.${item.key}.${key}`}>{inLocale(text, locale)}</span>
        </Choice>
      ))}
    </div>
  );
}

function OpeningList({ item, reader: { t, locale }, given, id }: Part & { readonly id: string }) {
  return (
    <select
      className="control control--select"
      name={fieldName(item.key)}
      defaultValue={textOf(given)}
      aria-labelledby={id}
    >
      <option value="" data-t={`o.${item.key}`}>
        {t('ask.choose')}
      </option>
      {(item.options ?? []).map(({ key, text }) => (
        <option key={key} value={key} data-t={`o.${item.key}.${key}`}>
          {inLocale(text, locale)}
        </option>
      ))}
    </select>
  );
}

function Rows({ item, reader, given }: Part) {
  const rows = (typeof given === 'object' ? given : null) as Record<string, unknown> | null;
  return (
    <div className="stack">
      {(item.rows ?? []).map(({ key, text }) => (
        <fieldset className="choice-group" key={key}>
          <legend className="ask__row" data-t={`r.${item.key}.${key}`}>
            {inLocale(text, reader.locale)}
          </legend>
          <Chips
            name={fieldName(`${item.key}.${key}`)}
            reader={reader}
            given={rows?.[key]}
            options={item.columns ?? []}
          />
        </fieldset>
      ))}
    </div>
  );
}

/** Labelled points beside one another, each large enough for a finger. */
function Chips({
  name,
  options,
  reader: { locale },
  given,
}: {
  readonly name: string;
  readonly options: readonly AskOption[];
  readonly reader: Reader;
  readonly given: unknown;
}) {
  return (
    <div className="ask__chips">
      {options.map(({ key, text }) => (
        <label className="ask__chip" key={key}>
          <input type="radio" name={name} value={key} defaultChecked={isGiven(given, key)} />
          <span data-t={`o.${name}.${key}`}>{inLocale(text, locale)}</span>
        </label>
      ))}
    </div>
  );
}
