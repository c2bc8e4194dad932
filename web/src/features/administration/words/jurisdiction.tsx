import { useQuery } from '@tanstack/react-query';
import { inLocale } from '../../../lib/me.js';
import { problemMessage } from '../../../lib/problem.js';
import { isProblem } from '../../../lib/problem-error.js';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { SelectField } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import type { LocalWords } from '../api-types.js';
import { useChooseJurisdiction } from '../mutations.js';
import { cityProfileQuery } from '../queries.js';

/** Whose law the texts speak of, where the city has not written its own words. */
export function Jurisdiction({ words }: { readonly words: LocalWords }) {
  const { t, language } = useTranslation();
  const { data: city } = useQuery(cityProfileQuery(useHttp()));
  const choose = useChooseJurisdiction();
  return (
    <div className="stack">
      <SelectField
        label={t('administration.words.jurisdiction')}
        help={t('administration.words.jurisdiction-help')}
        disabled={city === undefined || choose.isPending}
        value={words.jurisdiction}
        onChange={(event) =>
          city && choose.mutate({ jurisdiction: event.target.value, version: city.version })
        }
      >
        {words.jurisdictions.map(({ country, title }) => (
          <option key={country} value={country}>
            {inLocale(title, language)}
          </option>
        ))}
      </SelectField>
      {choose.isSuccess ? (
        <Notice tone="done" live="status">
          {t('administration.words.jurisdiction-done')}
        </Notice>
      ) : null}
      {choose.error === null ? null : (
        <Notice tone="error" live="alert">
          {isProblem(choose.error, 'stale-version')
            ? t('administration.words.jurisdiction-stale')
            : problemMessage(t, choose.error)}
        </Notice>
      )}
    </div>
  );
}
