import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { paths } from '../paths.js';
import type { Reader } from '../reader.js';
import type { AtDoor, HereProps } from './here-props.js';

/** One field and one button; where young people come, the button alone. */
export function HereForm({ page, reader }: HereProps<AtDoor>) {
  const { t, locale } = reader;
  const { workshop, address, returned, code } = page;
  const form = (
    <form
      className="stack"
      method="post"
      action={paths.here(locale, code)}
      autoComplete="on"
      noValidate
    >
      <input type="hidden" name="address" value={address} />
      {workshop.names ? <NameField reader={reader} returned={returned} /> : null}
      <div>
        <Button type="submit" kind="primary">
          {t('here.check-in')}
        </Button>
      </div>
    </form>
  );
  if (!workshop.names) {
    return (
      <>
        <Promise heading={t('here.young.heading')}>
          <p>{t('here.young.text')}</p>
          <p>{t('here.young.paper')}</p>
        </Promise>
        {form}
      </>
    );
  }
  return (
    <>
      <Card>{form}</Card>
      <Promise heading={t('here.what.heading')}>
        <p>{t('here.what.who', { city: reader.city })}</p>
        <p>{t('here.what.confirmed')}</p>
        <p>{t('here.what.deleted', { day: formatDate(workshop.deleteOn, locale) })}</p>
      </Promise>
    </>
  );
}

function Promise({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="prose" aria-labelledby="promise">
      <h2 id="promise">{heading}</h2>
      {children}
    </section>
  );
}

/** The browser may fill it in: it is the own name. */
export function NameField({
  reader: { t },
  returned,
  name,
}: {
  readonly reader: Reader;
  readonly returned: AtDoor['returned'];
  readonly name?: string;
}) {
  return (
    <TextField
      id="name"
      name="name"
      label={t('here.name.label')}
      help={t('here.name.help')}
      error={
        returned === undefined
          ? undefined
          : t(`here.name.${returned.fault}`, { letters: returned.letters.join(' ') })
      }
      defaultValue={returned?.name ?? name}
      autoComplete="name"
      autoCapitalize="words"
      spellCheck={false}
      maxLength={120}
    />
  );
}
