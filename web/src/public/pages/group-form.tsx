import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { groupMessages, groupWords } from '../group/group-words.js';
import { paths } from '../paths.js';
import type { PageOf } from '../public-page.js';

/** Where a code is typed. Asks by GET: looking at a group changes nothing. */
export function GroupForm({ page }: { readonly page: PageOf<'group-form'> }) {
  const { locale, code, refused } = page;
  const { t } = groupWords(locale, groupMessages(locale));
  return (
    <div className="public-column">
      <h1>{t('group.form.heading')}</h1>
      <p className="lead">{t('group.form.lead')}</p>
      <Card>
        <form className="code-form" action={paths.groupForm(locale)} method="get">
          <TextField
            id="code"
            name="code"
            label={t('group.form.label')}
            help={t('group.form.help')}
            error={refused === undefined ? undefined : t(`group.form.${refused}`)}
            defaultValue={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="code-form__field"
          />
          <Button type="submit" kind="primary">
            {t('group.form.submit')}
          </Button>
        </form>
      </Card>
      <section className="prose" aria-labelledby="after">
        <h2 id="after">{t('group.form.after.heading')}</h2>
        <p>{t('group.form.after.text')}</p>
      </section>
    </div>
  );
}
