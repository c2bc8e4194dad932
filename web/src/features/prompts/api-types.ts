type LocaleText = Readonly<Record<string, string>>;

export type PromptState = 'open' | 'draft' | 'answered';

export interface PromptView {
  readonly id: string;
  readonly moduleSlug: string;
  readonly moduleCode: string;
  readonly moduleTitle: LocaleText;
  readonly text: LocaleText;
  readonly words: { readonly atLeast: number; readonly atMost: number };
  readonly state: PromptState;
  /** How it was answered; on paper only that it was. */
  readonly origin: 'online' | 'paper' | null;
  readonly answer: { readonly text: string; readonly version: number } | null;
  readonly answeredOn: string | null;
}

export interface PromptsView {
  readonly items: readonly PromptView[];
}

export interface PromptAnswerView {
  readonly state: PromptState;
  readonly text: string;
  readonly version: number;
  readonly answeredOn: string | null;
  readonly updatedAt: string;
}
