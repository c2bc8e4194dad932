import Upload from 'lucide-react/icons/upload';
import { useId, useState, type DragEvent } from 'react';
import { formatBytes } from '../../lib/numbers.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { classNames } from '../../ui/class-names.js';
import { Dialog } from '../../ui/dialog.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import type { SubmissionFileView } from './api-types.js';
import { FileLink } from './file-link.js';
import { fileEndings, fileProblem, largestFile } from './model.js';
import { useAttachFile, useRemoveFile } from './queries.js';

export function FileBox({ file }: { readonly file: SubmissionFileView | null }) {
  const { t, language } = useTranslation();
  const { attach, progress } = useAttachFile();
  const [refused, setRefused] = useState<string | null>(null);
  const take = (chosen: File | undefined) => {
    if (chosen === undefined || attach.isPending) return;
    const problem = fileProblem(chosen);
    setRefused(
      problem === null ? null : t(`assignment.file.refused.${problem}`, { name: chosen.name }),
    );
    if (problem === null) attach.mutate(chosen);
  };
  const trouble = refused ?? (attach.error === null ? null : problemMessage(t, attach.error));
  return (
    <Card as="section" labelledBy="assignment-file">
      <h3 id="assignment-file">{t('assignment.file.heading')}</h3>
      {file === null ? null : <FileLink file={file} />}
      {trouble === null ? null : (
        <Notice tone="error" live="alert">
          {trouble}
        </Notice>
      )}
      {progress === null ? (
        <FilePicker present={file !== null} onPick={take} />
      ) : (
        <ProgressBar
          label={t('assignment.file.sending')}
          value={progress.sent}
          max={progress.total}
          text={t('assignment.file.sent', {
            sent: formatBytes(progress.sent, language),
            total: formatBytes(progress.total, language),
          })}
        />
      )}
      {file !== null && progress === null ? <RemoveFile file={file} /> : null}
      <p role="status" className="visually-hidden">
        {attach.isSuccess && progress === null ? t('assignment.file.added') : ''}
      </p>
    </Card>
  );
}

interface FilePickerProps {
  readonly present: boolean;
  readonly onPick: (file: File | undefined) => void;
}

/** The native control inside its label: it can be pressed, reached by key, and dropped upon. */
function FilePicker({ present, onPick }: FilePickerProps) {
  const { t, language } = useTranslation();
  const helpId = useId();
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent, hovering: boolean) => {
    event.preventDefault();
    setOver(hovering);
  };
  return (
    <label
      className={classNames('file-picker', over && 'file-picker--over')}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        onPick(event.dataTransfer.files[0]);
      }}
    >
      <Icon of={Upload} />
      <span className="file-picker__words">
        <span className="file-picker__deed">
          {present ? t('assignment.file.replace') : t('assignment.file.choose')}
        </span>
        <span className="soft" id={helpId}>
          {t('assignment.file.help', { size: formatBytes(largestFile, language) })}
        </span>
      </span>
      <input
        type="file"
        className="file-picker__control"
        accept={fileEndings.join(',')}
        aria-describedby={helpId}
        onChange={(event) => {
          onPick(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </label>
  );
}

function RemoveFile({ file }: { readonly file: SubmissionFileView }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const remove = useRemoveFile();
  return (
    <>
      <div className="row">
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {t('assignment.file.remove')}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={t('assignment.file.remove-heading', { name: file.fileName })}
        actions={
          <>
            <Button
              kind="danger"
              busy={remove.isPending}
              onClick={() => remove.mutate(undefined, { onSuccess: () => setAsking(false) })}
            >
              {t('assignment.file.remove-deed')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('assignment.file.keep')}</Button>
          </>
        }
      >
        <p>{t('assignment.file.remove-text')}</p>
        {remove.error === null ? null : (
          <Notice tone="error" live="alert">
            {problemMessage(t, remove.error)}
          </Notice>
        )}
      </Dialog>
    </>
  );
}
