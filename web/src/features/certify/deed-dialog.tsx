import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { problemMessage } from '../../lib/problem.js';
import { useKeptText } from '../../lib/use-kept-text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { shortestReason } from './model.js';

export interface DeedDialogProps {
  readonly heading: string;
  /** The button, which names the deed. */
  readonly deed: string;
  /** Under which name the reason is kept while it is not sent. */
  readonly keptAs: string;
  readonly reasonHelp: string;
  readonly send: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What is missing among the `children`. */
  readonly check?: () => readonly SummarisedError[];
}

/** A deed that needs a reason. What was typed stays until it has been sent. */
export function DeedDialog(props: DeedDialogProps) {
  const { heading, deed, keptAs, reasonHelp, send, onClose, children, check } = props;
  const { t } = useTranslation();
  const formId = useId();
  const reasonId = useId();
  const reason = useKeptText(keptAs);
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = reason.text.trim();
    const short = { fieldId: reasonId, text: t('certify.deed.short', { count: shortestReason }) };
    const missing = [...(check?.() ?? []), ...(text.length < shortestReason ? [short] : [])];
    setErrors(missing);
    if (missing.length > 0 || pending) return;
    setPending(true);
    try {
      await send(text);
      reason.forget();
      onClose();
    } catch (error) {
      setErrors([{ text: problemMessage(t, error) }]);
      setPending(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      heading={heading}
      actions={
        <>
          <Button type="submit" form={formId} kind="primary" busy={pending}>
            {deed}
          </Button>
          <Button onClick={onClose}>{t('certify.deed.cancel')}</Button>
        </>
      }
    >
      <form id={formId} className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <ErrorSummary heading={t('certify.deed.refused')} errors={errors} />
        {children}
        <TextAreaField
          id={reasonId}
          label={t('certify.deed.reason')}
          help={reasonHelp}
          error={errors.find(({ fieldId }) => fieldId === reasonId)?.text}
          rows={4}
          maxLength={2000}
          value={reason.text}
          onChange={(event) => reason.change(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
