import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Another name on a certificate is proposed by one person and decided by a second, as suspending is. */
export class NameProposals1764892800700 implements MigrationInterface {
  name = 'NameProposals1764892800700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE state_proposal ADD given_name text, ADD family_name text,
         DROP CONSTRAINT state_proposal_to_known,
         ADD CONSTRAINT state_proposal_to_known CHECK (to_state IN ('valid', 'suspended', 'revoked', 'replaced')),
         ADD CONSTRAINT state_proposal_name_whole CHECK ((to_state = 'replaced') = (given_name IS NOT NULL AND family_name IS NOT NULL))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM state_proposal WHERE to_state = 'replaced'`);
    await runner.query(
      `ALTER TABLE state_proposal DROP CONSTRAINT state_proposal_name_whole, DROP CONSTRAINT state_proposal_to_known,
         ADD CONSTRAINT state_proposal_to_known CHECK (to_state IN ('valid', 'suspended', 'revoked')),
         DROP COLUMN family_name, DROP COLUMN given_name`,
    );
  }
}
