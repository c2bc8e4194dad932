import { TextField } from '../../ui/field.js';
import { useTranslation } from '../../lib/use-translation.js';
import { locales, type Locale } from '../../lib/i18n.js';

export type InLanguages = Readonly<Record<Locale, string>>;

export interface TextInLanguagesProps {
  readonly id: string;
  readonly label: string;
  readonly value: InLanguages;
  readonly onChange: (value: InLanguages) => void;
  readonly errorOf: (fieldId: string) => string | undefined;
  /** Words that stand in a sentence are longer than a name, and have a line each to themselves. */
  readonly longest?: number;
}

const longestName = 120;

/** One field for each language; its id is that of the whole with the language behind it. */
export function TextInLanguages({
  id,
  label,
  value,
  onChange,
  errorOf,
  longest = longestName,
}: TextInLanguagesProps) {
  const { t } = useTranslation();
  return (
    <div className={longest > longestName ? 'stack' : 'administration__pair'}>
      {locales.map((locale) => (
        <TextField
          key={locale}
          id={`${id}-${locale}`}
          lang={locale}
          label={t('administration.form.in-language', {
            label,
            language: t(`administration.language.${locale}`),
          })}
          error={errorOf(`${id}-${locale}`)}
          maxLength={longest}
          value={value[locale]}
          onChange={(event) => onChange({ ...value, [locale]: event.target.value })}
        />
      ))}
    </div>
  );
}

export const emptyText: InLanguages = { en: '', sq: '' };

export const toLanguages = (text: Readonly<Record<string, string>>): InLanguages => ({
  en: text['en'] ?? '',
  sq: text['sq'] ?? '',
});

/** Without the spaces that fingers leave at the ends. */
export const trimmed = ({ en, sq }: InLanguages): InLanguages => ({ en: en.trim(), sq: sq.trim() });
