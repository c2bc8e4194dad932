import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { AttendanceModule } from '../attendance/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { OrganisationModule } from '../organisation/index.js';
import { PeopleModule } from '../people/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { QuizzesModule } from '../quizzes/index.js';
import { StudyModule } from '../study/index.js';
import { AdoptCriteria } from './adopt-criteria.js';
import { AnswerCheck } from './answer-check.js';
import { AskForCheck } from './ask-for-check.js';
import { AttendanceLetters } from './attendance-letters.js';
import { AttendanceRecord } from './attendance-record.js';
import { AwardDue } from './award-due.js';
import { AwardRecords } from './award-records.js';
import { AwardsController } from './awards.controller.js';
import { AwardWriter } from './award-writer.js';
import { CertificateFiles } from './certificate-files.js';
import { CertificatePreview } from './certificate-preview.js';
import { CertificateFontsProvider } from './certificate-fonts.js';
import { CertificationController } from './certification.controller.js';
import { CertifyQueries } from './certify.queries.js';
import { ChangeAwardState } from './change-award-state.js';
import { CheckCertificate } from './check-certificate.js';
import { CollectEvidence } from './collect-evidence.js';
import { CriteriaAdoptionController } from './criteria-adoption.controller.js';
import { CriteriaAdoptionQueries } from './criteria-adoption.queries.js';
import { CriteriaPart } from './criteria.part.js';
import { CriteriaVersions } from './criteria-versions.js';
import { DecideException } from './decide-exception.js';
import { DecideState } from './decide-state.js';
import { Due } from './due.js';
import { IssueAgain } from './issue-again.js';
import { MakeCertificates } from './make-certificates.js';
import { MyCertificateController } from './my-certificate.controller.js';
import { MyCertificateQueries } from './my-certificate.queries.js';
import { Outcomes } from './outcomes.js';
import { ProposeException } from './propose-exception.js';
import { ProposeState } from './propose-state.js';
import { PublicCheckController } from './public-check.controller.js';
import { ReissueAward } from './reissue-award.js';
import { Renderer } from './renderer.js';
import { WishAboutName } from './wish-about-name.js';
import { WithdrawAward } from './withdraw-award.js';

/** Criteria, awards, certificates and their public check. Reads everybody's evidence and writes none of it. */
@Module({
  imports: [
    AssignmentsModule,
    AttendanceModule,
    CohortsModule,
    OrganisationModule,
    PeopleModule,
    ProgrammesModule,
    QuizzesModule,
    StudyModule,
  ],
  controllers: [
    CriteriaAdoptionController,
    AwardsController,
    CertificationController,
    MyCertificateController,
    PublicCheckController,
  ],
  providers: [
    AdoptCriteria,
    CriteriaAdoptionQueries,
    AnswerCheck,
    AskForCheck,
    AttendanceLetters,
    AttendanceRecord,
    AwardDue,
    AwardRecords,
    AwardWriter,
    CertificateFiles,
    CertificatePreview,
    CertificateFontsProvider,
    CertifyQueries,
    ChangeAwardState,
    CheckCertificate,
    CollectEvidence,
    CriteriaPart,
    CriteriaVersions,
    DecideException,
    DecideState,
    Due,
    IssueAgain,
    MakeCertificates,
    MyCertificateQueries,
    Outcomes,
    ProposeException,
    ProposeState,
    ReissueAward,
    Renderer,
    WishAboutName,
    WithdrawAward,
  ],
  exports: [AttendanceLetters, AwardDue, AwardRecords, CriteriaVersions, Outcomes],
})
export class CertificationModule {}
