import { useState, type FormEvent } from 'react';
import { formatBytes } from '../../lib/numbers.js';
import { problemMessage } from '../../lib/problem.js';
import type { Draft } from '../../lib/use-draft.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import type { AssignmentView, SubmissionFileView } from './api-types.js';
import { useHandIn } from './queries.js';

export interface HandInProps {
  readonly draft: Draft;
  readonly file: SubmissionFileView | null;
  readonly words: number;
  readonly readers: AssignmentView['readers'];
  readonly boxId: string;
  readonly onHandedIn: () => void;
}

const tickId = 'assignment-no-personal-data';

/** Says what will be handed in before it is, because afterwards it stays as it is. */
export function HandIn({ draft, file, words, readers, boxId, onHandedIn }: HandInProps) {
  const { t, language } = useTranslation();
  const handIn = useHandIn();
  const [clean, setClean] = useState(false);
  const [sending, setSending] = useState(false);
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const missing: SummarisedError[] = [
      ...(words === 0 && file === null
        ? [{ fieldId: boxId, text: t('assignment.hand-in.nothing') }]
        : []),
      ...(clean ? [] : [{ fieldId: tickId, text: t('assignment.hand-in.not-ticked') }]),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    setSending(true);
    try {
      if (await draft.keeper.flush()) {
        await handIn.mutateAsync(draft.keeper.version);
        onHandedIn();
      } else setErrors([{ fieldId: boxId, text: t('assignment.hand-in.not-saved') }]);
    } catch (error) {
      setErrors([{ text: problemMessage(t, error) }]);
    } finally {
      setSending(false);
    }
  };

  return (
    <Card as="section" tone="next" labelledBy="assignment-hand-in">
      <h3 id="assignment-hand-in">{t('assignment.hand-in.heading')}</h3>
      <form className="stack" onSubmit={(event) => void send(event)} noValidate>
        <ErrorSummary heading={t('assignment.hand-in.refused')} errors={errors} />
        <p>{t('assignment.hand-in.what')}</p>
        <ul>
          <li>
            {words === 0
              ? t('assignment.hand-in.no-text')
              : t('assignment.hand-in.text', { count: words })}
          </li>
          <li>
            {file === null
              ? t('assignment.hand-in.no-file')
              : t('assignment.hand-in.file', {
                  name: file.fileName,
                  size: formatBytes(file.bytes, language),
                })}
          </li>
        </ul>
        <p>{t(`assignment.hand-in.readers.${readers}`)}</p>
        <ChoiceGroup
          legend={t('assignment.hand-in.check')}
          error={errors.find(({ fieldId }) => fieldId === tickId)?.text}
        >
          <Choice
            id={tickId}
            type="checkbox"
            checked={clean}
            onChange={(event) => setClean(event.target.checked)}
          >
            {t('assignment.hand-in.clean')}
          </Choice>
        </ChoiceGroup>
        <div className="row">
          <Button type="submit" kind="primary" busy={sending}>
            {t('assignment.hand-in.deed')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
