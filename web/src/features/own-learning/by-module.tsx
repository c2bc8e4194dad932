import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Table } from '../../ui/table.js';
import type { OwnCount, OwnModule } from './api-types.js';
import './own-learning.css';

/** Counts, not shares: of one question a percentage would only look exact. */
export function ByModule({ modules }: { readonly modules: readonly OwnModule[] }) {
  const { t, language } = useTranslation();
  const count = (given: OwnCount | null) =>
    given === null ? t('learning.none') : t('learning.result', { ...given });
  return (
    <div className="stack by-module">
      <Table
        caption={t('learning.modules')}
        rows={modules}
        rowKey={({ module }) => module?.code ?? 'across'}
        columns={[
          {
            key: 'module',
            header: t('learning.module'),
            rowHeader: true,
            cell: ({ module }) =>
              module === null
                ? t('learning.across')
                : `${module.code} ${inLocale(module.title, language)}`,
          },
          { key: 'before', header: t('learning.start'), cell: ({ before }) => count(before) },
          { key: 'after', header: t('learning.now'), cell: ({ after }) => count(after) },
        ]}
      />
      <p className="soft">{t('learning.few')}</p>
    </div>
  );
}
