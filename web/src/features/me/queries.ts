import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { rememberLocale, type Locale } from '../../lib/i18n.js';
import type { Http } from '../../lib/http.js';
import { meKey } from '../../lib/me.js';
import { useHttp, useServices } from '../../lib/services.js';

const signInsKey = ['me', 'sign-ins'] as const;

export function signInsQuery(http: Http) {
  return queryOptions({
    queryKey: signInsKey,
    queryFn: ({ signal }) => http.get('/me/sign-ins', { signal }),
  });
}

/** One after the other: where one cannot be ended, those before it are ended and the list says so. */
export function useEndSignIns() {
  const http = useHttp();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await http.delete('/me/sign-ins/{id}', { params: { id } });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: signInsKey }),
  });
}

/** At once on this device, and in the profile for mails and every other device. */
export function useChooseLanguage() {
  const { http, languages, storage } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (locale: Locale) => {
      rememberLocale(storage, locale);
      await languages.change(locale);
      return http.patch('/me', { locale });
    },
    onSuccess: (changed) => queries.setQueryData(meKey, changed),
  });
}
