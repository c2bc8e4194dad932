import { useState } from 'react';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';

export interface PeopleSearchProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

export function PeopleSearch({ query, onSearch }: PeopleSearchProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(query);
  return (
    <form
      role="search"
      className="administration__search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <TextField
        type="search"
        name="query"
        label={t('administration.people.search')}
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t('administration.people.find')}</Button>
      {query === '' ? null : (
        <Button kind="quiet" onClick={() => onSearch('')}>
          {t('administration.people.show-all')}
        </Button>
      )}
    </form>
  );
}
