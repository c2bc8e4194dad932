import { IsEmail, MaxLength } from 'class-validator';

export class NameTrainerBody {
  /** Of somebody who has an account. */
  @IsEmail()
  @MaxLength(254)
  email!: string;
}

export class CohortTrainerView {
  id!: string;
  name!: string;
}

/** Who trains a cohort, by family name. */
export class CohortTrainersView {
  items!: CohortTrainerView[];
}
