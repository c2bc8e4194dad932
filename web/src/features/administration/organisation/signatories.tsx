import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import { TextInLanguages } from '../text-in-languages.js';
import type { Form } from '../use-form.js';
import { addSignatory, mostSignatories, type CityValues, type Signatory } from './city-values.js';

/** Who signs certificates, in the order in which they stand there. */
export function Signatories({ form }: { readonly form: Form<CityValues> }) {
  const { t } = useTranslation();
  const { signatories } = form.values;
  const change = (at: number, changed: Partial<Signatory>) =>
    form.set({
      signatories: signatories.map((each, index) =>
        index === at ? { ...each, ...changed } : each,
      ),
    });
  return (
    <fieldset className="choice-group">
      <legend className="field__label">{t('administration.city.signatories')}</legend>
      <div className="stack">
        <p className="field__help">{t('administration.city.signatories-help')}</p>
        {signatories.map((signatory, at) => (
          <div className="stack" key={signatory.key}>
            <TextField
              id={`signatory-${at}`}
              label={t('administration.signatory.name', { number: at + 1 })}
              error={form.errorOf(`signatory-${at}`)}
              autoComplete="off"
              maxLength={120}
              value={signatory.name}
              onChange={(event) => change(at, { name: event.target.value })}
            />
            <TextInLanguages
              id={`signatory-${at}-role`}
              label={t('administration.signatory.role')}
              value={signatory.role}
              onChange={(role) => change(at, { role })}
              errorOf={form.errorOf}
            />
            <div className="row">
              <Button
                kind="quiet"
                onClick={() =>
                  form.set({ signatories: signatories.filter(({ key }) => key !== signatory.key) })
                }
              >
                {t('administration.signatory.remove')}
                <VisuallyHidden> {signatory.name}</VisuallyHidden>
              </Button>
            </div>
          </div>
        ))}
        {signatories.length < mostSignatories ? (
          <div className="row">
            <Button onClick={() => form.set({ signatories: addSignatory(signatories) })}>
              {t('administration.signatory.add')}
            </Button>
          </div>
        ) : null}
      </div>
    </fieldset>
  );
}
