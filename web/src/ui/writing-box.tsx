import ShieldCheck from 'lucide-react/icons/shield-check';
import type { ReactNode } from 'react';
import { useTranslation } from '../lib/use-translation.js';
import type { Reading } from '../lib/dates.js';
import { problemMessage } from '../lib/problem.js';
import type { DraftSaving } from '../lib/draft-keeper.js';
import type { Draft } from '../lib/use-draft.js';
import { Field } from './field.js';
import { Icon } from './icon.js';
import { Notice } from './notice.js';
import { SavedState } from './saved-state.js';
import { TwoTexts } from './two-texts.js';
import './writing-box.css';

export interface WritingBoxProps {
  readonly draft: Draft;
  readonly label: string;
  /** What must not be written here; it stands above the text, where it is seen before writing. */
  readonly caution: string;
  readonly reading: Reading;
  readonly id?: string;
  readonly error?: string;
  readonly rows?: number;
  /** Beside the saved state: how much has been written, and how much was asked. */
  readonly count?: ReactNode;
  readonly lang?: string;
}

/** A quiet place to write: nothing but the text, what it must not hold, and whether it is saved. */
export function WritingBox(props: WritingBoxProps) {
  const { draft, label, caution, reading, id, error, rows = 12, count, lang } = props;
  const { t } = useTranslation();
  if (draft.conflict !== null) {
    return <TwoTexts conflict={draft.conflict} onChoose={draft.keeper.choose} />;
  }
  return (
    <div className="writing-box">
      <Field
        label={label}
        help={
          <span className="writing-box__caution">
            <Icon of={ShieldCheck} size="small" />
            {caution}
          </span>
        }
        id={id}
        error={error}
      >
        {(control) => (
          <textarea
            {...control}
            className="control control--area writing-box__paper"
            rows={rows}
            lang={lang}
            value={draft.text}
            onChange={(event) => draft.keeper.change(event.target.value)}
          />
        )}
      </Field>
      <div className="writing-box__foot">
        <span>{count}</span>
        {draft.refusal === null ? <WhereItIs saving={draft.saving} reading={reading} /> : null}
      </div>
      {draft.refusal === null ? null : (
        <Notice tone="error" live="alert">
          <p>{problemMessage(t, draft.refusal)}</p>
          <p>{t('ui.writing.kept-here')}</p>
        </Notice>
      )}
    </div>
  );
}

interface WhereItIsProps {
  readonly saving: DraftSaving;
  readonly reading: Reading;
}

function WhereItIs({ saving, reading }: WhereItIsProps) {
  const { t } = useTranslation();
  if (saving.state !== 'kept-here') return <SavedState saving={saving} reading={reading} />;
  return <span className="soft small">{t('ui.writing.until-sent')}</span>;
}
