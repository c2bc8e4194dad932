import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import type { SurveyItem } from './api-types.js';
import type { Labels } from './labels.js';
import type { Read } from './paper-keys.js';

interface PaperFieldProps {
  readonly item: SurveyItem;
  readonly number: number;
  readonly keys: readonly string[];
  readonly labels: Labels;
  readonly typed: string;
  readonly read: Read;
  readonly onType: (text: string) => void;
}

/** One question of a paper: the numbers of its answers, and in words what has been typed. */
export function PaperField(props: PaperFieldProps) {
  const { item, number, keys, labels, typed, read, onType } = props;
  const { t, language } = useTranslation();
  const measure = item.type === 'matrix' ? `${item.key}.${item.rows?.[0]?.key ?? ''}` : item.key;
  const nameOf = (key: string) => (key === '' ? '–' : (labels.option(measure, key) ?? key));
  const help = keys.map((key, at) => `${at + 1} = ${nameOf(key)}`).join(' · ');
  const rows = (item.rows ?? []).map(({ text }) => inLocale(text, language)).join(' · ');
  const field = {
    name: item.key,
    label: `${number}. ${inLocale(item.text, language)}`,
    help: (
      <>
        {rows === '' ? null : <p>{rows}</p>}
        {help === '' ? null : <p>{help}</p>}
      </>
    ),
    value: typed,
    autoComplete: 'off',
    ...(read.state === 'wrong' ? { error: t('needs.papers.wrong') } : {}),
  };
  return (
    <div className="needs__typed">
      {item.type === 'open' ? (
        <TextAreaField
          {...field}
          rows={2}
          maxLength={item.lettersAtMost}
          onChange={(event) => onType(event.target.value)}
        />
      ) : (
        <TextField
          {...field}
          inputMode="numeric"
          onChange={(event) => onType(event.target.value)}
        />
      )}
      {read.state === 'read' && read.chosen.length > 0 ? (
        <p className="needs__read">{read.chosen.map(nameOf).join(' · ')}</p>
      ) : null}
    </div>
  );
}
