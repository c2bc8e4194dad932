import { useId } from 'react';
import { inLocale } from '../../../lib/me.js';
import { problemMessage } from '../../../lib/problem.js';
import type { Translate } from '../../../lib/translate.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { TextField } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import type { LocalWordsItem } from '../api-types.js';
import { useGiveBackWords, useWriteWords } from '../mutations.js';
import { missing, refusals } from '../refusals.js';
import { TextInLanguages, toLanguages, trimmed, type InLanguages } from '../text-in-languages.js';
import { useForm } from '../use-form.js';

export interface WordsDialogProps {
  readonly item: LocalWordsItem;
  readonly onClose: () => void;
}

interface Values {
  readonly value: InLanguages;
  readonly source: string;
  readonly checkBy: string;
}

const longestWords = 300;

const check = (t: Translate, { value }: Values) =>
  missing([
    ['words-en', value.en, t('administration.words.missing')],
    ['words-sq', value.sq, t('administration.words.missing')],
  ]);

export function WordsDialog({ item, onClose }: WordsDialogProps) {
  const { t, language } = useTranslation();
  const formId = useId();
  const write = useWriteWords();
  const form = useForm<Values>({
    initial: {
      value: toLanguages(item.value),
      source: item.source ?? '',
      checkBy: item.checkBy ?? '',
    },
    check: (values) => check(t, values),
    send: ({ value, source, checkBy }) =>
      write.mutateAsync({
        key: item.key,
        value: trimmed(value),
        source: source.trim() === '' ? null : source.trim(),
        checkBy: checkBy === '' ? null : checkBy,
      }),
    refused: (error) =>
      refusals(t, error, { value: 'words-en', source: 'words-source', checkBy: 'words-check-by' }),
    onDone: onClose,
  });
  return (
    <Dialog
      open
      onClose={onClose}
      heading={t('administration.words.change-heading', { about: inLocale(item.title, language) })}
      actions={
        <>
          <Button type="submit" form={formId} kind="primary" busy={form.pending}>
            {t('administration.words.save')}
          </Button>
          <Button onClick={onClose}>{t('administration.words.cancel')}</Button>
        </>
      }
    >
      <form id={formId} className="stack" onSubmit={form.submit} noValidate>
        <ErrorSummary heading={t('administration.words.refused')} errors={form.errors} />
        <p>{t('administration.words.in-a-sentence')}</p>
        <TextInLanguages
          id="words"
          label={t('administration.words.say')}
          value={form.values.value}
          onChange={(value) => form.set({ value })}
          errorOf={form.errorOf}
          longest={longestWords}
        />
        <TextField
          id="words-source"
          label={t('administration.words.source')}
          help={t('administration.words.source-help')}
          error={form.errorOf('words-source')}
          autoComplete="off"
          maxLength={longestWords}
          value={form.values.source}
          onChange={(event) => form.set({ source: event.target.value })}
        />
        <TextField
          id="words-check-by"
          type="date"
          label={t('administration.words.check-by')}
          help={t('administration.words.check-by-help')}
          error={form.errorOf('words-check-by')}
          value={form.values.checkBy}
          onChange={(event) => form.set({ checkBy: event.target.value })}
        />
        {item.standing === 'city' ? <GiveBack item={item} onDone={onClose} /> : null}
      </form>
    </Dialog>
  );
}

/** The way back to what is shipped. */
function GiveBack({
  item,
  onDone,
}: {
  readonly item: LocalWordsItem;
  readonly onDone: () => void;
}) {
  const { t, language } = useTranslation();
  const giveBack = useGiveBackWords();
  return (
    <div className="stack">
      <p>
        {item.countrys === null
          ? t('administration.words.general-instead')
          : t('administration.words.countrys-instead', {
              words: inLocale(item.countrys, language),
            })}
      </p>
      {giveBack.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, giveBack.error)}
        </Notice>
      )}
      <div className="row">
        <Button
          busy={giveBack.isPending}
          onClick={() => giveBack.mutate(item.key, { onSuccess: onDone })}
        >
          {t('administration.words.give-back')}
        </Button>
      </div>
    </div>
  );
}
