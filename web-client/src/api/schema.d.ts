// Generated from the contract (../api/openapi.json) by npm run generate. Do not edit.
export interface paths {
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSetup"];
        put?: never;
        post: operations["setUp"];
        delete?: never;
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
        post: operations["signIn"];
        delete: operations["signOut"];
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
        get: operations["getMe"];
        put?: never;
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
        put: operations["changePassword"];
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
        put: operations["setLocale"];
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
        put: operations["confirmSecondFactor"];
        post: operations["enrolSecondFactor"];
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
        get: operations["listActAs"];
        put?: never;
        post?: never;
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
        post: operations["actAs"];
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
        post: operations["inviteAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activateAccount"];
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
        post: operations["upload"];
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
        get: operations["getJob"];
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
        get: operations["followJob"];
        put?: never;
        post?: never;
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
        get: operations["getJobErrors"];
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
        get: operations["listJobErrors"];
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
        post: operations["cancelJob"];
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
        get: operations["searchPeople"];
        put?: never;
        post?: never;
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
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
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
        get: operations["getTeam"];
        put?: never;
        post?: never;
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
        get: operations["listUnits"];
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
        get: operations["getOrgChart"];
        put?: never;
        post?: never;
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
        post: operations["getPeopleImportGuess"];
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
        get: operations["searchSkills"];
        put?: never;
        post?: never;
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
        get: operations["getSkill"];
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
        post: operations["importJobTech"];
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
        get: operations["getOccupation"];
        put?: never;
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
        get: operations["listRoleProfiles"];
        put?: never;
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
        get: operations["getRoleProfile"];
        put?: never;
        post?: never;
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
        put: operations["requireSkills"];
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
        post: operations["publishRoleProfile"];
        delete?: never;
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
        get: operations["explainLevel"];
        put?: never;
        post?: never;
        delete?: never;
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
        put: operations["rateOwnSkill"];
        post?: never;
        delete: operations["withdrawOwnRating"];
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
        put: operations["rateReportsSkill"];
        post?: never;
        delete: operations["withdrawManagerRating"];
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
        get: operations["getGap"];
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
        get: operations["getTeamMatrix"];
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
        get: operations["getTeamGap"];
        put?: never;
        post?: never;
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
        get: operations["getUnitCoverage"];
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
        FieldError: {
            name: string;
            reason: string;
            code?: string | null;
        };
        Problem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string | null;
            code: string | null;
            traceId: string | null;
            errors: components["schemas"]["FieldError"][];
        };
        LocalizedText: {
            sv: string | null;
            en: string | null;
        };
        /** @enum {string} */
        Role: "employee" | "manager" | "hrPartner" | "hrAdmin" | "skillOwner" | "learning" | "compliance" | "analyst" | "representative" | "auditor" | "tenantAdmin";
        /** @enum {string} */
        SkillKind: "technical" | "soft" | "leadership" | "aiData" | "regulated" | "language";
        /** @enum {string} */
        SkillStatus: "proposed" | "active" | "deprecated" | "retired";
        /** @enum {string} */
        RatingSource: "self" | "peer" | "manager" | "assessor" | "evidence";
        /** @enum {string} */
        JobState: "requested" | "running" | "completed" | "failed" | "cancelled";
        SetupView: {
            isRequired: boolean;
            isDevelopment: boolean;
        };
        Setup: {
            code: string;
            organisation: string;
            givenName: string;
            familyName: string;
            email: string;
            password: string;
        };
        SignIn: {
            userName: string;
            password: string;
            oneTimeCode?: string | null;
        };
        SecondFactorState: {
            isRequired: boolean;
            isEnrolled: boolean;
        };
        MeView: {
            /** Format: uuid */
            personId: string | null;
            displayName: string;
            givenName: string;
            email: string | null;
            /** @enum {string} */
            locale: "sv" | "en";
            organisation: string;
            roles: components["schemas"]["Role"][];
            /** Format: int32 */
            directReports: number;
            /** Format: uuid */
            unitId: string | null;
            isActingAs: boolean;
            secondFactor: components["schemas"]["SecondFactorState"];
            antiforgeryToken: string;
        };
        PasswordChange: {
            current: string;
            new: string;
        };
        LocaleChoice: {
            /** @enum {string} */
            locale: "sv" | "en";
        };
        SecondFactorView: {
            secret: string;
            uri: string;
            qrSvg: string;
        };
        OneTimeCode: {
            oneTimeCode: string;
        };
        ActAsPersonView: {
            /** Format: uuid */
            personId: string;
            displayName: string;
            title: string | null;
            why: components["schemas"]["LocalizedText"];
        };
        ActAsView: {
            people: components["schemas"]["ActAsPersonView"][];
        };
        ActAs: {
            /** Format: uuid */
            personId: string;
        };
        InvitationView: {
            activationCode: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Activation: {
            userName: string;
            activationCode: string;
            password: string;
        };
        UploadView: {
            /** Format: uuid */
            uploadId: string;
            fileName: string;
            /** Format: int64 */
            bytes: number;
            encoding: string | null;
            delimiter: string | null;
            columns: string[] | null;
            /** Format: int32 */
            rows: number | null;
            sample: string[][] | null;
        };
        JobView: {
            /** Format: uuid */
            jobId: string;
            kind: string;
            state: components["schemas"]["JobState"];
            isDryRun: boolean;
            title: string;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            total: number | null;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            skipped: number;
            /** Format: int32 */
            rejected: number;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            problem: string | null;
        };
        JobRef: {
            /** Format: uuid */
            jobId: string;
        };
        RejectionView: {
            /** Format: int32 */
            row: number;
            column: string | null;
            code: string;
            reason: string;
            value: string | null;
        };
        PageOfJobView: {
            items: components["schemas"]["JobView"][];
            nextCursor: string | null;
        };
        PageOfRejectionView: {
            items: components["schemas"]["RejectionView"][];
            nextCursor: string | null;
        };
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
            /** Format: uuid */
            managerId: string | null;
            managerName: string | null;
            isActive: boolean;
        };
        PageOfPersonCardView: {
            items: components["schemas"]["PersonCardView"][];
            nextCursor: string | null;
        };
        EmploymentView: {
            /** Format: date */
            start: string;
            /** Format: date */
            end: string | null;
            endReason: string | null;
            /** Format: double */
            contractedHours: number | null;
        };
        RoleAssignmentView: {
            /** Format: uuid */
            roleProfileId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
        };
        DeputyView: {
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
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
            employeeNumber: string | null;
            userName: string | null;
            locale: string;
            employment: components["schemas"]["EmploymentView"] | null;
            roles: components["schemas"]["RoleAssignmentView"][];
            line: components["schemas"]["PersonCardView"][];
            /** Format: int32 */
            reports: number;
            deputies: components["schemas"]["DeputyView"][];
        };
        TeamView: {
            /** Format: uuid */
            managerId: string;
            people: components["schemas"]["PersonCardView"][];
        };
        UnitView: {
            /** Format: uuid */
            unitId: string;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            /** @enum {string} */
            kind: "unit" | "site";
            /** Format: int32 */
            people: number;
            isClosed: boolean;
        };
        UnitsView: {
            items: components["schemas"]["UnitView"][];
        };
        OrgChartReportView: {
            person: components["schemas"]["PersonCardView"];
            /** Format: int32 */
            reports: number;
        };
        OrgChartView: {
            person: components["schemas"]["PersonCardView"];
            line: components["schemas"]["PersonCardView"][];
            reports: components["schemas"]["OrgChartReportView"][];
        };
        PeopleImport: {
            /** Format: uuid */
            uploadId: string;
            mapping: {
                [key: string]: string;
            };
            isDryRun: boolean;
        };
        UploadRef: {
            /** Format: uuid */
            uploadId: string;
        };
        GuessView: {
            column: string;
            /** @enum {string} */
            confidence: "exact" | "alias" | "similar";
        };
        MappingGuessView: {
            mapping: {
                [key: string]: components["schemas"]["GuessView"];
            };
            missing: string[];
        };
        SkillRefView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
        };
        SkillSummaryView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            status: components["schemas"]["SkillStatus"];
            framework: string;
            matched: string | null;
        };
        PageOfSkillSummaryView: {
            items: components["schemas"]["SkillSummaryView"][];
            nextCursor: string | null;
        };
        AlternativeLabelsView: {
            sv: string[];
            en: string[];
        };
        LevelTextView: {
            /** Format: int32 */
            level: number;
            text: components["schemas"]["LocalizedText"];
        };
        SkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            description: components["schemas"]["LocalizedText"];
            alternativeLabels: components["schemas"]["AlternativeLabelsView"];
            kind: components["schemas"]["SkillKind"];
            /** Format: int32 */
            criticality: number | null;
            isHardToHire: boolean;
            /** Format: int32 */
            halfLifeMonths: number;
            status: components["schemas"]["SkillStatus"];
            framework: string;
            sourceUri: string | null;
            broader: components["schemas"]["SkillRefView"][];
            narrower: components["schemas"]["SkillRefView"][];
            levels: components["schemas"]["LevelTextView"][];
        };
        FrameworkView: {
            /** Format: uuid */
            frameworkId: string;
            name: string;
            version: string;
            source: string;
            /** Format: int32 */
            skills: number;
            /** Format: date-time */
            importedAt: string | null;
            attribution: string | null;
        };
        FrameworksView: {
            items: components["schemas"]["FrameworkView"][];
        };
        EscoImport: {
            uploadIds: string[];
            version: string;
            isDryRun: boolean;
        };
        JobTechImport: {
            uploadIds: string[];
            isDryRun: boolean;
        };
        OccupationSummaryView: {
            /** Format: uuid */
            occupationId: string;
            label: components["schemas"]["LocalizedText"];
            code: string | null;
            /** @enum {string} */
            taxonomy: "esco" | "ssyk";
            /** Format: int32 */
            essential: number;
            /** Format: int32 */
            optional: number;
        };
        OccupationsView: {
            items: components["schemas"]["OccupationSummaryView"][];
        };
        OccupationView: {
            /** Format: uuid */
            occupationId: string;
            label: components["schemas"]["LocalizedText"];
            code: string | null;
            /** @enum {string} */
            taxonomy: "esco" | "ssyk";
            /** Format: int32 */
            essential: number;
            /** Format: int32 */
            optional: number;
            essentialSkills: components["schemas"]["SkillRefView"][];
            optionalSkills: components["schemas"]["SkillRefView"][];
        };
        RoleProfileSummaryView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            version: number;
            /** @enum {string} */
            status: "draft" | "published" | "superseded";
            /** Format: int32 */
            requirements: number;
            /** Format: int32 */
            people: number;
        };
        RoleProfilesView: {
            items: components["schemas"]["RoleProfileSummaryView"][];
        };
        RequirementView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** Format: int32 */
            level: number;
            /** Format: int32 */
            importance: number;
            isMandatory: boolean;
            /** Format: date */
            horizon: string | null;
            reason: string | null;
        };
        RoleProfileView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
            purpose: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            version: number;
            /** @enum {string} */
            status: "draft" | "published" | "superseded";
            ssykCode: string | null;
            escoCode: string | null;
            requirements: components["schemas"]["RequirementView"][];
        };
        RoleProfileDraft: {
            name: components["schemas"]["LocalizedText"];
            purpose: components["schemas"]["LocalizedText"];
            ssykCode?: string | null;
            escoCode?: string | null;
            /** Format: uuid */
            occupationId?: string | null;
        };
        RoleProfileRef: {
            /** Format: uuid */
            roleProfileId: string;
        };
        RequiredSkill: {
            /** Format: uuid */
            skillId: string;
            /** Format: int32 */
            level: number;
            /** Format: int32 */
            importance: number;
            isMandatory: boolean;
            /** Format: date */
            horizon: string | null;
        };
        RequiredSkills: {
            requirements: components["schemas"]["RequiredSkill"][];
        };
        SkillLevelView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** Format: int32 */
            level: number | null;
            /** Format: double */
            exact: number | null;
            /** Format: double */
            confidence: number | null;
            isStale: boolean;
            isBlind: boolean;
            /** Format: int32 */
            required: number | null;
            /** Format: int32 */
            importance: number | null;
            /** Format: int32 */
            gap: number;
            /** Format: int32 */
            ownRating: number | null;
            /** Format: int32 */
            managerRating: number | null;
            /** Format: date-time */
            ratedAt: string | null;
        };
        SkillProfileView: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            roleProfileId: string | null;
            roleName: components["schemas"]["LocalizedText"] | null;
            skills: components["schemas"]["SkillLevelView"][];
        };
        LevelPartView: {
            source: components["schemas"]["RatingSource"];
            /** Format: uuid */
            raterId: string | null;
            /** Format: int32 */
            level: number;
            /** Format: date-time */
            occurredAt: string;
            /** Format: double */
            weight: number;
            /** Format: double */
            decay: number;
            /** Format: double */
            share: number;
            comment: string | null;
        };
        LevelHistoryView: {
            /** Format: date-time */
            occurredAt: string;
            source: components["schemas"]["RatingSource"];
            /** Format: int32 */
            level: number | null;
            /** Format: uuid */
            raterId: string | null;
        };
        LevelExplanationView: {
            skill: components["schemas"]["SkillView"];
            /** Format: int32 */
            level: number | null;
            /** Format: double */
            exact: number | null;
            /** Format: double */
            confidence: number | null;
            policy: string;
            parts: components["schemas"]["LevelPartView"][];
            /** Format: int32 */
            required: number | null;
            /** Format: int32 */
            gap: number;
            history: components["schemas"]["LevelHistoryView"][];
            isBlind: boolean;
        };
        SkillRating: {
            /** Format: int32 */
            level: number;
            comment: string | null;
        };
        GapItemView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** Format: int32 */
            level: number | null;
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            gap: number;
            /** Format: int32 */
            importance: number;
            isMandatory: boolean;
        };
        GapView: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            roleProfileId: string | null;
            roleName: components["schemas"]["LocalizedText"] | null;
            /** Format: double */
            roleFit: number;
            /** Format: double */
            weightedGap: number;
            /** Format: double */
            compliance: number | null;
            gaps: components["schemas"]["GapItemView"][];
        };
        MatrixSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** Format: int32 */
            target: number | null;
        };
        MatrixPersonView: {
            /** Format: uuid */
            personId: string;
            levels: string;
            targets: string;
        };
        MatrixFootView: {
            /** Format: uuid */
            skillId: string;
            /** Format: int32 */
            atTarget: number;
            /** Format: int32 */
            needed: number;
        };
        TeamMatrixView: {
            /** Format: uuid */
            managerId: string;
            skills: components["schemas"]["MatrixSkillView"][];
            people: components["schemas"]["MatrixPersonView"][];
            foot: components["schemas"]["MatrixFootView"][];
        };
        TeamGapItemView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            peopleWithGap: number;
            /** Format: int32 */
            steps: number;
            /** Format: int32 */
            atTarget: number;
            /** Format: int32 */
            needed: number;
        };
        TeamGapView: {
            /** Format: uuid */
            managerId: string;
            /** Format: int32 */
            people: number;
            gaps: components["schemas"]["TeamGapItemView"][];
        };
        UnitCoverageItemView: {
            /** Format: uuid */
            unitId: string;
            name?: string | null;
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            met: number;
            /** Format: double */
            ratio: number | null;
        };
        UnitCoverageView: {
            items: components["schemas"]["UnitCoverageItemView"][];
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
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Setup"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description ok */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setLocale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocaleChoice"];
            };
        };
        responses: {
            /** @description ok */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimeCode"];
            };
        };
        responses: {
            /** @description ok */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrolSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActAs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAsView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actAs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActAs"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Activation"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload: {
        parameters: {
            query: {
                fileName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfJobView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobErrors: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfRejectionView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPeople: {
        parameters: {
            query?: {
                search?: string;
                unitId?: string;
                managerId?: string;
                isActive?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPersonCardView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTeam: {
        parameters: {
            query?: {
                depth?: "direct" | "all";
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrgChart: {
        parameters: {
            query?: {
                personId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgChartView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleImport"];
            };
        };
        responses: {
            /** @description ok */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRef"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeopleImportGuess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRef"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingGuessView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchSkills: {
        parameters: {
            query?: {
                search?: string;
                kind?: components["schemas"]["SkillKind"];
                framework?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSkillSummaryView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFrameworks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworksView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importEsco: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscoImport"];
            };
        };
        responses: {
            /** @description ok */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRef"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importJobTech: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobTechImport"];
            };
        };
        responses: {
            /** @description ok */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRef"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchOccupations: {
        parameters: {
            query?: {
                search?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupationsView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOccupation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occupationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupationView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoleProfiles: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleProfilesView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftRoleProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleProfileDraft"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleProfileRef"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoleProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleProfileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleProfileView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requireSkills: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                roleProfileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequiredSkills"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleProfileView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishRoleProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleProfileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleProfileView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSkillProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillProfileView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelExplanationView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateOwnSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillRating"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillLevelView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawOwnRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillLevelView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateReportsSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillRating"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillLevelView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawManagerRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillLevelView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGap: {
        parameters: {
            query?: {
                roleProfileId?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTeamMatrix: {
        parameters: {
            query?: {
                depth?: "direct" | "all";
                kind?: components["schemas"]["SkillKind"];
                roleProfileId?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMatrixView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTeamGap: {
        parameters: {
            query?: {
                depth?: "direct" | "all";
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamGapView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCoverageView"];
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
