import { Card } from '../../ui/card.js';
import type { PageOf } from '../public-page.js';
import type { Reader } from '../reader.js';
import { CodeForm } from './code-form.js';

export function VerifyForm({
  page,
  reader,
}: {
  readonly page: PageOf<'verify-form'>;
  readonly reader: Reader;
}) {
  const { t } = reader;
  const error = page.refused === undefined ? undefined : t(`verify.form.${page.refused}`);
  return (
    <div className="public-column">
      <h1>{t('verify.form.heading')}</h1>
      <p className="lead">{t('verify.form.lead')}</p>
      <Card>
        <CodeForm reader={reader} code={page.code} error={error} />
      </Card>
      <section className="prose" aria-labelledby="where">
        <h2 id="where">{t('verify.form.where.heading')}</h2>
        <p>{t('verify.form.where.text')}</p>
        <p>{t('verify.form.where.privacy')}</p>
      </section>
    </div>
  );
}
