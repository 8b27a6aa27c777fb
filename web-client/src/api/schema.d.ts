// Generated from the contract (../api/openapi.json) by npm run generate. Do not edit.
export interface paths {
    "/api/v1/account-activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the password of an account one was invited to, and sign in
         * @description Open to anybody: nobody need be signed in.
         */
        post: operations["activateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/development/act-as": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act as a person of the organisation that was set up; in development alone
         * @description Open to anybody: nobody need be signed in.
         */
        post: operations["actAs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/development/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People worth acting as: one of each role, managers of the largest teams, and some of their people; in development alone
         * @description Open to anybody: nobody need be signed in.
         */
        get: operations["listActAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogues that skills come from, imported or not
         * @description Decided by the action `catalogue.read`.
         */
        get: operations["listFrameworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/esco/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import ESCO's skills and occupations
         * @description Takes the zip files of ESCO's CSV download: classification (en, sv or both) and relations. A second import of the same
         *     files changes nothing; a newer version changes what its source has changed.
         *
         *     Decided by the action `catalogue.write`.
         */
        post: operations["importEsco"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/jobtech/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import JobTech Taxonomy's Swedish skills and occupations
         * @description Takes skills.json, the-ssyk-hierarchy-with-occupations.json or both. Without a version it is called by the day of the import.
         *
         *     Decided by the action `catalogue.write`.
         */
        post: operations["importJobTech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The jobs that the reader may see, the newest first
         * @description Decided by the action `job.read`.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a job has come
         * @description Decided by the action `job.read`.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a job to stop
         * @description It stops after the step that is running; what is done stays done.
         *
         *     Decided by the action `job.write`.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of a job that could not be taken, as a file for a spreadsheet
         * @description Decided by the action `job.read`.
         */
        get: operations["getJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A job's progress as server-sent events, until it has ended
         * @description Each data: is a JobView: one at once, then one for every change.
         *
         *     Decided by the action `job.read`.
         */
        get: operations["followJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of a job that could not be taken
         * @description Decided by the action `job.read`.
         */
        get: operations["listJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/level-refreshes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work out anew what time alone has changed
         * @description Ratings fade, certificates expire, roles and requirements come into force. Meant to be run nightly.
         *
         *     Decided by the action `job.write`.
         */
        post: operations["refreshLevels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in person
         * @description Decided by the action `me.read`.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/locale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the language one reads the product in
         * @description Decided by the action `me.write`.
         */
        put: operations["setLocale"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one's password; every session ends, and this browser gets a new one, with a new antiforgery token in X-Antiforgery
         * @description Decided by the action `me.write`.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm the second factor with its first code; from now on signing in needs one
         * @description Decided by the action `second-factor.write`.
         */
        put: operations["confirmSecondFactor"];
        /**
         * Ask for a secret for one-time codes, shown this once; it counts from the first code that confirms it
         * @description Decided by the action `second-factor.write`.
         */
        post: operations["enrolSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occupations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find occupations to draft a role profile from
         * @description Decided by the action `catalogue.read`.
         */
        get: operations["searchOccupations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occupations/{occupationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One occupation with the skills that it takes
         * @description Decided by the action `catalogue.read`.
         */
        get: operations["getOccupation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's place in the organisation: the line above, the reports below
         * @description Decided by the action `directory.read`.
         */
        get: operations["getOrgChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the directory
         * @description Best match first; without a search, by family name as Swedes sort.
         *
         *     Decided by the action `directory.read`.
         */
        get: operations["searchPeople"];
        put?: never;
        /**
         * Register a person with their first employment
         * @description Decided by the action `person.write`.
         */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import people, units and managers from a CSV file, as a job
         * @description Rows that cannot be taken are reported; the others are imported. A second identical run changes nothing.
         *
         *     Decided by the action `import.write`.
         */
        post: operations["importPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/imports/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Guess which column of a file is what
         * @description Decided by the action `import.write`.
         */
        post: operations["getPeopleImportGuess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person: card, employment, roles, line and deputies
         * @description The ETag is the version that a change of the name is based on.
         *
         *     Decided by the action `directory.read`.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person to an account, or to a new password; what they had of sessions and password ends, their second factor stays
         * @description Decided by the action `account.write`.
         */
        post: operations["inviteAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody stand in for a manager, between two days
         * @description Decided by the action `placement.write`.
         */
        post: operations["appointDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/employment-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a person's employment
         * @description A coming end may be moved; one that has passed may not. History stays.
         *
         *     Decided by the action `person.write`.
         */
        post: operations["endEmployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person lacks of what a role asks
         * @description Decided by the action `skill-profile.read`.
         */
        get: operations["getGap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roles that a person has been given
         * @description Decided by the action `access.read`.
         */
        get: operations["listGrants"];
        put?: never;
        /**
         * Give a person a role; for one already held, other units
         * @description Decided by the action `access.write`.
         */
        post: operations["grantAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/grants/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a role from a person, in all units
         * @description Decided by the action `access.write`.
         */
        delete: operations["revokeAccess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change whom a person reports to, from a day on
         * @description What is planned for a later day stays planned.
         *
         *     Decided by the action `placement.write`.
         */
        put: operations["changeManager"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a person's name
         * @description Send the ETag of the person as If-Match.
         *
         *     Decided by the action `person.write`.
         */
        put: operations["renamePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a person a role, from a day on
         * @description Decided by the action `placement.write`.
         */
        post: operations["assignRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/roles/{roleProfileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a person's role, from a day on
         * @description Decided by the action `placement.write`.
         */
        delete: operations["endRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's skills, beside what their role asks
         * @description Decided by the action `skill-profile.read`.
         */
        get: operations["getSkillProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills/{skillId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a level came about, part by part
         * @description Decided by the action `skill-profile.read`.
         */
        get: operations["explainLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills/{skillId}/manager-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rate the skill of somebody one manages
         * @description Stands beside the person's own rating, which it never overwrites; the person sees it.
         *
         *     Decided by the action `assessed-rating.write`.
         */
        put: operations["rateReportsSkill"];
        post?: never;
        /**
         * Take back one's rating of somebody one manages
         * @description Decided by the action `assessed-rating.write`.
         */
        delete: operations["withdrawManagerRating"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills/{skillId}/self-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rate one's own skill
         * @description The same level again on the same day changes nothing; on another day it says that the level is still right.
         *
         *     Decided by the action `self-rating.write`.
         */
        put: operations["rateOwnSkill"];
        post?: never;
        /**
         * Take one's own rating back
         * @description Decided by the action `self-rating.write`.
         */
        delete: operations["withdrawOwnRating"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who reports to a person today
         * @description Decided by the action `team.read`.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/team-gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a team lacks of what its roles ask
         * @description People whose levels the reader may not see one by one count only where at least five of them need the skill.
         *
         *     Decided by the action `team.read`.
         */
        get: operations["getTeamGap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/team-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A team's people by skills
         * @description Decided by the action `team.read`.
         */
        get: operations["getTeamMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a person to another unit, from a day on
         * @description What is planned for a later day stays planned.
         *
         *     Decided by the action `placement.write`.
         */
        put: operations["movePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How ratings are given
         * @description Decided by the action `role-profile.read`.
         */
        get: operations["getRatingRules"];
        /**
         * Set how ratings are given
         * @description Decided by the action `role-profile.write`.
         */
        put: operations["setRatingRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All role profiles by name
         * @description Decided by the action `role-profile.read`.
         */
        get: operations["listRoleProfiles"];
        put?: never;
        /**
         * Draft a role profile
         * @description Nobody is measured by it until it is published.
         *
         *     Decided by the action `role-profile.write`.
         */
        post: operations["draftRoleProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a role asks
         * @description The ETag is what a change of the requirements is based on.
         *
         *     Decided by the action `role-profile.read`.
         */
        get: operations["getRoleProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a role profile
         * @description Its draft becomes what everyone in the role is measured by. A second publication of the same changes nothing.
         *
         *     Decided by the action `role-profile.write`.
         */
        post: operations["publishRoleProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what the next version of a role profile asks
         * @description Replaces the draft's requirements as a whole; nobody is measured by them until the profile is published.
         *
         *     Decided by the action `role-profile.write`.
         */
        put: operations["requireSkills"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All service keys, revoked and expired ones too, without their secrets
         * @description Decided by the action `service-key.read`.
         */
        get: operations["listServiceKeys"];
        put?: never;
        /**
         * Create a service key
         * @description Decided by the action `service-key.write`.
         */
        post: operations["createServiceKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a service key, from this moment on
         * @description Decided by the action `service-key.write`.
         */
        delete: operations["revokeServiceKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in: the answer sets the session's cookie
         * @description Open to anybody: nobody need be signed in.
         */
        post: operations["signIn"];
        /**
         * Sign out: the session is dead at once, everywhere
         * @description Decided by the action `session.write`.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this installation waits to be set up
         * @description Open to anybody: nobody need be signed in.
         */
        get: operations["getSetup"];
        put?: never;
        /**
         * Make the organisation and its first administrator, once, with the code from the log
         * @description Open to anybody: nobody need be signed in.
         */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find skills in the whole catalogue, however they are spelt
         * @description Decided by the action `catalogue.read`.
         */
        get: operations["searchSkills"];
        put?: never;
        /**
         * Propose a skill of the organisation's own
         * @description Decided by the action `catalogue.write`.
         */
        post: operations["proposeSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skillId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One skill with its words, levels and neighbours
         * @description Decided by the action `catalogue.read`.
         */
        get: operations["getSkill"];
        /**
         * Describe a skill anew
         * @description Send the ETag of getSkill as If-Match. A framework's skill can be described too: the next import replaces what its
         *     source has changed, in the source's language, and leaves the rest.
         *
         *     Decided by the action `catalogue.write`.
         */
        put: operations["describeSkill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skillId}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a proposed skill into use
         * @description From now on people can be rated on it and roles can require it. A skill in use already stays as it is.
         *
         *     Decided by the action `catalogue.write`.
         */
        post: operations["activateSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole tree of units, as a flat list
         * @description Decided by the action `unit.read`.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Open a unit or a site
         * @description Decided by the action `unit.write`.
         */
        post: operations["openUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a unit that nobody belongs to any more
         * @description Decided by the action `unit.write`.
         */
        post: operations["closeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of what roles ask is met, unit by unit
         * @description Decided by the action `aggregate.read`.
         */
        get: operations["getUnitCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/parent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a unit under another, with all that lies under it
         * @description Decided by the action `unit.write`.
         */
        put: operations["moveUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for a job to read
         * @description The body is the file itself, 50 MB at most. It is kept for seven days.
         *
         *     Decided by the action `upload.write`.
         */
        post: operations["upload"];
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
        /**
         * @description What a person is given; employee and manager are not given but follow from the directory.
         * @enum {string}
         */
        AccessRole: "hrPartner" | "hrAdmin" | "skillOwner" | "learning" | "compliance" | "analyst" | "representative" | "auditor" | "tenantAdmin";
        AccountActivation: {
            userName: string;
            /** @description From the invitation. */
            activationCode: string;
            /** @description 12 to 128 characters. */
            password: string;
            /** @description Six digits, for those who had enrolled a second factor before. */
            oneTimeCode?: string | null;
        };
        /** @description Other names under which people look for the same skill. */
        AlternativeLabels: {
            sv: string[];
            en: string[];
        };
        BroaderView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            /** @description True for a framework's group, which is no skill itself and has no page. */
            isGroup: boolean;
        };
        /**
         * @description How several ratings become one level; chosen per framework.
         * @enum {string}
         */
        CombinationPolicy: "weighted" | "prioritised" | "highest" | "latest" | "validatedOnly";
        Credentials: {
            userName: string;
            password: string;
            /** @description Six digits, for those who have enrolled a second factor. */
            oneTimeCode?: string | null;
        };
        DeputyView: {
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The first day no longer; null while open.
             */
            to: string | null;
        };
        EmploymentEnd: {
            /**
             * Format: date
             * @description The first day no longer employed: access ends as that day begins, at once where it is today.
             */
            end: string;
            reason: components["schemas"]["EndReason"];
        };
        EmploymentView: {
            /** Format: date */
            start: string;
            /**
             * Format: date
             * @description The first day no longer employed; null while open.
             */
            end: string | null;
            endReason: (string & components["schemas"]["EndReason"]) | null;
            /**
             * Format: decimal
             * @description Hours a week.
             */
            contractedHours: number | null;
        };
        /** @enum {string} */
        EndReason: "voluntary" | "involuntary" | "retirement" | "endOfFixedTerm";
        FieldError: {
            /** @description The field, named as in the JSON (requirements[0].level) or the query. */
            name: string;
            /** @description What is wrong with it, in the reader's language. */
            reason: string;
        };
        FileColumns: {
            /** @description The file's headings, as the upload was answered. */
            columns: string[];
        };
        FirstAccount: {
            /** @description From the server's log. */
            code: string;
            /** @description What the organisation is called. */
            organisation: string;
            givenName: string;
            familyName: string;
            /**
             * Format: email
             * @description Also the user name.
             */
            email: string;
            /** @description 12 to 128 characters. */
            password: string;
        };
        FirstCode: {
            /** @description Six digits. */
            oneTimeCode: string;
        };
        FrameworkImport: {
            /** @description The files as they were published, uploaded before. */
            uploadIds: string[];
            /** @description As the publisher counts, such as 1.1.1. */
            version: string;
            /** @description True: nothing is written, only counted and reported. */
            isDryRun?: boolean;
        };
        FrameworkView: {
            /** @description What searchSkills takes as framework. */
            frameworkId: string;
            name: string;
            /** @description Null until it has been imported. */
            version: string | null;
            /** @description The publisher's address; empty for the organisation's own catalogue. */
            source: string;
            /**
             * Format: int32
             * @description How many of its skills are here.
             */
            skills: number;
            /** Format: date-time */
            importedAt: string | null;
            /** @description What its owner asks to be said where it is used. */
            attribution: string | null;
        };
        FrameworksView: {
            items: components["schemas"]["FrameworkView"][];
        };
        GapView: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            roleProfileId: string;
            roleName: components["schemas"]["LocalizedText"];
            /**
             * Format: double
             * @description 0 to 1: Σ(importance·min(level, required))/Σ(importance·required).
             */
            roleFit: number;
            /**
             * Format: int32
             * @description Σ(importance·gap)
             */
            weightedGap: number;
            /**
             * Format: double
             * @description Met of required, 0 to 1; null where nothing is required.
             */
            compliance: number | null;
            /**
             * Format: int32
             * @description How many requirements are left out of the figures: the reader is to rate them before seeing.
             */
            blind: number;
            gaps: components["schemas"]["SkillGapView"][];
        };
        GrantView: {
            role: components["schemas"]["AccessRole"];
            /** @description Where the role holds; empty where it holds everywhere. */
            unitIds: string[];
            /** Format: date-time */
            grantedAt: string;
        };
        GrantsView: {
            items: components["schemas"]["GrantView"][];
        };
        /**
         * @description How sure a guess is: the field's own name, a name that HR systems use for it, or one that looks like it.
         * @enum {string}
         */
        GuessConfidence: "exact" | "alias" | "similar";
        GuessedColumn: {
            column: string;
            confidence: components["schemas"]["GuessConfidence"];
        };
        ImportGuessView: {
            /** @description Field to column, for the fields that a column was found for. */
            mapping: {
                [key: string]: components["schemas"]["GuessedColumn"];
            };
            /** @description Fields that an import of new people cannot do without, and no column was found for. */
            missing: string[];
        };
        ImportRequestedView: {
            /**
             * Format: uuid
             * @description Follow the job by this id.
             */
            jobId: string;
        };
        ImportStartedView: {
            /**
             * Format: uuid
             * @description Follow it with getJob.
             */
            jobId: string;
        };
        InvitationView: {
            /** @description Shown this once, to hand to the person. */
            activationCode: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @enum {string} */
        JobState: "requested" | "running" | "completed" | "failed" | "cancelled";
        JobView: {
            /** Format: uuid */
            jobId: string;
            /** @description people.import, skills.esco-import and so on. */
            kind: string;
            state: components["schemas"]["JobState"];
            /** @description True where nothing is written, only counted. */
            isDryRun: boolean;
            title: string;
            /**
             * Format: int32
             * @description Rows dealt with.
             */
            done: number;
            /**
             * Format: int32
             * @description All rows; null while not known.
             */
            total: number | null;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            skipped: number;
            /**
             * Format: int32
             * @description Rows that could not be taken; see the job's rejections.
             */
            rejected: number;
            /** @description Asked to stop; it does so after the step that is running. */
            isCancelling: boolean;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Why it failed, in the reader's language; null where it did not. */
            problem: string | null;
        };
        /**
         * @description What a key may do; never a person's rights.
         * @enum {string}
         */
        KeyScope: "import" | "report" | "scim";
        LevelExplanationView: {
            /** @description Without the narrower skills. */
            skill: components["schemas"]["SkillView"];
            /** Format: int32 */
            level: number | null;
            /** Format: decimal */
            exact: number | null;
            /** Format: double */
            confidence: number | null;
            isStale: boolean;
            /**
             * Format: double
             * @description After so many months a rating counts half; null: in full until it expires.
             */
            halfLifeMonths: number | null;
            /** @description How the parts become the level. */
            policy: components["schemas"]["CombinationPolicy"];
            /** @description Every rating that counts, the heaviest first: level is the sum of share times level. */
            parts: components["schemas"]["LevelPartView"][];
            /** Format: int32 */
            required: number | null;
            /** Format: int32 */
            gap: number;
            /** @description Everything said so far, the newest first; a withdrawal has no level. */
            history: components["schemas"]["RatingHistoryView"][];
            /** @description The reader is to rate before seeing; then nothing is shown but what managers said. */
            isBlind: boolean;
        };
        LevelPartView: {
            source: components["schemas"]["RatingSource"];
            /**
             * Format: uuid
             * @description Who rated; null for evidence.
             */
            raterId: string | null;
            /** Format: int32 */
            level: number;
            /** Format: date-time */
            occurredAt: string;
            /**
             * Format: double
             * @description How much the source counts when fresh.
             */
            weight: number;
            /**
             * Format: double
             * @description What time has left of it: 1 today, 0.5 after one half-life.
             */
            decay: number;
            /**
             * Format: double
             * @description Its share of the level; the shares sum to 1.
             */
            share: number;
            comment: string | null;
        };
        LevelRefresh: {
            /** @description True: only counts whose levels have moved. */
            isDryRun?: boolean;
        };
        LevelRefreshStartedView: {
            /**
             * Format: uuid
             * @description Follow it with getJob.
             */
            jobId: string;
        };
        LevelText: {
            /**
             * Format: int32
             * @description 0 to 5.
             */
            level: number;
            text: components["schemas"]["LocalizedText"];
        };
        LevelView: {
            /** Format: int32 */
            level: number;
            text: components["schemas"]["LocalizedText"];
            /** @description True where the skill has no words of its own for this level. */
            isDefault: boolean;
        };
        LocaleChoice: {
            /** @description sv or en. */
            locale: string;
        };
        /** @description A text that the organisation wrote, per language; a reader whose language is missing sees the other. */
        LocalizedText: {
            /** @description Swedish, or null. */
            sv: string | null;
            /** @description English, or null. */
            en: string | null;
        };
        ManagerFrom: {
            /**
             * Format: uuid
             * @description Null for nobody.
             */
            managerId: string | null;
            /**
             * Format: date
             * @description The first day; a coming day moves nothing today.
             */
            from: string;
        };
        MatrixFootView: {
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description How many of those who need the skill have what they need, as far as the reader sees.
             */
            atTarget: number;
            /** Format: int32 */
            needed: number;
            /**
             * Format: int32
             * @description How many of those who need it the reader is to rate before seeing.
             */
            blind: number;
        };
        MatrixPersonView: {
            /** Format: uuid */
            personId: string;
            /** @description One character a skill, in the order of the skills: 0-5, - not rated, ? to be rated before seen. */
            levels: string;
            /** @description One character a skill: 1-5, - not asked. */
            targets: string;
        };
        MatrixSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description 1-5 where all who need the skill need the same level.
             */
            target: number | null;
        };
        /** @description Who is signed in, and what the client needs to know to show the right things; what may be done is decided by each request. */
        MeView: {
            /** Format: uuid */
            personId: string | null;
            displayName: string;
            givenName: string;
            email: string | null;
            locale: string;
            organisation: string;
            roles: components["schemas"]["Role"][];
            /**
             * Format: int32
             * @description How many people report to them today.
             */
            directReports: number;
            /** Format: uuid */
            unitId: string | null;
            isActingAs: boolean;
            secondFactor: components["schemas"]["SecondFactorView"];
            /** @description To send as X-Antiforgery with everything that changes something. */
            antiforgeryToken: string;
        };
        NarrowerView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
        };
        NewDeputy: {
            /** Format: uuid */
            deputyId: string;
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The first day no longer.
             */
            to: string;
        };
        NewGrant: {
            role: components["schemas"]["AccessRole"];
            /** @description For an HR partner the units they care for, with all below; for every other role none. */
            unitIds: string[];
        };
        NewPeopleImport: {
            /**
             * Format: uuid
             * @description A CSV file that was uploaded before.
             */
            uploadId: string;
            /**
             * @description Field to column. Fields: externalId (required) employeeNumber userName givenName familyName email title
             *                 unit unitParent managerExternalId start end endReason contractedHours locale roleProfile. A field that is not mapped is
             *                 left as it is; one that is mapped and empty in a row is cleared.
             */
            mapping: {
                [key: string]: string;
            };
            /** @description Only count and report; write nothing. */
            isDryRun?: boolean;
        };
        NewPerson: {
            givenName: string;
            familyName: string;
            /**
             * Format: date
             * @description First day of the employment.
             */
            start: string;
            /** Format: email */
            email?: string | null;
            /** @description What the person signs in with; unique, in any case. */
            userName?: string | null;
            employeeNumber?: string | null;
            /** @description The id in the HR system; unique. */
            externalId?: string | null;
            /** @description sv or en. */
            locale?: string | null;
            title?: string | null;
            /**
             * Format: decimal
             * @description Hours a week.
             */
            contractedHours?: number | null;
            /** Format: uuid */
            unitId?: string | null;
            /** Format: uuid */
            managerId?: string | null;
        };
        NewRoleProfile: {
            /** @description In at least one language. */
            name: components["schemas"]["LocalizedText"];
            /** @description What the role is there for. */
            purpose?: components["schemas"]["LocalizedText"] | null;
            /** @description SSYK 2012, four digits. */
            ssykCode?: string | null;
            /** @description The ESCO occupation's code. */
            escoCode?: string | null;
            /**
             * Format: uuid
             * @description An imported occupation whose skills are suggested as requirements, at most 25.
             */
            occupationId?: string | null;
        };
        NewServiceKey: {
            /** @description Which system holds it. Two may live under one name, so that it can be changed without a gap. */
            name: string;
            scopes: components["schemas"]["KeyScope"][];
            /**
             * Format: date-time
             * @description At most 365 days from now.
             */
            expiresAt: string;
        };
        NewUnit: {
            /** @description As people call it. */
            name: string;
            kind: components["schemas"]["UnitKind"];
            /**
             * Format: uuid
             * @description The unit above it; null at the top.
             */
            parentId?: string | null;
            /** @description Its id in the HR system, if it has one there. */
            externalId?: string | null;
        };
        OccupationGroupView: {
            code: string;
            label: components["schemas"]["LocalizedText"];
        };
        OccupationSummaryView: {
            /** Format: uuid */
            occupationId: string;
            label: components["schemas"]["LocalizedText"];
            code: string;
            taxonomy: components["schemas"]["Taxonomy"];
            /**
             * Format: int32
             * @description How many skills it cannot do without.
             */
            essential: number;
            /**
             * Format: int32
             * @description How many more may help.
             */
            optional: number;
        };
        OccupationView: {
            /** Format: uuid */
            occupationId: string;
            label: components["schemas"]["LocalizedText"];
            description: components["schemas"]["LocalizedText"];
            alternativeLabels: components["schemas"]["AlternativeLabels"];
            code: string;
            taxonomy: components["schemas"]["Taxonomy"];
            sourceUri: string;
            /** @description The groups that it stands in, the widest first; empty for ESCO. */
            groups: components["schemas"]["OccupationGroupView"][];
            /** @description What nobody in the occupation can do without. */
            essentialSkills: components["schemas"]["SkillRefView"][];
            /** @description What helps in some places of work. */
            optionalSkills: components["schemas"]["SkillRefView"][];
        };
        OccupationsView: {
            items: components["schemas"]["OccupationSummaryView"][];
        };
        OrgChartView: {
            person: components["schemas"]["PersonCardView"];
            /** @description From the own manager upwards. */
            line: components["schemas"]["PersonCardView"][];
            /** @description Who reports directly, and how many to each of them. */
            reports: components["schemas"]["ReportView"][];
        };
        /** @description A part of a list, in a stable order. */
        PageOfJobView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["JobView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
        };
        /** @description A part of a list, in a stable order. */
        PageOfPersonCardView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["PersonCardView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
        };
        /** @description A part of a list, in a stable order. */
        PageOfRejectionView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["RejectionView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
        };
        /** @description A part of a list, in a stable order. */
        PageOfSkillSummaryView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["SkillSummaryView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
        };
        Part: {
            /** Format: uuid */
            personId: string;
        };
        PartView: {
            /** Format: uuid */
            personId: string;
            displayName: string;
            title: string | null;
            /** @description What can be seen as this person that others cannot show. */
            why: components["schemas"]["LocalizedText"];
        };
        PartsView: {
            people: components["schemas"]["PartView"][];
        };
        PasswordChange: {
            current: string;
            /** @description 12 to 128 characters. */
            new: string;
        };
        /** @description What the directory shows of everybody. */
        PersonCardView: {
            /** Format: uuid */
            personId: string;
            displayName: string;
            givenName: string;
            familyName: string;
            email: string | null;
            title: string | null;
            /** Format: uuid */
            unitId: string | null;
            unitName: string | null;
            /**
             * Format: uuid
             * @description Today's direct manager.
             */
            managerId: string | null;
            managerName: string | null;
            /** @description Whether the person is employed. */
            isActive: boolean;
        };
        PersonName: {
            givenName: string;
            familyName: string;
        };
        PersonRegisteredView: {
            /**
             * Format: uuid
             * @description The new person.
             */
            personId: string;
        };
        PersonView: {
            /** Format: uuid */
            personId: string;
            displayName: string;
            givenName: string;
            familyName: string;
            email: string | null;
            title: string | null;
            /** Format: uuid */
            unitId: string | null;
            unitName: string | null;
            /** Format: uuid */
            managerId: string | null;
            managerName: string | null;
            isActive: boolean;
            /** @description This, user name, external id, locale and employment: null where the reader may not see the private profile. */
            employeeNumber: string | null;
            userName: string | null;
            externalId: string | null;
            locale: string | null;
            /** @description Of that day, else the next to come, else the last. */
            employment: components["schemas"]["EmploymentView"] | null;
            /** @description Held that day or later. */
            roles: components["schemas"]["RoleView"][];
            /** @description From the own manager upwards. */
            line: components["schemas"]["PersonCardView"][];
            /**
             * Format: int32
             * @description How many report directly.
             */
            reports: number;
            deputies: components["schemas"]["DeputyView"][];
        };
        /** @description What went wrong, as RFC 9457 has it; the content type is application/problem+json. */
        Problem: {
            /** @description A URN that ends in the code. */
            type: string;
            /** @description What kind of problem, in the reader's language. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status again.
             */
            status: number;
            /** @description What to do about it, in the reader's language. */
            detail: string | null;
            /** @description Stable: module.kebab-reason, validation or http.…. Programs read this. */
            code: string;
            /** @description To quote to support. */
            traceId: string;
            /** @description The fields at fault; empty where the problem is of another kind. */
            errors: components["schemas"]["FieldError"][];
        };
        RatingHistoryView: {
            /** Format: date-time */
            occurredAt: string;
            source: components["schemas"]["RatingSource"];
            /**
             * Format: int32
             * @description 0-5, or null where the rating was taken back.
             */
            level: number | null;
            /** Format: uuid */
            raterId: string | null;
        };
        RatingRulesView: {
            /** @description A manager rates before seeing what the person says of themself. */
            isBlind: boolean;
        };
        /**
         * @description Who says so. In the order of how much it weighs.
         * @enum {string}
         */
        RatingSource: "self" | "peer" | "manager" | "assessor" | "evidence";
        RejectionView: {
            /**
             * Format: int32
             * @description As a person counts in the file: the first row after the heading is 2.
             */
            row: number;
            /** @description Named as in the file; null for the row as a whole. */
            column: string | null;
            code: string;
            /** @description What is wrong, in the reader's language. */
            reason: string;
            /** @description What was found, cut to 100 characters. */
            value: string | null;
        };
        ReportView: {
            person: components["schemas"]["PersonCardView"];
            /** Format: int32 */
            reports: number;
        };
        RequiredSkill: {
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description 1-5.
             */
            level: number;
            /**
             * Format: int32
             * @description 1-5.
             */
            importance: number;
            /** @description Without it nobody can have the role. */
            isMandatory?: boolean;
            /**
             * Format: date
             * @description The day from which it is asked; null: always.
             */
            horizon?: string | null;
            /** @description Why, for those who are measured by it. */
            reason?: components["schemas"]["LocalizedText"] | null;
        };
        RequirementView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description 1-5.
             */
            level: number;
            /**
             * Format: int32
             * @description 1-5.
             */
            importance: number;
            isMandatory: boolean;
            /**
             * Format: date
             * @description The day from which it is asked; null: always.
             */
            horizon: string | null;
            reason: components["schemas"]["LocalizedText"] | null;
        };
        /**
         * @description Employee and manager follow from the directory; the others have been granted.
         * @enum {string}
         */
        Role: "employee" | "manager" | "hrPartner" | "hrAdmin" | "skillOwner" | "learning" | "compliance" | "analyst" | "representative" | "auditor" | "tenantAdmin";
        RoleFrom: {
            /**
             * Format: uuid
             * @description A published role profile.
             */
            roleProfileId: string;
            /**
             * Format: date
             * @description The first day in the role.
             */
            from: string;
        };
        RoleProfileDraftedView: {
            /** Format: uuid */
            roleProfileId: string;
        };
        RoleProfilePublishedView: {
            /** Format: uuid */
            roleProfileId: string;
            /**
             * Format: int32
             * @description The version that people are measured by now.
             */
            version: number;
            /**
             * Format: int32
             * @description How many skills it asks.
             */
            requirements: number;
            /** @description More than 25: worth asking whether all of them are needed. */
            hasManyRequirements: boolean;
            /**
             * Format: int32
             * @description How many have the role today.
             */
            people: number;
            /**
             * Format: int32
             * @description How many of them got a gap that they had not.
             */
            peopleWithNewGap: number;
        };
        /** @enum {string} */
        RoleProfileStatus: "draft" | "published" | "superseded";
        RoleProfileSummaryView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description The published version, or 1 while the first is a draft.
             */
            version: number;
            /** @description Draft until the first publication. */
            status: components["schemas"]["RoleProfileStatus"];
            /** @description A next version has been begun. */
            hasDraft: boolean;
            /** Format: int32 */
            requirements: number;
            /**
             * Format: int32
             * @description How many have the role today.
             */
            people: number;
        };
        RoleProfileView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
            purpose: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description Of what is shown; a draft has the number that it will be published as.
             */
            version: number;
            status: components["schemas"]["RoleProfileStatus"];
            /**
             * Format: int32
             * @description What people are measured by; null where nothing has been published.
             */
            publishedVersion: number | null;
            ssykCode: string | null;
            escoCode: string | null;
            requirements: components["schemas"]["RequirementView"][];
        };
        RoleProfilesView: {
            items: components["schemas"]["RoleProfileSummaryView"][];
        };
        RoleRequirements: {
            /** @description All of them: what is left out is asked no longer. */
            requirements: components["schemas"]["RequiredSkill"][];
        };
        RoleView: {
            /** Format: uuid */
            roleProfileId: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The first day no longer; null while open.
             */
            to: string | null;
        };
        SecondFactorSecretView: {
            /** @description In base 32, to type where no picture can be read. */
            secret: string;
            /** @description otpauth, as the picture has it. */
            uri: string;
            /** @description The picture. */
            qrSvg: string;
        };
        SecondFactorView: {
            /** @description A role of theirs demands it. */
            isRequired: boolean;
            /** @description They give one-time codes when they sign in. */
            isEnrolled: boolean;
        };
        ServiceKeyCreatedView: {
            /** Format: uuid */
            keyId: string;
            /** @description The whole key, shown this once: Authorization: Bearer cdk_… */
            secret: string;
        };
        ServiceKeyView: {
            /** Format: uuid */
            keyId: string;
            name: string;
            /** @description What it may do. */
            scopes: components["schemas"]["KeyScope"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description To the minute; null where it was never used.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description From when it opens nothing; null while it does.
             */
            revokedAt: string | null;
        };
        ServiceKeysView: {
            items: components["schemas"]["ServiceKeyView"][];
        };
        SetupView: {
            /** @description Whether the first account is still to be made. */
            isRequired: boolean;
            /** @description Whether people can be acted as without signing in. */
            isDevelopment: boolean;
        };
        SkillGapView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description 0-5; null where nothing is known, or withheld.
             */
            level: number | null;
            /** Format: int32 */
            required: number;
            /**
             * Format: int32
             * @description Steps missing; 0 where it is met, or withheld.
             */
            gap: number;
            /** Format: int32 */
            importance: number;
            isMandatory: boolean;
            isBlind: boolean;
        };
        /**
         * @description What sort of ability a skill is; decides how fast an assessment of it ages unless the skill says otherwise.
         * @enum {string}
         */
        SkillKind: "technical" | "soft" | "leadership" | "aiData" | "regulated" | "language";
        SkillLevelView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description 0-5, what requirements are compared with; null where nothing is known, or withheld.
             */
            level: number | null;
            /**
             * Format: decimal
             * @description The level before rounding.
             */
            exact: number | null;
            /**
             * Format: double
             * @description 0 to 1: how much speaks for the level.
             */
            confidence: number | null;
            /** @description Too little or too old to rely on: worth asking whether it is still right. */
            isStale: boolean;
            /** @description The reader is to rate before seeing what the person says; then level and own rating are withheld. */
            isBlind: boolean;
            /**
             * Format: int32
             * @description 1-5, what the person's role asks today; null where it does not ask.
             */
            required: number | null;
            /**
             * Format: int32
             * @description 1-5.
             */
            importance: number | null;
            /**
             * Format: int32
             * @description Steps missing; 0 where nothing is asked, or withheld.
             */
            gap: number;
            /**
             * Format: int32
             * @description What the person says.
             */
            ownRating: number | null;
            /**
             * Format: int32
             * @description What a manager said last.
             */
            managerRating: number | null;
            /**
             * Format: date-time
             * @description The newest rating.
             */
            ratedAt: string | null;
        };
        SkillProfileView: {
            /** Format: uuid */
            personId: string;
            /**
             * Format: uuid
             * @description The person's role today.
             */
            roleProfileId: string | null;
            roleName: components["schemas"]["LocalizedText"] | null;
            /** @description What has been rated and what the role asks; required skills first, the most important foremost. */
            skills: components["schemas"]["SkillLevelView"][];
        };
        SkillProposedView: {
            /**
             * Format: uuid
             * @description The new skill.
             */
            skillId: string;
        };
        SkillRating: {
            /**
             * Format: int32
             * @description 0 none, 1 basic with support, 2 independent in simple cases, 3 independent, 4 advanced, 5 expert.
             */
            level: number;
            /** @description In place of the earlier one; null removes it. */
            comment?: string | null;
        };
        SkillRefView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
        };
        /**
         * @description A skill is proposed, used, replaced and at last kept only for its history.
         * @enum {string}
         */
        SkillStatus: "proposed" | "active" | "deprecated" | "retired";
        SkillSummaryView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            status: components["schemas"]["SkillStatus"];
            framework: string;
            /** @description The alternative label that was found; null where it was the skill's own. */
            matched: string | null;
        };
        SkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            description: components["schemas"]["LocalizedText"];
            alternativeLabels: components["schemas"]["AlternativeLabels"];
            /** @description Decides how fast an assessment ages where halfLifeMonths is null. */
            kind: components["schemas"]["SkillKind"];
            /** Format: int32 */
            criticality: number;
            isHardToHire: boolean;
            /** Format: int32 */
            halfLifeMonths: number | null;
            status: components["schemas"]["SkillStatus"];
            /** @description The catalogue it comes from: own, esco, jobtech. */
            framework: string;
            /** @description Its id there. */
            sourceUri: string | null;
            broader: components["schemas"]["BroaderView"][];
            /** @description At most 50, by label. */
            narrower: components["schemas"]["NarrowerView"][];
            /** @description Level 0 to 5; of the default scale where the skill has no words of its own. */
            levels: components["schemas"]["LevelView"][];
        };
        /** @description What an editor writes about a skill. What is left out stays as it is. */
        SkillWords: {
            /** @description Its name, in at least one language. */
            label: components["schemas"]["LocalizedText"];
            /** @description What it means to have it. */
            description: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** @description What each level looks like for this skill; a level left out reads as in the default scale. */
            levels?: components["schemas"]["LevelText"][] | null;
            /** @description Other names that people search for. */
            alternativeLabels?: components["schemas"]["AlternativeLabels"] | null;
            /**
             * Format: int32
             * @description 1 (nice to have) to 5 (the business stops without it).
             */
            criticality?: number | null;
            isHardToHire?: boolean | null;
            /**
             * Format: int32
             * @description How long until an assessment counts half; null follows the kind.
             */
            halfLifeMonths?: number | null;
            /** @description Skills or groups that it belongs to. */
            broader?: string[] | null;
        };
        /**
         * @description Whose occupations these are: the EU's, or Sweden's standard classification SSYK 2012.
         * @enum {string}
         */
        Taxonomy: "esco" | "ssyk";
        /** @enum {string} */
        TeamDepth: "direct" | "all";
        TeamGapView: {
            /** Format: uuid */
            managerId: string;
            /**
             * Format: int32
             * @description How many work there today.
             */
            people: number;
            /** @description Skills that anybody lacks or is yet to be rated in, the most steps first. */
            gaps: components["schemas"]["TeamSkillGapView"][];
        };
        TeamMatrixView: {
            /** Format: uuid */
            managerId: string;
            skills: components["schemas"]["MatrixSkillView"][];
            /** @description Those whose levels the reader may see, by id; names come from the team. */
            people: components["schemas"]["MatrixPersonView"][];
            foot: components["schemas"]["MatrixFootView"][];
            /**
             * Format: int32
             * @description How many more work there whose levels the reader may not see one by one.
             */
            hidden: number;
        };
        TeamSkillGapView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** Format: int32 */
            peopleWithGap: number;
            /**
             * Format: int32
             * @description Levels missing in all.
             */
            steps: number;
            /**
             * Format: int32
             * @description How many of those who need the skill have what they need.
             */
            atTarget: number;
            /** Format: int32 */
            needed: number;
            /**
             * Format: int32
             * @description How many of those who need it the reader is to rate before seeing; they count as neither.
             */
            blind: number;
        };
        TeamView: {
            /** Format: uuid */
            managerId: string;
            /** @description The nearest first, then by name. */
            people: components["schemas"]["PersonCardView"][];
        };
        UnitCoverageItemView: {
            /** Format: uuid */
            unitId: string;
            /**
             * Format: int32
             * @description Null where suppressed, as all figures.
             */
            people: number | null;
            /**
             * Format: int32
             * @description Requirements asked of these people today.
             */
            required: number | null;
            /**
             * Format: int32
             * @description How many of them are met.
             */
            met: number | null;
            /**
             * Format: double
             * @description Met of required, 0 to 1; null where suppressed or nothing is required.
             */
            ratio: number | null;
            /** @description Too few people, or the next-smallest beside too few. */
            isSuppressed: boolean;
        };
        UnitCoverageView: {
            /** @description Each unit directly below with all that is below it, and the unit itself for those who are in none of them. */
            items: components["schemas"]["UnitCoverageItemView"][];
        };
        UnitFrom: {
            /** Format: uuid */
            unitId: string;
            /**
             * Format: date
             * @description The first day there; a coming day moves nothing today.
             */
            from: string;
        };
        /**
         * @description A unit is a part of the organisation; a site is a place.
         * @enum {string}
         */
        UnitKind: "unit" | "site";
        UnitOpenedView: {
            /**
             * Format: uuid
             * @description The new unit.
             */
            unitId: string;
        };
        UnitParent: {
            /**
             * Format: uuid
             * @description The unit above it; null at the top.
             */
            parentId: string | null;
        };
        UnitView: {
            /** Format: uuid */
            unitId: string;
            name: string;
            /** @description A part of the organisation, or a place. */
            kind: components["schemas"]["UnitKind"];
            /** Format: uuid */
            parentId: string | null;
            /**
             * Format: int32
             * @description How many are employed in it today, without the units under it.
             */
            people: number;
            isClosed: boolean;
        };
        UnitsView: {
            items: components["schemas"]["UnitView"][];
        };
        UploadView: {
            /** Format: uuid */
            uploadId: string;
            fileName: string;
            /** Format: int64 */
            bytes: number;
            /** @description Null where it is not text. */
            encoding: string | null;
            /** @description What separates the columns; null where it is not a table. */
            delimiter: string | null;
            /** @description The first row; null where it is not a table. */
            columns: string[] | null;
            /** @description The next five rows; null where it is not a table. */
            sample: string[][] | null;
            /**
             * Format: int32
             * @description How many rows it has, where that is known.
             */
            rows: number | null;
        };
    };
    responses: {
        /** @description Bad Request */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:validation",
                 *       "title": "The request could not be read",
                 *       "status": 400,
                 *       "detail": "Some of the values need correcting.",
                 *       "code": "validation",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": [
                 *         {
                 *           "name": "name",
                 *           "reason": "'name' must not be empty."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unauthorized */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.401",
                 *       "title": "You need to sign in",
                 *       "status": 401,
                 *       "detail": "You need to sign in",
                 *       "code": "http.401",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.403",
                 *       "title": "You do not have access to this",
                 *       "status": 403,
                 *       "detail": "You do not have access to this",
                 *       "code": "http.403",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Found */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.404",
                 *       "title": "What you look for does not exist",
                 *       "status": 404,
                 *       "detail": "What you look for does not exist",
                 *       "code": "http.404",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.409",
                 *       "title": "It cannot be done this way",
                 *       "status": 409,
                 *       "detail": "It cannot be done this way",
                 *       "code": "http.409",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Precondition Failed */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.412",
                 *       "title": "Somebody else has changed this",
                 *       "status": 412,
                 *       "detail": "Somebody else has changed this",
                 *       "code": "http.412",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Payload Too Large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.413",
                 *       "title": "The content is too large",
                 *       "status": 413,
                 *       "detail": "The content is too large",
                 *       "code": "http.413",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported Media Type */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.415",
                 *       "title": "The content has the wrong format",
                 *       "status": 415,
                 *       "detail": "The content has the wrong format",
                 *       "code": "http.415",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.422",
                 *       "title": "The request contradicts an earlier one",
                 *       "status": 422,
                 *       "detail": "The request contradicts an earlier one",
                 *       "code": "http.422",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Precondition Required */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.428",
                 *       "title": "The version is missing: send If-Match",
                 *       "status": 428,
                 *       "detail": "The version is missing: send If-Match",
                 *       "code": "http.428",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too Many Requests */
        Problem429: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.429",
                 *       "title": "Too many tries, wait a while",
                 *       "status": 429,
                 *       "detail": "Too many tries, wait a while",
                 *       "code": "http.429",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Service Unavailable */
        Problem503: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:competence:problem:http.503",
                 *       "title": "The service is unavailable for the moment",
                 *       "status": 503,
                 *       "detail": "The service is unavailable for the moment",
                 *       "code": "http.503",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The language of sentences: Swedish unless English is preferred.
         * @example en
         */
        "Accept-Language": string;
        /**
         * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
         * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
         */
        "Idempotency-Key": string;
        /**
         * @description The ETag of the version that the change is based on.
         * @example "7"
         */
        "If-Match": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version, to send back as If-Match.
         * @example "7"
         */
        ETag: string;
        /**
         * @description Where what was made is found.
         * @example /api/v1/jobs/0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
         */
        Location: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 30
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    activateAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userName": "ingrid.astrom",
                 *       "activationCode": "text",
                 *       "password": "ett långt lösenord",
                 *       "oneTimeCode": "492817"
                 *     }
                 */
                "application/json": components["schemas"]["AccountActivation"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "displayName": "Ingrid Åström",
                     *       "givenName": "Ingrid",
                     *       "email": "ingrid.astrom@exempel.se",
                     *       "locale": "sv",
                     *       "organisation": "Älvhamra Maskin & Service AB",
                     *       "roles": [
                     *         "employee"
                     *       ],
                     *       "directReports": 8,
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "isActingAs": false,
                     *       "secondFactor": {
                     *         "isRequired": true,
                     *         "isEnrolled": true
                     *       },
                     *       "antiforgeryToken": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["MeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    actAs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1"
                 *     }
                 */
                "application/json": components["schemas"]["Part"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "displayName": "Ingrid Åström",
                     *       "givenName": "Ingrid",
                     *       "email": "ingrid.astrom@exempel.se",
                     *       "locale": "sv",
                     *       "organisation": "Älvhamra Maskin & Service AB",
                     *       "roles": [
                     *         "employee"
                     *       ],
                     *       "directReports": 8,
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "isActingAs": false,
                     *       "secondFactor": {
                     *         "isRequired": true,
                     *         "isEnrolled": true
                     *       },
                     *       "antiforgeryToken": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["MeView"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listActAs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "people": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "displayName": "Ingrid Åström",
                     *           "title": "Lagermedarbetare",
                     *           "why": {
                     *             "sv": "Chef för lagret, med åtta medarbetare.",
                     *             "en": "Manages the warehouse, with eight reports."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PartsView"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listFrameworks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "frameworkId": "text",
                     *           "name": "Lager Örebro",
                     *           "version": "1",
                     *           "source": "text",
                     *           "skills": 1,
                     *           "importedAt": "2026-09-01T07:30:00Z",
                     *           "attribution": "JobTech, Arbetsförmedlingen, CC0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FrameworksView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    importEsco: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadIds": [
                 *         "0199a3c4-7d2e-7f28-99c5-25d331300f35"
                 *       ],
                 *       "version": "1",
                 *       "isDryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["FrameworkImport"];
            };
        };
        responses: {
            /** @description Begun; Location names the job to follow. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "0199a3c4-7d2e-7929-9b1b-2473c7d6b003"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportStartedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    importJobTech: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadIds": [
                 *         "0199a3c4-7d2e-7f28-99c5-25d331300f35"
                 *       ],
                 *       "version": "1",
                 *       "isDryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["FrameworkImport"];
            };
        };
        responses: {
            /** @description Begun; Location names the job to follow. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "0199a3c4-7d2e-7929-9b1b-2473c7d6b003"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportStartedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description The last answer's nextCursor. */
                cursor?: string;
                /** @description At most this many, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "jobId": "0199a3c4-7d2e-7929-9b1b-2473c7d6b003",
                     *           "kind": "people.import",
                     *           "state": "requested",
                     *           "isDryRun": true,
                     *           "title": "Lagermedarbetare",
                     *           "done": 120,
                     *           "total": 200,
                     *           "created": 117,
                     *           "updated": 1,
                     *           "skipped": 1,
                     *           "rejected": 3,
                     *           "isCancelling": false,
                     *           "startedAt": "2026-09-01T07:30:00Z",
                     *           "endedAt": "2026-09-01T07:30:00Z",
                     *           "problem": "text"
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfJobView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                /** @description As answered by the request that started it. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "0199a3c4-7d2e-7929-9b1b-2473c7d6b003",
                     *       "kind": "people.import",
                     *       "state": "requested",
                     *       "isDryRun": true,
                     *       "title": "Lagermedarbetare",
                     *       "done": 120,
                     *       "total": 200,
                     *       "created": 117,
                     *       "updated": 1,
                     *       "skipped": 1,
                     *       "rejected": 3,
                     *       "isCancelling": false,
                     *       "startedAt": "2026-09-01T07:30:00Z",
                     *       "endedAt": "2026-09-01T07:30:00Z",
                     *       "problem": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["JobView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                /** @description As answered by the request that started it. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken up; it will be so before long. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getJobErrors: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                /** @description As answered by the request that started it. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    followJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                /** @description As answered by the request that started it. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listJobErrors: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "row": 17,
                     *           "column": "E-post",
                     *           "code": "people.invalid-email",
                     *           "reason": "Truckkort krävs för att få köra truck i lagret.",
                     *           "value": "ingrid.astrom(at)exempel.se"
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfRejectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    refreshLevels: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isDryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["LevelRefresh"];
            };
        };
        responses: {
            /** @description Begun; Location names the job to follow. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "0199a3c4-7d2e-7929-9b1b-2473c7d6b003"
                     *     }
                     */
                    "application/json": components["schemas"]["LevelRefreshStartedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "displayName": "Ingrid Åström",
                     *       "givenName": "Ingrid",
                     *       "email": "ingrid.astrom@exempel.se",
                     *       "locale": "sv",
                     *       "organisation": "Älvhamra Maskin & Service AB",
                     *       "roles": [
                     *         "employee"
                     *       ],
                     *       "directReports": 8,
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "isActingAs": false,
                     *       "secondFactor": {
                     *         "isRequired": true,
                     *         "isEnrolled": true
                     *       },
                     *       "antiforgeryToken": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["MeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    setLocale: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "sv"
                 *     }
                 */
                "application/json": components["schemas"]["LocaleChoice"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "ett långt lösenord",
                 *       "new": "ett annat långt lösenord"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "oneTimeCode": "492817"
                 *     }
                 */
                "application/json": components["schemas"]["FirstCode"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    enrolSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "cdk_9f2c_0a1b2c3d_5e",
                     *       "uri": "otpauth://totp/Competence:ingrid.astrom",
                     *       "qrSvg": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactorSecretView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    searchOccupations: {
        parameters: {
            query?: {
                /** @description Words or parts of words, in Swedish or English; accents, case and small slips do not matter. */
                search?: string;
                /** @description Only occupations of this one. */
                taxonomy?: components["schemas"]["Taxonomy"];
                /** @description At most so many, 1 to 100; else 25. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "occupationId": "0199a3c4-7d2e-7e05-952d-c67b205666b6",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "code": "people.invalid-email",
                     *           "taxonomy": "esco",
                     *           "essential": 1,
                     *           "optional": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OccupationsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOccupation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                occupationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "occupationId": "0199a3c4-7d2e-7e05-952d-c67b205666b6",
                     *       "label": {
                     *         "sv": "Truckkörning",
                     *         "en": "Forklift driving"
                     *       },
                     *       "description": {
                     *         "sv": "Att köra truck säkert och utan skador på gods.",
                     *         "en": "Driving a forklift safely and without damage to goods."
                     *       },
                     *       "alternativeLabels": {
                     *         "sv": [
                     *           "gaffeltruck"
                     *         ],
                     *         "en": [
                     *           "fork truck"
                     *         ]
                     *       },
                     *       "code": "people.invalid-email",
                     *       "taxonomy": "esco",
                     *       "sourceUri": "https://data.europa.eu/esco/skill/0a6a8a2b",
                     *       "groups": [
                     *         {
                     *           "code": "people.invalid-email",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           }
                     *         }
                     *       ],
                     *       "essentialSkills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical"
                     *         }
                     *       ],
                     *       "optionalSkills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OccupationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrgChart: {
        parameters: {
            query: {
                /** @description Whom the chart is around. */
                personId: string;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *         "displayName": "Ingrid Åström",
                     *         "givenName": "Ingrid",
                     *         "familyName": "Åström",
                     *         "email": "ingrid.astrom@exempel.se",
                     *         "title": "Lagermedarbetare",
                     *         "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *         "unitName": "Lager Örebro",
                     *         "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *         "managerName": "Sara Nyström",
                     *         "isActive": true
                     *       },
                     *       "line": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "displayName": "Ingrid Åström",
                     *           "givenName": "Ingrid",
                     *           "familyName": "Åström",
                     *           "email": "ingrid.astrom@exempel.se",
                     *           "title": "Lagermedarbetare",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "unitName": "Lager Örebro",
                     *           "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *           "managerName": "Sara Nyström",
                     *           "isActive": true
                     *         }
                     *       ],
                     *       "reports": [
                     *         {
                     *           "person": {
                     *             "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *             "displayName": "Ingrid Åström",
                     *             "givenName": "Ingrid",
                     *             "familyName": "Åström",
                     *             "email": "ingrid.astrom@exempel.se",
                     *             "title": "Lagermedarbetare",
                     *             "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *             "unitName": "Lager Örebro",
                     *             "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *             "managerName": "Sara Nyström",
                     *             "isActive": true
                     *           },
                     *           "reports": 8
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrgChartView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    searchPeople: {
        parameters: {
            query?: {
                /** @description Beginnings of names, an address, a title or an employee number; forgives å/a, ö/o and small slips. */
                search?: string;
                /** @description Only who belongs to this unit or one under it, today. */
                unitId?: string;
                /** @description Only who reports to this person, today. */
                managerId?: string;
                /** @description Only who is, or is not, employed today. */
                isActive?: boolean;
                /** @description The last answer's nextCursor, with the same search and filters. */
                cursor?: string;
                /** @description 1 to 100; 25 where left out. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "displayName": "Ingrid Åström",
                     *           "givenName": "Ingrid",
                     *           "familyName": "Åström",
                     *           "email": "ingrid.astrom@exempel.se",
                     *           "title": "Lagermedarbetare",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "unitName": "Lager Örebro",
                     *           "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *           "managerName": "Sara Nyström",
                     *           "isActive": true
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfPersonCardView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "givenName": "Ingrid",
                 *       "familyName": "Åström",
                 *       "start": "2026-09-01",
                 *       "email": "ingrid.astrom@exempel.se",
                 *       "userName": "ingrid.astrom",
                 *       "employeeNumber": "10482",
                 *       "externalId": "HR-10482",
                 *       "locale": "sv",
                 *       "title": "Lagermedarbetare",
                 *       "contractedHours": 40,
                 *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                 *       "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f"
                 *     }
                 */
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1"
                     *     }
                     */
                    "application/json": components["schemas"]["PersonRegisteredView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    importPeople: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadId": "0199a3c4-7d2e-7f28-99c5-25d331300f35",
                 *       "mapping": {
                 *         "externalId": "text"
                 *       },
                 *       "isDryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["NewPeopleImport"];
            };
        };
        responses: {
            /** @description Begun; Location names the job to follow. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "0199a3c4-7d2e-7929-9b1b-2473c7d6b003"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportRequestedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPeopleImportGuess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         "Anställningsnr"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FileColumns"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mapping": {
                     *         "externalId": {
                     *           "column": "E-post",
                     *           "confidence": "exact"
                     *         }
                     *       },
                     *       "missing": [
                     *         "externalId"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportGuessView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** @description The day whose links are shown; today where left out. */
                asOf?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "displayName": "Ingrid Åström",
                     *       "givenName": "Ingrid",
                     *       "familyName": "Åström",
                     *       "email": "ingrid.astrom@exempel.se",
                     *       "title": "Lagermedarbetare",
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "unitName": "Lager Örebro",
                     *       "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *       "managerName": "Sara Nyström",
                     *       "isActive": true,
                     *       "employeeNumber": "10482",
                     *       "userName": "ingrid.astrom",
                     *       "externalId": "HR-10482",
                     *       "locale": "sv",
                     *       "employment": {
                     *         "start": "2026-09-01",
                     *         "end": "2027-08-31",
                     *         "endReason": "voluntary",
                     *         "contractedHours": 40
                     *       },
                     *       "roles": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "from": "2026-09-01",
                     *           "to": "2027-08-31"
                     *         }
                     *       ],
                     *       "line": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "displayName": "Ingrid Åström",
                     *           "givenName": "Ingrid",
                     *           "familyName": "Åström",
                     *           "email": "ingrid.astrom@exempel.se",
                     *           "title": "Lagermedarbetare",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "unitName": "Lager Örebro",
                     *           "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *           "managerName": "Sara Nyström",
                     *           "isActive": true
                     *         }
                     *       ],
                     *       "reports": 8,
                     *       "deputies": [
                     *         {
                     *           "deputyId": "0199a3c4-7d2e-741c-973e-d0845a483448",
                     *           "deputyName": "Omar Haddad",
                     *           "from": "2026-09-01",
                     *           "to": "2027-08-31"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    inviteAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activationCode": "text",
                     *       "expiresAt": "2026-09-01T07:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    appointDeputy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deputyId": "0199a3c4-7d2e-741c-973e-d0845a483448",
                 *       "from": "2026-09-01",
                 *       "to": "2027-08-31"
                 *     }
                 */
                "application/json": components["schemas"]["NewDeputy"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    endEmployment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "end": "2027-08-31",
                 *       "reason": "voluntary"
                 *     }
                 */
                "application/json": components["schemas"]["EmploymentEnd"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getGap: {
        parameters: {
            query?: {
                /** @description Another role to be measured by; without it the person's role today. */
                roleProfileId?: string;
                /** @description What the role asks on that day, against today's levels; today where left out. */
                on?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "roleName": {
                     *         "sv": "Svensk text",
                     *         "en": "English text"
                     *       },
                     *       "roleFit": 0.86,
                     *       "weightedGap": 1,
                     *       "compliance": 1,
                     *       "blind": 1,
                     *       "gaps": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "level": 3,
                     *           "required": 3,
                     *           "gap": 1,
                     *           "importance": 4,
                     *           "isMandatory": true,
                     *           "isBlind": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GapView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listGrants: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "role": "hrPartner",
                     *           "unitIds": [
                     *             "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e"
                     *           ],
                     *           "grantedAt": "2026-09-01T07:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GrantsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    grantAccess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "hrPartner",
                 *       "unitIds": [
                 *         "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewGrant"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeAccess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
                role: components["schemas"]["AccessRole"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeManager: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                 *       "from": "2026-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["ManagerFrom"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    renamePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the change is based on.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "givenName": "Ingrid",
                 *       "familyName": "Åström"
                 *     }
                 */
                "application/json": components["schemas"]["PersonName"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    assignRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                 *       "from": "2026-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["RoleFrom"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    endRole: {
        parameters: {
            query?: {
                /** @description The first day no longer in the role; today where left out. */
                to?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
                roleProfileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getSkillProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "roleName": {
                     *         "sv": "Svensk text",
                     *         "en": "English text"
                     *       },
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "level": 3,
                     *           "exact": 2.84,
                     *           "confidence": 0.72,
                     *           "isStale": false,
                     *           "isBlind": false,
                     *           "required": 3,
                     *           "importance": 4,
                     *           "gap": 1,
                     *           "ownRating": 1,
                     *           "managerRating": 1,
                     *           "ratedAt": "2026-09-01T07:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SkillProfileView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    explainLevel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skill": {
                     *         "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *         "label": {
                     *           "sv": "Truckkörning",
                     *           "en": "Forklift driving"
                     *         },
                     *         "description": {
                     *           "sv": "Att köra truck säkert och utan skador på gods.",
                     *           "en": "Driving a forklift safely and without damage to goods."
                     *         },
                     *         "alternativeLabels": {
                     *           "sv": [
                     *             "gaffeltruck"
                     *           ],
                     *           "en": [
                     *             "fork truck"
                     *           ]
                     *         },
                     *         "kind": "technical",
                     *         "criticality": 4,
                     *         "isHardToHire": false,
                     *         "halfLifeMonths": 24,
                     *         "status": "proposed",
                     *         "framework": "jobtech",
                     *         "sourceUri": "https://data.europa.eu/esco/skill/0a6a8a2b",
                     *         "broader": [
                     *           {
                     *             "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *             "label": {
                     *               "sv": "Truckkörning",
                     *               "en": "Forklift driving"
                     *             },
                     *             "isGroup": false
                     *           }
                     *         ],
                     *         "narrower": [
                     *           {
                     *             "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *             "label": {
                     *               "sv": "Truckkörning",
                     *               "en": "Forklift driving"
                     *             }
                     *           }
                     *         ],
                     *         "levels": [
                     *           {
                     *             "level": 3,
                     *             "text": {
                     *               "sv": "Kör de vanliga truckarna själv och följer lagrets regler.",
                     *               "en": "Drives the usual forklifts alone and follows the warehouse's rules."
                     *             },
                     *             "isDefault": false
                     *           }
                     *         ]
                     *       },
                     *       "level": 3,
                     *       "exact": 2.84,
                     *       "confidence": 0.72,
                     *       "isStale": false,
                     *       "halfLifeMonths": 24,
                     *       "policy": "weighted",
                     *       "parts": [
                     *         {
                     *           "source": "self",
                     *           "raterId": "0199a3c4-7d2e-7efa-962f-917c6fa97722",
                     *           "level": 3,
                     *           "occurredAt": "2026-09-01T07:30:00Z",
                     *           "weight": 0.5,
                     *           "decay": 0.97,
                     *           "share": 0.41,
                     *           "comment": "Kör motviktstruck varje vecka."
                     *         }
                     *       ],
                     *       "required": 3,
                     *       "gap": 1,
                     *       "history": [
                     *         {
                     *           "occurredAt": "2026-09-01T07:30:00Z",
                     *           "source": "self",
                     *           "level": 3,
                     *           "raterId": "0199a3c4-7d2e-7efa-962f-917c6fa97722"
                     *         }
                     *       ],
                     *       "isBlind": false
                     *     }
                     */
                    "application/json": components["schemas"]["LevelExplanationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    rateReportsSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": 3,
                 *       "comment": "Kör motviktstruck varje vecka."
                 *     }
                 */
                "application/json": components["schemas"]["SkillRating"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *       "label": {
                     *         "sv": "Truckkörning",
                     *         "en": "Forklift driving"
                     *       },
                     *       "kind": "technical",
                     *       "level": 3,
                     *       "exact": 2.84,
                     *       "confidence": 0.72,
                     *       "isStale": false,
                     *       "isBlind": false,
                     *       "required": 3,
                     *       "importance": 4,
                     *       "gap": 1,
                     *       "ownRating": 1,
                     *       "managerRating": 1,
                     *       "ratedAt": "2026-09-01T07:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SkillLevelView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawManagerRating: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *       "label": {
                     *         "sv": "Truckkörning",
                     *         "en": "Forklift driving"
                     *       },
                     *       "kind": "technical",
                     *       "level": 3,
                     *       "exact": 2.84,
                     *       "confidence": 0.72,
                     *       "isStale": false,
                     *       "isBlind": false,
                     *       "required": 3,
                     *       "importance": 4,
                     *       "gap": 1,
                     *       "ownRating": 1,
                     *       "managerRating": 1,
                     *       "ratedAt": "2026-09-01T07:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SkillLevelView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    rateOwnSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": 3,
                 *       "comment": "Kör motviktstruck varje vecka."
                 *     }
                 */
                "application/json": components["schemas"]["SkillRating"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *       "label": {
                     *         "sv": "Truckkörning",
                     *         "en": "Forklift driving"
                     *       },
                     *       "kind": "technical",
                     *       "level": 3,
                     *       "exact": 2.84,
                     *       "confidence": 0.72,
                     *       "isStale": false,
                     *       "isBlind": false,
                     *       "required": 3,
                     *       "importance": 4,
                     *       "gap": 1,
                     *       "ownRating": 1,
                     *       "managerRating": 1,
                     *       "ratedAt": "2026-09-01T07:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SkillLevelView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawOwnRating: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *       "label": {
                     *         "sv": "Truckkörning",
                     *         "en": "Forklift driving"
                     *       },
                     *       "kind": "technical",
                     *       "level": 3,
                     *       "exact": 2.84,
                     *       "confidence": 0.72,
                     *       "isStale": false,
                     *       "isBlind": false,
                     *       "required": 3,
                     *       "importance": 4,
                     *       "gap": 1,
                     *       "ownRating": 1,
                     *       "managerRating": 1,
                     *       "ratedAt": "2026-09-01T07:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SkillLevelView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getTeam: {
        parameters: {
            query?: {
                /** @description Direct reports, or everybody below. */
                depth?: components["schemas"]["TeamDepth"];
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *       "people": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "displayName": "Ingrid Åström",
                     *           "givenName": "Ingrid",
                     *           "familyName": "Åström",
                     *           "email": "ingrid.astrom@exempel.se",
                     *           "title": "Lagermedarbetare",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "unitName": "Lager Örebro",
                     *           "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *           "managerName": "Sara Nyström",
                     *           "isActive": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getTeamGap: {
        parameters: {
            query?: {
                /** @description The direct reports, or everyone below; direct where left out. */
                depth?: components["schemas"]["TeamDepth"];
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *       "people": 8,
                     *       "gaps": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "peopleWithGap": 1,
                     *           "steps": 1,
                     *           "atTarget": 1,
                     *           "needed": 1,
                     *           "blind": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamGapView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getTeamMatrix: {
        parameters: {
            query?: {
                /** @description The direct reports, or everyone below; direct where left out. */
                depth?: components["schemas"]["TeamDepth"];
                /** @description Only skills of this kind. */
                kind?: components["schemas"]["SkillKind"];
                /** @description Measure everyone by this role, and show its skills alone; otherwise each by their own. */
                roleProfileId?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "target": 3
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "levels": "3201-",
                     *           "targets": "33-12"
                     *         }
                     *       ],
                     *       "foot": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "atTarget": 1,
                     *           "needed": 1,
                     *           "blind": 1
                     *         }
                     *       ],
                     *       "hidden": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TeamMatrixView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    movePerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                 *       "from": "2026-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["UnitFrom"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getRatingRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isBlind": false
                     *     }
                     */
                    "application/json": components["schemas"]["RatingRulesView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    setRatingRules: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the change is based on.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isBlind": false
                 *     }
                 */
                "application/json": components["schemas"]["RatingRulesView"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listRoleProfiles: {
        parameters: {
            query?: {
                /** @description Part of a name, in either language. */
                search?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "version": 1,
                     *           "status": "draft",
                     *           "hasDraft": false,
                     *           "requirements": 1,
                     *           "people": 8
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfilesView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    draftRoleProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "sv": "Lagermedarbetare",
                 *         "en": "Warehouse worker"
                 *       },
                 *       "purpose": {
                 *         "sv": "Tar emot, lagrar och lastar gods.",
                 *         "en": "Receives, stores and loads goods."
                 *       },
                 *       "ssykCode": "4322",
                 *       "escoCode": "4321.1",
                 *       "occupationId": "0199a3c4-7d2e-7e05-952d-c67b205666b6"
                 *     }
                 */
                "application/json": components["schemas"]["NewRoleProfile"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902"
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfileDraftedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getRoleProfile: {
        parameters: {
            query?: {
                /** @description An earlier version, or the published one; without it the draft where there is one, else the published. */
                version?: number;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                roleProfileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "name": {
                     *         "sv": "Lagermedarbetare",
                     *         "en": "Warehouse worker"
                     *       },
                     *       "purpose": {
                     *         "sv": "Tar emot, lagrar och lastar gods.",
                     *         "en": "Receives, stores and loads goods."
                     *       },
                     *       "version": 1,
                     *       "status": "draft",
                     *       "publishedVersion": 1,
                     *       "ssykCode": "4322",
                     *       "escoCode": "4321.1",
                     *       "requirements": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "level": 3,
                     *           "importance": 4,
                     *           "isMandatory": true,
                     *           "horizon": "2026-09-01",
                     *           "reason": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfileView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    publishRoleProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                roleProfileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "version": 1,
                     *       "requirements": 1,
                     *       "hasManyRequirements": false,
                     *       "people": 8,
                     *       "peopleWithNewGap": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfilePublishedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    requireSkills: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the change is based on.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                roleProfileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requirements": [
                 *         {
                 *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                 *           "level": 3,
                 *           "importance": 4,
                 *           "isMandatory": true,
                 *           "horizon": "2026-09-01",
                 *           "reason": {
                 *             "sv": "Svensk text",
                 *             "en": "English text"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoleRequirements"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listServiceKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "keyId": "0199a3c4-7d2e-7207-9847-2f90d737929e",
                     *           "name": "Lager Örebro",
                     *           "scopes": [
                     *             "import"
                     *           ],
                     *           "createdAt": "2026-09-01T07:30:00Z",
                     *           "expiresAt": "2026-09-01T07:30:00Z",
                     *           "lastUsedAt": "2026-09-01T07:30:00Z",
                     *           "revokedAt": "2026-09-01T07:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceKeysView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    createServiceKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lager Örebro",
                 *       "scopes": [
                 *         "import"
                 *       ],
                 *       "expiresAt": "2026-09-01T07:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["NewServiceKey"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keyId": "0199a3c4-7d2e-7207-9847-2f90d737929e",
                     *       "secret": "cdk_9f2c_0a1b2c3d_5e"
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceKeyCreatedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeServiceKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userName": "ingrid.astrom",
                 *       "password": "ett långt lösenord",
                 *       "oneTimeCode": "492817"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "displayName": "Ingrid Åström",
                     *       "givenName": "Ingrid",
                     *       "email": "ingrid.astrom@exempel.se",
                     *       "locale": "sv",
                     *       "organisation": "Älvhamra Maskin & Service AB",
                     *       "roles": [
                     *         "employee"
                     *       ],
                     *       "directReports": 8,
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "isActingAs": false,
                     *       "secondFactor": {
                     *         "isRequired": true,
                     *         "isEnrolled": true
                     *       },
                     *       "antiforgeryToken": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["MeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getSetup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isRequired": true,
                     *       "isDevelopment": false
                     *     }
                     */
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "people.invalid-email",
                 *       "organisation": "Älvhamra Maskin & Service AB",
                 *       "givenName": "Ingrid",
                 *       "familyName": "Åström",
                 *       "email": "ingrid.astrom@exempel.se",
                 *       "password": "ett långt lösenord"
                 *     }
                 */
                "application/json": components["schemas"]["FirstAccount"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "displayName": "Ingrid Åström",
                     *       "givenName": "Ingrid",
                     *       "email": "ingrid.astrom@exempel.se",
                     *       "locale": "sv",
                     *       "organisation": "Älvhamra Maskin & Service AB",
                     *       "roles": [
                     *         "employee"
                     *       ],
                     *       "directReports": 8,
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "isActingAs": false,
                     *       "secondFactor": {
                     *         "isRequired": true,
                     *         "isEnrolled": true
                     *       },
                     *       "antiforgeryToken": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["MeView"];
                };
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    searchSkills: {
        parameters: {
            query?: {
                /** @description Words or parts of words, in Swedish or English; accents, case and small slips do not matter. None: everything. */
                search?: string;
                kind?: components["schemas"]["SkillKind"];
                /** @description Only skills of this catalogue: own, esco, jobtech. */
                framework?: string;
                /** @description Only skills of this status; else proposed and active ones. */
                status?: components["schemas"]["SkillStatus"];
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description At most so many, 1 to 100; else 25. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "status": "proposed",
                     *           "framework": "jobtech",
                     *           "matched": "text"
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfSkillSummaryView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    proposeSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": {
                 *         "sv": "Truckkörning",
                 *         "en": "Forklift driving"
                 *       },
                 *       "description": {
                 *         "sv": "Att köra truck säkert och utan skador på gods.",
                 *         "en": "Driving a forklift safely and without damage to goods."
                 *       },
                 *       "kind": "technical",
                 *       "levels": [
                 *         {
                 *           "level": 3,
                 *           "text": {
                 *             "sv": "Kör de vanliga truckarna själv och följer lagrets regler.",
                 *             "en": "Drives the usual forklifts alone and follows the warehouse's rules."
                 *           }
                 *         }
                 *       ],
                 *       "alternativeLabels": {
                 *         "sv": [
                 *           "gaffeltruck"
                 *         ],
                 *         "en": [
                 *           "fork truck"
                 *         ]
                 *       },
                 *       "criticality": 4,
                 *       "isHardToHire": false,
                 *       "halfLifeMonths": 24,
                 *       "broader": [
                 *         "0199a3c4-7d2e-788a-9892-42274e6633a5"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SkillWords"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb"
                     *     }
                     */
                    "application/json": components["schemas"]["SkillProposedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *       "label": {
                     *         "sv": "Truckkörning",
                     *         "en": "Forklift driving"
                     *       },
                     *       "description": {
                     *         "sv": "Att köra truck säkert och utan skador på gods.",
                     *         "en": "Driving a forklift safely and without damage to goods."
                     *       },
                     *       "alternativeLabels": {
                     *         "sv": [
                     *           "gaffeltruck"
                     *         ],
                     *         "en": [
                     *           "fork truck"
                     *         ]
                     *       },
                     *       "kind": "technical",
                     *       "criticality": 4,
                     *       "isHardToHire": false,
                     *       "halfLifeMonths": 24,
                     *       "status": "proposed",
                     *       "framework": "jobtech",
                     *       "sourceUri": "https://data.europa.eu/esco/skill/0a6a8a2b",
                     *       "broader": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "isGroup": false
                     *         }
                     *       ],
                     *       "narrower": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           }
                     *         }
                     *       ],
                     *       "levels": [
                     *         {
                     *           "level": 3,
                     *           "text": {
                     *             "sv": "Kör de vanliga truckarna själv och följer lagrets regler.",
                     *             "en": "Drives the usual forklifts alone and follows the warehouse's rules."
                     *           },
                     *           "isDefault": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SkillView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    describeSkill: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the change is based on.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                skillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": {
                 *         "sv": "Truckkörning",
                 *         "en": "Forklift driving"
                 *       },
                 *       "description": {
                 *         "sv": "Att köra truck säkert och utan skador på gods.",
                 *         "en": "Driving a forklift safely and without damage to goods."
                 *       },
                 *       "kind": "technical",
                 *       "levels": [
                 *         {
                 *           "level": 3,
                 *           "text": {
                 *             "sv": "Kör de vanliga truckarna själv och följer lagrets regler.",
                 *             "en": "Drives the usual forklifts alone and follows the warehouse's rules."
                 *           }
                 *         }
                 *       ],
                 *       "alternativeLabels": {
                 *         "sv": [
                 *           "gaffeltruck"
                 *         ],
                 *         "en": [
                 *           "fork truck"
                 *         ]
                 *       },
                 *       "criticality": 4,
                 *       "isHardToHire": false,
                 *       "halfLifeMonths": 24,
                 *       "broader": [
                 *         "0199a3c4-7d2e-788a-9892-42274e6633a5"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SkillWords"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    activateSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "name": "Lager Örebro",
                     *           "kind": "unit",
                     *           "parentId": "0199a3c4-7d2e-7eb2-9902-490ee831d129",
                     *           "people": 8,
                     *           "isClosed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    openUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lager Örebro",
                 *       "kind": "unit",
                 *       "parentId": "0199a3c4-7d2e-7eb2-9902-490ee831d129",
                 *       "externalId": "HR-10482"
                 *     }
                 */
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitOpenedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    closeUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getUnitCoverage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "people": 8,
                     *           "required": 3,
                     *           "met": 1,
                     *           "ratio": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitCoverageView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    moveUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parentId": "0199a3c4-7d2e-7eb2-9902-490ee831d129"
                 *     }
                 */
                "application/json": components["schemas"]["UnitParent"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    upload: {
        parameters: {
            query: {
                /** @description For people to know it by. */
                fileName: string;
            };
            header?: {
                /**
                 * @description A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.
                 * @example 0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file's bytes as they are. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uploadId": "0199a3c4-7d2e-7f28-99c5-25d331300f35",
                     *       "fileName": "personer.csv",
                     *       "bytes": 18432,
                     *       "encoding": "utf-8",
                     *       "delimiter": ";",
                     *       "columns": [
                     *         "Anställningsnr"
                     *       ],
                     *       "sample": [
                     *         [
                     *           "10482"
                     *         ]
                     *       ],
                     *       "rows": 200
                     *     }
                     */
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
}
