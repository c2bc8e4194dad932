import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { useMe } from '../../lib/me.js';
import { useServices } from '../../lib/services.js';
import { LessonSaver, type LessonSaving } from './saver.js';

export interface Saver {
  readonly saver: LessonSaver;
  readonly saving: LessonSaving;
}

export function useLessonSaver(lessonId: string): Saver {
  const { http, storage } = useServices();
  const { id: person } = useMe();
  const choice = useCohortChoice();
  const queries = useQueryClient();
  const [saver] = useState(() => {
    const query = { ...choice };
    return new LessonSaver({
      storage,
      storageKey: `stoa.lesson.${person}.${choice.cohort ?? ''}.${lessonId}`,
      savePosition: async (position) => {
        const path = '/me/lessons/{lessonId}/position';
        await http.put(path, position, { params: { lessonId }, query, keepalive: true });
        // What counts lessons is read again when it is next shown.
        void queries.invalidateQueries({ queryKey: ['learn'], refetchType: 'none' });
      },
      saveDecision: (screen, choiceMade) => {
        const path = '/me/lessons/{lessonId}/decisions/{screen}';
        const options = { params: { lessonId, screen }, query, keepalive: true };
        return http.put(path, { choice: choiceMade }, options);
      },
      now: () => new Date(),
    });
  });
  useEffect(() => saver.start(), [saver]);
  return { saver, saving: useSyncExternalStore(saver.subscribe, saver.snapshot) };
}
