import type { LocaleText, Translated } from './text.ts';

export type SurveyKind = 'needs' | 'pulse' | 'looking-back' | 'follow-up';

export interface Survey extends Translated {
  id: string;
  slug: string;
  kind: SurveyKind;
  title: LocaleText;
  promise: LocaleText;
  minutes: number;
  items: SurveyItem[];
}

export interface SurveyOption {
  key: string;
  text: LocaleText;
}

interface AnySurveyItem {
  key: string;
  text: LocaleText;
  help: LocaleText | null;
  optional: boolean;
  showIf: { item: string; is: string } | null;
}

export type SurveyItem = AnySurveyItem &
  (
    | { type: 'one'; options: SurveyOption[]; optionsFrom: 'departments' | null; random: boolean }
    | {
        type: 'several';
        options: SurveyOption[];
        atLeast: number;
        atMost: number | null;
        random: boolean;
      }
    | { type: 'matrix'; rows: SurveyOption[]; columns: SurveyOption[] }
    | { type: 'scale5'; labels: LocaleText[] }
    | { type: 'number'; from: number; to: number }
    | { type: 'open'; lettersAtMost: number }
  );
