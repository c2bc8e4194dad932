import type { Reader } from '../reader.js';

/** The part that a script brings to life; without one the fingerprint can be compared by hand. */
export function FileCheck({
  sha256,
  reader: { t },
}: {
  readonly sha256: string;
  readonly reader: Reader;
}) {
  return (
    <section className="stack" aria-labelledby="file">
      <h2 id="file">{t('verify.file.heading')}</h2>
      <div
        data-island="file-check"
        data-sha256={sha256}
        data-checking={t('verify.file.checking')}
        data-same={t('verify.file.same')}
        data-different={t('verify.file.different')}
        data-not-pdf={t('verify.file.not-pdf')}
        data-unreadable={t('verify.file.unreadable')}
        hidden
      >
        <div className="drop">
          <label className="drop__label" htmlFor="file-input">
            {t('verify.file.label')}
          </label>
          <p className="soft">{t('verify.file.help')}</p>
          <input
            className="drop__input"
            id="file-input"
            type="file"
            accept="application/pdf,.pdf"
          />
          <p className="drop__answer" role="status" />
        </div>
      </div>
      <details className="by-hand">
        <summary>{t('verify.file.by-hand')}</summary>
        <p>{t('verify.file.fingerprint')}</p>
        <p>
          <code className="fingerprint">{sha256}</code>
        </p>
      </details>
    </section>
  );
}
