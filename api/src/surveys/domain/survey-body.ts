import type { Survey, SurveyItem, SurveyOption } from '@stoa/content';
import type { LocaleText } from '../../shared/locale-text.js';

/** A survey as published: what is asked, without what only its writers need. */
export type SurveyBody = Pick<Survey, 'slug' | 'kind' | 'title' | 'promise' | 'minutes' | 'items'>;

export type { SurveyItem, SurveyOption };

/** Departments that count as one: small ones are merged before a wave opens, so that most of what is asked can be shown. */
export type Cluster = {
  key: string;
  name: LocaleText;
  /** Codes of departments. */
  departments: string[];
  /** How many of them were invited. */
  invited: number;
};

/** What is settled before a wave opens and never changes afterwards. */
export type WaveTerms = {
  clusters: Cluster[];
  /**
   * By what results are broken down: each is one question, or two that are crossed. No question stands in two of them, because
   * a crossing beside its own parts could be subtracted from them.
   */
  breakdowns: string[][];
};

/** Whether it asks for the department, so that its waves need clusters. */
export const asksForDepartment = ({ items }: Pick<SurveyBody, 'items'>): boolean =>
  items.some((item) => item.type === 'one' && item.optionsFrom === 'departments');

/** Stands for *no answer*, which is counted like an answer. No option can have an empty key. */
export const noAnswer = '';

/** Options of a question that asks for one, with the departments of this wave where it asks for the department. */
export function optionsOf(
  item: Extract<SurveyItem, { type: 'one' }>,
  clusters: readonly Cluster[],
): SurveyOption[] {
  if (item.optionsFrom === null) return item.options;
  return clusters.map(({ key, name }) => ({ key, text: name }));
}
