import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';

/** The same as files, with the same holes. */
export function ResultFiles({ wave }: { readonly wave: string }) {
  const { t, language } = useTranslation();
  return ['xlsx', 'csv'].map((format) => (
    <a
      key={format}
      className={buttonClass({ kind: 'secondary' })}
      href={`/api/v1/survey-waves/${wave}/results-file?format=${format}&locale=${language}`}
    >
      {t(`needs.results.${format}`)}
    </a>
  ));
}
