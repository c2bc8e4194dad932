/** Which module takes up which worry (blueprint 2.1: cybercrime M3, children M6, use of data M2, surveillance M4, access M5). */
const modules: Readonly<Record<string, string>> = {
  data_theft_or_abuse: 'M3',
  ransomware: 'M3',
  phishing: 'M3',
  child_safety: 'M6',
  companies_using_data: 'M2',
  administrations_using_data: 'M2',
  watching_in_public_space: 'M4',
  people_who_cannot_get_online: 'M5',
  hidden_automated_decisions: 'M7',
  false_information: 'M8',
  supplier_dependence: 'M9',
};

/** The module that a theme belongs to: a worry's, or the one that the theme names itself. */
export const moduleOfTheme = (theme: string): string => modules[theme] ?? theme;
