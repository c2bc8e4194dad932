// Generated from the API by `npm run openapi`; not to be edited.

export interface paths {
  '/api/v1/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 200 when ready, 503 when not; asked by whatever watches over the process. */
    get: operations['Health_health'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/city': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The city's profile, for administrators. */
    get: operations['City_city'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the city's profile; certificates awarded before keep what they show. */
    patch: operations['City_change'];
    trace?: never;
  };
  '/api/v1/departments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The departments of the city, by their codes. */
    get: operations['Departments_list'];
    put?: never;
    /** Adds a department. */
    post: operations['Departments_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/departments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the code or the name of a department. */
    patch: operations['Departments_change'];
    trace?: never;
  };
  '/api/v1/public-city': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The city as everybody may see it, also before signing in. */
    get: operations['PublicCity_publicCity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Closes the account and ends its sign-ins at once. */
    put: operations['Accounts_close'];
    post?: never;
    /** Opens the account again. */
    delete: operations['Accounts_reopen'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/password-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes the person a link for choosing a password. */
    post: operations['Accounts_sendLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who did what, the latest first; for administrators and auditors. */
    get: operations['AuditEvents_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/first-administrator': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes the account of the first administrator with the link printed at the first start. */
    post: operations['FirstAdministrator_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/grants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives the person a role: for the city, for a cohort or for a department. */
    post: operations['Grants_grant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/grants/{grantId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a role back; the last administrator's is refused. */
    delete: operations['Grants_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/joining': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is asked of whoever joins. */
    get: operations['Joining_what'];
    put?: never;
    /** Sends the mail with which an account is made; the answer is the same when there is one already. */
    post: operations['Joining_join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/joining/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes the account with the link from the mail, and signs in. */
    post: operations['Joining_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a link for signing in, where the address has an account that may use one; the answer is always the same. */
    post: operations['Joining_askLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in-links/use': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in with the link from the mail. */
    post: operations['Joining_useLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/leaving': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Erases the reader's account and everything about them but certificates. */
    post: operations['Leaving_go'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody who has an account, by family name. */
    get: operations['People_list'];
    put?: never;
    /** Makes an account, and writes a link for choosing a password where wanted. */
    post: operations['People_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One person with roles and the number of enrolments. */
    get: operations['People_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes what is known of a person; absent leaves alone, null clears. */
    patch: operations['People_change'];
    trace?: never;
  };
  '/api/v1/sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in with an address and a password, and sets the sign-in cookie. */
    post: operations['SignIn_signIn'];
    /** Signs out on this device. */
    delete: operations['SignIn_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in. */
    get: operations['SignIn_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the reader's language. */
    patch: operations['SignIn_changeMe'];
    trace?: never;
  };
  '/api/v1/me/sign-ins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The devices on which the reader is signed in. */
    get: operations['SignIn_listSignIns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sign-ins/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Signs out on one device. */
    delete: operations['SignIn_endOther'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password-resets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes a link for a new password, when the address has an account; the answer is the same when it has none. */
    post: operations['SignIn_requestPasswordReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/link-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Whether a link from a mail, or from the first start, can still be used. Changes nothing; the token stands in no address. */
    post: operations['SignIn_checkLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/passwords': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sets a password with the link's token. */
    post: operations['SignIn_choosePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programmes-offered': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The programmes of which a cohort can be opened. */
    get: operations['Offered_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The cohorts that the reader trains. */
    get: operations['Cohorts_list'];
    put?: never;
    /** Opens a cohort with its sessions, pinned to the latest programme and criteria. */
    post: operations['OpenCohort_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One cohort with its sessions. */
    get: operations['Cohorts_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/handouts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sheets of the programme as a whole. */
    get: operations['Cohorts_handouts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/sessions/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a session is held with: the facilitator's plan and the handouts. */
    get: operations['Cohorts_session'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/enrolment-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What enrolling these people would come to, row by row. Writes nothing; it is a POST because addresses do not belong in addresses. */
    post: operations['Enrolling_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/enrolments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enrols people; whoever has no account gets one and an invitation. */
    post: operations['Enrolling_enrol'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohort-proposal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Dates proposed for a cohort that begins on a day. */
    get: operations['Proposal_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/trainers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who trains the cohort. */
    get: operations['Trainers_list'];
    put?: never;
    /** Makes somebody a trainer of the cohort. */
    post: operations['Trainers_name'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/trainers/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes the cohort from a trainer. What they have recorded stays. */
    delete: operations['Trainers_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/open-cohorts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The cohorts that the reader may join without asking. */
    get: operations['OpenCohorts_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/open-cohorts/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes a place. */
    put: operations['OpenCohorts_join'];
    post?: never;
    /** Gives the place back. */
    delete: operations['OpenCohorts_leave'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/offer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether residents may join a cohort by themselves, and how many. */
    get: operations['OpenCohorts_offer'];
    put: operations['OpenCohorts_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who takes part, or who has left. */
    get: operations['Places_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/enrolments/{enrolmentId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Ends somebody's place; what they have done stays. */
    put: operations['Places_withdraw'];
    post?: never;
    /** Takes somebody back to where they were. */
    delete: operations['Places_takeBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sheets that go with one's own programme. */
    get: operations['Sheets_all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sheets/{sheet}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One sheet of the programme as a whole. */
    get: operations['Sheets_ofProgramme'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/modules/{module}/sheets/{sheet}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One sheet of a module. */
    get: operations['Sheets_ofModule'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/modules/{module}/lessons/{lesson}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A lesson, with where the reader is in it. */
    get: operations['Study_lesson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/lessons/{lessonId}/position': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Remembers the screen the reader is on, and that the lesson is done. */
    put: operations['Study_position'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/lessons/{lessonId}/decisions/{screen}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Remembers what the reader chose on a screen. */
    put: operations['Study_decision'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/ask/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Ask_ask[0]'];
    put?: never;
    /** From a browser without scripts: the answer is a page again. */
    post: operations['Ask_sendForm[0]'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/ask/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Ask_ask[1]'];
    put?: never;
    /** From a browser without scripts: the answer is a page again. */
    post: operations['Ask_sendForm[1]'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/ask/{code}/paper': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same questions on paper. */
    get: operations['Ask_paper[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/ask/{code}/paper': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same questions on paper. */
    get: operations['Ask_paper[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ask/{code}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** From a page with scripts. */
    post: operations['Ask_sendAnswers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/survey-waves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What this cohort was asked, and what it can be asked. */
    get: operations['CohortWaves_list'];
    put?: never;
    /** Asks everybody who takes part. */
    post: operations['CohortWaves_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/proposal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The curriculum proposed last, with what was decided on it. */
    get: operations['Curriculum_read'];
    put?: never;
    /** Works out a curriculum within these limits. */
    post: operations['Curriculum_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/proposal/{proposalId}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accepts, changes or refuses a line, with a reason. */
    post: operations['Curriculum_decideLine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/interviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Notes of interviews, for coordinators alone. */
    get: operations['Interviews_list'];
    put?: never;
    /** Keeps the notes of an interview, given with consent. */
    post: operations['Interviews_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Closed waves whose results the reader may see: of the own cohorts, of the own department, or of the city. */
    get: operations['ReadableWaves_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that is ever shown of a closed wave. */
    get: operations['Results_results'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/results-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a file. */
    get: operations['Results_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/difference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This wave beside an earlier one of the same survey, as far as both may be seen. */
    get: operations['Results_difference'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/texts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open texts, in random order, to be read for names before anybody else sees them. */
    get: operations['Results_texts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/texts/{textId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Releases a text, with names blotted out, or withholds it. */
    put: operations['Results_check'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/surveys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What can be asked: the latest version of every survey. */
    get: operations['Surveys_list'];
    put?: never;
    /** Publishes a survey of the city's own, as a version that never changes. */
    post: operations['Surveys_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/surveys/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The questions of a survey, as the next wave will ask them. */
    get: operations['Surveys_survey'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/surveys/{slug}/wave-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Who a wave would ask, in which clusters, and what could be shown of each. Changes nothing. */
    post: operations['Surveys_planWave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Waves of all surveys, the latest first. */
    get: operations['Waves_list'];
    put?: never;
    /** Opens a wave; from then on its questions, clusters and promise stay as they are. */
    post: operations['Waves_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A wave and how far it is: how many have answered, in steps of five. */
    get: operations['Waves_wave'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes to everybody who was invited. */
    post: operations['Waves_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reminds everybody: who has answered is unknown. */
    post: operations['Waves_remind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Closes a wave for good: results are made, and what they were made of is destroyed. */
    post: operations['Waves_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/paper-form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The questions of a wave, for typing paper answers in. */
    get: operations['Waves_paperForm'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/survey-waves/{id}/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes one paper. Who typed it in is not kept either. */
    post: operations['Waves_paper'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/quizzes/{quiz}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A quiz with the reader's attempts, and whether another may begin. */
    get: operations['Quizzes_overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/quizzes/{quiz}/attempts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begins an attempt (201), or gives the one that is open (200). */
    post: operations['Quizzes_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/attempts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The paper with the answers saved so far; it can be continued on any device. */
    get: operations['Quizzes_attempt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/attempts/{id}/answers/{seq}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Saves one answer under a number that the client counts up; sending the same again is answered alike. */
    put: operations['Quizzes_answer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/attempts/{id}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands the attempt in and tells how it went; again and again if need be. */
    post: operations['Quizzes_handIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/attempts/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How it went and why, once it has been handed in. */
    get: operations['Quizzes_review'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/submissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a cohort has handed in: what waits for the reader, what the reader has read, or what has a result. */
    get: operations['Marking_queue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/submissions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One submission with its rubric. Readers see one another's marks when they have given their own. */
    get: operations['Marking_submission'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/submissions/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file that was handed in. */
    get: operations['Marking_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/submissions/{id}/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives the reader's marks, once. */
    post: operations['Marking_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/assignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The task, what the reader has written and handed in, and what became of it. */
    get: operations['MyAssignment_assignment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/assignment/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Saves the text while it is being written. */
    put: operations['MyAssignment_draft'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/assignment/draft/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts one file with the draft, of at most ten megabytes; multipart/form-data. */
    post: operations['MyAssignment_file'];
    /** Takes the file from the draft. */
    delete: operations['MyAssignment_withoutFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/assignment/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands in the draft as it was last seen. */
    post: operations['MyAssignment_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/assignment/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file that the reader has put with their own work. */
    get: operations['MyAssignment_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/prompts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The prompts in the order of their modules, with what the reader has written. */
    get: operations['MyPrompts_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/prompts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Saves what is being written, or improves an answer. */
    put: operations['MyPrompts_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/prompts/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers the prompt. */
    post: operations['MyPrompts_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register of a cohort: its sessions, its people, and the marks that stand. */
    get: operations['Attendance_register'];
    /** Records marks, all or none. A cell that somebody else has marked in the meantime is refused with what stands there. */
    put: operations['Attendance_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/register/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that was ever in one cell of the register. */
    get: operations['Attendance_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sessions of the reader's own cohort, with the reader's own marks. */
    get: operations['Attendance_sessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sessions as a calendar file to download. */
    get: operations['Attendance_calendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/criteria-adoption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether there is a later criteria version, and what adopting it would do to whom. */
    get: operations['CriteriaAdoption_effect'];
    put?: never;
    /** Adopts the later version for the cohort. */
    post: operations['CriteriaAdoption_adopt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/awards/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The issued PDF, for those who certify the cohort. */
    get: operations['Awards_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/awards/{id}/state-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes to suspend, revoke or reinstate an award. */
    post: operations['Awards_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/state-proposals/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A second person agrees to a change of state or refuses it. */
    post: operations['Awards_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/awards/{id}/reissue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issues an award again with a corrected name. */
    post: operations['Awards_reissue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/certify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is ready for which tier, who is not yet and why, exceptions, and what has been awarded. */
    get: operations['Certification_certify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/certificate-previews/{enrolmentId}/{tier}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One certificate that is due, to be looked at before the award; nothing is stored. */
    get: operations['Certification_previewOne'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/awards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Awards every tier that is due; the PDFs are made by a job. */
    post: operations['Certification_award'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/award-batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many of a decision's PDFs are made. */
    get: operations['Certification_batch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/award-batches/{id}/files.zip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All PDFs of a decision in one archive. */
    get: operations['Certification_batchFiles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/award-exceptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes to certify somebody although a criterion is not met. */
    post: operations['Certification_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/award-exceptions/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A second person agrees to an exception or refuses it. */
    post: operations['Certification_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What learners of the cohort have asked to be looked at, the unanswered first. */
    get: operations['Certification_checks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers a learner's question about an outcome. */
    post: operations['Certification_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/certificate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is met, what is missing and what to do next; certificates and questions. */
    get: operations['MyCertificate_certificate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks that a person looks at an outcome again. */
    post: operations['MyCertificate_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/certificates/{id}/wish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Whether the public page shows the holder's name. */
    put: operations['MyCertificate_wish'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/certificates/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws one's own certificate, for good. */
    post: operations['MyCertificate_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/certificates/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own certificate as it was issued. */
    get: operations['MyCertificate_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/attendance-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The plain record of the sessions one attended. */
    get: operations['MyCertificate_record'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The short address that is printed on certificates. */
    get: operations['PublicCheck_short'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PublicCheck_form[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PublicCheck_form[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/verify/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PublicCheck_result[0]'];
    put?: never;
    post: operations['PublicCheck_name[0]'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/verify/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PublicCheck_result[1]'];
    put?: never;
    post: operations['PublicCheck_name[1]'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/cards/{card}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenPages_card[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/cards/{card}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenPages_card[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/quizzes/{quiz}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenPages_quiz[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/quizzes/{quiz}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenPages_quiz[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/open/{programme}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenPages_programme[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/open/{programme}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenPages_programme[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/open/{programme}/{lesson}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenPages_lesson[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/open/{programme}/{lesson}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenPages_lesson[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/open/{programme}/quiz/{quiz}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenPages_practice[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/open/{programme}/quiz/{quiz}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenPages_practice[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/participation/{programme}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The paper of participation: what was studied is said by whoever prints it. */
    get: operations['OpenPages_participation[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/participation/{programme}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The paper of participation: what was studied is said by whoever prints it. */
    get: operations['OpenPages_participation[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/my-place': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is kept on the visitor's own device, and how to be rid of it. */
    get: operations['OpenPages_myPlace[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/my-place': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is kept on the visitor's own device, and how to be rid of it. */
    get: operations['OpenPages_myPlace[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/self-study': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that is open, with how far the reader is, and where to go on. */
    get: operations['SelfStudy_all'];
    put?: never;
    post?: never;
    /** Deletes all of it. */
    delete: operations['SelfStudy_forget'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/self-study/taken-along': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes along, once, what a device has kept. */
    post: operations['SelfStudy_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/self-study/programmes/{programme}/lessons/{lesson}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SelfStudy_lesson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/self-study/programmes/{programme}/quizzes/{quiz}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SelfStudy_practice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/self-study/quizzes/{quiz}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A quiz for everybody. */
    get: operations['SelfStudy_quiz'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/self-study/lessons/{lessonId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Remembers where the reader is in a lesson. */
    put: operations['SelfStudy_at'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/self-study/quizzes/{quizId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Remembers what the reader has answered for practice. */
    put: operations['SelfStudy_answers'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/today': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to do next, the next session, what waits, and how far the certificate is. */
    get: operations['Overview_today'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/programme': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The programme with its modules, and how far the reader is in each. */
    get: operations['Overview_programme'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A cohort from those enrolled to those ready, and person by person. */
    get: operations['Overview_cohort'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/overview.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same, person by person, as a file for spreadsheets. */
    get: operations['Overview_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/paper-evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The people, tests, prompts and rubric lines to record against. */
    get: operations['PaperEvidence_read'];
    put?: never;
    /** Records tests, prompts and assignments that were done on paper. */
    post: operations['PaperEvidence_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/schedule-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a change of the schedule would do to whom. Writes nothing; it is a POST because it takes the whole change. */
    post: operations['Rescheduling_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/schedule-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What has been changed, by whom, from what. */
    get: operations['Rescheduling_list'];
    put?: never;
    /** Moves, cancels or adds a session, and tells whoever it concerns. */
    post: operations['Rescheduling_change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/set-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a city needs before it can begin, and what of it is there. */
    get: operations['SetUp_steps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The bare address leads to the city's first language. */
    get: operations['Site_start'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Site_home[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Site_home[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/accessibility': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Site_accessibility[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/accessibility': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Site_accessibility[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/privacy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Site_privacy[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/privacy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Site_privacy[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/learning-gained': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a cohort has learnt from the baseline to the final test, or how many have sat which. */
    get: operations['LearningGained_read'];
    put?: never;
    /** Works it out, once, from five people who sat both. */
    post: operations['LearningGained_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cohorts/{slug}/learning-gained-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same figures as a file. */
    get: operations['LearningGained_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/learning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the reader began and where they are now, by module, and what is worth reading again. */
    get: operations['OwnLearning_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/local-words': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LocalWords_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/local-words/jurisdiction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes the words shipped for another country, where the city has not written its own. */
    put: operations['LocalWords_choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/local-words/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Writes the city's own words in place of the country's. */
    put: operations['LocalWords_write'];
    post?: never;
    /** Goes back to the words of the country. */
    delete: operations['LocalWords_giveBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/publications/next': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What publishing would change now. */
    get: operations['Publications_next'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publishes the content with the city's words as they are now; what is the same stays as it is. */
    post: operations['Publications_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Work that waits, runs or has been given up, with how much there is of each. */
    get: operations['Jobs_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Has a job tried again at once. */
    post: operations['Jobs_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was written to people, the latest first. */
    get: operations['Mails_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One mail with its text and what became of it. */
    get: operations['Mails_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/privacy-register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is kept about people, why and how long: read from the declarations beside the tables, so it cannot be out of date. */
    get: operations['PrivacyRegister_register'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/group-codes/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the group stands. Asked again with the tag of what is known, it answers 304 and nothing more. */
    get: operations['GroupCodes_stands'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/group-codes/{code}/qr.svg': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The address of the group as a code for cameras. */
    get: operations['GroupCodes_qr'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/group-codes/{code}/seats/{seat}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** A phone comes in, under a number that it drew itself. */
    put: operations['GroupCodes_sit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/group-codes/{code}/activities/{activityId}/votes/{ticket}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** A phone chooses, under a number that it drew for this vote alone. */
    put: operations['GroupCodes_vote'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/group-codes/{code}/activities/{activityId}/notes/{noteId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** A phone writes a note, whose number it drew itself. */
    put: operations['GroupCodes_note'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/g/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The short address on walls and in the code for cameras: into the language of the group. */
    get: operations['GroupPages_short'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/group': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['GroupPages_form[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/group': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['GroupPages_form[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/group/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a phone shows. Without a script it can be read; choosing and writing need one. */
    get: operations['GroupPages_phone[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/group/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a phone shows. Without a script it can be read; choosing and writing need one. */
    get: operations['GroupPages_phone[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/group/{code}/wall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same on a wall. It asks for no sign-in, so that nobody leaves theirs behind on a school's computer. */
    get: operations['GroupPages_wall[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/group/{code}/wall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same on a wall. It asks for no sign-in, so that nobody leaves theirs behind on a school's computer. */
    get: operations['GroupPages_wall[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/group-plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The workshops that can be opened under a code. */
    get: operations['Groups_plans'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Groups_list'];
    put?: never;
    post: operations['Groups_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How a group stands: its step, its phones, what they do. Asked for every two seconds while it is led. */
    get: operations['Groups_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** The step that begins, the door, whether notes wait. */
    patch: operations['Groups_steer'];
    trace?: never;
  };
  '/api/v1/groups/{id}/materials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a group is led by: the plan and the sheets. They do not change. */
    get: operations['Groups_materials'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/activities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks something that the plan does not. */
    post: operations['GroupWork_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/activities/{activityId}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Opens it for the phones, closes and counts it, or begins the next round of stations. */
    put: operations['GroupWork_move'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/notes/{noteId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Shows a note to everybody, or hides it. */
    put: operations['GroupWork_judge'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Ends the workshop: what is open is counted, what is hidden is deleted. */
    put: operations['GroupWork_close'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Publishes the city's answer under the code. */
    put: operations['GroupWork_answer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/h/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The short address on the door: into the language of the workshop. */
    get: operations['HerePages_short'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/here/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HerePages_door[0]'];
    put?: never;
    /** Checks in. The answer leads to the entry's own address, so that reloading it sends nothing again. */
    post: operations['HerePages_comeIn[0]'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/here/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HerePages_door[1]'];
    put?: never;
    /** Checks in. The answer leads to the entry's own address, so that reloading it sends nothing again. */
    post: operations['HerePages_comeIn[1]'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/here/{code}/{address}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnEntry_own[0]'];
    put?: never;
    post: operations['OwnEntry_change[0]'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/here/{code}/{address}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnEntry_own[1]'];
    put?: never;
    post: operations['OwnEntry_change[1]'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/here/{code}/{address}/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letter, once it is confirmed and the workshop is over; before, the page says when. */
    get: operations['OwnEntry_letter[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sq/here/{code}/{address}/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letter, once it is confirmed and the workshop is over; before, the page says when. */
    get: operations['OwnEntry_letter[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workshops/{id}/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Names from the paper list. */
    post: operations['WorkshopList_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workshops/{id}/entries/{entryId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Deletes an entry for good. */
    delete: operations['WorkshopList_remove'];
    options?: never;
    head?: never;
    /** A name corrected, an entry struck off or taken back, two entries said to be one person. */
    patch: operations['WorkshopList_change'];
    trace?: never;
  };
  '/api/v1/workshops/{id}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Confirms who was there. */
    put: operations['WorkshopList_confirm'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workshops/{id}/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letters of all who are confirmed, a page each. */
    get: operations['WorkshopList_all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workshops/{id}/entries/{entryId}/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letter of one of them. */
    get: operations['WorkshopList_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workshop-holders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who may hold one. */
    get: operations['Workshops_holders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workshops': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Workshops_list'];
    put?: never;
    post: operations['Workshops_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workshops/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How it stands: its door and its list. Asked for every few seconds while people come in. */
    get: operations['Workshops_one'];
    put?: never;
    post?: never;
    /** With its list. */
    delete: operations['Workshops_remove'];
    options?: never;
    head?: never;
    /** What is said about it, who holds it, the door, the count of the room. */
    patch: operations['Workshops_change'];
    trace?: never;
  };
  '/api/v1/workshops/{id}/materials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What it is held from: the plan and the sheets. They do not change. */
    get: operations['Workshops_materials'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workshops/{id}/qr.svg': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The address of its door as a code for cameras. */
    get: operations['Workshops_qr'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    HealthView: Record<string, never>;
    SignatoryView: {
      name: string;
      role: {
        [key: string]: string;
      };
    };
    CityView: {
      slug: string;
      name: {
        [key: string]: string;
      };
      zone: string;
      locales: string[];
      defaultLocale: string;
      jurisdiction: string;
      specimen: boolean;
      signatories: components['schemas']['SignatoryView'][];
      barrierContact: string | null;
      version: number;
    };
    SignatoryBody: {
      name: string;
      role: {
        [key: string]: string;
      };
    };
    ChangeCityBody: {
      name?: {
        [key: string]: string;
      };
      /** @description Those who sign certificates, in the order in which they stand there. */
      signatories?: components['schemas']['SignatoryBody'][];
      /**
       * Format: email
       * @description To whom a barrier is reported; null clears it.
       */
      barrierContact?: string | null;
      /**
       * @description In which days begin and new cohorts meet; those that run keep theirs.
       * @enum {string}
       */
      zone?:
        | 'Africa/Abidjan'
        | 'Africa/Accra'
        | 'Africa/Addis_Ababa'
        | 'Africa/Algiers'
        | 'Africa/Asmera'
        | 'Africa/Bamako'
        | 'Africa/Bangui'
        | 'Africa/Banjul'
        | 'Africa/Bissau'
        | 'Africa/Blantyre'
        | 'Africa/Brazzaville'
        | 'Africa/Bujumbura'
        | 'Africa/Cairo'
        | 'Africa/Casablanca'
        | 'Africa/Ceuta'
        | 'Africa/Conakry'
        | 'Africa/Dakar'
        | 'Africa/Dar_es_Salaam'
        | 'Africa/Djibouti'
        | 'Africa/Douala'
        | 'Africa/El_Aaiun'
        | 'Africa/Freetown'
        | 'Africa/Gaborone'
        | 'Africa/Harare'
        | 'Africa/Johannesburg'
        | 'Africa/Juba'
        | 'Africa/Kampala'
        | 'Africa/Khartoum'
        | 'Africa/Kigali'
        | 'Africa/Kinshasa'
        | 'Africa/Lagos'
        | 'Africa/Libreville'
        | 'Africa/Lome'
        | 'Africa/Luanda'
        | 'Africa/Lubumbashi'
        | 'Africa/Lusaka'
        | 'Africa/Malabo'
        | 'Africa/Maputo'
        | 'Africa/Maseru'
        | 'Africa/Mbabane'
        | 'Africa/Mogadishu'
        | 'Africa/Monrovia'
        | 'Africa/Nairobi'
        | 'Africa/Ndjamena'
        | 'Africa/Niamey'
        | 'Africa/Nouakchott'
        | 'Africa/Ouagadougou'
        | 'Africa/Porto-Novo'
        | 'Africa/Sao_Tome'
        | 'Africa/Tripoli'
        | 'Africa/Tunis'
        | 'Africa/Windhoek'
        | 'America/Adak'
        | 'America/Anchorage'
        | 'America/Anguilla'
        | 'America/Antigua'
        | 'America/Araguaina'
        | 'America/Argentina/La_Rioja'
        | 'America/Argentina/Rio_Gallegos'
        | 'America/Argentina/Salta'
        | 'America/Argentina/San_Juan'
        | 'America/Argentina/San_Luis'
        | 'America/Argentina/Tucuman'
        | 'America/Argentina/Ushuaia'
        | 'America/Aruba'
        | 'America/Asuncion'
        | 'America/Bahia'
        | 'America/Bahia_Banderas'
        | 'America/Barbados'
        | 'America/Belem'
        | 'America/Belize'
        | 'America/Blanc-Sablon'
        | 'America/Boa_Vista'
        | 'America/Bogota'
        | 'America/Boise'
        | 'America/Buenos_Aires'
        | 'America/Cambridge_Bay'
        | 'America/Campo_Grande'
        | 'America/Cancun'
        | 'America/Caracas'
        | 'America/Catamarca'
        | 'America/Cayenne'
        | 'America/Cayman'
        | 'America/Chicago'
        | 'America/Chihuahua'
        | 'America/Ciudad_Juarez'
        | 'America/Coral_Harbour'
        | 'America/Cordoba'
        | 'America/Costa_Rica'
        | 'America/Coyhaique'
        | 'America/Creston'
        | 'America/Cuiaba'
        | 'America/Curacao'
        | 'America/Danmarkshavn'
        | 'America/Dawson'
        | 'America/Dawson_Creek'
        | 'America/Denver'
        | 'America/Detroit'
        | 'America/Dominica'
        | 'America/Edmonton'
        | 'America/Eirunepe'
        | 'America/El_Salvador'
        | 'America/Fort_Nelson'
        | 'America/Fortaleza'
        | 'America/Glace_Bay'
        | 'America/Godthab'
        | 'America/Goose_Bay'
        | 'America/Grand_Turk'
        | 'America/Grenada'
        | 'America/Guadeloupe'
        | 'America/Guatemala'
        | 'America/Guayaquil'
        | 'America/Guyana'
        | 'America/Halifax'
        | 'America/Havana'
        | 'America/Hermosillo'
        | 'America/Indiana/Knox'
        | 'America/Indiana/Marengo'
        | 'America/Indiana/Petersburg'
        | 'America/Indiana/Tell_City'
        | 'America/Indiana/Vevay'
        | 'America/Indiana/Vincennes'
        | 'America/Indiana/Winamac'
        | 'America/Indianapolis'
        | 'America/Inuvik'
        | 'America/Iqaluit'
        | 'America/Jamaica'
        | 'America/Jujuy'
        | 'America/Juneau'
        | 'America/Kentucky/Monticello'
        | 'America/Kralendijk'
        | 'America/La_Paz'
        | 'America/Lima'
        | 'America/Los_Angeles'
        | 'America/Louisville'
        | 'America/Lower_Princes'
        | 'America/Maceio'
        | 'America/Managua'
        | 'America/Manaus'
        | 'America/Marigot'
        | 'America/Martinique'
        | 'America/Matamoros'
        | 'America/Mazatlan'
        | 'America/Mendoza'
        | 'America/Menominee'
        | 'America/Merida'
        | 'America/Metlakatla'
        | 'America/Mexico_City'
        | 'America/Miquelon'
        | 'America/Moncton'
        | 'America/Monterrey'
        | 'America/Montevideo'
        | 'America/Montserrat'
        | 'America/Nassau'
        | 'America/New_York'
        | 'America/Nome'
        | 'America/Noronha'
        | 'America/North_Dakota/Beulah'
        | 'America/North_Dakota/Center'
        | 'America/North_Dakota/New_Salem'
        | 'America/Ojinaga'
        | 'America/Panama'
        | 'America/Paramaribo'
        | 'America/Phoenix'
        | 'America/Port-au-Prince'
        | 'America/Port_of_Spain'
        | 'America/Porto_Velho'
        | 'America/Puerto_Rico'
        | 'America/Punta_Arenas'
        | 'America/Rankin_Inlet'
        | 'America/Recife'
        | 'America/Regina'
        | 'America/Resolute'
        | 'America/Rio_Branco'
        | 'America/Santarem'
        | 'America/Santiago'
        | 'America/Santo_Domingo'
        | 'America/Sao_Paulo'
        | 'America/Scoresbysund'
        | 'America/Sitka'
        | 'America/St_Barthelemy'
        | 'America/St_Johns'
        | 'America/St_Kitts'
        | 'America/St_Lucia'
        | 'America/St_Thomas'
        | 'America/St_Vincent'
        | 'America/Swift_Current'
        | 'America/Tegucigalpa'
        | 'America/Thule'
        | 'America/Tijuana'
        | 'America/Toronto'
        | 'America/Tortola'
        | 'America/Vancouver'
        | 'America/Whitehorse'
        | 'America/Winnipeg'
        | 'America/Yakutat'
        | 'Antarctica/Casey'
        | 'Antarctica/Davis'
        | 'Antarctica/DumontDUrville'
        | 'Antarctica/Macquarie'
        | 'Antarctica/Mawson'
        | 'Antarctica/McMurdo'
        | 'Antarctica/Palmer'
        | 'Antarctica/Rothera'
        | 'Antarctica/Syowa'
        | 'Antarctica/Troll'
        | 'Antarctica/Vostok'
        | 'Arctic/Longyearbyen'
        | 'Asia/Aden'
        | 'Asia/Almaty'
        | 'Asia/Amman'
        | 'Asia/Anadyr'
        | 'Asia/Aqtau'
        | 'Asia/Aqtobe'
        | 'Asia/Ashgabat'
        | 'Asia/Atyrau'
        | 'Asia/Baghdad'
        | 'Asia/Bahrain'
        | 'Asia/Baku'
        | 'Asia/Bangkok'
        | 'Asia/Barnaul'
        | 'Asia/Beirut'
        | 'Asia/Bishkek'
        | 'Asia/Brunei'
        | 'Asia/Calcutta'
        | 'Asia/Chita'
        | 'Asia/Colombo'
        | 'Asia/Damascus'
        | 'Asia/Dhaka'
        | 'Asia/Dili'
        | 'Asia/Dubai'
        | 'Asia/Dushanbe'
        | 'Asia/Famagusta'
        | 'Asia/Gaza'
        | 'Asia/Hebron'
        | 'Asia/Hong_Kong'
        | 'Asia/Hovd'
        | 'Asia/Irkutsk'
        | 'Asia/Jakarta'
        | 'Asia/Jayapura'
        | 'Asia/Jerusalem'
        | 'Asia/Kabul'
        | 'Asia/Kamchatka'
        | 'Asia/Karachi'
        | 'Asia/Katmandu'
        | 'Asia/Khandyga'
        | 'Asia/Krasnoyarsk'
        | 'Asia/Kuala_Lumpur'
        | 'Asia/Kuching'
        | 'Asia/Kuwait'
        | 'Asia/Macau'
        | 'Asia/Magadan'
        | 'Asia/Makassar'
        | 'Asia/Manila'
        | 'Asia/Muscat'
        | 'Asia/Nicosia'
        | 'Asia/Novokuznetsk'
        | 'Asia/Novosibirsk'
        | 'Asia/Omsk'
        | 'Asia/Oral'
        | 'Asia/Phnom_Penh'
        | 'Asia/Pontianak'
        | 'Asia/Pyongyang'
        | 'Asia/Qatar'
        | 'Asia/Qostanay'
        | 'Asia/Qyzylorda'
        | 'Asia/Rangoon'
        | 'Asia/Riyadh'
        | 'Asia/Saigon'
        | 'Asia/Sakhalin'
        | 'Asia/Samarkand'
        | 'Asia/Seoul'
        | 'Asia/Shanghai'
        | 'Asia/Singapore'
        | 'Asia/Srednekolymsk'
        | 'Asia/Taipei'
        | 'Asia/Tashkent'
        | 'Asia/Tbilisi'
        | 'Asia/Tehran'
        | 'Asia/Thimphu'
        | 'Asia/Tokyo'
        | 'Asia/Tomsk'
        | 'Asia/Ulaanbaatar'
        | 'Asia/Urumqi'
        | 'Asia/Ust-Nera'
        | 'Asia/Vientiane'
        | 'Asia/Vladivostok'
        | 'Asia/Yakutsk'
        | 'Asia/Yekaterinburg'
        | 'Asia/Yerevan'
        | 'Atlantic/Azores'
        | 'Atlantic/Bermuda'
        | 'Atlantic/Canary'
        | 'Atlantic/Cape_Verde'
        | 'Atlantic/Faeroe'
        | 'Atlantic/Madeira'
        | 'Atlantic/Reykjavik'
        | 'Atlantic/South_Georgia'
        | 'Atlantic/St_Helena'
        | 'Atlantic/Stanley'
        | 'Australia/Adelaide'
        | 'Australia/Brisbane'
        | 'Australia/Broken_Hill'
        | 'Australia/Darwin'
        | 'Australia/Eucla'
        | 'Australia/Hobart'
        | 'Australia/Lindeman'
        | 'Australia/Lord_Howe'
        | 'Australia/Melbourne'
        | 'Australia/Perth'
        | 'Australia/Sydney'
        | 'Europe/Amsterdam'
        | 'Europe/Andorra'
        | 'Europe/Astrakhan'
        | 'Europe/Athens'
        | 'Europe/Belgrade'
        | 'Europe/Berlin'
        | 'Europe/Bratislava'
        | 'Europe/Brussels'
        | 'Europe/Bucharest'
        | 'Europe/Budapest'
        | 'Europe/Busingen'
        | 'Europe/Chisinau'
        | 'Europe/Copenhagen'
        | 'Europe/Dublin'
        | 'Europe/Gibraltar'
        | 'Europe/Guernsey'
        | 'Europe/Helsinki'
        | 'Europe/Isle_of_Man'
        | 'Europe/Istanbul'
        | 'Europe/Jersey'
        | 'Europe/Kaliningrad'
        | 'Europe/Kiev'
        | 'Europe/Kirov'
        | 'Europe/Lisbon'
        | 'Europe/Ljubljana'
        | 'Europe/London'
        | 'Europe/Luxembourg'
        | 'Europe/Madrid'
        | 'Europe/Malta'
        | 'Europe/Mariehamn'
        | 'Europe/Minsk'
        | 'Europe/Monaco'
        | 'Europe/Moscow'
        | 'Europe/Oslo'
        | 'Europe/Paris'
        | 'Europe/Podgorica'
        | 'Europe/Prague'
        | 'Europe/Riga'
        | 'Europe/Rome'
        | 'Europe/Samara'
        | 'Europe/San_Marino'
        | 'Europe/Sarajevo'
        | 'Europe/Saratov'
        | 'Europe/Simferopol'
        | 'Europe/Skopje'
        | 'Europe/Sofia'
        | 'Europe/Stockholm'
        | 'Europe/Tallinn'
        | 'Europe/Tirane'
        | 'Europe/Ulyanovsk'
        | 'Europe/Vaduz'
        | 'Europe/Vatican'
        | 'Europe/Vienna'
        | 'Europe/Vilnius'
        | 'Europe/Volgograd'
        | 'Europe/Warsaw'
        | 'Europe/Zagreb'
        | 'Europe/Zurich'
        | 'Indian/Antananarivo'
        | 'Indian/Chagos'
        | 'Indian/Christmas'
        | 'Indian/Cocos'
        | 'Indian/Comoro'
        | 'Indian/Kerguelen'
        | 'Indian/Mahe'
        | 'Indian/Maldives'
        | 'Indian/Mauritius'
        | 'Indian/Mayotte'
        | 'Indian/Reunion'
        | 'Pacific/Apia'
        | 'Pacific/Auckland'
        | 'Pacific/Bougainville'
        | 'Pacific/Chatham'
        | 'Pacific/Easter'
        | 'Pacific/Efate'
        | 'Pacific/Enderbury'
        | 'Pacific/Fakaofo'
        | 'Pacific/Fiji'
        | 'Pacific/Funafuti'
        | 'Pacific/Galapagos'
        | 'Pacific/Gambier'
        | 'Pacific/Guadalcanal'
        | 'Pacific/Guam'
        | 'Pacific/Honolulu'
        | 'Pacific/Kiritimati'
        | 'Pacific/Kosrae'
        | 'Pacific/Kwajalein'
        | 'Pacific/Majuro'
        | 'Pacific/Marquesas'
        | 'Pacific/Midway'
        | 'Pacific/Nauru'
        | 'Pacific/Niue'
        | 'Pacific/Norfolk'
        | 'Pacific/Noumea'
        | 'Pacific/Pago_Pago'
        | 'Pacific/Palau'
        | 'Pacific/Pitcairn'
        | 'Pacific/Ponape'
        | 'Pacific/Port_Moresby'
        | 'Pacific/Rarotonga'
        | 'Pacific/Saipan'
        | 'Pacific/Tahiti'
        | 'Pacific/Tarawa'
        | 'Pacific/Tongatapu'
        | 'Pacific/Truk'
        | 'Pacific/Wake'
        | 'Pacific/Wallis';
      /**
       * @description The language in which a visitor is met who has chosen none.
       * @enum {string}
       */
      defaultLocale?: 'en' | 'sq';
      version: number;
    };
    DepartmentView: {
      id: string;
      code: string;
      name: {
        [key: string]: string;
      };
      version: number;
    };
    DepartmentsView: {
      items: components['schemas']['DepartmentView'][];
      nextCursor: string | null;
    };
    CreateDepartmentBody: {
      code: string;
      name: {
        [key: string]: string;
      };
    };
    ChangeDepartmentBody: {
      code?: string;
      name?: {
        [key: string]: string;
      };
      version: number;
    };
    PublicCityView: {
      name: {
        [key: string]: string;
      };
      slug: string;
      specimen: boolean;
      zone: string;
      locales: string[];
      barrierContact: string | null;
    };
    AuditActorView: {
      id: string;
      name: string;
    };
    AuditEventView: {
      id: string;
      /** Format: date-time */
      at: string;
      action: string;
      /** @description Null where the system itself did it. */
      actor: components['schemas']['AuditActorView'] | null;
      subjectType: string;
      subjectId: string;
      cohortId: string | null;
      requestId: string | null;
      before: {
        [key: string]: unknown;
      } | null;
      after: {
        [key: string]: unknown;
      } | null;
    };
    AuditEventsView: {
      items: components['schemas']['AuditEventView'][];
      nextCursor: string | null;
    };
    FirstAdministratorBody: {
      token: string;
      givenName: string;
      familyName: string;
      /** Format: email */
      email: string;
      password: string;
      /** @enum {string} */
      locale: 'en' | 'sq';
    };
    GrantRoleBody: {
      /** @enum {string} */
      role: 'trainer' | 'coordinator' | 'administrator' | 'director' | 'auditor';
      /** @enum {string} */
      scopeKind: 'city' | 'cohort' | 'department';
      /** @description The cohort's slug, where the role is for one. */
      cohort?: string;
      /** Format: uuid */
      departmentId?: string;
    };
    PersonDepartmentView: {
      id: string;
      code: string;
      name: {
        [key: string]: string;
      };
    };
    GrantCohortView: {
      slug: string;
      title: {
        [key: string]: string;
      };
    };
    PersonGrantView: {
      id: string;
      /** @enum {string} */
      role: 'trainer' | 'coordinator' | 'administrator' | 'director' | 'auditor';
      /** @enum {string} */
      scopeKind: 'city' | 'cohort' | 'department';
      cohort: components['schemas']['GrantCohortView'] | null;
      department: components['schemas']['PersonDepartmentView'] | null;
      /** Format: date-time */
      grantedAt: string;
    };
    PersonView: {
      id: string;
      givenName: string;
      familyName: string;
      email: string;
      locale: string;
      externalId: string | null;
      department: components['schemas']['PersonDepartmentView'] | null;
      /** @enum {string} */
      state: 'active' | 'closed';
      hasPassword: boolean;
      /** Format: date-time */
      createdAt: string;
      version: number;
      enrolments: number;
      grants: components['schemas']['PersonGrantView'][];
      /** @description What the reader may do here. */
      allowed: ('change' | 'close' | 'send-password-link' | 'grant-roles')[];
    };
    JoiningView: {
      /** @description From which age one may agree oneself, in words; null where the city has not said. */
      age: {
        [key: string]: string;
      } | null;
    };
    JoiningBody: {
      givenName: string;
      familyName: string;
      /** Format: email */
      email: string;
      /** @enum {string} */
      locale: 'en' | 'sq';
      /** @description Asked as yes or no: nobody's date of birth is wanted. */
      oldEnough: boolean;
    };
    ConfirmJoiningBody: {
      /** @description Null for whoever would rather sign in by mail link. */
      password?: string | null;
      token: string;
    };
    MeRoleView: {
      /** @enum {string} */
      role: 'trainer' | 'coordinator' | 'administrator' | 'director' | 'auditor';
      /** @enum {string} */
      scopeKind: 'city' | 'cohort' | 'department';
      scopeId: string | null;
    };
    MeCityView: {
      name: {
        [key: string]: string;
      };
      slug: string;
      specimen: boolean;
      zone: string;
      locales: string[];
      barrierContact: string | null;
    };
    MeView: {
      id: string;
      givenName: string;
      familyName: string;
      email: string;
      locale: string;
      roles: components['schemas']['MeRoleView'][];
      areas: ('department' | 'learn' | 'teach' | 'administer')[];
      /** @description Has come by themselves: belongs to no department and has no role. */
      resident: boolean;
      city: components['schemas']['MeCityView'];
    };
    SignInLinkBody: {
      /** Format: email */
      email: string;
    };
    UseSignInLinkBody: {
      token: string;
    };
    LeavingBody: Record<string, never>;
    PersonRowView: {
      id: string;
      givenName: string;
      familyName: string;
      email: string;
      /** @enum {string} */
      state: 'active' | 'closed';
      department: components['schemas']['PersonDepartmentView'] | null;
      /** @description Each role once, whatever its scope. */
      roles: ('trainer' | 'coordinator' | 'administrator' | 'director' | 'auditor')[];
    };
    PeopleView: {
      items: components['schemas']['PersonRowView'][];
      nextCursor: string | null;
    };
    CreatePersonBody: {
      givenName: string;
      familyName: string;
      /** Format: email */
      email: string;
      /** @enum {string} */
      locale: 'en' | 'sq';
      /** Format: uuid */
      departmentId?: string | null;
      /** @description The number under which the city's own lists know the person. */
      externalId?: string | null;
      /** @description Whether to write a link for choosing a password. */
      invite?: boolean;
    };
    ChangePersonBody: {
      givenName?: string;
      familyName?: string;
      /** Format: email */
      email?: string;
      /** @enum {string} */
      locale?: 'en' | 'sq';
      /** Format: uuid */
      departmentId?: string | null;
      externalId?: string | null;
      version: number;
    };
    SignInBody: {
      email: string;
      password: string;
    };
    ChangeMeBody: {
      /** @enum {string} */
      locale: 'en' | 'sq';
    };
    SignInView: {
      id: string;
      device: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastSeenAt: string;
      current: boolean;
    };
    SignInsView: {
      items: components['schemas']['SignInView'][];
    };
    PasswordResetBody: {
      /** Format: email */
      email: string;
    };
    LinkCheckBody: {
      /** @enum {string} */
      purpose: 'set-password' | 'first-administrator' | 'sign-in' | 'join';
      token: string;
    };
    LinkCheckView: {
      usable: boolean;
    };
    SetPasswordBody: {
      token: string;
      /** @description Length is what counts; no rules about signs. */
      password: string;
    };
    ProgrammeOfferedView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      /** @enum {string} */
      audience: 'officials' | 'champions' | 'youth' | 'residents' | 'policy';
    };
    ProgrammesOfferedView: {
      items: components['schemas']['ProgrammeOfferedView'][];
    };
    CohortRowView: {
      id: string;
      slug: string;
      title: {
        [key: string]: string;
      };
      startsOn: string;
      endsOn: string;
      zone: string;
      locale: string;
      synthetic: boolean;
      enrolled: number;
    };
    CohortsView: {
      items: components['schemas']['CohortRowView'][];
      nextCursor: string | null;
    };
    SessionView: {
      id: string;
      code: string;
      title: {
        [key: string]: string;
      };
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @enum {string} */
      mode: 'room' | 'online' | 'hybrid';
      place: string | null;
      joinUrl: string | null;
      /** @enum {string} */
      state: 'planned' | 'cancelled';
      /**
       * @description `added`: it came while the cohort was running, and is one more chance.
       * @enum {string}
       */
      origin: 'programme' | 'added';
      /**
       * Format: date-time
       * @description When it began before it was last moved to another time.
       */
      movedFrom: string | null;
    };
    CohortView: {
      id: string;
      slug: string;
      title: {
        [key: string]: string;
      };
      zone: string;
      locale: string;
      startsOn: string;
      endsOn: string;
      evidenceClosesOn: string;
      synthetic: boolean;
      enrolled: number;
      /** @description To be sent back with a change of its schedule. */
      version: number;
      sessions: components['schemas']['SessionView'][];
    };
    HandoutTextView: {
      title: string;
      /** @enum {string} */
      state: 'source' | 'draft' | 'reviewed' | 'stale';
      html: string;
    };
    HandoutView: {
      locales: {
        [key: string]: components['schemas']['HandoutTextView'];
      };
      slug: string;
      /** @enum {string} */
      paper: 'A4' | 'A3' | 'A5';
    };
    CohortHandoutsView: {
      items: components['schemas']['HandoutView'][];
    };
    SessionModuleView: {
      slug: string;
      code: string;
      title: {
        [key: string]: string;
      };
    };
    PlanStepView: {
      /** @description Minutes after the beginning. */
      from: number;
      to: number;
      whatHtml: string;
      saysHtml: string;
    };
    PlanTextView: {
      title: string;
      /** @enum {string} */
      state: 'source' | 'draft' | 'reviewed' | 'stale';
      materials: string[];
      fallback: string;
      introHtml: string;
      steps: components['schemas']['PlanStepView'][];
    };
    PlanView: {
      locales: {
        [key: string]: components['schemas']['PlanTextView'];
      };
      minutes: number;
      groupAtLeast: number;
      groupAtMost: number;
    };
    SessionMaterialsView: {
      session: components['schemas']['SessionView'];
      module: components['schemas']['SessionModuleView'] | null;
      plan: components['schemas']['PlanView'] | null;
      handouts: components['schemas']['HandoutView'][];
    };
    PersonToEnrolBody: {
      /** Format: email */
      email: string;
      givenName: string;
      familyName: string;
      departmentCode?: string;
      /**
       * @description Of the account and its invitation; that of the cohort when absent.
       * @enum {string}
       */
      locale?: 'en' | 'sq';
    };
    EnrolmentsBody: {
      people: components['schemas']['PersonToEnrolBody'][];
    };
    PlannedEnrolmentView: {
      email: string;
      /** @enum {string} */
      outcome: 'enrolled' | 'invited' | 'already' | 'wrong';
      /**
       * @description Why a row is wrong.
       * @enum {string|null}
       */
      fault: 'address-twice' | 'department-unknown' | 'account-closed' | 'has-left' | null;
    };
    EnrolmentPlanView: {
      people: components['schemas']['PlannedEnrolmentView'][];
    };
    EnrolledView: {
      /** @description How many accounts that were there are now in the cohort. */
      enrolled: number;
      /** @description How many accounts were made, each with an invitation. */
      invited: number;
      /** @description Addresses of those who were in it before. */
      already: string[];
    };
    ProposedSessionView: {
      code: string;
      title: {
        [key: string]: string;
      };
      date: string;
      /** @description `HH:MM` by the clock on the wall, and so is `ends`. */
      starts: string;
      ends: string;
    };
    ProposedModuleView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      opensOn: string;
    };
    CohortProposalView: {
      programme: string;
      zone: string;
      locale: string;
      startsOn: string;
      endsOn: string;
      evidenceClosesOn: string;
      sessions: components['schemas']['ProposedSessionView'][];
      modules: components['schemas']['ProposedModuleView'][];
    };
    CohortTrainerView: {
      id: string;
      name: string;
    };
    CohortTrainersView: {
      items: components['schemas']['CohortTrainerView'][];
    };
    NameTrainerBody: {
      /**
       * Format: email
       * @description Of somebody who has an account.
       */
      email: string;
    };
    OpenCohortSessionView: {
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @enum {string} */
      mode: 'room' | 'online' | 'hybrid';
      place: string | null;
    };
    OpenCohortView: {
      id: string;
      slug: string;
      title: {
        [key: string]: string;
      };
      startsOn: string;
      endsOn: string;
      locale: string;
      zone: string;
      programme: string;
      programmeTitle: {
        [key: string]: string;
      };
      /** @description How many sessions are planned, and the first of them. */
      sessions: number;
      first: components['schemas']['OpenCohortSessionView'] | null;
      /** @description Null where there is no limit. */
      placesLeft: number | null;
      joined: boolean;
    };
    OpenCohortsView: {
      items: components['schemas']['OpenCohortView'][];
      nextCursor: string | null;
    };
    CohortOfferView: {
      openToAll: boolean;
      /** @description Null for any number. */
      places: number | null;
      enrolled: number;
      /** @description False for a programme for young people: they are not asked for a name. */
      mayBeOffered: boolean;
      version: number;
    };
    CohortOfferBody: {
      openToAll: boolean;
      places: number | null;
      version: number;
    };
    WithdrawalView: {
      /** @enum {string} */
      reason: 'left-city' | 'by-mistake' | 'own-wish' | 'other-cohort';
      /** @description A name, for people to read. */
      by: string;
      /** Format: date-time */
      at: string;
    };
    PlaceView: {
      enrolmentId: string;
      name: string;
      department: {
        [key: string]: string;
      } | null;
      enrolledOn: string;
      withdrawal: components['schemas']['WithdrawalView'] | null;
    };
    PlacesView: {
      items: components['schemas']['PlaceView'][];
      nextCursor: string | null;
    };
    WithdrawBody: {
      /** @enum {string} */
      reason: 'left-city' | 'by-mistake' | 'own-wish' | 'other-cohort';
    };
    SheetRowView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      /** @enum {string} */
      paper: 'A4' | 'A3' | 'A5';
    };
    SheetGroupView: {
      /** @description The module's slug; null for sheets of the programme as a whole. */
      module: string | null;
      code: string | null;
      title: {
        [key: string]: string;
      };
      sheets: components['schemas']['SheetRowView'][];
    };
    SheetsView: {
      groups: components['schemas']['SheetGroupView'][];
    };
    SheetView: {
      code: string | null;
      sheet: components['schemas']['HandoutView'];
    };
    LessonModuleView: {
      slug: string;
      code: string;
      title: {
        [key: string]: string;
      };
    };
    GlossaryEntryView: {
      /** @description What `data-term` in the text points at. */
      key: string;
      term: {
        [key: string]: string;
      };
      definition: {
        [key: string]: string;
      };
    };
    SourceView: {
      key: string;
      title: string;
      url: string;
    };
    LegalCheckView: {
      screen: string;
      checkBy: string;
      past: boolean;
    };
    PositionView: {
      screen: string | null;
      decisions: {
        [key: string]: string;
      };
      /** Format: date-time */
      completedAt: string | null;
    };
    NeighbourView: {
      module: string;
      lesson: string;
    };
    LessonView: {
      id: string;
      slug: string;
      title: {
        [key: string]: string;
      };
      minutes: number;
      locales: {
        [key: string]: unknown;
      };
      module: components['schemas']['LessonModuleView'];
      glossary: components['schemas']['GlossaryEntryView'][];
      sources: components['schemas']['SourceView'][];
      checks: components['schemas']['LegalCheckView'][];
      position: components['schemas']['PositionView'];
      previous: components['schemas']['NeighbourView'] | null;
      next: components['schemas']['NeighbourView'] | null;
    };
    PositionBody: {
      screen: string;
      /** @description True once the lesson has been gone through; it is never taken back. */
      done?: boolean;
    };
    LessonDecisionBody: {
      choice: string;
    };
    AnswersBody: {
      /** @description By question: an option, several options, options by row, a number or a text. */
      answers: {
        [key: string]: unknown;
      };
    };
    WaveRowView: {
      id: string;
      survey: string;
      title: {
        [key: string]: string;
      };
      /** @enum {string} */
      state: 'closed' | 'open';
      /** @enum {string} */
      standing: 'closed' | 'open' | 'not-yet';
      opensOn: string;
      closesOn: string;
      invited: number;
      synthetic: boolean;
    };
    AskableSurveyView: {
      slug: string;
      /** @enum {string} */
      kind: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
      title: {
        [key: string]: string;
      };
      minutes: number;
    };
    CohortWavesView: {
      /** @description In the city. */
      today: string;
      /** @description How many take part, who would be asked. */
      people: number;
      waves: components['schemas']['WaveRowView'][];
      surveys: components['schemas']['AskableSurveyView'][];
    };
    OpenCohortWaveBody: {
      survey: string;
      title: {
        [key: string]: string;
      };
      closesOn: string;
    };
    OpenedWaveView: {
      id: string;
    };
    NamedModuleView: {
      code: string;
      title: {
        [key: string]: string;
      };
    };
    ShowIfView: {
      item: string;
      is: string;
    };
    SurveyOptionView: {
      key: string;
      text: {
        [key: string]: string;
      };
    };
    SurveyItemView: {
      labels?: {
        [key: string]: string;
      }[];
      key: string;
      /** @enum {string} */
      type: 'number' | 'one' | 'open' | 'several' | 'matrix' | 'scale5';
      text: {
        [key: string]: string;
      };
      help: {
        [key: string]: string;
      } | null;
      optional: boolean;
      showIf: components['schemas']['ShowIfView'] | null;
      options?: components['schemas']['SurveyOptionView'][];
      /** @enum {string|null} */
      optionsFrom?: 'departments' | null;
      random?: boolean;
      atLeast?: number;
      atMost?: number | null;
      rows?: components['schemas']['SurveyOptionView'][];
      columns?: components['schemas']['SurveyOptionView'][];
      from?: number;
      to?: number;
      lettersAtMost?: number;
    };
    ClusterView: {
      key: string;
      name: {
        [key: string]: string;
      };
      departments: string[];
      invited: number;
    };
    ProposalLimitsView: {
      earliestOn: string;
      latestOn: string;
      weeks: number;
      sizeAtLeast: number;
      sizeAtMost: number;
      atOnce: number;
    };
    EvidenceView: {
      /** @enum {string} */
      code:
        | 'target'
        | 'people'
        | 'time'
        | 'format'
        | 'language'
        | 'knows-little'
        | 'worried'
        | 'interviews'
        | 'no-figure'
        | 'most-preferred-unknown'
        | 'too-late'
        | 'language-joined'
        | 'group-first';
      option?: string;
      module?: string;
      groups?: string[];
      count?: number;
      of?: number;
    };
    ModuleNeedView: {
      code: string;
      points: number;
      evidence: components['schemas']['EvidenceView'][];
    };
    CohortLineView: {
      key: string;
      size: number;
      language: string | null;
      /** @enum {string} */
      mode: 'room' | 'online' | 'hybrid';
      time: string | null;
      startsOn: string;
      endsOn: string;
      fits: boolean;
      focus: string[];
      evidence: components['schemas']['EvidenceView'][];
    };
    CurriculumView: {
      modules: components['schemas']['ModuleNeedView'][];
      cohorts: components['schemas']['CohortLineView'][];
    };
    LineChangeView: {
      size?: number;
      language?: string;
      /** @enum {string} */
      mode?: 'room' | 'online' | 'hybrid';
      startsOn?: string;
    };
    DecisionView: {
      line: string;
      /** @enum {string} */
      decision: 'changed' | 'refused' | 'accepted';
      reason: string;
      change: components['schemas']['LineChangeView'];
      /** Format: date-time */
      decidedAt: string;
    };
    MadeProposalView: {
      id: string;
      targets: string[];
      limits: components['schemas']['ProposalLimitsView'];
      proposal: components['schemas']['CurriculumView'];
      /** Format: date-time */
      madeAt: string;
      decisions: components['schemas']['DecisionView'][];
    };
    ProposalView: {
      /** @description Slug of the programme that builds on the survey. */
      programme: string;
      modules: components['schemas']['NamedModuleView'][];
      weeks: number;
      /** @description For wording what options and clusters are called. */
      items: components['schemas']['SurveyItemView'][];
      clusters: components['schemas']['ClusterView'][];
      /** @description Null until one has been made. */
      made: components['schemas']['MadeProposalView'] | null;
    };
    MakeProposalBody: {
      /** @description Modules that the city wants taught first. */
      targets: string[];
      earliestOn: string;
      latestOn: string;
      sizeAtLeast: number;
      sizeAtMost: number;
      atOnce: number;
    };
    LineChangeBody: {
      size?: number;
      /** @enum {string} */
      language?: 'en' | 'sq';
      /** @enum {string} */
      mode?: 'room' | 'online' | 'hybrid';
      startsOn?: string;
    };
    DecideLineBody: {
      line: string;
      /** @enum {string} */
      decision: 'accepted' | 'changed' | 'refused';
      reason: string;
      change?: components['schemas']['LineChangeBody'];
    };
    InterviewNoteView: {
      theme: string;
      text: string;
    };
    InterviewView: {
      id: string;
      heldOn: string;
      withWhom: string;
      notes: components['schemas']['InterviewNoteView'][];
    };
    InterviewsView: {
      items: components['schemas']['InterviewView'][];
    };
    InterviewNoteBody: {
      /** @description The code of a module, or an option of the question on worries. */
      theme: string;
      text: string;
    };
    RecordInterviewBody: {
      heldOn: string;
      /** @description A function, not a name. */
      withWhom: string;
      /** @description Without consent nothing is kept. */
      consented: boolean;
      notes: components['schemas']['InterviewNoteBody'][];
    };
    InterviewRecordedView: {
      id: string;
    };
    ReadableWaveView: {
      id: string;
      /** @enum {string} */
      kind: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
      surveyTitle: {
        [key: string]: string;
      };
      title: {
        [key: string]: string;
      };
      opensOn: string;
      closesOn: string;
      synthetic: boolean;
      /** @description Null below five. */
      answers: number | null;
      /** @description The cohort that was asked; null where departments were. */
      cohort: string | null;
    };
    ReadableWavesView: {
      items: components['schemas']['ReadableWaveView'][];
      nextCursor: string | null;
    };
    ResultsSurveyView: {
      slug: string;
      /** @enum {string} */
      kind: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
      title: {
        [key: string]: string;
      };
      items: components['schemas']['SurveyItemView'][];
    };
    OptionFigureView: {
      /** @description Empty for those who gave no answer. */
      option: string;
      /** @description Null where it must not be shown. */
      count: number | null;
    };
    MeasureFiguresView: {
      measure: string;
      options: components['schemas']['OptionFigureView'][];
      /** @description Of a scale: how many are in its lower part. */
      low: number | null;
    };
    ResultRowView: {
      /** @description One group, or small ones that are only shown together. */
      groups: string[];
      people: number;
    };
    BrokenDownOptionView: {
      /** @description A number for each row; null where it must not be shown. */
      counts: (number | null)[];
      option: string;
    };
    BrokenDownMeasureView: {
      measure: string;
      options: components['schemas']['BrokenDownOptionView'][];
    };
    BreakdownView: {
      key: string;
      groupings: string[];
      rows: components['schemas']['ResultRowView'][];
      measures: components['schemas']['BrokenDownMeasureView'][];
    };
    ReleaseView: {
      /** @description Null below five; then there is nothing else. */
      answers: number | null;
      measures: components['schemas']['MeasureFiguresView'][];
      breakdowns: components['schemas']['BreakdownView'][];
    };
    ReleasedTextsView: {
      item: string;
      texts: string[];
    };
    ResultsView: {
      /**
       * @description Whether this is all that is shown of the wave, or what concerns the reader's own department.
       * @enum {string}
       */
      reach: 'whole' | 'own-department';
      id: string;
      title: {
        [key: string]: string;
      };
      opensOn: string;
      closesOn: string;
      invited: number;
      synthetic: boolean;
      clusters: components['schemas']['ClusterView'][];
      survey: components['schemas']['ResultsSurveyView'];
      release: components['schemas']['ReleaseView'];
      /** @description Open texts that somebody has read for names; in random order, without any other answer. */
      texts: components['schemas']['ReleasedTextsView'][];
    };
    BothAnswersView: {
      earlier: number;
      later: number;
    };
    ChangeView: {
      /**
       * @description `few`: it comes to fewer than five people, which is not told as a change.
       * @enum {string}
       */
      kind: 'points' | 'few';
      /** @description Of a hundred; only with `points`. */
      points?: number;
    };
    OptionPairView: {
      option: string;
      earlier: number | null;
      later: number | null;
      change: components['schemas']['ChangeView'] | null;
    };
    FigurePairView: {
      earlier: number | null;
      later: number | null;
      change: components['schemas']['ChangeView'] | null;
    };
    MeasurePairView: {
      measure: string;
      options: components['schemas']['OptionPairView'][];
      low: components['schemas']['FigurePairView'];
    };
    GroupPairView: {
      earlier: string[];
      later: string[];
      earlierPeople: number;
      laterPeople: number;
    };
    BrokenDownOptionPairsView: {
      option: string;
      /** @description One for each pair of groups. */
      pairs: components['schemas']['FigurePairView'][];
    };
    BrokenDownMeasurePairsView: {
      measure: string;
      options: components['schemas']['BrokenDownOptionPairsView'][];
    };
    BreakdownPairsView: {
      key: string;
      groupings: string[];
      rows: components['schemas']['GroupPairView'][];
      measures: components['schemas']['BrokenDownMeasurePairsView'][];
    };
    DifferenceView: {
      /** @description Null where fewer than five answered one of them; then there is nothing else. */
      answers: components['schemas']['BothAnswersView'] | null;
      measures: components['schemas']['MeasurePairView'][];
      breakdowns: components['schemas']['BreakdownPairsView'][];
      /** @description Keys of the questions that were not asked in both in the same words. */
      askedOtherwise: string[];
    };
    TextView: {
      id: string;
      text: string;
      /** @enum {string} */
      state: 'waiting' | 'released' | 'withheld';
    };
    TextsOfQuestionView: {
      item: string;
      text: {
        [key: string]: string;
      };
      texts: components['schemas']['TextView'][];
    };
    TextsView: {
      questions: components['schemas']['TextsOfQuestionView'][];
    };
    CheckTextBody: {
      /** @enum {string} */
      state: 'released' | 'withheld';
      /** @description What it says once names are blotted out; absent to leave it. */
      text?: string;
    };
    SurveyRowView: {
      slug: string;
      /** @enum {string} */
      kind: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
      /** @enum {string} */
      origin: 'city' | 'shipped';
      number: number;
      title: {
        [key: string]: string;
      };
      minutes: number;
      questions: number;
      waves: number;
    };
    SurveysView: {
      items: components['schemas']['SurveyRowView'][];
    };
    SurveyView: {
      slug: string;
      /** @enum {string} */
      origin: 'city' | 'shipped';
      /** @enum {string} */
      kind: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
      number: number;
      title: {
        [key: string]: string;
      };
      promise: {
        [key: string]: string;
      };
      minutes: number;
      items: components['schemas']['SurveyItemView'][];
      /** @description Keys of the questions that results can be broken down by. */
      groupings: string[];
    };
    ShowIfBody: {
      item: string;
      is: string;
    };
    SurveyOptionBody: {
      key: string;
      text: {
        [key: string]: string;
      };
    };
    SurveyItemBody: {
      labels?: {
        [key: string]: string;
      }[];
      key: string;
      /** @enum {string} */
      type: 'one' | 'several' | 'matrix' | 'scale5' | 'number' | 'open';
      text: {
        [key: string]: string;
      };
      help?: {
        [key: string]: string;
      } | null;
      optional: boolean;
      showIf?: components['schemas']['ShowIfBody'] | null;
      options?: components['schemas']['SurveyOptionBody'][];
      /** @enum {string|null} */
      optionsFrom?: 'departments' | null;
      random?: boolean;
      atMost?: number | null;
      rows?: components['schemas']['SurveyOptionBody'][];
      columns?: components['schemas']['SurveyOptionBody'][];
      from?: number;
      to?: number;
      lettersAtMost?: number;
    };
    PublishSurveyBody: {
      slug: string;
      /** @enum {string} */
      kind: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
      title: {
        [key: string]: string;
      };
      promise: {
        [key: string]: string;
      };
      minutes: number;
      items: components['schemas']['SurveyItemBody'][];
    };
    WantedClusterBody: {
      name: {
        [key: string]: string;
      };
      departments: string[];
    };
    PlanWaveBody: {
      /** @description Codes of departments; null or absent for all. */
      departments?: string[] | null;
      atLeast: number;
      /** @description Clusters as somebody changed them; absent to have some proposed. */
      clusters?: components['schemas']['WantedClusterBody'][];
    };
    InvitedDepartmentView: {
      code: string;
      name: {
        [key: string]: string;
      };
      invited: number;
    };
    PlannedClusterView: {
      key: string;
      name: {
        [key: string]: string;
      };
      departments: string[];
      invited: number;
      /** @description How many of a hundred invited have to answer before it can be shown at all. */
      sharePercent: number;
      /** @enum {string} */
      outlook: 'likely' | 'if-most-answer' | 'only-together';
    };
    ClusterFaultView: {
      /** @enum {string} */
      kind:
        | 'department-unknown'
        | 'department-twice'
        | 'department-missing'
        | 'too-small'
        | 'differs-by-few';
      /** @description Of the department or the cluster. */
      code: string;
      invited?: number;
      people?: number;
    };
    GroupingView: {
      key: string;
      text: {
        [key: string]: string;
      };
      groups: number;
    };
    WavePlanView: {
      departments: components['schemas']['InvitedDepartmentView'][];
      invited: number;
      clusters: components['schemas']['PlannedClusterView'][];
      faults: components['schemas']['ClusterFaultView'][];
      groupings: components['schemas']['GroupingView'][];
    };
    WavesView: {
      items: components['schemas']['WaveRowView'][];
      nextCursor: string | null;
    };
    OpenWaveBody: {
      survey: string;
      title: {
        [key: string]: string;
      };
      opensOn: string;
      closesOn: string;
      /** @description Codes of departments; null or absent for all. */
      departments?: string[] | null;
      clusters: components['schemas']['WantedClusterBody'][];
      breakdowns: string[][];
    };
    WaveView: {
      id: string;
      survey: string;
      title: {
        [key: string]: string;
      };
      /** @enum {string} */
      state: 'closed' | 'open';
      /** @enum {string} */
      standing: 'closed' | 'open' | 'not-yet';
      opensOn: string;
      closesOn: string;
      invited: number;
      synthetic: boolean;
      surveyTitle: {
        [key: string]: string;
      };
      /** @description Of the address that everybody gets: `/<locale>/ask/<code>`. */
      code: string;
      promise: {
        [key: string]: string;
      };
      clusters: components['schemas']['ClusterView'][];
      breakdowns: string[][];
      /** @description While it is open only in steps of five; null below five. */
      answers: number | null;
    };
    MailsSentView: {
      mails: number;
    };
    SurveyPaperFormView: {
      title: {
        [key: string]: string;
      };
      survey: string;
      items: components['schemas']['SurveyItemView'][];
      clusters: components['schemas']['ClusterView'][];
    };
    PaperBody: {
      /** @description By question: an option, several options, options by row, a number or a text. */
      answers: {
        [key: string]: unknown;
      };
      /** @description True where it says the same as one before and is another one all the same. */
      another: boolean;
    };
    AttemptRowView: {
      id: string;
      number: number;
      /** @enum {string} */
      state: 'submitted' | 'open';
      /** @enum {string} */
      origin: 'online' | 'paper';
      satOn: string;
      /** Format: date-time */
      submittedAt: string | null;
      right: number | null;
      of: number | null;
      passed: boolean | null;
    };
    QuizOverviewView: {
      id: string;
      slug: string;
      title: {
        [key: string]: string;
      };
      /** @description Sat once before people begin; it counts for nothing and its keys are not shown. */
      baseline: boolean;
      items: number;
      minutes: number | null;
      attemptsAllowed: number | null;
      hoursBetween: number;
      rightAtLeast: number;
      /** @enum {string} */
      state: 'outline' | 'ready';
      /** @description The open attempt, to be continued. */
      open: string | null;
      nextAttemptAt: string | null;
      /** @description Whether starting gives a paper: a new one, or the open one. */
      mayStart: boolean;
      refusal: string | null;
      attempts: components['schemas']['AttemptRowView'][];
    };
    AttemptQuizView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      baseline: boolean;
    };
    PaperOptionView: {
      key: string;
      text: {
        [key: string]: string;
      };
    };
    PaperItemView: {
      id: string;
      /** @enum {string} */
      type: 'single' | 'multiple' | 'true-false';
      stem: {
        [key: string]: string;
      };
      options: components['schemas']['PaperOptionView'][];
    };
    AttemptView: {
      id: string;
      quiz: components['schemas']['AttemptQuizView'];
      number: number;
      /** @enum {string} */
      state: 'submitted' | 'open';
      /** Format: date-time */
      startedAt: string;
      /** Format: date-time */
      deadlineAt: string | null;
      /**
       * Format: date-time
       * @description For a countdown that does not trust the reader's clock.
       */
      serverNow: string;
      lastSeq: number;
      items: components['schemas']['PaperItemView'][];
      /** @description The last answer to each item, by its id. */
      answers: {
        [key: string]: unknown;
      };
    };
    ChosenBody: {
      choice?: string;
      choices?: string[];
    };
    AnswerBody: {
      /** Format: uuid */
      itemId: string;
      answer: components['schemas']['ChosenBody'];
    };
    AnswerSavedView: {
      seq: number;
      /** Format: date-time */
      savedAt: string;
    };
    ReviewOptionView: {
      key: string;
      text: {
        [key: string]: string;
      };
      right: boolean;
      chosen: boolean;
      /** @description For what was chosen and for what is right. */
      reason: {
        [key: string]: string;
      } | null;
    };
    ReviewSourceView: {
      key: string;
      title: string;
      url: string;
    };
    ReviewScreenView: {
      module: string;
      lesson: string;
      screen: string;
    };
    ReviewItemView: {
      id: string;
      stem: {
        [key: string]: string;
      };
      options: components['schemas']['ReviewOptionView'][];
      right: boolean;
      answered: boolean;
      reason: {
        [key: string]: string;
      };
      sources: components['schemas']['ReviewSourceView'][];
      /** @description Where it is taught. */
      screen: components['schemas']['ReviewScreenView'] | null;
    };
    ReviewedModuleView: {
      slug: string;
      code: string;
      title: {
        [key: string]: string;
      };
    };
    ModuleResultView: {
      /** @description Null for what needs several modules together. */
      module: components['schemas']['ReviewedModuleView'] | null;
      right: number;
      of: number;
    };
    AttemptReviewView: {
      id: string;
      quiz: components['schemas']['AttemptQuizView'];
      number: number;
      right: number;
      of: number;
      passed: boolean;
      /** Format: date-time */
      submittedAt: string;
      /** @description Empty for a baseline: its items belong to the final test's bank. */
      items: components['schemas']['ReviewItemView'][];
      /** @description Of a baseline: how many were right by module. */
      modules: components['schemas']['ModuleResultView'][] | null;
    };
    QueueCountsView: {
      /** @description Handed in, without a result so far. */
      waiting: number;
      done: number;
    };
    QueueItemView: {
      id: string;
      enrolmentId: string;
      name: string;
      number: number;
      submittedOn: string;
      /** @enum {string} */
      origin: 'online' | 'paper';
      /**
       * @description How many are asked to read it.
       * @enum {number}
       */
      readers: 1 | 2;
      reviews: number;
      reviewedByMe: boolean;
      mayReview: boolean;
      /** @enum {string} */
      state: 'failed' | 'awaiting-reader' | 'awaiting-third' | 'passed';
    };
    QueueView: {
      /** @description Whether the cohort's programme has an assignment at all. */
      asked: boolean;
      /** @description Whether the reader is named as a trainer of the cohort; for others there are counts and no items. */
      mayRead: boolean;
      counts: components['schemas']['QueueCountsView'];
      items: components['schemas']['QueueItemView'][];
    };
    SubmissionCohortView: {
      slug: string;
    };
    SubmissionFileView: {
      id: string;
      fileName: string;
      bytes: number;
    };
    TemplatePartView: {
      key: string;
      title: {
        [key: string]: string;
      };
    };
    RubricLineView: {
      levels: {
        [key: string]: string;
      }[];
      key: string;
      title: {
        [key: string]: string;
      };
    };
    SubmissionResultView: {
      /** @enum {string} */
      state: 'failed' | 'awaiting-reader' | 'awaiting-third' | 'passed';
      /** @description Null while a reader is awaited. */
      points: number | null;
      outOf: number;
      passed: boolean;
      zeroLines: string[];
    };
    ReviewView: {
      reader: string;
      mine: boolean;
      /** @description Agreed by the readers on paper. */
      agreed: boolean;
      lines: {
        [key: string]: number;
      };
      comment: string;
      total: number;
      /** Format: date-time */
      reviewedAt: string;
    };
    SubmissionView: {
      id: string;
      enrolmentId: string;
      name: string;
      cohort: components['schemas']['SubmissionCohortView'];
      number: number;
      /** @enum {string} */
      origin: 'online' | 'paper';
      submittedOn: string;
      text: string;
      file: components['schemas']['SubmissionFileView'] | null;
      title: {
        [key: string]: string;
      };
      task: {
        [key: string]: string;
      };
      template: components['schemas']['TemplatePartView'][];
      rubric: components['schemas']['RubricLineView'][];
      /** @enum {number} */
      readers: 1 | 2;
      result: components['schemas']['SubmissionResultView'];
      /** @description Others' only once the reader's own is given, or the result stands. */
      reviews: components['schemas']['ReviewView'][];
      mayReview: boolean;
    };
    ReviewBody: {
      /** @description Points by rubric line, each line. */
      lines: {
        [key: string]: number;
      };
      comment: string;
    };
    ReviewGivenView: {
      id: string;
    };
    MyReviewView: {
      /** @description Points by rubric line. */
      lines: {
        [key: string]: number;
      };
      comment: string;
      total: number;
    };
    MySubmissionView: {
      id: string;
      number: number;
      /** @enum {string} */
      state: 'draft' | 'submitted';
      /** @enum {string} */
      origin: 'online' | 'paper';
      text: string;
      file: components['schemas']['SubmissionFileView'] | null;
      version: number;
      submittedOn: string | null;
      /** @description Null for a draft. */
      result: components['schemas']['SubmissionResultView'] | null;
      /** @description Only when the result stands. */
      reviews: components['schemas']['MyReviewView'][];
    };
    AssignmentView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      /** @description HTML by language. */
      task: {
        [key: string]: string;
      };
      template: components['schemas']['TemplatePartView'][];
      rubric: components['schemas']['RubricLineView'][];
      /** @enum {string} */
      readers: 'one' | 'two' | 'sample';
      submissions: components['schemas']['MySubmissionView'][];
      mayHandIn: boolean;
      /**
       * @description Why not.
       * @enum {string|null}
       */
      refusal:
        | 'evidence-closed'
        | 'awaiting-result'
        | 'already-passed'
        | 'no-resubmission-left'
        | 'resubmission-too-late'
        | null;
      /** @description Last day for a resubmission. */
      resubmitBy: string | null;
    };
    DraftBody: {
      text: string;
      /** @description As last read; 0 before anything was written. */
      version: number;
    };
    DraftView: {
      id: string;
      version: number;
    };
    AttachedFileView: {
      version: number;
      file: components['schemas']['SubmissionFileView'];
    };
    RemovedFileView: {
      version: number;
    };
    HandInBody: {
      version: number;
      /** @description The writer says that no resident is named. */
      noPersonalData: boolean;
    };
    HandedInView: {
      id: string;
      number: number;
      submittedOn: string;
    };
    WordLimitsView: {
      atLeast: number;
      /** @description Advice; twice as many are refused. */
      atMost: number;
    };
    PromptTextView: {
      text: string;
      version: number;
    };
    PromptView: {
      id: string;
      moduleSlug: string;
      moduleCode: string;
      moduleTitle: {
        [key: string]: string;
      };
      text: {
        [key: string]: string;
      };
      words: components['schemas']['WordLimitsView'];
      /** @enum {string} */
      state: 'draft' | 'answered' | 'open';
      /** @enum {string|null} */
      origin: 'online' | 'paper' | null;
      /** @description Null before anything was written. What was answered on paper has an empty text. */
      answer: components['schemas']['PromptTextView'] | null;
      answeredOn: string | null;
    };
    PromptsView: {
      items: components['schemas']['PromptView'][];
    };
    PromptTextBody: {
      text: string;
      /** @description As last read; 0 before anything was written. */
      version: number;
    };
    PromptAnswerView: {
      /** @enum {string} */
      state: 'draft' | 'answered';
      text: string;
      version: number;
      answeredOn: string | null;
      /** Format: date-time */
      updatedAt: string;
    };
    RegisterSessionView: {
      id: string;
      code: string;
      title: {
        [key: string]: string;
      };
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @enum {string} */
      mode: 'room' | 'online' | 'hybrid';
      /** @enum {string} */
      state: 'planned' | 'cancelled';
      /** @description Whether marking it now asks for a reason. */
      needsReason: boolean;
    };
    RegisterPersonView: {
      enrolmentId: string;
      name: string;
      department: {
        [key: string]: string;
      } | null;
    };
    MarkView: {
      sessionId: string;
      enrolmentId: string;
      /** @enum {string} */
      mark: 'present' | 'late' | 'excused' | 'absent' | 'made_up';
      /** @enum {string|null} */
      mode: 'room' | 'online' | null;
      /** @enum {string} */
      arrangement: 'none' | 'make-up' | 'deferred';
      /** @description To be sent back as `expectedSeq`; a cell without a mark is 0. */
      seq: number;
    };
    RegisterView: {
      sessions: components['schemas']['RegisterSessionView'][];
      people: components['schemas']['RegisterPersonView'][];
      marks: components['schemas']['MarkView'][];
    };
    MarkBody: {
      /** Format: uuid */
      sessionId: string;
      /** Format: uuid */
      enrolmentId: string;
      /** @enum {string} */
      mark: 'present' | 'late' | 'excused' | 'absent' | 'made_up';
      /** @enum {string|null} */
      mode?: 'room' | 'online' | null;
      /** @enum {string} */
      arrangement?: 'none' | 'make-up' | 'deferred';
      expectedSeq: number;
    };
    RecordMarksBody: {
      marks: components['schemas']['MarkBody'][];
      reason?: string;
    };
    RecordedMarksView: {
      marks: components['schemas']['MarkView'][];
    };
    MarkHistoryItemView: {
      seq: number;
      /** @enum {string} */
      mark: 'present' | 'late' | 'excused' | 'absent' | 'made_up';
      /** @enum {string|null} */
      mode: 'room' | 'online' | null;
      /** @enum {string} */
      arrangement: 'none' | 'make-up' | 'deferred';
      /** @enum {string} */
      origin: 'paper' | 'register' | 'check-in';
      /** @description A name, for people to read. */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      reason: string | null;
    };
    MarkHistoryView: {
      items: components['schemas']['MarkHistoryItemView'][];
    };
    MyMarkView: {
      /** @enum {string} */
      mark: 'present' | 'late' | 'excused' | 'absent' | 'made_up';
      /** @enum {string|null} */
      mode: 'room' | 'online' | null;
      /** @enum {string} */
      arrangement: 'none' | 'make-up' | 'deferred';
    };
    MySessionView: {
      id: string;
      code: string;
      title: {
        [key: string]: string;
      };
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @description The cohort's, as an IANA name. */
      zone: string;
      /** @enum {string} */
      mode: 'room' | 'online' | 'hybrid';
      place: string | null;
      joinUrl: string | null;
      /** @enum {string} */
      state: 'planned' | 'cancelled';
      /**
       * @description `added`: it came while the cohort was running, and is one more chance.
       * @enum {string}
       */
      origin: 'programme' | 'added';
      /**
       * Format: date-time
       * @description When it began before it was last moved to another time.
       */
      movedFrom: string | null;
      mark: components['schemas']['MyMarkView'] | null;
    };
    MySessionsView: {
      items: components['schemas']['MySessionView'][];
    };
    TierNameView: {
      key: string;
      title: {
        [key: string]: string;
      };
    };
    CriteriaVersionView: {
      id: string;
      number: number;
      criteria: components['schemas']['TierNameView'][];
      tiers: components['schemas']['TierNameView'][];
    };
    AdoptionEffectView: {
      enrolmentId: string;
      name: string;
      gains: string[];
      kept: string[];
    };
    CriteriaAdoptionView: {
      current: components['schemas']['CriteriaVersionView'];
      /** @description Null when the cohort has the latest version. */
      later: components['schemas']['CriteriaVersionView'] | null;
      people: components['schemas']['AdoptionEffectView'][];
      /** @description How many people for whom nothing changes. */
      unchanged: number;
    };
    AdoptCriteriaBody: {
      /**
       * Format: uuid
       * @description The version that was seen: another one may have been published since.
       */
      versionId: string;
    };
    StateProposalBody: {
      /** @enum {string} */
      toState: 'valid' | 'suspended' | 'revoked';
      /** @enum {string} */
      reasonClass:
        | 'fraud'
        | 'issued-by-mistake'
        | 'altered'
        | 'lent'
        | 'facilitation-code'
        | 'under-review'
        | 'cleared';
      reason: string;
    };
    IdView: {
      id: string;
    };
    DecisionBody: {
      agree: boolean;
    };
    ReissueBody: {
      givenName?: string;
      familyName?: string;
      reason: string;
    };
    ReissuedView: {
      awardId: string | null;
      proposalId: string | null;
    };
    DueTotalsView: {
      certificates: number;
      people: number;
      byTier: {
        [key: string]: number;
      };
    };
    ReadyPersonView: {
      enrolmentId: string;
      name: string;
      due: string[];
      unsupportedLetters: string[];
    };
    NextStepView: {
      code: string;
      values: {
        [key: string]: unknown;
      };
      at: string | null;
      by: string | null;
    };
    DetailView: {
      code: string;
      values: {
        [key: string]: unknown;
      };
    };
    OutcomeView: {
      key: string;
      kind: string;
      title: {
        [key: string]: string;
      };
      /** @enum {string} */
      state: 'no-longer-possible' | 'not-yet' | 'met';
      required: number;
      found: number;
      reachable: number;
      stepsLeft: number | null;
      nextStep: components['schemas']['NextStepView'] | null;
      changesAt: string | null;
      details: components['schemas']['DetailView'][];
    };
    NotYetPersonView: {
      enrolmentId: string;
      name: string;
      oneStepAway: boolean;
      missing: components['schemas']['OutcomeView'][];
    };
    ExceptionView: {
      id: string;
      enrolmentId: string;
      name: string;
      tier: string;
      reason: string;
      /** @enum {string} */
      state: 'agreed' | 'proposed' | 'refused';
      proposedBy: string;
      /** Format: date-time */
      proposedAt: string;
      mayDecide: boolean;
    };
    StateProposalView: {
      id: string;
      /** @enum {string} */
      toState: 'replaced' | 'valid' | 'suspended' | 'revoked';
      /** @description Under which name it would be issued again; for `replaced` alone. */
      newName: string | null;
      reasonClass: string;
      reason: string;
      proposedBy: string;
      /** Format: date-time */
      proposedAt: string;
      mayDecide: boolean;
    };
    AwardRowView: {
      awardId: string;
      enrolmentId: string;
      name: string;
      tier: string;
      displayCode: string;
      /** @enum {string} */
      state:
        'withdrawn' | 'replaced' | 'valid' | 'suspended' | 'revoked' | 'being-prepared' | 'expired';
      fileReady: boolean;
      awardedOn: string;
      proposal: components['schemas']['StateProposalView'] | null;
    };
    AwardBatchView: {
      id: string;
      /** Format: date-time */
      decidedAt: string;
      certificates: number;
      people: number;
      made: number;
    };
    CertifyView: {
      tiers: components['schemas']['TierNameView'][];
      criteria: components['schemas']['TierNameView'][];
      totals: components['schemas']['DueTotalsView'];
      ready: components['schemas']['ReadyPersonView'][];
      notYet: components['schemas']['NotYetPersonView'][];
      exceptions: components['schemas']['ExceptionView'][];
      awarded: components['schemas']['AwardRowView'][];
      batches: components['schemas']['AwardBatchView'][];
    };
    ExpectedAwards: {
      certificates: number;
      people: number;
    };
    AwardBody: {
      /** @description What the trainer saw; if something else is due by now, nothing is awarded. */
      expected: components['schemas']['ExpectedAwards'];
      /** @description Only these people; without it, all that is due. */
      enrolmentIds?: string[];
    };
    AwardedView: {
      batchId: string;
      certificates: number;
      people: number;
    };
    ExceptionBody: {
      /** Format: uuid */
      enrolmentId: string;
      tier: string;
      reason: string;
    };
    CohortCheckView: {
      enrolmentId: string;
      name: string;
      answeredBy: string | null;
      id: string;
      criterion: string;
      question: string;
      /** Format: date-time */
      askedAt: string;
      dueOn: string;
      answer: string | null;
      /** Format: date-time */
      answeredAt: string | null;
    };
    CohortChecksView: {
      items: components['schemas']['CohortCheckView'][];
    };
    CheckAnswerBody: {
      answer: string;
    };
    MyCohortView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      zone: string;
      synthetic: boolean;
    };
    TierView: {
      key: string;
      title: {
        [key: string]: string;
      };
      validMonths: number | null;
      /** @enum {string} */
      state: 'no-longer-possible' | 'not-yet' | 'met';
      missing: string[];
      oneStepAway: boolean;
    };
    MyAwardView: {
      awardId: string;
      tier: string;
      tierTitle: {
        [key: string]: string;
      };
      displayCode: string;
      verifyUrl: string;
      awardedOn: string;
      validUntil: string | null;
      /** @enum {string} */
      state:
        'withdrawn' | 'replaced' | 'valid' | 'suspended' | 'revoked' | 'being-prepared' | 'expired';
      fileReady: boolean;
      showName: boolean;
    };
    CheckView: {
      id: string;
      criterion: string;
      question: string;
      /** Format: date-time */
      askedAt: string;
      dueOn: string;
      answer: string | null;
      /** Format: date-time */
      answeredAt: string | null;
    };
    MyCertificateView: {
      cohort: components['schemas']['MyCohortView'];
      programmeTitle: {
        [key: string]: string;
      };
      evidenceClosesOn: string;
      criteria: components['schemas']['OutcomeView'][];
      tiers: components['schemas']['TierView'][];
      certificates: components['schemas']['MyAwardView'][];
      checks: components['schemas']['CheckView'][];
    };
    CheckBody: {
      /** @description The cohort to look at, where somebody is in several. */
      cohort?: string;
      criterion: string;
      question: string;
    };
    CheckAskedView: {
      id: string;
      dueOn: string;
    };
    NameWishBody: {
      showName: boolean;
    };
    VerifyBody: {
      familyName?: string;
    };
    SelfStudyLessonRowView: {
      id: string;
      address: string;
      title: {
        [key: string]: string;
      };
      minutes: number;
      /** @description Keys of its screens, in their order. */
      screens: string[];
      /** @description The screen on which the reader is; null before it is begun. */
      at: string | null;
      done: boolean;
    };
    SelfStudyQuizRowView: {
      id: string;
      slug: string;
      title: {
        [key: string]: string;
      };
      items: number;
      answered: number;
    };
    SelfStudyProgrammeView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      lessons: components['schemas']['SelfStudyLessonRowView'][];
      quizzes: components['schemas']['SelfStudyQuizRowView'][];
    };
    SelfStudyNextView: {
      programme: string;
      address: string;
      title: {
        [key: string]: string;
      };
    };
    SelfStudyView: {
      /** @description Whether what a device kept has come along; it does so once. */
      takenAlong: boolean;
      programmes: components['schemas']['SelfStudyProgrammeView'][];
      /** @description Quizzes for everybody. */
      quizzes: components['schemas']['SelfStudyQuizRowView'][];
      /** @description Where to go on. */
      next: components['schemas']['SelfStudyNextView'] | null;
    };
    TakeAlongBody: {
      /** @enum {string} */
      stoa: 'my-place';
      /** @enum {number} */
      version: 1;
      lessons: {
        [key: string]: unknown;
      };
      quizzes: {
        [key: string]: {
          [key: string]: unknown;
        };
      };
    };
    TakenAlongView: {
      lessons: number;
      quizzes: number;
      /** @description Lessons and quizzes that are not offered here, or not any more. */
      left: number;
    };
    TickLineView: {
      key: string;
      html: string;
    };
    ChoiceView: {
      key: string;
      html: string;
      /** @description Of a `pick`. */
      comment?: string;
      /** @description Of a `decision`. */
      feedback?: string;
      holds?: boolean;
      goto?: string | null;
    };
    BlockView: {
      /** @enum {string} */
      kind: 'text' | 'reveal' | 'tick' | 'pick' | 'picture' | 'decision';
      question?: string;
      html?: string;
      lines?: components['schemas']['TickLineView'][];
      closing?: string;
      choices?: components['schemas']['ChoiceView'][];
      /** @description Of a `picture`: its name, the drawing as SVG, and what it says, in words. */
      slug?: string;
      title?: string;
      svg?: string;
      alternative?: string;
      caption?: string;
    };
    ScreenView: {
      key: string;
      title: string;
      next: string | null;
      words: number;
      blocks: components['schemas']['BlockView'][];
    };
    SelfStudyProgrammeNameView: {
      slug: string;
      title: string;
    };
    SelfStudyNeighbourView: {
      address: string;
      title: string;
    };
    SelfStudyPositionView: {
      /** @description Null before the lesson is begun. */
      screen: string | null;
      decisions: {
        [key: string]: string;
      };
      done: boolean;
    };
    SelfStudyLessonView: {
      id: string;
      title: string;
      minutes: number;
      /** @description The language of the text, which may not be the one asked for. */
      language: string;
      /** @enum {string} */
      state: 'source' | 'draft' | 'reviewed' | 'stale';
      screens: components['schemas']['ScreenView'][];
      glossary: components['schemas']['GlossaryEntryView'][];
      sources: components['schemas']['SourceView'][];
      /** @description By screen: the day by which what the law says there was to be checked, once it is past. */
      overdue: {
        [key: string]: string;
      };
      programme: components['schemas']['SelfStudyProgrammeNameView'];
      next: components['schemas']['SelfStudyNeighbourView'] | null;
      /** @description What to practise once the lessons are through. */
      quiz: components['schemas']['SelfStudyNeighbourView'] | null;
      position: components['schemas']['SelfStudyPositionView'];
    };
    PracticeOptionView: {
      key: string;
      right: boolean;
      text: string;
      reason: string;
    };
    PracticeItemView: {
      id: string;
      /** @enum {string} */
      type: 'single' | 'multiple' | 'true-false';
      stem: string;
      options: components['schemas']['PracticeOptionView'][];
      reason: string;
      sources: string[];
      overdue: string | null;
    };
    SelfStudyQuizView: {
      id: string;
      title: string;
      items: components['schemas']['PracticeItemView'][];
      sources: components['schemas']['SourceView'][];
      /** @description Null for a quiz for everybody. */
      programme: components['schemas']['SelfStudyProgrammeNameView'] | null;
      answers: {
        [key: string]: unknown;
      };
    };
    KeptLessonBody: {
      screen: string;
      decisions: {
        [key: string]: string;
      };
      /** @description True once the lesson has been gone through; it is never taken back. */
      done: boolean;
    };
    KeptAnswersBody: {
      answers: {
        [key: string]: unknown;
      };
    };
    NewSessionBody: {
      code: string;
      date: string;
      starts: string;
      ends: string;
      /** @enum {string} */
      mode: 'room' | 'online' | 'hybrid';
      place?: string | null;
      /** Format: uri */
      joinUrl?: string | null;
    };
    OpenCohortBody: {
      slug: string;
      title: {
        [key: string]: string;
      };
      /** @description The programme's slug. */
      programme: string;
      /** @enum {string} */
      locale: 'en' | 'sq';
      zone: string;
      startsOn: string;
      endsOn: string;
      evidenceClosesOn: string;
      sessions: components['schemas']['NewSessionBody'][];
    };
    OpenedCohortView: {
      slug: string;
    };
    TodayCohortView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      programmeSlug: string;
      programmeTitle: {
        [key: string]: string;
      };
      zone: string;
      synthetic: boolean;
      /**
       * @description Whoever has left keeps what they have done, and can do nothing more.
       * @enum {string}
       */
      state: 'active' | 'withdrawn';
    };
    BaselineOfferView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      items: number;
      /**
       * @description `open`: begun and not handed in.
       * @enum {string}
       */
      state: 'open' | 'offered';
    };
    NextView: {
      /** @enum {string} */
      kind: 'quiz' | 'assignment' | 'lesson' | 'prompt';
      moduleSlug: string | null;
      moduleCode: string | null;
      target: string;
      title: {
        [key: string]: string;
      };
      minutes: number;
    };
    TodaySessionView: {
      id: string;
      code: string;
      title: {
        [key: string]: string;
      };
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @enum {string} */
      mode: 'room' | 'online' | 'hybrid';
      place: string | null;
      joinUrl: string | null;
      /**
       * Format: date-time
       * @description When it began before it was last moved to another time.
       */
      movedFrom: string | null;
      /** @description Takes place today in the cohort's zone. */
      today: boolean;
    };
    WaitingView: {
      /** @enum {string} */
      kind: 'assignment' | 'prompt';
      target: string;
      moduleCode: string | null;
      title: {
        [key: string]: string;
      };
    };
    MissingView: {
      key: string;
      title: {
        [key: string]: string;
      };
    };
    CriteriaLineView: {
      met: number;
      total: number;
      missing: components['schemas']['MissingView'][];
    };
    TodayView: {
      cohort: components['schemas']['TodayCohortView'];
      /** @description All cohorts of the reader, for choosing among several. */
      cohorts: components['schemas']['TodayCohortView'][];
      /** @description Null where there is none, it has been sat, or it is too late. */
      baseline: components['schemas']['BaselineOfferView'] | null;
      next: components['schemas']['NextView'] | null;
      session: components['schemas']['TodaySessionView'] | null;
      waiting: components['schemas']['WaitingView'][];
      criteria: components['schemas']['CriteriaLineView'];
      certificates: number;
    };
    ProgrammeCohortView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      zone: string;
      startsOn: string;
      endsOn: string;
      evidenceClosesOn: string;
      synthetic: boolean;
    };
    ModuleMinutesView: {
      lessons: number;
      live: number;
      task: number;
    };
    ProgrammeLessonView: {
      id: string;
      slug: string;
      title: {
        [key: string]: string;
      };
      minutes: number;
      /** @enum {string} */
      state: 'done' | 'begun' | 'new';
    };
    BestResultView: {
      right: number;
      of: number;
      passed: boolean;
    };
    ProgrammeQuizView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      items: number;
      best: components['schemas']['BestResultView'] | null;
    };
    ProgrammePromptView: {
      id: string;
      /** @enum {string} */
      state: 'answered' | 'open';
    };
    ShareView: {
      done: number;
      total: number;
    };
    ProgrammeModuleView: {
      slug: string;
      code: string;
      title: {
        [key: string]: string;
      };
      summary: {
        [key: string]: string;
      };
      /**
       * @description `outline`: taught in the live session; its lessons are still being written.
       * @enum {string}
       */
      state: 'complete' | 'outline';
      minutes: components['schemas']['ModuleMinutesView'];
      opensOn: string | null;
      open: boolean;
      lessons: components['schemas']['ProgrammeLessonView'][];
      quiz: components['schemas']['ProgrammeQuizView'] | null;
      prompt: components['schemas']['ProgrammePromptView'] | null;
      /** @description Lessons, quiz and prompt done of those there are; what fills the column. */
      share: components['schemas']['ShareView'];
    };
    ProgrammeTestView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      /** @enum {string} */
      state: 'complete' | 'outline';
      attemptsUsed: number;
      attemptsAllowed: number | null;
      best: components['schemas']['BestResultView'] | null;
    };
    ProgrammeAssignmentView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      /** @enum {string} */
      state: 'failed' | 'passed' | 'awaiting' | 'open';
    };
    ProgrammeView: {
      cohort: components['schemas']['ProgrammeCohortView'];
      slug: string;
      title: {
        [key: string]: string;
      };
      summary: {
        [key: string]: string;
      };
      modelledOn: {
        [key: string]: string;
      } | null;
      hours: number;
      /** @description Null where there is none, it has been sat, or it is too late. */
      baseline: components['schemas']['BaselineOfferView'] | null;
      modules: components['schemas']['ProgrammeModuleView'][];
      finalTest: components['schemas']['ProgrammeTestView'] | null;
      assignment: components['schemas']['ProgrammeAssignmentView'] | null;
    };
    FunnelView: {
      enrolled: number;
      attended: number;
      halfway: number;
      ready: {
        [key: string]: number;
      };
      awarded: {
        [key: string]: number;
      };
    };
    CriterionCellView: {
      /** @enum {string} */
      state: 'no-longer-possible' | 'not-yet' | 'met';
      found: number;
      required: number;
    };
    OneStepView: {
      tier: string;
      criterion: string;
      nextStep: components['schemas']['NextStepView'] | null;
    };
    CohortPersonView: {
      criteria: {
        [key: string]: components['schemas']['CriterionCellView'];
      };
      tiers: {
        [key: string]: 'met' | 'not-yet' | 'no-longer-possible';
      };
      enrolmentId: string;
      personId: string;
      name: string;
      department: {
        [key: string]: string;
      } | null;
      attended: number;
      awarded: string[];
      oneStepAway: components['schemas']['OneStepView'] | null;
    };
    CohortOverviewView: {
      funnel: components['schemas']['FunnelView'];
      sessionsPlanned: number;
      nextSession: components['schemas']['TodaySessionView'] | null;
      tiers: components['schemas']['TierNameView'][];
      criteria: components['schemas']['TierNameView'][];
      people: components['schemas']['CohortPersonView'][];
    };
    PaperPersonView: {
      enrolmentId: string;
      name: string;
    };
    PaperQuizView: {
      slug: string;
      title: {
        [key: string]: string;
      };
      items: number;
    };
    PaperModuleView: {
      slug: string;
      code: string;
      title: {
        [key: string]: string;
      };
    };
    PaperRubricLineView: {
      /** @description One text a level, lowest first; the index is the number of points. */
      levels: {
        [key: string]: string;
      }[];
      key: string;
      title: {
        [key: string]: string;
      };
    };
    PaperFormView: {
      people: components['schemas']['PaperPersonView'][];
      quizzes: components['schemas']['PaperQuizView'][];
      modules: components['schemas']['PaperModuleView'][];
      /** @description Of the assignment; empty where the programme has none. */
      rubric: components['schemas']['PaperRubricLineView'][];
    };
    PaperAttemptBody: {
      /** Format: uuid */
      enrolmentId: string;
      quiz: string;
      number: number;
      right: number;
      of: number;
      satOn: string;
    };
    PaperPromptBody: {
      /** Format: uuid */
      enrolmentId: string;
      /** @description The module's slug. */
      module: string;
      answeredOn: string;
    };
    PaperSubmissionBody: {
      /** Format: uuid */
      enrolmentId: string;
      number: number;
      submittedOn: string;
      /** @description Agreed points by rubric line. */
      lines: {
        [key: string]: number;
      };
    };
    PaperEvidenceBody: {
      attempts?: components['schemas']['PaperAttemptBody'][];
      prompts?: components['schemas']['PaperPromptBody'][];
      submissions?: components['schemas']['PaperSubmissionBody'][];
      reason: string;
    };
    PaperEvidenceView: {
      recorded: number;
    };
    SessionTimesBody: {
      date: string;
      starts: string;
      ends: string;
      /** @enum {string} */
      mode: 'room' | 'online' | 'hybrid';
      place?: string | null;
      /** Format: uri */
      joinUrl?: string | null;
    };
    ScheduleChangeBody: {
      /** @enum {string} */
      kind: 'move' | 'cancel' | 'add';
      /**
       * Format: uuid
       * @description Which session is moved or cancelled.
       */
      sessionId?: string;
      /** @description When and where a session is moved or added to. */
      to?: components['schemas']['SessionTimesBody'];
      /** @description Of a session that is added. */
      title?: {
        [key: string]: string;
      };
      /**
       * Format: uuid
       * @description The session whose module an added one takes up again.
       */
      like?: string | null;
      /** @description A later day on which evidence closes; it stays when absent. */
      evidenceClosesOn?: string | null;
      /** @description Of the cohort as it was seen. */
      version: number;
    };
    SessionToBeView: {
      code: string;
      title: {
        [key: string]: string;
      };
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @enum {string} */
      mode: 'room' | 'online' | 'hybrid';
      place: string | null;
    };
    SessionsAskedView: {
      key: string;
      title: {
        [key: string]: string;
      };
      from: number;
      to: number;
    };
    PersonAffectedView: {
      enrolmentId: string;
      name: string;
      /** @description Keys of tiers that would be reached by it. */
      gains: string[];
      /** @description Keys of tiers that could not be reached any more, and could again. */
      possibleAgain: string[];
      /** @description Keys of tiers and criteria that would be further away. While there are any the change is refused. */
      loses: string[];
    };
    SchedulePlanView: {
      session: components['schemas']['SessionToBeView'];
      endsOn: string;
      evidenceClosesOn: string;
      planned: number;
      asked: components['schemas']['SessionsAskedView'][];
      people: components['schemas']['PersonAffectedView'][];
      /** @description Of the tiers and criteria whose keys stand there. */
      names: components['schemas']['TierNameView'][];
      /** @description For how many people nothing changes. */
      unchanged: number;
      /** @description How many people get a mail. */
      told: number;
    };
    SessionOnceView: {
      startsAt: string;
      endsAt: string;
      /** @enum {string} */
      mode: 'room' | 'online' | 'hybrid';
      place: string | null;
      joinUrl: string | null;
    };
    ScheduleChangeView: {
      id: string;
      /** @enum {string} */
      kind: 'move' | 'cancel' | 'add';
      code: string;
      title: {
        [key: string]: string;
      };
      /** Format: date-time */
      changedAt: string;
      /** @description A name, for people to read. */
      changedBy: string;
      /** @description Null for a session that was added. */
      before: components['schemas']['SessionOnceView'] | null;
      after: components['schemas']['SessionOnceView'];
    };
    ScheduleChangesView: {
      items: components['schemas']['ScheduleChangeView'][];
      nextCursor: string | null;
    };
    SetUpStepView: {
      /** @enum {string} */
      key: 'city' | 'departments' | 'words' | 'begin' | 'mail' | 'coordinators';
      done: boolean;
      /** @description What there is; for `words` what is missing. */
      count: number;
    };
    SetUpView: {
      steps: components['schemas']['SetUpStepView'][];
    };
    GainSideView: {
      right: number;
      of: number;
      share: number;
    };
    GainIntervalView: {
      from: number;
      to: number;
    };
    GainView: {
      people: number;
      before: components['schemas']['GainSideView'];
      after: components['schemas']['GainSideView'];
      /** @description The mean of each person's own difference. */
      difference: number;
      /** @description Null where everybody changed by the same. */
      interval: components['schemas']['GainIntervalView'] | null;
    };
    GainModuleNameView: {
      code: string;
      title: {
        [key: string]: string;
      };
    };
    ModuleGainView: {
      people: number;
      before: components['schemas']['GainSideView'];
      after: components['schemas']['GainSideView'];
      /** @description The mean of each person's own difference. */
      difference: number;
      /** @description Null where everybody changed by the same. */
      interval: components['schemas']['GainIntervalView'] | null;
      /** @description Null for what needs several modules together. */
      module: components['schemas']['GainModuleNameView'] | null;
    };
    ClusterDepartmentView: {
      /** @description Null for people without a department. */
      name: {
        [key: string]: string;
      } | null;
    };
    ClusterGainView: {
      people: number;
      before: components['schemas']['GainSideView'];
      after: components['schemas']['GainSideView'];
      /** @description The mean of each person's own difference. */
      difference: number;
      /** @description Null where everybody changed by the same. */
      interval: components['schemas']['GainIntervalView'] | null;
      departments: components['schemas']['ClusterDepartmentView'][];
    };
    LearningGainedReleaseView: {
      /** Format: date-time */
      madeAt: string;
      overall: components['schemas']['GainView'];
      modules: components['schemas']['ModuleGainView'][];
      clusters: components['schemas']['ClusterGainView'][];
      paperLeftOut: boolean;
    };
    LearningGainedView: {
      /** @description Whether the programme that the cohort follows asks anything before people begin. */
      hasBaseline: boolean;
      /** @description How many take part, and how many of them sat which. */
      people: number;
      satBaseline: number;
      satFinalTest: number;
      satBoth: number;
      evidenceClosesOn: string;
      release: components['schemas']['LearningGainedReleaseView'] | null;
    };
    MakeLearningGainedBody: {
      /** @description How many people who sat both were seen before; if it is another number now, nothing is made. */
      people: number;
    };
    OwnQuizView: {
      slug: string;
      title: {
        [key: string]: string;
      };
    };
    OwnSittingView: {
      attemptId: string;
      number: number;
      satOn: string;
      right: number;
      of: number;
      onPaper: boolean;
    };
    OwnModuleNameView: {
      slug: string;
      code: string;
      title: {
        [key: string]: string;
      };
    };
    OwnCountView: {
      right: number;
      of: number;
    };
    OwnModuleView: {
      /** @description Null for what needs several modules together. */
      module: components['schemas']['OwnModuleNameView'] | null;
      before: components['schemas']['OwnCountView'] | null;
      after: components['schemas']['OwnCountView'] | null;
    };
    OwnLearningView: {
      programmeSlug: string;
      /** @description Null where the programme asks nothing before people begin. */
      baseline: components['schemas']['OwnQuizView'] | null;
      finalTest: components['schemas']['OwnQuizView'] | null;
      start: components['schemas']['OwnSittingView'] | null;
      /** @description The latest sitting of the final test. */
      now: components['schemas']['OwnSittingView'] | null;
      modules: components['schemas']['OwnModuleView'][];
      /** @description Modules worth reading again, the least known first. */
      repeat: components['schemas']['OwnModuleNameView'][];
    };
    JurisdictionChoiceView: {
      country: string;
      title: {
        [key: string]: string;
      };
    };
    LocalWordsItemView: {
      key: string;
      title: {
        [key: string]: string;
      };
      /**
       * @description Whose words stand: the city's own, those shipped for its country, or general ones.
       * @enum {string}
       */
      standing: 'city' | 'country' | 'general';
      value: {
        [key: string]: string;
      };
      source: string | null;
      checkBy: string | null;
      /** @enum {string} */
      check: 'none' | 'later' | 'due' | 'soon';
      countrys: {
        [key: string]: string;
      } | null;
      /** @description In how many lessons, quizzes, plans and other pieces they stand. */
      uses: number;
    };
    LocalWordsView: {
      jurisdiction: string;
      jurisdictions: components['schemas']['JurisdictionChoiceView'][];
      items: components['schemas']['LocalWordsItemView'][];
    };
    ChooseJurisdictionBody: {
      jurisdiction: string;
      /** @description Of the city's profile. */
      version: number;
    };
    WriteLocalWordsBody: {
      value: {
        [key: string]: string;
      };
      /** @description Where it is written: a law, a page. */
      source: string | null;
      /** @description When somebody should look at the words again. */
      checkBy: string | null;
    };
    PublishedChangeView: {
      kind: string;
      items: string[];
    };
    PublicationChangesView: {
      changes: components['schemas']['PublishedChangeView'][];
    };
    JobCountsView: {
      waiting: number;
      running: number;
      failed: number;
    };
    JobView: {
      id: number;
      name: string;
      /** @enum {string} */
      state: 'running' | 'waiting' | 'failed';
      attempts: number;
      maxAttempts: number;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it is tried next, or was last to be tried.
       */
      runAt: string;
      lastError: string | null;
    };
    JobsView: {
      counts: components['schemas']['JobCountsView'];
      items: components['schemas']['JobView'][];
      nextCursor: string | null;
    };
    MailRowView: {
      id: string;
      /** Format: date-time */
      createdAt: string;
      to: string;
      subject: string;
      /** @enum {string} */
      state: 'kept' | 'waiting' | 'sent' | 'failed';
    };
    MailsView: {
      items: components['schemas']['MailRowView'][];
      nextCursor: string | null;
    };
    MailView: {
      id: string;
      /** Format: date-time */
      createdAt: string;
      to: string;
      subject: string;
      text: string;
      locale: string;
      /** @enum {string} */
      state: 'kept' | 'waiting' | 'sent' | 'failed';
      /** Format: date-time */
      sentAt: string | null;
      failure: string | null;
    };
    RegisteredDataView: {
      table: string;
      /** @description Texts by language; English is always there. */
      holds: {
        [key: string]: string;
      };
      why: {
        [key: string]: string;
      };
      kept: {
        [key: string]: string;
      };
    };
    PrivacyRegisterView: {
      items: components['schemas']['RegisteredDataView'][];
      without: string[];
    };
    GroupOptionView: {
      key: string;
      /** @description Null where a word of the page, or the number itself, says it. */
      text: {
        [key: string]: string;
      } | null;
    };
    GroupStationView: {
      key: string;
      title: {
        [key: string]: string;
      };
      text: {
        [key: string]: string;
      };
    };
    GroupTallyView: {
      counts: {
        [key: string]: number;
      } | null;
      /** @enum {string} */
      state: 'too-few' | 'counted';
      votes: number | null;
    };
    GroupNoteView: {
      id: string;
      text: string;
      reason: string | null;
      condition: string | null;
      /** @enum {string} */
      state: 'waiting' | 'shown' | 'hidden';
      /** @enum {string|null} */
      answer: 'later' | 'yes' | 'no' | null;
      answerReason: string | null;
    };
    GroupActivityView: {
      id: string;
      /** @enum {string} */
      kind: 'corners' | 'yes-if-no' | 'dots' | 'board' | 'line-up' | 'stations';
      /** @description The minute of the plan to which it belongs; null for what was added on the spot. */
      from: number | null;
      question: {
        [key: string]: string;
      };
      options: components['schemas']['GroupOptionView'][];
      /** @description How many each phone has; null where there are none. */
      dots: number | null;
      stations: components['schemas']['GroupStationView'][];
      /** @description Of one round of stations. */
      roundMinutes: number | null;
      round: number;
      /** Format: date-time */
      roundBeganAt: string | null;
      /** @enum {string} */
      state: 'planned' | 'closed' | 'open';
      /** @description Phones that have chosen, while it is open; never what. */
      votes: number;
      tally: components['schemas']['GroupTallyView'] | null;
      notes: components['schemas']['GroupNoteView'][];
    };
    GroupForPhonesView: {
      code: string;
      locale: string;
      /**
       * @description `answered` once the city has answered.
       * @enum {string}
       */
      state: 'closed' | 'answered' | 'open';
      title: {
        [key: string]: string;
      };
      joining: boolean;
      phones: number;
      answerer: string | null;
      answerBy: string;
      deleteOn: string;
      /** @description What is open, or what was closed last; null before anything and after the end. */
      now: components['schemas']['GroupActivityView'] | null;
      /** @description Everything that has been closed, in its order. */
      done: components['schemas']['GroupActivityView'][];
      answer: string | null;
      answeredOn: string | null;
    };
    CastVoteBody: {
      choices: string[];
      /** @description 1 for the first choice of a phone, then one more each time it changes its mind. */
      change: number;
    };
    WriteNoteBody: {
      text: string;
      reason?: string | null;
      condition?: string | null;
    };
    GroupPlanView: {
      programme: string;
      module: string;
      programmeTitle: {
        [key: string]: string;
      };
      title: {
        [key: string]: string;
      };
      code: string;
      /** @enum {string} */
      audience: 'officials' | 'champions' | 'youth' | 'residents' | 'policy';
      minutes: number;
      groupAtLeast: number;
      groupAtMost: number;
      /** @description How much is ready to be done on phones. */
      activities: number;
    };
    GroupPlansView: {
      items: components['schemas']['GroupPlanView'][];
    };
    GroupRowView: {
      id: string;
      code: string;
      name: string;
      title: {
        [key: string]: string;
      };
      /** @enum {string} */
      state: 'closed' | 'open';
      /** Format: date-time */
      openedAt: string;
      answerBy: string;
      deleteOn: string;
      answered: boolean;
    };
    GroupsView: {
      items: components['schemas']['GroupRowView'][];
      nextCursor: string | null;
    };
    OpenGroupBody: {
      programme: string;
      module: string;
      name: string;
      /** @enum {string} */
      locale: 'en' | 'sq';
      answerer?: string | null;
      answerBy: string;
      /** @enum {number} */
      keepDays: 14 | 30 | 60 | 90;
      holdsNotes: boolean;
    };
    OpenedGroupView: {
      id: string;
      code: string;
    };
    GroupView: {
      id: string;
      code: string;
      /** @description The whole address that phones open. */
      address: string;
      name: string;
      locale: string;
      module: string;
      title: {
        [key: string]: string;
      };
      /** @enum {string} */
      state: 'closed' | 'open';
      /** Format: date-time */
      openedAt: string;
      answerer: string | null;
      answerBy: string;
      deleteOn: string;
      holdsNotes: boolean;
      joining: boolean;
      step: number | null;
      /** Format: date-time */
      stepBeganAt: string | null;
      answer: string | null;
      /** Format: date-time */
      answeredAt: string | null;
      /** @description To be sent back with each change. */
      version: number;
      phones: number;
      activities: components['schemas']['GroupActivityView'][];
      /** @description Whether the reader may answer in the city's name. */
      mayAnswer: boolean;
    };
    GroupMaterialsView: {
      plan: components['schemas']['PlanView'];
      handouts: components['schemas']['HandoutView'][];
    };
    SteerGroupBody: {
      /** @description The step of the plan that begins now, counted from 0; null before the first. */
      step?: number | null;
      joining?: boolean;
      holdsNotes?: boolean;
      version: number;
    };
    AddActivityBody: {
      /** @enum {string} */
      kind: 'corners' | 'yes-if-no' | 'dots' | 'board';
      question: string;
      /** @description 2 to 8 for corners and dots; none for the others. */
      options?: string[];
      dots?: number;
      version: number;
    };
    AddedActivityView: {
      id: string;
    };
    MoveActivityBody: {
      /** @enum {string} */
      move: 'open' | 'close' | 'next-round';
      version: number;
    };
    JudgeNoteBody: {
      /** @enum {string} */
      state: 'shown' | 'hidden';
    };
    CloseGroupBody: {
      version: number;
    };
    NoteAnswerBody: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      answer: 'yes' | 'no' | 'later';
      reason: string;
    };
    AnswerGroupBody: {
      text: string;
      notes: components['schemas']['NoteAnswerBody'][];
      version: number;
    };
    CheckInForm: {
      name?: string;
      address?: string;
    };
    OwnEntryForm: {
      /** @enum {string} */
      do: 'correct' | 'remove';
      name?: string;
    };
    AddEntriesBody: {
      names: string[];
    };
    ChangeEntryBody: {
      name?: string;
      /** @enum {string} */
      state?: 'waiting' | 'struck';
      /** Format: uuid */
      sameAs?: string | null;
    };
    ConfirmListBody: {
      /** @description Those who were there, as they stood on the screen. */
      entries: string[];
    };
    WorkshopHolderView: {
      id: string;
      name: string;
    };
    WorkshopHoldersView: {
      items: components['schemas']['WorkshopHolderView'][];
    };
    WorkshopRowView: {
      id: string;
      title: string;
      place: string;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      zone: string;
      names: boolean;
      deleteOn: string;
      /** @description The list has been deleted. */
      emptied: boolean;
      /** @description On the list, or counted; once it is deleted, how many there were, null for fewer than five. */
      people: number | null;
      confirmed: number;
    };
    WorkshopsView: {
      items: components['schemas']['WorkshopRowView'][];
      nextCursor: string | null;
    };
    PlanChoiceBody: {
      programme: string;
      module: string;
    };
    SetUpWorkshopBody: {
      title: string;
      place: string;
      /** @enum {string} */
      locale: 'en' | 'sq';
      date: string;
      /** @description By the clock on the wall of the city. */
      time: string;
      minutes: number;
      /** @description What is held: absent or null for a workshop without a plan. */
      plan?: components['schemas']['PlanChoiceBody'] | null;
      /** @description Young people come: then no names are taken. A plan for young people says so by itself. */
      young: boolean;
      /**
       * Format: uuid
       * @description Who holds it; whoever sets it up, when absent.
       */
      heldBy?: string;
      /**
       * @description For how many days after the workshop its list is kept.
       * @enum {number}
       */
      keepDays: 7 | 14 | 30 | 60 | 90;
    };
    WorkshopSetUpView: {
      id: string;
      code: string;
    };
    WorkshopPlanView: {
      programme: string;
      module: string;
      code: string;
      title: {
        [key: string]: string;
      };
      /** @enum {string} */
      audience: 'officials' | 'champions' | 'youth' | 'residents' | 'policy';
    };
    WorkshopDoorView: {
      /** @enum {string} */
      state: 'open' | 'not-yet' | 'shut' | 'over';
      /**
       * Format: date-time
       * @description When it opens, or until when it is open; null where neither.
       */
      at: string | null;
    };
    WorkshopEntryView: {
      id: string;
      name: string;
      /** @enum {string} */
      state: 'waiting' | 'confirmed' | 'struck';
      /** @description The entry of the same person, as somebody has said. */
      sameAs: string | null;
      /** @description An entry that bears the same name: perhaps the same person. */
      twinOf: string | null;
      /** @description Typed in from the paper list; it has no address of its own. */
      fromPaper: boolean;
    };
    WorkshopView: {
      id: string;
      code: string;
      /** @description The short one, which the square pattern leads to. */
      address: string;
      title: string;
      locale: string;
      place: string;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      minutes: number;
      zone: string;
      names: boolean;
      plan: components['schemas']['WorkshopPlanView'] | null;
      heldBy: components['schemas']['WorkshopHolderView'] | null;
      deleteOn: string;
      emptied: boolean;
      /** @description How many there were, once the list is deleted; null before, and for fewer than five. */
      people: number | null;
      shut: boolean;
      door: components['schemas']['WorkshopDoorView'];
      begun: boolean;
      over: boolean;
      headcount: number | null;
      /** @description People on the list, or phones where there are no names. */
      waiting: number;
      confirmed: number;
      /** @description In the order of names; none where no names are taken. */
      entries: components['schemas']['WorkshopEntryView'][];
      version: number;
    };
    WorkshopMaterialsView: {
      plan: components['schemas']['PlanView'] | null;
      handouts: components['schemas']['HandoutView'][];
    };
    ChangeWorkshopBody: {
      title?: string;
      place?: string;
      date?: string;
      time?: string;
      minutes?: number;
      /** Format: uuid */
      heldBy?: string;
      /** @description Closes the door, or opens it again. */
      shut?: boolean;
      /** @description Counted in the room, where no names are taken. */
      headcount?: number | null;
      version: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Health_health: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
    };
  };
  City_city: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CityView'];
        };
      };
    };
  };
  City_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeCityBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CityView'];
        };
      };
    };
  };
  Departments_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepartmentsView'];
        };
      };
    };
  };
  Departments_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDepartmentBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepartmentView'];
        };
      };
    };
  };
  Departments_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeDepartmentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepartmentView'];
        };
      };
    };
  };
  PublicCity_publicCity: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicCityView'];
        };
      };
    };
  };
  Accounts_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Accounts_reopen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Accounts_sendLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AuditEvents_list: {
    parameters: {
      query?: {
        /** @description One action, `people.role-granted`, or everything of a feature, `people`. */
        action?: string;
        actorId?: string;
        subjectId?: string;
        /** @description The first day, in the city's zone. */
        from?: string;
        /** @description The last day, in the city's zone. */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditEventsView'];
        };
      };
    };
  };
  FirstAdministrator_make: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FirstAdministratorBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Grants_grant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantRoleBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
    };
  };
  Grants_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        grantId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Joining_what: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JoiningView'];
        };
      };
    };
  };
  Joining_join: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoiningBody'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Joining_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmJoiningBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
    };
  };
  Joining_askLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInLinkBody'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Joining_useLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UseSignInLinkBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
    };
  };
  Leaving_go: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeavingBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  People_list: {
    parameters: {
      query?: {
        /** @description Part of a name or of an address. */
        query?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeopleView'];
        };
      };
    };
  };
  People_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePersonBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
    };
  };
  People_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
    };
  };
  People_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePersonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
    };
  };
  SignIn_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
    };
  };
  SignIn_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignIn_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
    };
  };
  SignIn_changeMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeMeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
    };
  };
  SignIn_listSignIns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInsView'];
        };
      };
    };
  };
  SignIn_endOther: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignIn_requestPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordResetBody'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignIn_checkLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkCheckBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkCheckView'];
        };
      };
    };
  };
  SignIn_choosePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetPasswordBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Offered_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammesOfferedView'];
        };
      };
    };
  };
  Cohorts_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortsView'];
        };
      };
    };
  };
  OpenCohort_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenCohortBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedCohortView'];
        };
      };
    };
  };
  Cohorts_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortView'];
        };
      };
    };
  };
  Cohorts_handouts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortHandoutsView'];
        };
      };
    };
  };
  Cohorts_session: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionMaterialsView'];
        };
      };
    };
  };
  Enrolling_plan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnrolmentsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentPlanView'];
        };
      };
    };
  };
  Enrolling_enrol: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnrolmentsBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolledView'];
        };
      };
    };
  };
  Proposal_read: {
    parameters: {
      query: {
        /** @description The programme's slug. */
        programme: string;
        startsOn: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortProposalView'];
        };
      };
    };
  };
  Trainers_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortTrainersView'];
        };
      };
    };
  };
  Trainers_name: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameTrainerBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortTrainerView'];
        };
      };
    };
  };
  Trainers_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OpenCohorts_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenCohortsView'];
        };
      };
    };
  };
  OpenCohorts_join: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OpenCohorts_leave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OpenCohorts_offer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortOfferView'];
        };
      };
    };
  };
  OpenCohorts_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CohortOfferBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Places_list: {
    parameters: {
      query: {
        state: 'active' | 'withdrawn';
        /** @description A part of a name. */
        name?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlacesView'];
        };
      };
    };
  };
  Places_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        enrolmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Places_takeBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        enrolmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Sheets_all: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SheetsView'];
        };
      };
    };
  };
  Sheets_ofProgramme: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path: {
        sheet: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SheetView'];
        };
      };
    };
  };
  Sheets_ofModule: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path: {
        module: string;
        sheet: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SheetView'];
        };
      };
    };
  };
  Study_lesson: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path: {
        module: string;
        lesson: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LessonView'];
        };
      };
    };
  };
  Study_position: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path: {
        lessonId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PositionBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Study_decision: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path: {
        lessonId: string;
        screen: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LessonDecisionBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Ask_ask[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Ask_sendForm[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Ask_ask[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Ask_sendForm[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Ask_paper[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Ask_paper[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Ask_sendAnswers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswersBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CohortWaves_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortWavesView'];
        };
      };
    };
  };
  CohortWaves_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenCohortWaveBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedWaveView'];
        };
      };
    };
  };
  Curriculum_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
    };
  };
  Curriculum_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeProposalBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
    };
  };
  Curriculum_decideLine: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        proposalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideLineBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
    };
  };
  Interviews_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewsView'];
        };
      };
    };
  };
  Interviews_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordInterviewBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewRecordedView'];
        };
      };
    };
  };
  ReadableWaves_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadableWavesView'];
        };
      };
    };
  };
  Results_results: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResultsView'];
        };
      };
    };
  };
  Results_file: {
    parameters: {
      query: {
        format: 'csv' | 'xlsx';
        locale: 'en' | 'sq';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Results_difference: {
    parameters: {
      query: {
        /** @description The earlier wave of the same survey. */
        from: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DifferenceView'];
        };
      };
    };
  };
  Results_texts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TextsView'];
        };
      };
    };
  };
  Results_check: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        textId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckTextBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Surveys_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveysView'];
        };
      };
    };
  };
  Surveys_publish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishSurveyBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyView'];
        };
      };
    };
  };
  Surveys_survey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyView'];
        };
      };
    };
  };
  Surveys_planWave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanWaveBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WavePlanView'];
        };
      };
    };
  };
  Waves_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WavesView'];
        };
      };
    };
  };
  Waves_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenWaveBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedWaveView'];
        };
      };
    };
  };
  Waves_wave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaveView'];
        };
      };
    };
  };
  Waves_invite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailsSentView'];
        };
      };
    };
  };
  Waves_remind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailsSentView'];
        };
      };
    };
  };
  Waves_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaveView'];
        };
      };
    };
  };
  Waves_paperForm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyPaperFormView'];
        };
      };
    };
  };
  Waves_paper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaperBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Quizzes_overview: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path: {
        quiz: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuizOverviewView'];
        };
      };
    };
  };
  Quizzes_begin: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path: {
        quiz: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttemptView'];
        };
      };
    };
  };
  Quizzes_attempt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttemptView'];
        };
      };
    };
  };
  Quizzes_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        seq: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnswerSavedView'];
        };
      };
    };
  };
  Quizzes_handIn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttemptReviewView'];
        };
      };
    };
  };
  Quizzes_review: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttemptReviewView'];
        };
      };
    };
  };
  Marking_queue: {
    parameters: {
      query?: {
        state?: 'waiting' | 'mine' | 'done';
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueView'];
        };
      };
    };
  };
  Marking_submission: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionView'];
        };
      };
    };
  };
  Marking_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Marking_give: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewGivenView'];
        };
      };
    };
  };
  MyAssignment_assignment: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentView'];
        };
      };
    };
  };
  MyAssignment_draft: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
    };
  };
  MyAssignment_file: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachedFileView'];
        };
      };
    };
  };
  MyAssignment_withoutFile: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemovedFileView'];
        };
      };
    };
  };
  MyAssignment_submit: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandInBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandedInView'];
        };
      };
    };
  };
  MyAssignment_download: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MyPrompts_list: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PromptsView'];
        };
      };
    };
  };
  MyPrompts_save: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PromptTextBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PromptAnswerView'];
        };
      };
    };
  };
  MyPrompts_answer: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PromptTextBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PromptAnswerView'];
        };
      };
    };
  };
  Attendance_register: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterView'];
        };
      };
    };
  };
  Attendance_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordMarksBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedMarksView'];
        };
      };
    };
  };
  Attendance_history: {
    parameters: {
      query: {
        sessionId: string;
        enrolmentId: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MarkHistoryView'];
        };
      };
    };
  };
  Attendance_sessions: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MySessionsView'];
        };
      };
    };
  };
  Attendance_calendar: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CriteriaAdoption_effect: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CriteriaAdoptionView'];
        };
      };
    };
  };
  CriteriaAdoption_adopt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdoptCriteriaBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Awards_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Awards_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StateProposalBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdView'];
        };
      };
    };
  };
  Awards_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Awards_reissue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReissueBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReissuedView'];
        };
      };
    };
  };
  Certification_certify: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertifyView'];
        };
      };
    };
  };
  Certification_previewOne: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        enrolmentId: string;
        tier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Certification_award: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AwardBody'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardedView'];
        };
      };
    };
  };
  Certification_batch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardBatchView'];
        };
      };
    };
  };
  Certification_batchFiles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Certification_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExceptionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdView'];
        };
      };
    };
  };
  Certification_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Certification_checks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortChecksView'];
        };
      };
    };
  };
  Certification_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckAnswerBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MyCertificate_certificate: {
    parameters: {
      query?: {
        /** @description The cohort to look at, where somebody is in several. */
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyCertificateView'];
        };
      };
    };
  };
  MyCertificate_ask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckAskedView'];
        };
      };
    };
  };
  MyCertificate_wish: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameWishBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MyCertificate_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MyCertificate_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MyCertificate_record: {
    parameters: {
      query?: {
        /** @description The cohort to look at, where somebody is in several. */
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PublicCheck_short: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'PublicCheck_form[0]': {
    parameters: {
      query?: {
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'PublicCheck_form[1]': {
    parameters: {
      query?: {
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'PublicCheck_result[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'PublicCheck_name[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerifyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'PublicCheck_result[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'PublicCheck_name[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerifyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_card[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        card: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_card[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        card: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_quiz[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        quiz: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_quiz[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        quiz: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_programme[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_programme[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_lesson[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
        lesson: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_lesson[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
        lesson: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_practice[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
        quiz: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_practice[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
        quiz: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_participation[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_participation[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_myPlace[0]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OpenPages_myPlace[1]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SelfStudy_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SelfStudyView'];
        };
      };
    };
  };
  SelfStudy_forget: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SelfStudy_take: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeAlongBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakenAlongView'];
        };
      };
    };
  };
  SelfStudy_lesson: {
    parameters: {
      query: {
        locale: 'en' | 'sq';
      };
      header?: never;
      path: {
        programme: string;
        lesson: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SelfStudyLessonView'];
        };
      };
    };
  };
  SelfStudy_practice: {
    parameters: {
      query: {
        locale: 'en' | 'sq';
      };
      header?: never;
      path: {
        programme: string;
        quiz: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SelfStudyQuizView'];
        };
      };
    };
  };
  SelfStudy_quiz: {
    parameters: {
      query: {
        locale: 'en' | 'sq';
      };
      header?: never;
      path: {
        quiz: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SelfStudyQuizView'];
        };
      };
    };
  };
  SelfStudy_at: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        lessonId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeptLessonBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SelfStudy_answers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        quizId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeptAnswersBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Overview_today: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TodayView'];
        };
      };
    };
  };
  Overview_programme: {
    parameters: {
      query?: {
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeView'];
        };
      };
    };
  };
  Overview_cohort: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortOverviewView'];
        };
      };
    };
  };
  Overview_file: {
    parameters: {
      query: {
        /** @description In whose words. */
        locale: 'en' | 'sq';
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PaperEvidence_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaperFormView'];
        };
      };
    };
  };
  PaperEvidence_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaperEvidenceBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaperEvidenceView'];
        };
      };
    };
  };
  Rescheduling_plan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleChangeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchedulePlanView'];
        };
      };
    };
  };
  Rescheduling_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduleChangesView'];
        };
      };
    };
  };
  Rescheduling_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleChangeBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SetUp_steps: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SetUpView'];
        };
      };
    };
  };
  Site_start: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Site_home[0]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Site_home[1]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Site_accessibility[0]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Site_accessibility[1]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Site_privacy[0]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'Site_privacy[1]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LearningGained_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LearningGainedView'];
        };
      };
    };
  };
  LearningGained_release: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeLearningGainedBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LearningGainedView'];
        };
      };
    };
  };
  LearningGained_download: {
    parameters: {
      query: {
        locale: 'en' | 'sq';
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OwnLearning_mine: {
    parameters: {
      query?: {
        /** @description Chooses among several cohorts; without it the active one is meant, else the latest. */
        cohort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnLearningView'];
        };
      };
    };
  };
  LocalWords_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalWordsView'];
        };
      };
    };
  };
  LocalWords_choose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseJurisdictionBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LocalWords_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteLocalWordsBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LocalWords_giveBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Publications_next: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationChangesView'];
        };
      };
    };
  };
  Publications_publish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationChangesView'];
        };
      };
    };
  };
  Jobs_list: {
    parameters: {
      query?: {
        state?: 'waiting' | 'running' | 'failed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobsView'];
        };
      };
    };
  };
  Jobs_retry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Mails_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailsView'];
        };
      };
    };
  };
  Mails_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailView'];
        };
      };
    };
  };
  PrivacyRegister_register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivacyRegisterView'];
        };
      };
    };
  };
  GroupCodes_stands: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupForPhonesView'];
        };
      };
    };
  };
  GroupCodes_qr: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  GroupCodes_sit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        seat: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  GroupCodes_vote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        activityId: string;
        ticket: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CastVoteBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  GroupCodes_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        activityId: string;
        noteId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteNoteBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  GroupPages_short: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'GroupPages_form[0]': {
    parameters: {
      query?: {
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'GroupPages_form[1]': {
    parameters: {
      query?: {
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'GroupPages_phone[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'GroupPages_phone[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'GroupPages_wall[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'GroupPages_wall[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Groups_plans: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupPlansView'];
        };
      };
    };
  };
  Groups_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupsView'];
        };
      };
    };
  };
  Groups_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenGroupBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedGroupView'];
        };
      };
    };
  };
  Groups_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupView'];
        };
      };
    };
  };
  Groups_steer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SteerGroupBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Groups_materials: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupMaterialsView'];
        };
      };
    };
  };
  GroupWork_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddActivityBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedActivityView'];
        };
      };
    };
  };
  GroupWork_move: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        activityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveActivityBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  GroupWork_judge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        noteId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgeNoteBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  GroupWork_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseGroupBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  GroupWork_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerGroupBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  HerePages_short: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'HerePages_door[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'HerePages_comeIn[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckInForm'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'HerePages_door[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'HerePages_comeIn[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckInForm'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OwnEntry_own[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        address: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OwnEntry_change[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        address: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnEntryForm'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OwnEntry_own[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        address: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OwnEntry_change[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        address: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnEntryForm'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OwnEntry_letter[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        address: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'OwnEntry_letter[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        address: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WorkshopList_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddEntriesBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WorkshopList_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        entryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WorkshopList_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        entryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeEntryBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WorkshopList_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmListBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WorkshopList_all: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WorkshopList_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        entryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Workshops_holders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkshopHoldersView'];
        };
      };
    };
  };
  Workshops_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkshopsView'];
        };
      };
    };
  };
  Workshops_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUpWorkshopBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkshopSetUpView'];
        };
      };
    };
  };
  Workshops_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkshopView'];
        };
      };
    };
  };
  Workshops_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Workshops_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeWorkshopBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Workshops_materials: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkshopMaterialsView'];
        };
      };
    };
  };
  Workshops_qr: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
