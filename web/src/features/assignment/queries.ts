import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useCohortChoice, type CohortChoice } from '../../lib/cohort-choice.js';
import type { SendText, ServerText } from '../../lib/draft-keeper.js';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { TransferProgress } from '../../lib/transfer-file.js';
import type { AssignmentView, AttachedFileView } from './api-types.js';
import { serverTextOf, withDraft, type DraftChange } from './model.js';

const assignmentKey = ({ cohort }: CohortChoice) => ['me', 'assignment', cohort ?? null] as const;

export function assignmentQuery(http: Http, choice: CohortChoice) {
  return queryOptions({
    queryKey: assignmentKey(choice),
    queryFn: ({ signal }) => http.get('/me/assignment', { query: { ...choice }, signal }),
  });
}

/** A page left and opened again must find what was saved, not what was first loaded. */
function remember(queries: QueryClient, choice: CohortChoice, change: DraftChange): void {
  queries.setQueryData<AssignmentView>(assignmentKey(choice), (known) => withDraft(known, change));
}

export interface AssignmentTransport {
  readonly save: SendText;
  readonly load: () => Promise<ServerText>;
}

export function useAssignmentTransport(): AssignmentTransport {
  const http = useHttp();
  const queries = useQueryClient();
  const { cohort } = useCohortChoice();
  return useMemo(() => {
    const choice = cohort === undefined ? {} : { cohort };
    return {
      save: async (text, version, { keepalive }) => {
        const how = { query: { ...choice }, keepalive };
        const saved = await http.put('/me/assignment/draft', { text, version }, how);
        remember(queries, choice, { text, version: saved.version });
        return { version: saved.version, savedAt: new Date().toISOString() };
      },
      load: async () => serverTextOf(await http.get('/me/assignment', { query: { ...choice } })),
    };
  }, [http, queries, cohort]);
}

export function useAttachFile() {
  const http = useHttp();
  const queries = useQueryClient();
  const choice = useCohortChoice();
  const [progress, setProgress] = useState<TransferProgress | null>(null);
  const attach = useMutation({
    mutationFn: (file: File) => {
      setProgress({ sent: 0, total: file.size });
      const options = { query: { ...choice }, onProgress: setProgress };
      return http.upload<AttachedFileView>('/me/assignment/draft/file', file, options);
    },
    onSuccess: ({ file, version }) => remember(queries, choice, { file, version }),
    onSettled: () => setProgress(null),
  });
  return { attach, progress };
}

export function useRemoveFile() {
  const http = useHttp();
  const queries = useQueryClient();
  const choice = useCohortChoice();
  return useMutation({
    mutationFn: () =>
      http.delete('/me/assignment/draft/file', {
        query: { ...choice },
      }),
    onSuccess: ({ version }) => remember(queries, choice, { file: null, version }),
  });
}

export function useHandIn() {
  const http = useHttp();
  const queries = useQueryClient();
  const choice = useCohortChoice();
  return useMutation({
    mutationFn: (version: number) =>
      http.post(
        '/me/assignment/submission',
        { version, noPersonalData: true },
        { query: { ...choice } },
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: assignmentKey(choice) }),
  });
}

/** A file to download, so an address and not a request. */
export function fileAddress(fileId: string): string {
  return `/api/v1/me/assignment/files/${encodeURIComponent(fileId)}`;
}
