import { catalogue } from '../../../features/prompts/catalogue.js';
import { PromptPage } from '../../../features/prompts/prompt-page.js';
import { PromptsPage } from '../../../features/prompts/prompts-page.js';

export const pages = { prompt: PromptPage, prompts: PromptsPage };
export const catalogues = [catalogue];
