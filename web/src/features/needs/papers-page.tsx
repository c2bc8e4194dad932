import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { isProblem } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { PaperForm, SurveyItem } from './api-types.js';
import { labelsOf } from './labels.js';
import { Loaded } from './loaded.js';
import { keysOf, readTyped } from './paper-keys.js';
import { PaperField } from './paper-field.js';
import { paperFormQuery, usePaper } from './queries.js';
import { useWave } from './wave-layout.js';

/** Paper answers typed in by numbers, with the keyboard alone. */
export function PapersPage() {
  const { t, language } = useTranslation();
  const wave = useWave();
  const query = useQuery(paperFormQuery(useHttp(), wave.id));
  return (
    <>
      <PageHeading
        title={t('needs.papers.heading')}
        eyebrow={inLocale(wave.title, language)}
        lead={t('needs.papers.lead')}
      />
      <Loaded query={query}>{(form) => <Typing form={form} />}</Loaded>
    </>
  );
}

function Typing({ form }: { readonly form: PaperForm }) {
  const { t, language } = useTranslation();
  const send = usePaper(useWave().id);
  const element = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [count, setCount] = useState(0);
  const labels = labelsOf(form.items, form.clusters, language);
  const read = (item: SurveyItem) =>
    readTyped(item, keysOf(item, form.clusters), typed[item.key] ?? '');
  const wrong = form.items.filter((item) => read(item).state === 'wrong');
  const focus = (key: string | undefined) =>
    element.current?.querySelector<HTMLElement>(`[name="${key ?? ''}"]`)?.focus();

  const take = (another: boolean) => {
    if (send.isPending) return;
    if (wrong.length > 0) return focus(wrong[0]?.key);
    const answers = Object.fromEntries(
      form.items.flatMap((item) => {
        const found = read(item);
        return found.state === 'read' ? [[item.key, found.value] as const] : [];
      }),
    );
    send.mutate(
      { answers, another },
      {
        onSuccess: () => {
          setTyped({});
          setCount((before) => before + 1);
          focus(form.items[0]?.key);
        },
      },
    );
  };
  return (
    <form
      ref={element}
      className="stack needs__column"
      noValidate
      onKeyDown={nextOnEnter}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        take(false);
      }}
    >
      {form.items.map((item, at) => (
        <PaperField
          key={item.key}
          item={item}
          number={at + 1}
          keys={keysOf(item, form.clusters)}
          labels={labels}
          typed={typed[item.key] ?? ''}
          read={read(item)}
          onType={(text) => setTyped((now) => ({ ...now, [item.key]: text }))}
        />
      ))}
      {isProblem(send.error, 'surveys.same-paper') ? (
        <Notice
          tone="waiting"
          live="alert"
          action={<Button onClick={() => take(true)}>{t('needs.papers.another')}</Button>}
        >
          {t('needs.papers.same')}
        </Notice>
      ) : send.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, send.error)}
        </Notice>
      )}
      {count === 0 ? null : <p role="status">{t('needs.papers.taken', { count })}</p>}
      <p>
        <Button type="submit" kind="primary" busy={send.isPending}>
          {t('needs.papers.take')}
        </Button>
      </p>
    </form>
  );
}

/** Enter goes on to the next field; on the last it is the button's. */
function nextOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  const fields = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input, textarea, button[type="submit"]'),
  ];
  const next = fields[fields.indexOf(target) + 1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
