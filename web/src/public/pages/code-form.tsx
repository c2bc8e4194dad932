import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { paths } from '../paths.js';
import type { Reader } from '../reader.js';

export interface CodeFormProps {
  readonly reader: Reader;
  readonly code?: string;
  readonly error?: string;
}

/** Asks by GET: checking changes nothing, and the page reached can be kept as a bookmark. */
export function CodeForm({ reader: { t, locale }, code, error }: CodeFormProps) {
  return (
    <form className="code-form" action={paths.verify(locale)} method="get">
      <TextField
        id="code"
        name="code"
        label={t('verify.form.label')}
        help={t('verify.form.help')}
        error={error}
        defaultValue={code}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="code-form__field"
      />
      <Button type="submit" kind="primary">
        {t('verify.form.submit')}
      </Button>
    </form>
  );
}
