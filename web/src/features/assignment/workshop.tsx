import { inLocale, useReading } from '../../lib/me.js';
import { useDraft } from '../../lib/use-draft.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { WritingBox } from '../../ui/writing-box.js';
import type { AssignmentView } from './api-types.js';
import { FileBox } from './file-box.js';
import { HandIn } from './hand-in.js';
import { asHeadings, countWords, draftOf, handedIn, serverTextOf } from './model.js';
import { useAssignmentTransport } from './queries.js';

export interface WorkshopProps {
  readonly view: AssignmentView;
  readonly onHandedIn: () => void;
}

const boxId = 'assignment-text';

/** Where it is written: the template beside the text, the file below it, then the handing in. */
export function Workshop({ view, onHandedIn }: WorkshopProps) {
  const { t, language } = useTranslation();
  const reading = useReading();
  const number = handedIn(view).length + 1;
  const draft = useDraft(`assignment.${view.slug}.${number}`, {
    server: serverTextOf(view),
    ...useAssignmentTransport(),
  });
  const words = countWords(draft.text);
  const file = draftOf(view)?.file ?? null;
  return (
    <section className="stack stack--wide" aria-labelledby="assignment-write">
      <h2 id="assignment-write">{t('assignment.write.heading')}</h2>
      <div className="assignment__desk">
        <aside className="assignment__template" aria-labelledby="assignment-template">
          <h3 id="assignment-template">{t('assignment.template.heading')}</h3>
          <ol>
            {view.template.map(({ key, title }) => (
              <li key={key}>{inLocale(title, language)}</li>
            ))}
          </ol>
          {draft.text.trim() === '' && draft.conflict === null ? (
            <Button onClick={() => draft.keeper.change(asHeadings(view, language))}>
              {t('assignment.template.use')}
            </Button>
          ) : null}
        </aside>
        <WritingBox
          id={boxId}
          draft={draft}
          label={t('assignment.write.label')}
          caution={t('assignment.write.caution')}
          reading={reading}
          rows={24}
          count={<span className="numbers">{t('assignment.write.words', { count: words })}</span>}
        />
      </div>
      <FileBox file={file} />
      <HandIn
        key={number}
        draft={draft}
        file={file}
        words={words}
        readers={view.readers}
        boxId={boxId}
        onHandedIn={onHandedIn}
      />
    </section>
  );
}
