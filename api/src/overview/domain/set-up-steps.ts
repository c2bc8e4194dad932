/** What stands in a city that somebody is setting up. */
export type CityFacts = {
  named: boolean;
  signatories: number;
  /** Slots of the texts for which neither the city nor its country has words. */
  wordsMissing: number;
  departments: number;
  /** Whether a mail server is set; without one mails are kept and shown, not sent. */
  sendsMail: boolean;
  coordinators: number;
  waves: number;
  cohorts: number;
};

export type SetUpKey = 'city' | 'words' | 'departments' | 'mail' | 'coordinators' | 'begin';
export type SetUpStep = { key: SetUpKey; done: boolean; count: number };

/**
 * From an empty city to its first survey or cohort, in the order in which one needs the other: certificates need a name and somebody
 * who signs, people need departments and a way to be written to. `count` is what there is, for `words` what is missing.
 */
export function setUpSteps(facts: CityFacts): SetUpStep[] {
  const { signatories, wordsMissing, departments, coordinators } = facts;
  const begun = facts.waves + facts.cohorts;
  return [
    { key: 'city', done: facts.named && signatories > 0, count: signatories },
    { key: 'words', done: wordsMissing === 0, count: wordsMissing },
    { key: 'departments', done: departments > 0, count: departments },
    { key: 'mail', done: facts.sendsMail, count: facts.sendsMail ? 1 : 0 },
    { key: 'coordinators', done: coordinators > 0, count: coordinators },
    { key: 'begin', done: begun > 0, count: begun },
  ];
}
