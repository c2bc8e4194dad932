import { useState, type FormEvent } from 'react';
import { useReading } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import type { Translate } from '../../lib/translate.js';
import { useDraft } from '../../lib/use-draft.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { WritingBox } from '../../ui/writing-box.js';
import type { PromptView } from './api-types.js';
import { countWords, lengthOf, mostWords, serverTextOf } from './model.js';
import { usePromptTransport } from './queries.js';

export interface WriteAnswerProps {
  readonly prompt: PromptView;
  readonly onAnswered: () => void;
}

const boxId = 'prompt-answer';

/** A draft goes to the server by itself; what was answered already changes only when it is sent again. */
export function WriteAnswer({ prompt, onAnswered }: WriteAnswerProps) {
  const { t } = useTranslation();
  const reading = useReading();
  const transport = usePromptTransport(prompt.id);
  const answered = prompt.state === 'answered';
  const draft = useDraft(`prompt.${prompt.id}`, {
    server: serverTextOf(prompt),
    save: answered ? null : transport.save,
    load: transport.load,
  });
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const [sending, setSending] = useState(false);
  const words = countWords(draft.text);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const length = lengthOf(words, prompt.words);
    const fits = length === 'enough' || length === 'many';
    setErrors(fits ? [] : [{ fieldId: boxId, text: misfit(t, words, prompt.words) }]);
    if (!fits) return;
    setSending(true);
    try {
      await draft.keeper.submit(transport.answer);
      onAnswered();
    } catch (error) {
      const undecided = draft.keeper.snapshot().conflict !== null;
      setErrors(undecided ? [] : [{ fieldId: boxId, text: problemMessage(t, error) }]);
    } finally {
      setSending(false);
    }
  };

  return (
    <form className="stack" onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={t('prompts.write.refused')} errors={errors} />
      <WritingBox
        id={boxId}
        draft={draft}
        label={t('prompts.write.label')}
        caution={t('prompts.write.caution')}
        reading={reading}
        error={errors[0]?.text}
        count={<WordCount words={words} asked={prompt.words} />}
      />
      {draft.conflict === null ? (
        <div className="stack stack--tight">
          <div className="row">
            <Button type="submit" kind="primary" busy={sending}>
              {answered ? t('prompts.write.answer-again') : t('prompts.write.answer')}
            </Button>
          </div>
          <p className="soft small">{t('prompts.write.who-reads')}</p>
        </div>
      ) : null}
    </form>
  );
}

function misfit(t: Translate, words: number, asked: PromptView['words']): string {
  const key = words < asked.atLeast ? 'too-few' : 'too-many';
  return t(`prompts.write.${key}`, { count: words, ...asked, most: mostWords(asked) });
}

interface WordCountProps {
  readonly words: number;
  readonly asked: PromptView['words'];
}

/** Counts for the eye with every word; for the ear only when the asked range is entered or left. */
function WordCount({ words, asked }: WordCountProps) {
  const { t } = useTranslation();
  const length = lengthOf(words, asked);
  return (
    <>
      <span className="numbers">
        {t(`prompts.count.${length}`, { count: words, ...asked, most: mostWords(asked) })}
      </span>
      <span role="status">
        <VisuallyHidden>
          {length === 'none'
            ? ''
            : t(`prompts.range.${length}`, { ...asked, most: mostWords(asked) })}
        </VisuallyHidden>
      </span>
    </>
  );
}
