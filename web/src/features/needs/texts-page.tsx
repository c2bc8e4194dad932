import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { TextAreaField } from '../../ui/field.js';
import { PageHeading } from '../../ui/page-heading.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { OpenText, Texts } from './api-types.js';
import { Loaded } from './loaded.js';
import { textsQuery, useCheckText } from './queries.js';
import { useWave } from './wave-layout.js';

/** Open texts are read for names by a person before anybody else sees them. */
export function TextsPage() {
  const { t, language } = useTranslation();
  const wave = useWave();
  const query = useQuery(textsQuery(useHttp(), wave.id));
  return (
    <>
      <PageHeading
        title={t('needs.texts.heading')}
        eyebrow={inLocale(wave.title, language)}
        lead={t('needs.texts.lead')}
      />
      <Loaded query={query}>{({ questions }) => <AllTexts questions={questions} />}</Loaded>
    </>
  );
}

function AllTexts({ questions }: Pick<Texts, 'questions'>) {
  const { t, language } = useTranslation();
  if (questions.every(({ texts }) => texts.length === 0)) {
    return <EmptyState heading={t('needs.texts.none')}>{t('needs.texts.none-text')}</EmptyState>;
  }
  return questions.map(({ item, text, texts }) => (
    <section className="stack" key={item} aria-labelledby={`t-${item}`}>
      <h2 id={`t-${item}`}>{inLocale(text, language)}</h2>
      {texts.length === 0 ? <p className="soft">{t('needs.texts.none-text')}</p> : null}
      <ul className="plain-list stack needs__column">
        {texts.map((one) => (
          <OneText key={one.id} text={one} />
        ))}
      </ul>
    </section>
  ));
}

const statuses = { waiting: 'waiting', released: 'done', withheld: 'stopped' } as const;

function OneText({ text }: { readonly text: OpenText }) {
  const { t } = useTranslation();
  const check = useCheckText(useWave().id);
  const [words, setWords] = useState(text.text);
  const changed = words.trim() !== text.text;
  return (
    <Card as="li" className="stack">
      <p>
        <StatusPill status={statuses[text.state]}>{t(`needs.texts.${text.state}`)}</StatusPill>
      </p>
      <TextAreaField
        label={t('needs.texts.label')}
        help={t('needs.texts.help')}
        error={check.error === null ? undefined : problemMessage(t, check.error)}
        rows={3}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="row">
        <Button
          busy={check.isPending}
          onClick={() =>
            check.mutate({
              ...{ textId: text.id, state: 'released' },
              ...(changed && words.trim() !== '' ? { text: words.trim() } : {}),
            })
          }
        >
          {t(changed ? 'needs.texts.release-changed' : 'needs.texts.release')}
        </Button>
        <Button
          busy={check.isPending}
          onClick={() => check.mutate({ textId: text.id, state: 'withheld' })}
        >
          {t('needs.texts.withhold')}
        </Button>
      </p>
    </Card>
  );
}
