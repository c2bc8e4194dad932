import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Choice } from '../../ui/choice.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { itemOf, listOf, type DraftItem, type ItemType, type Pair } from './builder-model.js';
import { QuestionPreview } from './question-preview.js';

const types = ['one', 'several', 'matrix', 'scale5', 'number', 'open'] as const;

interface BuilderItemProps {
  readonly item: DraftItem;
  readonly number: number;
  /** Questions that it can depend on. */
  readonly before: readonly DraftItem[];
  readonly onChange: (part: Partial<DraftItem>) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** One question: its words in both languages side by side, when it is asked, and how it will look. */
export function BuilderItem(props: BuilderItemProps) {
  const { item, number, before, onChange, onMove, onRemove } = props;
  const { t } = useTranslation();
  return (
    <Card as="li" className="stack">
      <div className="row row--apart">
        <h3 id={`b-q-${item.id}`} tabIndex={-1}>
          {t('needs.builder.question', { number })}
        </h3>
        <span className="row">
          <Button onClick={() => onMove(-1)}>{t('needs.builder.up', { number })}</Button>
          <Button onClick={() => onMove(1)}>{t('needs.builder.down', { number })}</Button>
          <Button onClick={onRemove}>{t('needs.builder.remove', { number })}</Button>
        </span>
      </div>
      <SelectField
        className="needs__short"
        label={t('needs.builder.type', { number })}
        value={item.type}
        onChange={({ target }) =>
          onChange({ type: types.find((type) => type === target.value) ?? 'one' })
        }
      >
        {types.map((type) => (
          <option key={type} value={type}>
            {t(`needs.builder.types.${type}`)}
          </option>
        ))}
      </SelectField>
      <BothLanguages
        name="text"
        number={number}
        value={item.text}
        onChange={(text) => onChange({ text })}
      />
      <Particulars {...props} />
      <Routing item={item} number={number} before={before} onChange={onChange} />
      <details>
        <summary>{t('needs.builder.preview', { number })}</summary>
        <div className="stack stack--tight needs__inside">
          <QuestionPreview item={itemOf(item)} items={[...before, item].map(itemOf)} />
        </div>
      </details>
    </Card>
  );
}

interface BothProps {
  readonly name: 'text' | 'options' | 'columns' | 'labels' | 'rows';
  readonly number: number;
  readonly value: Pair;
  readonly onChange: (value: Pair) => void;
  readonly rows?: number;
}

function BothLanguages({ name, number, value, onChange, rows = 2 }: BothProps) {
  const { t } = useTranslation();
  return (
    <div className="needs__pair">
      {(['en', 'sq'] as const).map((locale) => (
        <TextAreaField
          key={locale}
          lang={locale}
          rows={rows}
          label={t(`needs.builder.${name}-${locale}`, { number })}
          value={value[locale]}
          onChange={({ target }) => onChange({ ...value, [locale]: target.value })}
        />
      ))}
    </div>
  );
}

const listName: Partial<Record<ItemType, 'options' | 'columns' | 'labels'>> = {
  one: 'options',
  several: 'options',
  matrix: 'columns',
  scale5: 'labels',
};

function Particulars({ item, number, onChange }: BuilderItemProps) {
  const { t } = useTranslation();
  const list = listName[item.type];
  const field = (name: 'atMost' | 'from' | 'to' | 'letters') => (
    <TextField
      type="number"
      min={0}
      label={t(`needs.builder.${name}`, { number })}
      value={item[name]}
      onChange={({ target }) => onChange({ [name]: target.value })}
    />
  );
  return (
    <>
      {item.type === 'one' ? (
        <Choice
          type="checkbox"
          checked={item.departments}
          onChange={({ target }) => onChange({ departments: target.checked })}
        >
          {t('needs.builder.departments')}
        </Choice>
      ) : null}
      {item.type === 'matrix' ? (
        <BothLanguages
          name="rows"
          number={number}
          rows={4}
          value={item.rows}
          onChange={(rows) => onChange({ rows })}
        />
      ) : null}
      {list === undefined || (item.type === 'one' && item.departments) ? null : (
        <BothLanguages
          name={list}
          number={number}
          rows={5}
          value={item.options}
          onChange={(options) => onChange({ options })}
        />
      )}
      {item.type === 'one' || item.type === 'several' ? (
        <Choice
          type="checkbox"
          checked={item.random}
          onChange={({ target }) => onChange({ random: target.checked })}
        >
          {t('needs.builder.random')}
        </Choice>
      ) : null}
      <div className="needs__pair">
        {item.type === 'several' ? field('atMost') : null}
        {item.type === 'number' ? field('from') : null}
        {item.type === 'number' ? field('to') : null}
        {item.type === 'open' ? field('letters') : null}
      </div>
    </>
  );
}

function Routing({
  item,
  number,
  before,
  onChange,
}: Pick<BuilderItemProps, 'item' | 'number' | 'before' | 'onChange'>) {
  const { t, language } = useTranslation();
  const asked = before.filter(
    ({ type, departments }) => (type === 'one' || type === 'several') && !departments,
  );
  const chosen = asked.find(({ key }) => key === item.showItem);
  if (asked.length === 0) return null;
  return (
    <div className="needs__pair">
      <SelectField
        label={t('needs.builder.show-item', { number })}
        value={item.showItem}
        onChange={({ target }) => onChange({ showItem: target.value, showIs: '' })}
      >
        <option value="">{t('needs.builder.always')}</option>
        {asked.map(({ key, text }) => (
          <option key={key} value={key}>
            {text[language] === '' ? key : text[language]}
          </option>
        ))}
      </SelectField>
      {chosen === undefined ? null : (
        <SelectField
          label={t('needs.builder.show-is', { number })}
          value={item.showIs}
          onChange={({ target }) => onChange({ showIs: target.value })}
        >
          <option value="">{t('needs.builder.choose')}</option>
          {listOf(chosen.options, chosen.optionKeys, 'o').map(({ key, text }) => (
            <option key={key} value={key}>
              {text[language]}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
