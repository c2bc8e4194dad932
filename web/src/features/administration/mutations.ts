import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type {
  CityChange,
  Department,
  NewDepartment,
  NewGrant,
  NewPerson,
  PersonChange,
  WordsWritten,
} from './api-types.js';
import { cityKey, departmentsKey, jobsKey, peopleKey, wordsKey } from './queries.js';

/** A deed after which everything under the key is asked for again, also when it was refused: then something else is there than thought. */
function useDeed<Values, Result>(
  key: readonly unknown[],
  deed: (http: Http, values: Values) => Promise<Result>,
) {
  const http = useHttp();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (values: Values) => deed(http, values),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export const useAddPerson = () =>
  useDeed(peopleKey, (http, person: NewPerson) => http.post('/people', person));

export const useChangePerson = (id: string) =>
  useDeed(peopleKey, (http, change: PersonChange) =>
    http.patch('/people/{id}', change, { params: { id } }),
  );

export const useGrantRole = (id: string) =>
  useDeed(peopleKey, (http, grant: NewGrant) =>
    http.post('/people/{id}/grants', grant, { params: { id } }),
  );

export const useWithdrawRole = (id: string) =>
  useDeed(peopleKey, (http, grantId: string) =>
    http.delete('/people/{id}/grants/{grantId}', { params: { id, grantId } }),
  );

/** `true` closes the account, `false` opens it again. */
export const useCloseAccount = (id: string) =>
  useDeed(peopleKey, (http, close: boolean) =>
    close
      ? http.put('/people/{id}/closure', undefined, { params: { id } })
      : http.delete('/people/{id}/closure', { params: { id } }),
  );

export const useSendPasswordLink = (id: string) =>
  useDeed(peopleKey, (http) =>
    http.post('/people/{id}/password-link', undefined, { params: { id } }),
  );

export type DepartmentValues = NewDepartment & { readonly present: Department | null };

/** Adds a department, or changes the one that is there. */
export const useSaveDepartment = () =>
  useDeed(departmentsKey, (http, { present, ...values }: DepartmentValues) =>
    present === null
      ? http.post('/departments', values)
      : http.patch(
          '/departments/{id}',
          { ...values, version: present.version },
          { params: { id: present.id } },
        ),
  );

export const useChangeCity = () =>
  useDeed(cityKey, (http, change: CityChange) => http.patch('/city', change));

export type WordsOf = WordsWritten & { readonly key: string };

export const useWriteWords = () =>
  useDeed(wordsKey, (http, { key, ...words }: WordsOf) =>
    http.put('/local-words/{key}', words, { params: { key } }),
  );

/** Back to the words of the country. */
export const useGiveBackWords = () =>
  useDeed(wordsKey, (http, key: string) => http.delete('/local-words/{key}', { params: { key } }));

export type JurisdictionChoice = { readonly jurisdiction: string; readonly version: number };

export const useChooseJurisdiction = () =>
  useDeed(['administration'], (http, choice: JurisdictionChoice) =>
    http.put('/local-words/jurisdiction', choice),
  );

/** Worked out when somebody asks: it reads everything that is published. */
export const useLookAhead = () =>
  useDeed(['administration', 'publications'], (http) => http.get('/publications/next'));

export const usePublish = () =>
  useDeed(['administration', 'publications'], (http) => http.post('/publications', undefined));

export const useRetryJob = () =>
  useDeed(jobsKey, (http, id: number) =>
    http.post('/jobs/{id}/retry', undefined, { params: { id } }),
  );
