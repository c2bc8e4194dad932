import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import type { Place } from '../../lib/kept-place.js';
import { useHttp } from '../../lib/services.js';
import type { StudyLesson, StudyQuiz, TakenAlong } from './api-types.js';

const key = ['self-study'] as const;

export function selfStudyQuery(http: Http) {
  return queryOptions({
    queryKey: key,
    queryFn: ({ signal }) => http.get('/me/self-study', { signal }),
  });
}

/** Read once a visit: a text must not change under the reader's eyes. */
const once = { staleTime: Infinity, gcTime: 0 } as const;

export function studyLessonQuery(
  http: Http,
  { programme, lesson }: { readonly programme: string; readonly lesson: string },
  locale: string,
) {
  return queryOptions({
    queryKey: ['self-study-lesson', programme, lesson, locale] as const,
    ...once,
    queryFn: ({ signal }) =>
      http.get<StudyLesson>('/me/self-study/programmes/{programme}/lessons/{lesson}', {
        params: { programme, lesson },
        query: { locale },
        signal,
      }),
  });
}

export function studyQuizQuery(
  http: Http,
  { programme, quiz }: { readonly programme: string | null; readonly quiz: string },
  locale: string,
) {
  return queryOptions({
    queryKey: ['self-study-quiz', programme, quiz, locale] as const,
    ...once,
    queryFn: ({ signal }) => {
      const query = { locale };
      return programme === null
        ? http.get<StudyQuiz>('/me/self-study/quizzes/{quiz}', { params: { quiz }, query, signal })
        : http.get<StudyQuiz>('/me/self-study/programmes/{programme}/quizzes/{quiz}', {
            params: { programme, quiz },
            query,
            signal,
          });
    },
  });
}

/** What a device keeps, or a file saved from it, comes into the account. */
export function useTakeAlong() {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: ({ lessons, quizzes }: Place) =>
      http.post<TakenAlong>('/me/self-study/taken-along', {
        stoa: 'my-place',
        version: 1,
        lessons,
        quizzes,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useForget() {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: async (): Promise<void> => {
      await http.delete('/me/self-study');
    },
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}
