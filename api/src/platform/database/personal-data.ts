/** What a table keeps about people, why, and how long; `null` where it keeps nothing about anyone. Checked to be complete by a test. */
export type PersonalDataDeclaration = { holds: string; why: string; kept: string } | null;

const declarations = new Map<object, PersonalDataDeclaration>();

/** Declares the personal data of an entity. Shown to administrators, and the source of the privacy page. */
export function PersonalData(declaration: PersonalDataDeclaration): ClassDecorator {
  return (target) => {
    declarations.set(target, declaration);
  };
}

/** The declaration of an entity class, or undefined when there is none. */
export function personalDataOf(entity: object): PersonalDataDeclaration | undefined {
  return declarations.get(entity);
}
