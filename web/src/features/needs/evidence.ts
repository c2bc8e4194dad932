import { formatNumber } from '../../lib/numbers.js';
import type { Translate } from '../../lib/translate.js';
import type { Evidence, Proposal } from './api-types.js';
import { inLocale } from '../../lib/me.js';
import { labelsOf } from './labels.js';

/** Why a line of a proposal says what it says, in the reader's language. */
export function evidenceWords(
  t: Translate,
  proposal: Pick<Proposal, 'items' | 'clusters' | 'modules'>,
  language: string,
): (evidence: Evidence) => string {
  const labels = labelsOf(proposal.items, proposal.clusters, language);
  const number = (count: number | undefined) => formatNumber(count ?? 0, language);
  const measures: Partial<Record<Evidence['code'], string>> = {
    worried: 'worries',
    language: 'language',
    'language-joined': 'language',
    format: 'learn_best',
    time: 'best_time',
  };
  return ({ code, option = '', module, groups = [], count, of }) => {
    const title = proposal.modules.find((each) => each.code === module)?.title;
    return t(`needs.evidence.${code}`, {
      number: number(count),
      of: number(of),
      option: labels.option(measures[code] ?? '', option) ?? option,
      module: `${module ?? ''} ${title === undefined ? '' : inLocale(title, language)}`.trim(),
      groups: groups
        .map((group) =>
          group === ''
            ? t('needs.results.not-said')
            : (labels.option('department', group) ?? group),
        )
        .join(' + '),
    });
  };
}
