import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCohortChoice, type CohortChoice } from '../../lib/cohort-choice.js';
import type { SendText, ServerText } from '../../lib/draft-keeper.js';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { PromptAnswerView, PromptsView } from './api-types.js';
import { serverTextOf, withAnswer } from './model.js';

const promptsKey = ({ cohort }: CohortChoice) => ['me', 'prompts', cohort ?? null] as const;

export function promptsQuery(http: Http, choice: CohortChoice) {
  return queryOptions({
    queryKey: promptsKey(choice),
    queryFn: ({ signal }) => http.get('/me/prompts', { query: { ...choice }, signal }),
  });
}

export interface PromptTransport {
  readonly save: SendText;
  readonly answer: SendText;
  readonly load: () => Promise<ServerText>;
}

/** How the text of one prompt gets to the server and back. */
export function usePromptTransport(id: string): PromptTransport {
  const http = useHttp();
  const queries = useQueryClient();
  const { cohort } = useCohortChoice();
  return useMemo(
    () => promptTransport(http, queries, id, cohort === undefined ? {} : { cohort }),
    [http, queries, id, cohort],
  );
}

function promptTransport(
  http: Http,
  queries: QueryClient,
  id: string,
  choice: CohortChoice,
): PromptTransport {
  const options = { params: { id }, query: { ...choice } };
  // A page left and opened again must find the text that was saved, not the one first loaded.
  const remember = (view: PromptAnswerView) => {
    queries.setQueryData<PromptsView>(promptsKey(choice), (known) => withAnswer(known, id, view));
    return { version: view.version, savedAt: view.updatedAt };
  };
  return {
    save: async (text, version, { keepalive }) => {
      const how = { ...options, keepalive };
      return remember(await http.put('/me/prompts/{id}', { text, version }, how));
    },
    answer: async (text, version) => {
      return remember(await http.post('/me/prompts/{id}/answer', { text, version }, options));
    },
    load: async () => {
      const { items } = await http.get('/me/prompts', { query: { ...choice } });
      return serverTextOf(items.find((item) => item.id === id));
    },
  };
}
