import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMe } from '../../lib/me.js';
import { useHttp, useServices } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { BuilderItem } from './builder-item.js';
import {
  draftOf,
  emptySurvey,
  furtherItem,
  moved,
  untranslated,
  type DraftItem,
  type DraftSurvey,
} from './builder-model.js';
import { Loaded } from './loaded.js';
import { surveyQuery } from './queries.js';
import { usePublishing } from './use-publishing.js';
import './needs.css';

const kinds = ['needs', 'pulse', 'looking-back', 'follow-up'] as const;

/** Writes a survey of the city's own, beginning with one that there is or with nothing. */
export function BuilderPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const from = search.get('from') ?? '';
  const query = useQuery(surveyQuery(useHttp(), from));
  return (
    <div className="stack stack--wide">
      <p>
        <Link to="/needs">{t('needs.back')}</Link>
      </p>
      <PageHeading title={t('needs.builder.heading')} lead={t('needs.builder.lead')} />
      {from === '' ? (
        <Builder from="" begin={emptySurvey} key="new" />
      ) : (
        <Loaded query={query}>
          {(survey) => <Builder from={from} begin={draftOf(survey)} key={from} />}
        </Loaded>
      )}
    </div>
  );
}

/** What is being written waits on this device until it is published. */
function useKeptDraft(from: string, begin: DraftSurvey) {
  const { storage } = useServices();
  const key = `stoa.survey.${useMe().id}.${from}`;
  const [draft, setDraft] = useState<DraftSurvey>(() => {
    try {
      return JSON.parse(storage.getItem(key) ?? 'null') ?? begin;
    } catch {
      return begin;
    }
  });
  const quietly = (access: () => void) => {
    try {
      access();
    } catch {
      // A browser that refuses storage still keeps it for this visit.
    }
  };
  return {
    draft,
    set: (change: Partial<DraftSurvey>) => {
      const next = { ...draft, ...change };
      setDraft(next);
      quietly(() => storage.setItem(key, JSON.stringify(next)));
    },
    forget: () => quietly(() => storage.removeItem(key)),
    startAnew: () => {
      setDraft(begin);
      quietly(() => storage.removeItem(key));
    },
  };
}

function Builder({ from, begin }: { readonly from: string; readonly begin: DraftSurvey }) {
  const { t } = useTranslation();
  const { draft, set, forget, startAnew } = useKeptDraft(from, begin);
  const publishing = usePublishing(forget);
  const change = (at: number, item: Partial<DraftItem>) =>
    set({ items: draft.items.map((each, index) => (index === at ? { ...each, ...item } : each)) });
  const missing = untranslated(draft);
  return (
    <form
      className="stack stack--wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        publishing.publish(draft);
      }}
    >
      <ErrorSummary heading={t('needs.builder.refused')} errors={publishing.errors} />
      <Head draft={draft} set={set} />
      <ol className="plain-list stack stack--wide">
        {draft.items.map((item, at) => (
          <BuilderItem
            key={item.id}
            item={item}
            number={at + 1}
            before={draft.items.slice(0, at)}
            onChange={(part) => change(at, part)}
            onMove={(by) => set({ items: moved(draft.items, at, by) })}
            onRemove={() => set({ items: draft.items.filter((_, index) => index !== at) })}
          />
        ))}
      </ol>
      <p>
        <Button onClick={() => set({ items: [...draft.items, furtherItem(draft.items)] })}>
          {t('needs.builder.add')}
        </Button>
      </p>
      {missing.length === 0 ? null : (
        <Notice tone="waiting">
          {t('needs.builder.untranslated', { where: missing.join(', ') })}
        </Notice>
      )}
      <p className="row">
        <Button type="submit" kind="primary" busy={publishing.pending}>
          {t('needs.builder.publish')}
        </Button>
        <Button onClick={startAnew}>{t('needs.builder.anew')}</Button>
      </p>
    </form>
  );
}

interface HeadProps {
  readonly draft: DraftSurvey;
  readonly set: (change: Partial<DraftSurvey>) => void;
}

function Head({ draft, set }: HeadProps) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-labelledby="b-head">
      <h2 id="b-head">{t('needs.builder.head')}</h2>
      <div className="needs__pair">
        <TextField
          id="b-slug"
          label={t('needs.builder.slug')}
          help={t('needs.builder.slug-help')}
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
          value={draft.slug}
          onChange={({ target }) => set({ slug: target.value })}
        />
        <SelectField
          label={t('needs.builder.kind')}
          value={draft.kind}
          onChange={({ target }) =>
            set({ kind: kinds.find((kind) => kind === target.value) ?? 'needs' })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`needs.kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          type="number"
          min={1}
          label={t('needs.builder.minutes')}
          value={draft.minutes}
          onChange={({ target }) => set({ minutes: target.value })}
        />
      </div>
      <div className="needs__two">
        {(['en', 'sq'] as const).map((locale) => (
          <TextField
            key={locale}
            lang={locale}
            label={t(`needs.builder.title-${locale}`)}
            maxLength={120}
            value={draft.title[locale]}
            onChange={({ target }) => set({ title: { ...draft.title, [locale]: target.value } })}
          />
        ))}
        {(['en', 'sq'] as const).map((locale) => (
          <TextAreaField
            key={locale}
            lang={locale}
            rows={4}
            label={t(`needs.builder.promise-${locale}`)}
            maxLength={2000}
            value={draft.promise[locale]}
            onChange={({ target }) =>
              set({ promise: { ...draft.promise, [locale]: target.value } })
            }
          />
        ))}
      </div>
    </section>
  );
}
