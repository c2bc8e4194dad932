import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { paths } from '../paths.js';
import type { CertificateView } from '../public-page.js';
import type { Reader } from '../reader.js';

interface NameCheckProps {
  readonly view: CertificateView;
  readonly code: string;
  readonly reader: Reader;
}

/**
 * The name is not shown; whoever holds the paper can have it confirmed. Sent by POST, so that the
 * name stands in no address and no log.
 */
export function NameCheck({ view, code, reader }: NameCheckProps) {
  const { t, locale } = reader;
  // Where there is nothing to confirm, as of what was withdrawn or replaced, nothing is asked.
  if (view.nameCheck === undefined) return null;
  return (
    <section className="stack" id="name" aria-labelledby="name-heading" data-name={view.nameCheck}>
      <h2 id="name-heading">{t('verify.name.heading')}</h2>
      <Answer view={view} reader={reader} />
      {view.nameCheck === 'confirmed' ? null : (
        <Card>
          <form className="stack" method="post" action={`${paths.certificate(locale, code)}#name`}>
            <TextField
              id="family-name"
              name="familyName"
              label={t('verify.name.label')}
              help={t('verify.name.help')}
              autoComplete="off"
              spellCheck={false}
              required
            />
            <div>
              <Button type="submit">{t('verify.name.submit')}</Button>
            </div>
          </form>
        </Card>
      )}
    </section>
  );
}

function Answer({ view, reader: { t } }: Omit<NameCheckProps, 'code'>) {
  if (view.nameCheck === 'confirmed') {
    return (
      <Notice tone="done" live="status">
        {t('verify.name.confirmed')}
      </Notice>
    );
  }
  if (view.nameCheck === 'not-confirmed') {
    return (
      <Notice tone="error" live="alert">
        {t('verify.name.not-confirmed')}
      </Notice>
    );
  }
  return <p className="soft">{t('verify.name.why')}</p>;
}
