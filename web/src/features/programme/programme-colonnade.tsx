import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Colonnade } from '../../ui/colonnade.js';
import type { ProgrammeView } from './api-types.js';
import { currentModule, filled, moduleState } from './model.js';

/** The modules as columns, each a way to its module. */
export function ProgrammeColonnade({ programme }: { readonly programme: ProgrammeView }) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const current = currentModule(programme.modules)?.slug;
  return (
    <Colonnade
      label={t('programme.colonnade', { count: programme.modules.length })}
      columns={programme.modules.map((module) => ({
        key: module.slug,
        code: module.code,
        text: t(`programme.column.${moduleState(module)}`, {
          code: module.code,
          title: inLocale(module.title, language),
          done: module.share.done,
          total: module.share.total,
        }),
        filled: filled(module),
        current: module.slug === current,
      }))}
      wrap={({ key }, content) => <Link to={addresses.module(programme.slug, key)}>{content}</Link>}
    />
  );
}
