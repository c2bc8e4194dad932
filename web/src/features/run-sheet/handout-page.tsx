import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { PageHeading } from '../../ui/page-heading.js';
import { TextLanguages } from '../../ui/text-languages.js';
import type { SessionMaterials } from './api-types.js';
import { textIn } from './model.js';
import { TranslationState } from './translation-state.js';
import { NotThere, WithMaterials } from './with-materials.js';
import './run-sheet.css';

/** One sheet, to be read here or printed as it will lie on the tables. */
export function HandoutPage() {
  return <WithMaterials>{(materials) => <Sheet materials={materials} />}</WithMaterials>;
}

function Sheet({ materials }: { readonly materials: SessionMaterials }) {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const [wanted, setWanted] = useState(language as string);
  const { handout: slug } = useParams();
  const handout = materials.handouts.find((each) => each.slug === slug);
  const found = handout === undefined ? null : textIn(handout.locales, wanted);
  if (handout === undefined || found === null) return <NotThere />;
  const { locale, text } = found;
  const code = materials.session.code;
  return (
    <article className="stack stack--wide run-sheet">
      <p className="no-print">
        <Link to={`/teach/${cohort.slug}/sessions/${code}`}>
          {t('run-sheet.handouts.back', { code })}
        </Link>
      </p>
      <PageHeading
        title={text.title}
        eyebrow={
          <span className="no-print">{t('run-sheet.handouts.one', { paper: handout.paper })}</span>
        }
        actions={
          <Button kind="primary" onClick={() => window.print()}>
            <Icon of={Printer} />
            {t('run-sheet.handouts.print')}
          </Button>
        }
      />
      <TextLanguages
        label={t('run-sheet.language.label')}
        offered={Object.keys(handout.locales)}
        locale={locale}
        onChange={setWanted}
      />
      <TranslationState state={text.state} />
      <div
        className="prose run-sheet__handout"
        lang={locale}
        dangerouslySetInnerHTML={{ __html: text.html }}
      />
    </article>
  );
}
