import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import type { SurveyItem } from './api-types.js';

/** A question as it will be asked, in short. */
export function QuestionPreview({
  item,
  items,
  withText = true,
}: {
  readonly item: SurveyItem;
  readonly items: readonly SurveyItem[];
  readonly withText?: boolean;
}) {
  const { t, language } = useTranslation();
  const read = (text: Record<string, string>) => inLocale(text, language);
  const asked = items.find(({ key }) => key === item.showIf?.item);
  const option = asked?.options?.find(({ key }) => key === item.showIf?.is);
  const options =
    item.type === 'matrix'
      ? (item.columns ?? []).map(({ text }) => read(text))
      : (item.labels ?? (item.options ?? []).map(({ text }) => text)).map(read);
  return (
    <>
      {withText ? <p>{read(item.text)}</p> : null}
      <p className="soft small">
        {t(`needs.type.${item.type}`, {
          limit: item.atMost ?? item.options?.length ?? 0,
          from: item.from ?? 0,
          to: item.to ?? 0,
          letters: item.lettersAtMost ?? 0,
        })}
      </p>
      {asked === undefined || option === undefined ? null : (
        <p className="soft small">
          {t('needs.survey.only-if', {
            number: items.indexOf(asked) + 1,
            answer: read(option.text),
          })}
        </p>
      )}
      {item.optionsFrom === 'departments' ? <p>{t('needs.survey.departments')}</p> : null}
      {item.rows === undefined ? null : (
        <p>{item.rows.map(({ text }) => read(text)).join(' · ')}</p>
      )}
      {options.length === 0 ? null : <p>{options.join(' · ')}</p>}
    </>
  );
}
