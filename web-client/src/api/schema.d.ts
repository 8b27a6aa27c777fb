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
    "/api/v1/campaign-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count whom a plan would ask today
         * @description Keeps nothing.
         *
         *     Decided by the action `campaign.write`.
         */
        post: operations["previewCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All inventory campaigns, the newest first
         * @description Decided by the action `campaign.read`.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Draft an inventory campaign
         * @description Decided by the action `campaign.write`.
         */
        post: operations["draftCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One campaign: its plan, and how far it has come
         * @description Decided by the action `campaign.read`.
         */
        get: operations["getCampaign"];
        /**
         * Change the plan of a campaign that has not been opened
         * @description Decided by the action `campaign.write`.
         */
        put: operations["planCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to talk over what managers and people see differently
         * @description Answers are taken until the campaign is closed.
         *
         *     Decided by the action `campaign.write`.
         */
        post: operations["beginCalibration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a campaign off
         * @description What people said of themselves stays with them; nothing is frozen.
         *
         *     Decided by the action `campaign.write`.
         */
        post: operations["cancelCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a campaign and freeze what it came to
         * @description One job. Closed again it changes nothing.
         *
         *     Decided by the action `campaign.write`.
         */
        post: operations["closeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/comparison/{earlierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What moved between two closed campaigns, skill by skill
         * @description Counts only people and skills that both snapshots have a level of.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["compareCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people and their managers see differently, to be talked over
         * @description At least two levels apart. The reader's own are left out: HR does not calibrate themself.
         *
         *     Decided by the action `campaign-people.read`.
         */
        get: operations["listCampaignDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/due-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move the last day to answer of a campaign that runs
         * @description Earlier or later. Reminders follow; who has been reminded today is not reminded again today.
         *
         *     Decided by the action `campaign.write`.
         */
        put: operations["moveCampaignDueDay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a campaign: find whom its rule meets today, and ask them
         * @description One job. Opened again it changes nothing, or finishes what was broken off.
         *
         *     Decided by the action `campaign.write`.
         */
        post: operations["openCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a campaign has come, manager by manager or unit by unit
         * @description By today's organisation while it runs, by that of the closing day once it is closed.
         *
         *     Decided by the action `campaign-people.read`.
         */
        get: operations["getCampaignProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remind those who have something left to answer
         * @description Once a day at most: asked again on the same day, nothing goes out.
         *
         *     Decided by the action `campaign.write`.
         */
        post: operations["remindCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a closed campaign came to, skill by skill
         * @description Read from the snapshot: the same in a year as on the closing day.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["getCampaignResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/result/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a closed campaign came to, person by person
         * @description Read from the snapshot: the same in a year as on the closing day. HR's own row is left out.
         *
         *     Decided by the action `campaign-people.read`.
         */
        get: operations["listCampaignResultPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has not answered all that they are asked of themselves
         * @description Decided by the action `campaign-people.read`.
         */
        get: operations["listCampaignWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capacity-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What all units are to have, by day
         * @description Decided by the action `capacity-need.read`.
         */
        get: operations["listCapacityNeeds"];
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
    "/api/v1/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find who can do something well, and helps others with it
         * @description Of people whose levels the reader may not see, only those who have said that they will help, and no level: they are
         *     listed from level 4, whatever is asked up to that. Who has hidden is listed to nobody.
         *
         *     Decided by the action `expert.read`.
         */
        get: operations["findExperts"];
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
    "/api/v1/frameworks/imports/{jobId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an import changes, skill by skill
         * @description Of a dry run: what it would change. Kept for 90 days.
         *
         *     Decided by the action `catalogue.write`.
         */
        get: operations["listImportChanges"];
        put?: never;
        post?: never;
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
    "/api/v1/frameworks/onet/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import O*NET's skills, knowledge and occupations
         * @description Takes the text files of O*NET's database, as they are or each packed as .gz: Content Model Reference, Skills, Knowledge,
         *     Occupation Data and Level Scale Anchors. Its levels 0 to 7 become 0 to 5. A second import of the same changes nothing.
         *
         *     Decided by the action `catalogue.write`.
         */
        post: operations["importOnet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/own/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation's own catalogue as CSV
         * @description Every skill of its own, whatever its status, in the columns that importSkills takes: importing the file again loses nothing
         *     and changes nothing. What a spreadsheet would take for a formula begins with an apostrophe, which the import takes away.
         *
         *     Decided by the action `catalogue.read`.
         */
        get: operations["exportSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/own/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a catalogue of the organisation's own from CSV
         * @description The columns are those of exportSkills: key and labelSv or labelEn must be there, the others may
         *     (descriptionSv, descriptionEn, alternativeLabelsSv, alternativeLabelsEn, kind, criticality, isHardToHire, halfLifeMonths,
         *     lifecycle, status, replacedBy, broader, related, mappings, level0Sv to level5En). A cell with several values has one a line;
         *     a mapping is esco|exact|1.1.1|code; replacedBy, broader and related name keys, or esco: and an id there. A row
         *     that would close a circle, chain successors or name two is reported and not taken; the others are.
         *
         *     Decided by the action `catalogue.write`.
         */
        post: operations["importSkills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{frameworkId}/combination-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How ratings of a framework's skills become one level
         * @description Decided by the action `role-profile.read`.
         */
        get: operations["getCombinationPolicy"];
        /**
         * Choose how ratings of a framework's skills become one level
         * @description Holds for all skills of the framework at once; a job writes the levels that many people are compared by.
         *
         *     Decided by the action `role-profile.write`.
         */
        put: operations["chooseCombinationPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gap-snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has been counted and kept, the latest first
         * @description Decided by the action `aggregate.read`.
         */
        get: operations["listGapSnapshots"];
        put?: never;
        /**
         * Count what everybody lacks, and keep it
         * @description One call counts each person, each unit and the whole organisation. It is never changed afterwards.
         *
         *     Decided by the action `gap-snapshot.write`.
         */
        post: operations["takeGapSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gap-snapshots/{snapshotId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was lacking when it was counted
         * @description Decided by the action `aggregate.read`.
         */
        get: operations["getGapSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gap-snapshots/{snapshotId}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has changed between two snapshots
         * @description Decided by the action `aggregate.read`.
         */
        get: operations["compareGapSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which skills there are, and how many have them
         * @description Small groups are hidden. Who they are is asked by listInventoryPeople, and answered where the reader may see it.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["getInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has certain skills, among those whose levels the reader may see
         * @description Nobody else is counted or told of. A page may be short, even empty, and yet have a next.
         *
         *     Decided by the action `directory.read`.
         */
        get: operations["listInventoryPeople"];
        put?: never;
        post?: never;
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
    "/api/v1/jobs/{jobId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a dry run would change, row by row
         * @description The first thousand differences; how many things would be created and changed in all stands in the job.
         *
         *     Decided by the action `job.read`.
         */
        get: operations["listJobDifferences"];
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
    "/api/v1/match-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long one level-step takes to learn
         * @description The ETag is what a change is based on.
         *
         *     Decided by the action `role-profile.read`.
         */
        get: operations["getMatchRules"];
        /**
         * Set how long one level-step takes to learn
         * @description Decided by the action `role-profile.write`.
         */
        put: operations["setMatchRules"];
        post?: never;
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
    "/api/v1/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Openings
         * @description What people may apply for; whoever fills them sees the others too.
         *
         *     Decided by the action `opening-offer.read`.
         */
        get: operations["listOpenings"];
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
    "/api/v1/organisation/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation's overview as a file
         * @description The same rows and figures as on the screen with the same filters; what is hidden there is empty here.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["exportOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the whole organisation lacks of what its roles ask
         * @description Small groups are hidden, and the next-smallest beside them.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["getOrganisationGap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation's parts by skills
         * @description Small groups are hidden, and the next-smallest beside them; a hidden cell has no figures at all.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["getOrganisationHeatmap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which critical skills of the whole organisation hang by a thread
         * @description Who the only one is, is told to those who may see that person's levels; others are told how many.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["getOrganisationRisk"];
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
    "/api/v1/people/{personId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The openings that a person is considered for
         * @description Decided by the action `application.read`.
         */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/applications/{openingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Apply for an opening
         * @description Said again, it changes nothing. Those who fill it see it, and the manager.
         *
         *     Decided by the action `application.write`.
         */
        put: operations["applyForOpening"];
        post?: never;
        /**
         * Withdraw one's application for an opening
         * @description Decided by the action `application.write`.
         */
        delete: operations["withdrawApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/assessor-appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The skills that one is appointed to assess
         * @description Decided by the action `rating-task.read`.
         */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/campaign-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who waits for a manager's rating in running campaigns
         * @description Answer by rateReportsSkill. What they see differently shows once both have answered.
         *
         *     Decided by the action `campaign-task.read`.
         */
        get: operations["getCampaignReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What running campaigns ask of a person, and what they have answered
         * @description Answer by rateOwnSkill; the same level as last time counts as an answer.
         *
         *     Decided by the action `campaign-task.read`.
         */
        get: operations["getPersonCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/campaigns/{campaignId}/differences/{skillId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how far the talk about a difference has come
         * @description Decided by the action `campaign-difference.write`.
         */
        put: operations["noteDifference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ratings that a person has contested, and what came of it
         * @description Decided by the action `contest.read`.
         */
        get: operations["listContests"];
        put?: never;
        post?: never;
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
         * @description Decided by the action `deputy.write`.
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
    "/api/v1/people/{personId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's evidence
         * @description What was issued last comes first.
         *
         *     Decided by the action `evidence.read`.
         */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/evidence-to-verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence that waits for one to verify it
         * @description Of those one manages and in the skills one assesses; for HR administrators and skill owners everybody's. The oldest hundred,
         *     the longest waiting first.
         *
         *     Decided by the action `rating-task.read`.
         */
        get: operations["listEvidenceToVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/evidence/{evidenceId}": {
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
         * Remove evidence that nobody has verified
         * @description Decided by the action `evidence.write`.
         */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/evidence/{evidenceId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject evidence of somebody's skill
         * @description It does not show what it is said to; the person sees why. Never one's own.
         *
         *     Decided by the action `evidence-check.write`.
         */
        post: operations["rejectEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/evidence/{evidenceId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke verified evidence of somebody's skill
         * @description It counts no longer; the person sees why. Never one's own.
         *
         *     Decided by the action `evidence-check.write`.
         */
        post: operations["revokeEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/evidence/{evidenceId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify evidence of somebody's skill
         * @description For the manager, HR, skill owners and assessors of the skill; never one's own. It counts from the day it was issued.
         *
         *     Decided by the action `evidence-check.write`.
         */
        post: operations["verifyEvidence"];
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
    "/api/v1/people/{personId}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person wants to work with, become and help with
         * @description The ETag is what a change of the wishes is based on.
         *
         *     Decided by the action `interest.read`.
         */
        get: operations["getInterests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/interests/career-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say where one wants to go, and whether one wants to be found
         * @description Decided by the action `interest.write`.
         */
        put: operations["setCareerWishes"];
        post?: never;
        delete?: never;
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
    "/api/v1/people/{personId}/peer-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom one is asked to rate
         * @description The open requests, the oldest first; at most a hundred.
         *
         *     Decided by the action `rating-task.read`.
         */
        get: operations["listPeerRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's development plans
         * @description Drafts for the person alone; for managers further up the title and the state alone.
         *
         *     Decided by the action `plan-title.read`.
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Begin a development plan of one's own
         * @description A draft that nobody else reads until it is submitted.
         *
         *     Decided by the action `plan.write`.
         */
        post: operations["draftPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A development plan
         * @description A draft is read by the person alone.
         *
         *     Decided by the action `plan.read`.
         */
        get: operations["getPlan"];
        /**
         * Say what one's plan is called, what it is for, and until when
         * @description Decided by the action `plan.write`.
         */
        put: operations["describePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree on the plan of somebody one manages
         * @description It begins; what the person has come to be able to do meanwhile is done from the start.
         *
         *     Decided by the action `plan-review.write`.
         */
        post: operations["agreeOnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one's plan will not be carried out
         * @description Decided by the action `plan.write`.
         */
        post: operations["cancelPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell how a plan goes
         * @description By the person or the manager; both read it.
         *
         *     Decided by the action `plan-comment.write`.
         */
        post: operations["checkInOnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one's plan is carried out
         * @description All that is in it is done; what will not be done is taken out first.
         *
         *     Decided by the action `plan.write`.
         */
        post: operations["completePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add something to do to one's plan
         * @description Decided by the action `plan.write`.
         */
        post: operations["addPlanItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change something to do in one's plan
         * @description Decided by the action `plan.write`.
         */
        put: operations["changePlanItem"];
        post?: never;
        /**
         * Take something out of one's plan
         * @description Decided by the action `plan.write`.
         */
        delete: operations["removePlanItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}/items/{itemId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that something in one's plan is done
         * @description What aims at a skill is closed by evidence or a rating of that level, and by nothing else.
         *
         *     Decided by the action `plan.write`.
         */
        post: operations["closePlanItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask somebody one manages to change their plan
         * @description It is a draft again.
         *
         *     Decided by the action `plan-review.write`.
         */
        post: operations["sendBackPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to read the plan of somebody one manages
         * @description The person sees that it is being read.
         *
         *     Decided by the action `plan-review.write`.
         */
        post: operations["takeUpPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/plans/{planId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the manager to agree on one's plan
         * @description Decided by the action `plan.write`.
         */
        post: operations["submitPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/rating-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ratings that a rater is asked to look at again
         * @description Decided by the action `rating-task.read`.
         */
        get: operations["listRatingTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/rating-tasks/{contestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer somebody who contests one's rating of them
         * @description Another level becomes the rater's rating at once; the person's own rating is not touched.
         *
         *     Decided by the action `rating-task.write`.
         */
        post: operations["answerContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has looked at a person's levels and gaps, the newest first
         * @description Decided by the action `reader.read`.
         */
        get: operations["listReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/reskilling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reskilling pipelines that a person is in, or has been
         * @description For the person, their manager and HR, with fit and hours; for learning without.
         *
         *     Decided by the action `reskilling-part.read`.
         */
        get: operations["listParticipations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/reskilling/{pipelineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put oneself into a reskilling pipeline
         * @description Said again, it changes how much one would like it. Those who run the pipeline see it, and the manager.
         *
         *     Decided by the action `reskilling-part.write`.
         */
        put: operations["volunteerForReskilling"];
        post?: never;
        /**
         * Leave a reskilling pipeline that one is in
         * @description Until the new role has begun. Nobody is asked why.
         *
         *     Decided by the action `reskilling-part.write`.
         */
        delete: operations["withdrawFromReskilling"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/role-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which roles here would fit a person
         * @description Decided by the action `skill-profile.read`.
         */
        get: operations["listRoleMatches"];
        put?: never;
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
    "/api/v1/people/{personId}/skill-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say of several skills at once that one's level is still right
         * @description All of them or none: where one of them cannot be confirmed, none is.
         *
         *     Decided by the action `self-rating.write`.
         */
        post: operations["confirmSkills"];
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
        /**
         * A person's skills, beside what their role asks
         * @description Today, or as of another moment; a reader sees of an earlier day what they may see of today.
         *
         *     Decided by the action `skill-profile.read`.
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
         * @description Today, or as of another moment. What was written beside a rating is kept as long as the rating is its rater's newest; an
         *     earlier moment shows it where it is the same rating still.
         *
         *     Decided by the action `skill-profile.read`.
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
    "/api/v1/people/{personId}/skills/{skillId}/assessor-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has said as an assessor
         * @description Decided by the action `assessor-rating.read`.
         */
        get: operations["getAssessment"];
        /**
         * Rate somebody in a skill that one is appointed to assess
         * @description Anybody but oneself. The level that comes of it is not the assessor's to read.
         *
         *     Decided by the action `assessor-rating.write`.
         */
        put: operations["assessSkill"];
        post?: never;
        /**
         * Take back one's assessment
         * @description Decided by the action `assessor-rating.write`.
         */
        delete: operations["withdrawAssessment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills/{skillId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one's level of a skill is still right
         * @description Gives what the person said last anew, else makes the level that others see the person's own word. Twice a day changes nothing.
         *
         *     Decided by the action `self-rating.write`.
         */
        post: operations["confirmSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills/{skillId}/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contest somebody's rating of one's skill
         * @description Asks the rater to look again. The rating stands until they have; a rating can be contested once.
         *
         *     Decided by the action `contest.write`.
         */
        post: operations["contestRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills/{skillId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add evidence of a skill
         * @description It counts in the level once somebody other than the person has verified it, and then from the day it was issued.
         *
         *     Decided by the action `evidence.write`.
         */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills/{skillId}/exemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Exempt a person from what the role asks of a skill
         * @description Until that day it counts as not required. In place of an earlier exemption; nobody exempts themself.
         *
         *     Decided by the action `exemption.write`.
         */
        put: operations["exemptSkill"];
        post?: never;
        /**
         * End an exemption before its day
         * @description Decided by the action `exemption.write`.
         */
        delete: operations["endExemption"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills/{skillId}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how much one is interested in a skill, and whether one helps others with it
         * @description Decided by the action `interest.write`.
         */
        put: operations["setSkillInterest"];
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
    "/api/v1/people/{personId}/skills/{skillId}/peer-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rate the skill of a colleague who has asked
         * @description Only while asked; answers the request. The level that comes of it is not the colleague's to read.
         *
         *     Decided by the action `peer-rating.write`.
         */
        put: operations["rateAsPeer"];
        post?: never;
        /**
         * Take back one's rating of a colleague
         * @description The request stands open again.
         *
         *     Decided by the action `peer-rating.write`.
         */
        delete: operations["withdrawPeerRating"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills/{skillId}/peer-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a colleague to rate a skill
         * @description Gives them the right to, until they have answered or declined. To ask again while asked changes nothing.
         *
         *     Decided by the action `peer-request.write`.
         */
        post: operations["askPeer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/skills/{skillId}/peer-requests/{peerId}": {
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
         * Decline to rate a colleague, or take the request back
         * @description Decided by the action `peer-rating.write`.
         */
        delete: operations["endPeerRequest"];
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
    "/api/v1/people/{personId}/stale-skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Skills of which it is worth asking whether the level is still right
         * @description Confidence under .3, or nothing said in twelve months. What the person said in the last three months is not asked again.
         *
         *     Decided by the action `skill-profile.read`.
         */
        get: operations["listStaleSkills"];
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
    "/api/v1/people/{personId}/team-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plans of those whom a manager manages
         * @description Those that wait to be read or are carried out; of the direct reports today.
         *
         *     Decided by the action `team.read`.
         */
        get: operations["listTeamPlans"];
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
    "/api/v1/ratings/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import ratings from a CSV file, as a job
         * @description Each rating keeps the day on which it was given. Rows that cannot be taken are reported; the others are imported. A second
         *     identical run changes nothing.
         *
         *     Decided by the action `rating-import.write`.
         */
        post: operations["importRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reskilling-pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What reskilling is on offer
         * @description Everybody sees what is offered, and nobody here who is in it.
         *
         *     Decided by the action `reskilling-offer.read`.
         */
        get: operations["listReskillingPipelines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profile-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How role profiles are published
         * @description Decided by the action `role-profile.read`.
         */
        get: operations["getRoleProfileRules"];
        /**
         * Set how role profiles are published
         * @description Decided by the action `role-profile-review.write`.
         */
        put: operations["setRoleProfileRules"];
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
         * @description The ETag is what a change is based on.
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
    "/api/v1/role-profiles/{roleProfileId}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what a role is called and is there for
         * @description Holds at once and for all versions; nobody is measured by it.
         *
         *     Decided by the action `role-profile.write`.
         */
        put: operations["describeRoleProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What two versions of a role profile ask differently
         * @description Decided by the action `role-profile.read`.
         */
        get: operations["getRoleProfileDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/draft": {
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
         * Throw away what was drafted for the next version
         * @description Decided by the action `role-profile.write`.
         */
        delete: operations["discardRoleProfileDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who among the people here would fit a role
         * @description Of those whose levels the reader may see. Who hides, has the role already, or has nothing of what is asked is left out.
         *
         *     Decided by the action `match.read`.
         */
        get: operations["listMatches"];
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
         * @description Its draft becomes what everyone in the role is measured by, today or on the day that was submitted. Where drafts are
         *     reviewed, somebody else than who submitted it does so. A second publication of the same changes nothing.
         *
         *     Decided by the action `role-profile-review.write`.
         */
        post: operations["publishRoleProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/publications/{version}": {
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
         * Cancel a version that is published and not yet in force
         * @description Nobody is ever measured by it, and its number is not given again. What it asks is a draft again, unless there is a draft or a
         *     later version already.
         *
         *     Decided by the action `role-profile-review.write`.
         */
        delete: operations["cancelRoleProfileVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/publications/{version}/new-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who got a new gap when a version came into force
         * @description For a draft, or a version whose day has not come: who would get one, by today's levels. Persons are named to those
         *     who may see their levels; others see how many, where they are many enough.
         *
         *     Decided by the action `role-profile.read`.
         */
        get: operations["getNewGaps"];
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
    "/api/v1/role-profiles/{roleProfileId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a role profile out of use
         * @description Only one that nobody has. It keeps its history and can be put in use again.
         *
         *     Decided by the action `role-profile-review.write`.
         */
        post: operations["retireRoleProfile"];
        /**
         * Put a role profile in use again
         * @description Decided by the action `role-profile-review.write`.
         */
        delete: operations["restoreRoleProfile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a draft back from review
         * @description It can be changed again. Who submitted it takes it back in the same way.
         *
         *     Decided by the action `role-profile-review.write`.
         */
        post: operations["sendBackRoleProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the review of a draft stands
         * @description Decided by the action `role-profile-review.read`.
         */
        get: operations["getRoleProfileReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/skill-change-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of what a role asks will be asked differently in some years
         * @description Decided by the action `role-profile.read`.
         */
        get: operations["getSkillChangeRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a draft for review
         * @description It stands still until it has been published or sent back. The ETag says which draft is meant.
         *
         *     Decided by the action `role-profile.write`.
         */
        post: operations["submitRoleProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Skills that a role might ask, with why
         * @description What its occupation takes, and what similar role profiles here ask. A human decides; nothing is added by itself.
         *
         *     Decided by the action `role-profile.read`.
         */
        get: operations["suggestRequirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-profiles/{roleProfileId}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which roles lie nearest to a role, whoever has it
         * @description Decided by the action `role-profile.read`.
         */
        get: operations["listTransitions"];
        put?: never;
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
         * Take a proposed skill into use, or a deprecated one into use again
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
    "/api/v1/skills/{skillId}/assessors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is appointed to assess a skill
         * @description Decided by the action `assessor.read`.
         */
        get: operations["listAssessors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skillId}/assessors/{assessorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Appoint an assessor of a skill
         * @description They may rate anybody but themself in it. Nobody appoints themself.
         *
         *     Decided by the action `assessor.write`.
         */
        put: operations["appointAssessor"];
        post?: never;
        /**
         * Dismiss an assessor of a skill
         * @description What they have said stands.
         *
         *     Decided by the action `assessor.write`.
         */
        delete: operations["dismissAssessor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skillId}/deprecation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a skill out of use, with or without a successor
         * @description It can still be read and keeps its history; nobody is newly rated on it or asked for it. Again with another successor it
         *     is replaced by that one. Where it is another skill's successor, that one must be given a new successor first.
         *
         *     Decided by the action `catalogue.write`.
         */
        post: operations["deprecateSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skillId}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many have a skill at which level, where, and which roles ask it
         * @description Decided by the action `aggregate.read`.
         */
        get: operations["getSkillHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skillId}/migration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What points at a skill, and would follow it to its successor
         * @description Decided by the action `catalogue.write`.
         */
        get: operations["getSkillMigration"];
        put?: never;
        /**
         * Move all that points at a deprecated skill to its successor
         * @description Ratings count for the successor as they were given: by whom, of what kind and when; that they were given for the old skill
         *     stays in its history. Role profiles that ask for it ask for the successor, in a new version. Evidence, exemptions, questions to
         *     colleagues, interests, scenarios and campaigns follow too; what a campaign has frozen and what is archived stay. What would be
         *     moved getSkillMigration tells beforehand. A second run moves nothing.
         *
         *     Decided by the action `catalogue.write`.
         */
        post: operations["migrateSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skillId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a skill for its history alone
         * @description A proposal, or a deprecated skill that no published role profile asks for and nobody is rated on: migrate it to its
         *     successor first. It cannot be taken into use again.
         *
         *     Decided by the action `catalogue.write`.
         */
        post: operations["retireSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skillId}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the gap in a skill has moved from snapshot to snapshot
         * @description Decided by the action `aggregate.read`.
         */
        get: operations["getSkillTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/starter-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The starter packs, and how much of each is here
         * @description Decided by the action `catalogue.read`.
         */
        get: operations["listStarterPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/starter-packs/{key}/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a starter pack into the organisation's own catalogue
         * @description A second installation changes nothing, and what has been edited since is left as it is.
         *
         *     Decided by the action `catalogue.write`.
         */
        post: operations["installStarterPack"];
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
    "/api/v1/units/{unitId}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The campaigns that ask people of a unit, the newest first
         * @description The unit and all below it; the counts are of these people alone.
         *
         *     Decided by the action `campaign-progress.read`.
         */
        get: operations["listUnitCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/campaigns/{campaignId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a campaign has come in a unit, manager by manager or unit by unit
         * @description The unit and all below it, as getCampaignProgress; a campaign that asks nobody there is not found.
         *
         *     Decided by the action `campaign-progress.read`.
         */
        get: operations["getUnitCampaignProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/capacity-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a unit and all below it are to have, by day
         * @description Decided by the action `capacity-need.read`.
         */
        get: operations["listUnitCapacityNeeds"];
        put?: never;
        /**
         * Say what a unit is to have
         * @description So many people, in the unit and all below it, at a level of a skill by a day.
         *
         *     Decided by the action `capacity-need.write`.
         */
        post: operations["addCapacityNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/capacity-needs/{needId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what a unit is to have
         * @description Decided by the action `capacity-need.write`.
         */
        put: operations["changeCapacityNeed"];
        post?: never;
        /**
         * Say that a unit needs it no longer
         * @description Decided by the action `capacity-need.write`.
         */
        delete: operations["removeCapacityNeed"];
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
    "/api/v1/units/{unitId}/evidence-to-verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence of a unit's people that waits for somebody to verify it
         * @description For the HR of the unit: of all who are in it or below, never one's own. The oldest hundred, the longest waiting first.
         *
         *     Decided by the action `evidence-queue.read`.
         */
        get: operations["listUnitEvidenceToVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit's overview as a file
         * @description The same rows and figures as on the screen with the same filters; what is hidden there is empty here.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["exportUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a unit and all below it lack of what their roles ask
         * @description Small groups are hidden, and the next-smallest beside them.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["getUnitGap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit's parts by skills
         * @description Small groups are hidden, and the next-smallest beside them; a hidden cell has no figures at all.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["getUnitHeatmap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which skills there are in a unit and all below it, and how many have them
         * @description Small groups are hidden. Who they are is asked by listInventoryPeople, and answered where the reader may see it.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["getUnitInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft an opening: somebody is looked for
         * @description Decided by the action `opening.write`.
         */
        post: operations["draftOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/openings/{openingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An opening with its candidates side by side
         * @description Decided by the action `opening.read`.
         */
        get: operations["getOpening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/openings/{openingId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an opening that another has drafted
         * @description Decided by the action `opening.write`.
         */
        post: operations["approveOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/openings/{openingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an opening: nobody will be chosen
         * @description Decided by the action `opening.write`.
         */
        post: operations["cancelOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/openings/{openingId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put somebody forward for an opening, or enter one from outside
         * @description People of the organisation from the start; people from outside once those inside have been asked.
         *
         *     Decided by the action `opening.write`.
         */
        post: operations["addCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/openings/{openingId}/candidates/{candidateId}": {
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
         * Take a candidate out of an opening
         * @description Of one from outside, name, contact and levels are deleted at once.
         *
         *     Decided by the action `opening.write`.
         */
        delete: operations["removeCandidate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/openings/{openingId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a candidate for an opening
         * @description A person decides and says why; whoever lacks what the law asks cannot be chosen. The opening is filled by it.
         *
         *     Decided by the action `opening.write`.
         */
        post: operations["decideOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/openings/{openingId}/sourcing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare to build, buy or borrow for an opening
         * @description In hours, SEK and the day that somebody is there. To build is reckoned from the candidate inside who has the least left to learn, of those
         *     whose levels the reader may read.
         *
         *     Decided by the action `opening.read`.
         */
        get: operations["compareSourcing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/openings/{openingId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an opening a state on
         * @description People of the organisation are asked first; after that, people from outside too.
         *
         *     Decided by the action `opening.write`.
         */
        post: operations["advanceOpening"];
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
    "/api/v1/units/{unitId}/reskilling-pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a way from other roles into one role
         * @description Everybody in the organisation sees what it offers, and may join while it is open.
         *
         *     Decided by the action `reskilling.write`.
         */
        post: operations["openReskillingPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/reskilling-pipelines/{pipelineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The board of a reskilling pipeline
         * @description Who is where, and how it goes; for those who run it. Fit and hours of those alone whose assessed levels the reader may read.
         *
         *     Decided by the action `reskilling.read`.
         */
        get: operations["getReskillingPipeline"];
        /**
         * Change what a reskilling pipeline offers, or close and reopen it
         * @description Replaces all of it. Who is in it stays.
         *
         *     Decided by the action `reskilling.write`.
         */
        put: operations["reviseReskillingPipeline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/reskilling-pipelines/{pipelineId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put somebody forward for a reskilling pipeline
         * @description Never oneself: that is to volunteer. Who is in it already stays where they are.
         *
         *     Decided by the action `reskilling.write`.
         */
        post: operations["putForwardForReskilling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/reskilling-pipelines/{pipelineId}/participants/{participationId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take somebody a stage on in a reskilling pipeline, or out of it
         * @description A person decides, and says why whom they admit. One who is placed is proposed for the role.
         *
         *     Decided by the action `reskilling.write`.
         */
        post: operations["moveParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/reskilling-pipelines/{pipelineId}/participants/{participationId}/step-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back somebody's last move in a reskilling pipeline
         * @description As if it had not been made: figures forget it too. A placement that had been proposed is withdrawn.
         *
         *     Decided by the action `reskilling.write`.
         */
        post: operations["stepBackParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which critical skills of a unit hang by a thread
         * @description Who the only one is, is told to those who may see that person's levels; others are told how many.
         *
         *     Decided by the action `aggregate.read`.
         */
        get: operations["getUnitRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenario-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided about gaps, in all scenarios that concern a unit
         * @description Decided by the action `scenario.read`.
         */
        get: operations["listGapDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The scenarios that concern a unit
         * @description Its own, those of units below it, and those above that it is a part of; the newest first.
         *
         *     Decided by the action `scenario.read`.
         */
        get: operations["listScenarios"];
        put?: never;
        /**
         * Draft a scenario
         * @description For the unit and all below it. Seen by those who write scenarios until it is shared.
         *
         *     Decided by the action `scenario.write`.
         */
        post: operations["draftScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scenarios side by side
         * @description For one unit and from the same numbers of today, so that what differs is what the scenarios suppose.
         *
         *     Decided by the action `scenario.read`.
         */
        get: operations["compareScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios/comparison/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scenarios side by side, as a file
         * @description The same figures as compareScenarios gives, one scenario after the other; what is hidden there is empty here.
         *
         *     Decided by the action `scenario.read`.
         */
        get: operations["exportScenarioComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios/{scenarioId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a scenario supposes, and what was decided in it
         * @description The ETag is what a change is based on.
         *
         *     Decided by the action `scenario.read`.
         */
        get: operations["getScenario"];
        /**
         * Change a scenario's name, years and assumptions
         * @description Decided by the action `scenario.write`.
         */
        put: operations["describeScenario"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios/{scenarioId}/archiving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a scenario
         * @description It is kept, changes no more, and its name is free again.
         *
         *     Decided by the action `scenario.write`.
         */
        post: operations["archiveScenario"];
        /**
         * Take an archived scenario up again
         * @description It is a draft or shared, as it was before, unless its name has been given to another meanwhile. A skill in it that was migrated
         *     while it was archived is moved by migrating the skill once more.
         *
         *     Decided by the action `scenario.write`.
         */
        delete: operations["restoreScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios/{scenarioId}/decisions/{skillId}/{level}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decide what to do about a gap
         * @description In place of what was decided before.
         *
         *     Decided by the action `scenario.write`.
         */
        put: operations["decideGap"];
        post?: never;
        /**
         * Take back what was decided about a gap
         * @description Decided by the action `scenario.write`.
         */
        delete: operations["withdrawGapDecision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios/{scenarioId}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a unit would need and have in a scenario, skill by skill
         * @description The unit is the scenario's own or one below it. Supply is min, expected and max by attrition, planned hires and
         *     expected plan completions; nothing of it knows persons or ages.
         *
         *     Decided by the action `scenario.read`.
         */
        get: operations["getForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios/{scenarioId}/forecast/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a unit would need and have in a scenario, as a file
         * @description The same figures as getForecast gives; what is hidden there is empty here. Steps are those of the skill in the year and stand
         *     beside each of its levels.
         *
         *     Decided by the action `scenario.read`.
         */
        get: operations["exportForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios/{scenarioId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what a scenario supposes, year by year
         * @description Replaces all of it. Nothing outside the scenario changes until it is promoted.
         *
         *     Decided by the action `scenario.write`.
         */
        put: operations["planScenario"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios/{scenarioId}/promotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What making a scenario the target would change
         * @description Decided by the action `scenario.read`.
         */
        get: operations["previewPromotion"];
        put?: never;
        /**
         * Make a scenario the target
         * @description What it asks of roles becomes drafts of their next versions, with its years as horizons, to be published by those who
         *     publish; what it says of units becomes their needs. All of it or nothing, and once.
         *
         *     Decided by the action `scenario.write`.
         */
        post: operations["promoteScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/scenarios/{scenarioId}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share a scenario
         * @description Whoever may read of the unit sees it from then on.
         *
         *     Decided by the action `scenario.write`.
         */
        post: operations["shareScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/skill-change-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of what a unit's roles ask will be asked differently in some years
         * @description Decided by the action `role-profile.read`.
         */
        get: operations["getUnitSkillChangeRate"];
        put?: never;
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
        AdjacentSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
        };
        /** @description Other names under which people look for the same skill. */
        AlternativeLabels: {
            sv: string[];
            en: string[];
        };
        ApplicationView: {
            /** Format: uuid */
            openingId: string;
            /** Format: uuid */
            roleProfileId: string;
            roleName: components["schemas"]["LocalizedText"] | null;
            state: components["schemas"]["OpeningState"];
            /** Format: date-time */
            addedAt: string;
            /** @description By themselves; otherwise put forward. */
            hasApplied: boolean;
            /** @description Null until it is filled. */
            isChosen: boolean | null;
        };
        ApplicationsView: {
            /** @description The newest first. */
            items: components["schemas"]["ApplicationView"][];
        };
        AskedPeerView: {
            /** Format: uuid */
            peerId: string;
            /** Format: date-time */
            askedAt: string;
        };
        AskedView: {
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
        AspiredRoleView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
        };
        AssessedSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day; null: until dismissed.
             */
            until: string | null;
        };
        AssessmentView: {
            /**
             * Format: int32
             * @description 0-5.
             */
            level: number;
            /** Format: date-time */
            occurredAt: string;
            comment: string | null;
        };
        AssessmentsView: {
            items: components["schemas"]["AssessedSkillView"][];
        };
        AssessorDays: {
            /**
             * Format: date
             * @description The first day; today where left out.
             */
            from?: string | null;
            /**
             * Format: date
             * @description The last day; null: until dismissed.
             */
            until?: string | null;
        };
        AssessorView: {
            /**
             * Format: uuid
             * @description Who is appointed.
             */
            personId: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day; null: until dismissed.
             */
            until: string | null;
        };
        AssessorsView: {
            items: components["schemas"]["AssessorView"][];
        };
        /** @description How many leave a unit, and those below it that say nothing themselves, in place of its history. */
        AssumedAttrition: {
            /** Format: uuid */
            unitId: string;
            /**
             * Format: double
             * @description Share of the people in a year, 0 to 1.
             */
            yearly: number;
            /**
             * Format: double
             * @description At least; null: as expected.
             */
            min: number | null;
            /**
             * Format: double
             * @description At most; null: as expected.
             */
            max: number | null;
        };
        AttritionView: {
            /**
             * Format: uuid
             * @description Whose history or assumption it is: the unit's own, or one above it where the unit is too small.
             */
            unitId: string;
            /** @description The scenario says so; else the last twelve months do, with a 95 % interval. */
            isAssumed: boolean;
            /**
             * Format: double
             * @description Share a year, 0 to 1, as the other two.
             */
            min: number;
            /** Format: double */
            expected: number;
            /** Format: double */
            max: number;
        };
        BroaderView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            /** @description True for a framework's group, which is no skill itself and has no page. */
            isGroup: boolean;
        };
        CampaignComparisonView: {
            /** Format: uuid */
            campaignId: string;
            /** Format: uuid */
            earlierId: string;
            skills: components["schemas"]["SkillMovementView"][];
        };
        CampaignDifferenceView: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            managerId: string | null;
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description 0-5.
             */
            self: number | null;
            /**
             * Format: int32
             * @description 0-5.
             */
            manager: number | null;
            state: components["schemas"]["DifferenceState"];
        };
        CampaignDifferencesView: {
            /** @description The widest first; at most 1,000. */
            items: components["schemas"]["CampaignDifferenceView"][];
            /**
             * Format: int32
             * @description How many there are.
             */
            total: number;
        };
        /** @description Who is asked what, when and how. */
        CampaignDraft: {
            /** @description In at least one language. */
            name: components["schemas"]["LocalizedText"];
            /** @description A rule: whom it meets is found on the day of opening. */
            population: components["schemas"]["CampaignRule"];
            /** @description Asked of everybody. */
            skillIds: string[];
            /** @description Also what each person's role asks on the day of opening. */
            includesRoleSkills: boolean;
            /**
             * Format: date
             * @description From this day on it can be opened, and answers count.
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day to answer.
             */
            dueOn: string;
            /** @description A manager rates before seeing what the person says in this campaign. */
            isBlind?: boolean;
            /** @description Days before the last day, 0 to 60; 0 is the day itself. */
            remindDaysBefore?: number[] | null;
        };
        CampaignDraftedView: {
            /**
             * Format: uuid
             * @description The new campaign.
             */
            campaignId: string;
        };
        CampaignDueDay: {
            /**
             * Format: date
             * @description The last day to answer; today or later.
             */
            dueOn: string;
        };
        CampaignFrozenLevelView: {
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description 0-5, what others saw on the closing day; null where nothing was known.
             */
            level: number | null;
            /** Format: double */
            confidence: number | null;
            /**
             * Format: int32
             * @description What the person said in the campaign.
             */
            self: number | null;
            /**
             * Format: int32
             * @description What a manager said in the campaign.
             */
            manager: number | null;
            /**
             * Format: int32
             * @description What the person's role asked on the closing day.
             */
            required: number | null;
        };
        CampaignJobView: {
            /**
             * Format: uuid
             * @description Follow it with getJob.
             */
            jobId: string;
        };
        CampaignNameView: {
            /** Format: uuid */
            campaignId: string;
            name: components["schemas"]["LocalizedText"];
        };
        CampaignPersonResultView: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            managerId: string | null;
            /** Format: uuid */
            unitId: string | null;
            skills: components["schemas"]["CampaignFrozenLevelView"][];
        };
        /** @description A rule and no list: whom it meets is found on the day of opening. Several kinds narrow one another. */
        CampaignPopulation: {
            /** @description All who are employed; then the lists are empty. */
            isEveryone: boolean;
            /** @description In one of these units or below. */
            unitIds: string[];
            /** @description With one of these roles. */
            roleProfileIds: string[];
            /** @description In the line of one of these managers, however far down. */
            managerIds: string[];
        };
        CampaignProgressItemView: {
            /**
             * Format: uuid
             * @description The manager or unit; null for those who have none.
             */
            id: string | null;
            /** Format: int32 */
            people: number;
            /**
             * Format: int32
             * @description Who have answered all that they are asked of themselves.
             */
            peopleDone: number;
            /**
             * Format: int64
             * @description Person times skill.
             */
            asked: number;
            /**
             * Format: int64
             * @description How many of them the people have answered.
             */
            self: number;
            /**
             * Format: int64
             * @description How many of them a manager has answered.
             */
            manager: number;
        };
        CampaignProgressView: {
            /** @description Those with most left to answer first. */
            items: components["schemas"]["CampaignProgressItemView"][];
        };
        CampaignQuestionView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            description: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** @description What each level 0 to 5 means. */
            levels: components["schemas"]["LevelView"][];
            /**
             * Format: int32
             * @description 0-5, what the person has said in this campaign; null: nothing yet.
             */
            answer: number | null;
            /**
             * Format: int32
             * @description 0-5, what they said last before it.
             */
            earlier: number | null;
            /** Format: date-time */
            earlierAt: string | null;
        };
        CampaignReachQuestion: {
            population: components["schemas"]["CampaignRule"];
            /** @description Asked of everybody. */
            skillIds: string[];
            includesRoleSkills: boolean;
        };
        CampaignReachView: {
            /**
             * Format: int32
             * @description Whom the rule meets today.
             */
            people: number;
            /**
             * Format: int32
             * @description How many of them have no role that asks anything.
             */
            withoutRole: number;
            /**
             * Format: int64
             * @description Person times skill.
             */
            questions: number;
            /** @description Running campaigns that ask one of these people for one of these skills: they stop the opening. */
            overlaps: components["schemas"]["CampaignNameView"][];
        };
        CampaignReportAnswerView: {
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description 0-5, what a manager has said in this campaign.
             */
            manager: number | null;
            /**
             * Format: int32
             * @description 0-5; null while the person has said nothing, or it is withheld.
             */
            self: number | null;
            /** @description What the person says is withheld until the manager has rated. */
            isBlind: boolean;
            /** @description How far the talk has come, where the two are at least two levels apart. */
            state: (string & components["schemas"]["DifferenceState"]) | null;
        };
        CampaignReportView: {
            /** Format: uuid */
            personId: string;
            /**
             * Format: int32
             * @description How many of the skills the person has answered.
             */
            selfAnswered: number;
            /**
             * Format: int32
             * @description How many of the skills a manager has answered.
             */
            rated: number;
            answers: components["schemas"]["CampaignReportAnswerView"][];
        };
        CampaignReportsView: {
            /** @description What runs and asks of those who work for this manager today. */
            items: components["schemas"]["CampaignTeamView"][];
        };
        CampaignResultView: {
            /** Format: uuid */
            campaignId: string;
            /** Format: uuid */
            snapshotId: string;
            name: components["schemas"]["LocalizedText"];
            /**
             * Format: date
             * @description The day that every figure is of, whatever was said later.
             */
            closedOn: string;
            /**
             * Format: int32
             * @description Null where they are too few to count, or those left out would be.
             */
            people: number | null;
            skills: components["schemas"]["CampaignSkillResultView"][];
        };
        /** @description Everyone, or those whom every list that is given meets. */
        CampaignRule: {
            isEveryone: boolean;
            /** @description In one of these units or below. */
            unitIds?: string[] | null;
            /** @description With one of these roles. */
            roleProfileIds?: string[] | null;
            /** @description In the line of one of these managers, however far down. */
            managerIds?: string[] | null;
        };
        CampaignSkillResultView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description Who were asked; null where suppressed, as all figures.
             */
            people: number | null;
            /** @description How many had level 0 to 5; null for a level that would tell of single people. */
            levels: (number | null)[] | null;
            /**
             * Format: int32
             * @description Who had no level; null where it would tell of single people.
             */
            unrated: number | null;
            /** Format: int32 */
            needed: number | null;
            /**
             * Format: int32
             * @description Of those whose role asked for the skill, how many had what it asked.
             */
            atTarget: number | null;
            /**
             * Format: double
             * @description Of the levels; null below ten people.
             */
            mean: number | null;
            isSuppressed: boolean;
        };
        CampaignSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
        };
        /** @enum {string} */
        CampaignState: "draft" | "open" | "calibration" | "closed" | "cancelled";
        CampaignSummaryView: {
            /** Format: uuid */
            campaignId: string;
            name: components["schemas"]["LocalizedText"];
            state: components["schemas"]["CampaignState"];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            closedOn: string | null;
            /**
             * Format: int32
             * @description How many are asked; 0 until it is opened.
             */
            people: number;
            /**
             * Format: int64
             * @description Person times skill; answered by self and by manager each.
             */
            questions: number;
            /** Format: int64 */
            selfAnswered: number;
            /** Format: int64 */
            managerAnswered: number;
        };
        CampaignTeamSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            levels: components["schemas"]["LevelView"][];
        };
        CampaignTeamView: {
            /** Format: uuid */
            campaignId: string;
            name: components["schemas"]["LocalizedText"];
            state: components["schemas"]["CampaignState"];
            /** Format: date */
            dueOn: string;
            /** @description The manager rates before seeing what the person says: the campaign asks for it, or the organisation always. */
            isBlind: boolean;
            /** Format: date */
            remindedOn: string | null;
            /** @description What is asked of anybody here, with what each level means. */
            skills: components["schemas"]["CampaignTeamSkillView"][];
            /** @description Those with most left first. */
            people: components["schemas"]["CampaignReportView"][];
        };
        CampaignView: {
            /** Format: uuid */
            campaignId: string;
            name: components["schemas"]["LocalizedText"];
            state: components["schemas"]["CampaignState"];
            /** Format: uuid */
            ownerId: string;
            population: components["schemas"]["CampaignPopulation"];
            /** @description Asked of everybody. */
            skills: components["schemas"]["CampaignSkillView"][];
            /** @description Also what each person's role asked on the day of opening. */
            includesRoleSkills: boolean;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            dueOn: string;
            isBlind: boolean;
            /** @description Days before the last day. */
            remindDaysBefore: number[];
            /** Format: date */
            openedOn: string | null;
            /** Format: date */
            closedOn: string | null;
            /**
             * Format: uuid
             * @description What was frozen at closing.
             */
            snapshotId: string | null;
            /** @description Days on which reminders went out. */
            reminded: string[];
            /** Format: int32 */
            people: number;
            /**
             * Format: int32
             * @description Who have answered all that they are asked of themselves.
             */
            peopleDone: number;
            /** Format: int64 */
            questions: number;
            /** Format: int64 */
            selfAnswered: number;
            /** Format: int64 */
            managerAnswered: number;
            /**
             * Format: int32
             * @description Self and manager at least two levels apart, or once so and talked over.
             */
            differences: number;
        };
        CampaignWaitingView: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            managerId: string | null;
            /** Format: uuid */
            unitId: string | null;
            /**
             * Format: int32
             * @description Skills.
             */
            asked: number;
            /**
             * Format: int32
             * @description How many of them the person has answered.
             */
            self: number;
            /**
             * Format: int32
             * @description How many of them a manager has answered.
             */
            manager: number;
        };
        CampaignsView: {
            items: components["schemas"]["CampaignSummaryView"][];
        };
        CandidateAddedView: {
            /**
             * Format: uuid
             * @description The new candidate.
             */
            candidateId: string;
        };
        CandidateView: {
            /** Format: uuid */
            candidateId: string;
            /**
             * Format: uuid
             * @description Null of one from outside.
             */
            personId: string | null;
            /** @description Of one from outside; null once it is deleted. */
            name: string | null;
            /** @description As the name. */
            contact: string | null;
            /**
             * Format: double
             * @description 0 to 1; null where the reader may not read their assessed levels.
             */
            fit: number | null;
            /**
             * Format: decimal
             * @description Levels missing, at 40 hours each; null as the fit.
             */
            hoursLeft: number | null;
            /** @description What they have, in the order of the requirements; empty as the fit. */
            levels: number[];
            /**
             * Format: int32
             * @description How many things they lack that the law asks; null as the fit.
             */
            lacksLegal: number | null;
            /** @description By themselves; otherwise put forward, or entered. */
            hasApplied: boolean;
        };
        CapacityNeedAddedView: {
            /**
             * Format: uuid
             * @description The new need.
             */
            needId: string;
        };
        CapacityNeedView: {
            /** Format: uuid */
            needId: string;
            /** Format: uuid */
            unitId: string;
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
             * @description How many people at that level or above.
             */
            people: number;
            /**
             * Format: date
             * @description The day by which they are needed; the need holds from then on.
             */
            byDate: string;
            reason: components["schemas"]["LocalizedText"] | null;
            /**
             * Format: int64
             * @description Sent in quotes as If-Match with a change.
             */
            version: number;
        };
        CareerWishes: {
            /** @description Role profiles that the person would like to have, the most wanted first; at most ten. */
            aspiredRoles: string[];
            /** @description To another unit or place. */
            isWillingToMove: boolean;
            /** @description Neither the finder nor the matches show the person, to anybody. */
            isHidden: boolean;
        };
        ChangedSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description 1-5; null where it is not asked today.
             */
            from: number | null;
            /**
             * Format: int32
             * @description 1-5; null where it is asked no longer.
             */
            to: number | null;
            /**
             * Format: int32
             * @description 1-5, its weight.
             */
            importance: number;
        };
        CheckInView: {
            /** Format: uuid */
            checkInId: string;
            /**
             * Format: uuid
             * @description The person, or the manager.
             */
            byPersonId: string;
            /** Format: date-time */
            at: string;
            comment: string | null;
        };
        /**
         * @description How several ratings become one level; chosen per framework.
         * @enum {string}
         */
        CombinationPolicy: "weighted" | "prioritised" | "highest" | "latest" | "validatedOnly";
        CombinationPolicyChosenView: {
            /**
             * Format: uuid
             * @description The job that works all levels out anew; null where nothing was changed.
             */
            jobId: string | null;
        };
        CombinationPolicyView: {
            policy: components["schemas"]["CombinationPolicy"];
        };
        ContestAnswer: {
            /**
             * Format: int32
             * @description 0-5, what the rater says after looking again: the same, or another.
             */
            level: number;
            /** @description Why, for the person. */
            answer: string;
        };
        /** @enum {string} */
        ContestOutcome: "kept" | "changed" | "withdrawn";
        ContestView: {
            /** Format: uuid */
            contestId: string;
            /**
             * Format: uuid
             * @description Whose skill it is.
             */
            personId: string;
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            source: components["schemas"]["RatingSource"];
            /** Format: uuid */
            raterId: string;
            /**
             * Format: int32
             * @description 0-5, the level that is contested.
             */
            level: number;
            /** Format: date-time */
            ratedAt: string;
            /** Format: date-time */
            contestedAt: string;
            /** @description Why; null where it has been erased. */
            reason: string | null;
            /** @description Null while the rater has not answered. */
            outcome: (string & components["schemas"]["ContestOutcome"]) | null;
            /**
             * Format: int32
             * @description 0-5, what the rater said after looking again.
             */
            newLevel: number | null;
            /** @description What the rater wrote; null while there is none, or where it has been erased. */
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        ContestsView: {
            /** @description The newest first. */
            items: components["schemas"]["ContestView"][];
        };
        Credentials: {
            userName: string;
            password: string;
            /** @description Six digits, for those who have enrolled a second factor. */
            oneTimeCode?: string | null;
        };
        Deprecation: {
            /** @description The one skill that takes its place, in use itself; empty where none does. */
            replacedBy: string[];
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
        DifferenceNote: {
            /** @description open, talked (over), settled (nothing left for the next employee conversation). */
            state: components["schemas"]["DifferenceState"];
        };
        /**
         * @description How far the talk about a difference has come.
         * @enum {string}
         */
        DifferenceState: "open" | "talked" | "settled";
        /** @description What a row of the file would do to one thing. */
        DifferenceView: {
            /**
             * Format: int32
             * @description As a person counts in the file: the first row after the heading is 2.
             */
            row: number;
            /** @description What a reader knows the thing by. */
            subject: string;
            /** @description As the API names it; null where the whole thing is new. */
            field: string | null;
            /** @description Null where there was nothing. */
            was: string | null;
            /** @description Null where nothing is left. */
            becomes: string | null;
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
        EvidenceAddedView: {
            /**
             * Format: uuid
             * @description The new evidence.
             */
            evidenceId: string;
        };
        EvidenceListView: {
            items: components["schemas"]["EvidenceView"][];
        };
        EvidenceRefusal: {
            /** @description Why; the person reads it. */
            reason: string;
        };
        /** @enum {string} */
        EvidenceStatus: "unverified" | "verified" | "rejected" | "revoked";
        /** @enum {string} */
        EvidenceType: "certificate" | "course" | "project" | "reference" | "permit";
        EvidenceVerification: {
            /**
             * Format: int32
             * @description What it shows, as the verifier sees it: 0-5.
             */
            level: number;
        };
        EvidenceView: {
            /** Format: uuid */
            evidenceId: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            skillId: string;
            /** @description The skill's. */
            label: components["schemas"]["LocalizedText"];
            type: components["schemas"]["EvidenceType"];
            status: components["schemas"]["EvidenceStatus"];
            title: string;
            issuer: string | null;
            url: string | null;
            fileHash: string | null;
            /**
             * Format: int32
             * @description 0-5: said until verified, then as verified. Null where it is withheld: the reader is to rate before seeing.
             */
            level: number | null;
            /** Format: date */
            issuedAt: string;
            /**
             * Format: date
             * @description The last day it holds; null: it does not expire.
             */
            expiresAt: string | null;
            isExpired: boolean;
            /** Format: uuid */
            addedBy: string;
            /** Format: date-time */
            addedAt: string;
            /**
             * Format: uuid
             * @description Who verified, rejected or revoked it.
             */
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Why it was rejected or revoked. */
            reason: string | null;
        };
        ExemptionView: {
            /**
             * Format: date
             * @description The last day.
             */
            until: string;
            /** Format: uuid */
            exemptedBy: string;
            reason: string | null;
        };
        ExpertView: {
            /** Format: uuid */
            personId: string;
            /**
             * Format: int32
             * @description 0-5; null where the reader may not see it.
             */
            level: number | null;
            /**
             * Format: double
             * @description 0 to 1; null where the reader may not see the level.
             */
            confidence: number | null;
            /**
             * Format: date-time
             * @description The newest rating; null where the reader may not see the level.
             */
            ratedAt: string | null;
            willHelp: boolean;
            /** @description In the reader's own unit. */
            isInMyUnit: boolean;
        };
        /** @enum {string} */
        ExportFormat: "csv" | "xlsx" | "json";
        /** @enum {string} */
        ExportTable: "inventory" | "gap" | "heatmap" | "risk";
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
        ForecastCellView: {
            /** Format: int32 */
            year: number;
            /**
             * Format: int32
             * @description People.
             */
            need: number;
            /**
             * Format: double
             * @description People there would be at least; as the next two.
             */
            min: number | null;
            /** Format: double */
            expected: number | null;
            /** Format: double */
            max: number | null;
            /**
             * Format: double
             * @description Need less expected supply, in people; below zero there are more than needed.
             */
            gap: number | null;
        };
        ForecastLevelView: {
            /**
             * Format: int32
             * @description 1-5; people at it or above.
             */
            level: number;
            /**
             * Format: int32
             * @description People who have it today.
             */
            coverage: number | null;
            /** @description What is to be done about it; null: nothing decided. */
            decision: components["schemas"]["GapDecisionView"] | null;
            years: components["schemas"]["ForecastCellView"][];
        };
        ForecastSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** @description Criticality 4 or 5. */
            isCritical: boolean;
            isHardToHire: boolean;
            /** @description Levels missing, year by year. */
            years: components["schemas"]["ForecastStepsView"][];
            levels: components["schemas"]["ForecastLevelView"][];
        };
        ForecastStepsView: {
            /** Format: int32 */
            year: number;
            /** Format: double */
            steps: number | null;
        };
        ForecastTotalView: {
            /** Format: int32 */
            year: number;
            /**
             * Format: int32
             * @description How many skills are short of people.
             */
            skills: number | null;
            /**
             * Format: double
             * @description How many people more are needed at least, skill by skill.
             */
            people: number | null;
            /**
             * Format: double
             * @description Levels missing, with everybody put where they fit best.
             */
            steps: number | null;
        };
        /** @description A scenario's need beside its supply in a unit and all below it. Figures about supply are null where suppressed. */
        ForecastView: {
            /** Format: uuid */
            scenarioId: string;
            /**
             * Format: uuid
             * @description The unit that is looked at: the scenario's own or one below it.
             */
            unitId: string;
            name: components["schemas"]["LocalizedText"];
            status: components["schemas"]["ScenarioStatus"];
            /** @description Too few people in the unit, or the next-smallest beside too few. */
            isSuppressed: boolean;
            /** @description What share of the unit leaves in a year; units below go by their own. */
            attrition: components["schemas"]["AttritionView"] | null;
            years: number[];
            /** @description All skills together, year by year. */
            totals: components["schemas"]["ForecastTotalView"][];
            /** @description Critical ones first, then by what is missing. */
            skills: components["schemas"]["ForecastSkillView"][];
        };
        FoundLevel: {
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description 0-5.
             */
            level: number;
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
        /** @enum {string} */
        Freshness: "fresh" | "stale";
        /**
         * @description How a gap is to be closed: by learning, by hiring, by a loan, or not at all, also where a machine takes over.
         * @enum {string}
         */
        GapAnswer: "build" | "buy" | "borrow" | "accept";
        GapAnswering: {
            /** @description Build: learn. Buy: hire. Borrow: a loan or a mentor. Accept: live with it, or automate it. */
            answer: components["schemas"]["GapAnswer"];
            /**
             * Format: uuid
             * @description The person who sees to it.
             */
            ownerId: string;
            /**
             * Format: date
             * @description The last day; not passed when it is set.
             */
            due: string;
            /** @description How, or why; an acceptance needs it. */
            comment?: string | null;
            /** @description Seen to. */
            isDone?: boolean;
        };
        GapDecisionView: {
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description 1-5.
             */
            level: number;
            answer: components["schemas"]["GapAnswer"];
            /** Format: uuid */
            ownerId: string;
            /**
             * Format: date
             * @description The last day.
             */
            due: string;
            /** @description How, or why. */
            comment: string | null;
            isDone: boolean;
        };
        GapDecisionsView: {
            /** @description The earliest due first. */
            items: components["schemas"]["OpenDecisionView"][];
        };
        GapDifferenceView: {
            snapshot: components["schemas"]["GapSnapshotSummaryView"];
            with: components["schemas"]["GapSnapshotSummaryView"];
            /**
             * Format: uuid
             * @description Whose skills: null is the whole organisation.
             */
            unitId: string | null;
            /** @description The unit had too few people in one of them; then no skill of it is told. */
            isSuppressed: boolean;
            /** @description Every unit that had people in one of them, the largest change first, and those last that may not be told. */
            units: components["schemas"]["UnitDifferenceView"][];
            /** @description Those whose figures may be told in both, the largest change first. */
            skills: components["schemas"]["SkillDifferenceView"][];
        };
        GapHorizonView: {
            /** Format: date */
            on: string;
            /**
             * Format: int32
             * @description 0 is today.
             */
            years: number;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            peopleWithGap: number;
            /**
             * Format: int32
             * @description Levels missing in all.
             */
            steps: number;
            /**
             * Format: int32
             * @description Requirements asked of these people.
             */
            required: number;
            /**
             * Format: int32
             * @description How many of them are met.
             */
            met: number;
        };
        GapOverviewView: {
            /**
             * Format: uuid
             * @description Null: the whole organisation.
             */
            unitId: string | null;
            /**
             * Format: date
             * @description The day whose requirements are counted by skill and role; levels are as of today.
             */
            on: string;
            /** @description Too few people; then nothing is told. */
            isSuppressed: boolean;
            /** @description Today and one, two and three years on. */
            horizons: components["schemas"]["GapHorizonView"][];
            /** @description That anybody is asked, the most steps first. */
            skills: components["schemas"]["SkillGapSumView"][];
            /** @description That anybody has, the most steps first. */
            roles: components["schemas"]["RoleGapSumView"][];
        };
        GapSnapshotOrder: {
            /**
             * Format: date-time
             * @description An earlier moment, counted out of what had been said and published by then; left out: now.
             */
            asOf?: string | null;
        };
        GapSnapshotSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description How many were asked it; null where suppressed, as all figures.
             */
            needed: number | null;
            /** Format: int32 */
            peopleWithGap: number | null;
            /** Format: int32 */
            steps: number | null;
            isSuppressed: boolean;
        };
        GapSnapshotSummaryView: {
            /** Format: uuid */
            snapshotId: string;
            /**
             * Format: date-time
             * @description The moment that it was counted for.
             */
            asOf: string;
            /**
             * Format: date-time
             * @description When it was counted: later than the moment where it was counted out of the events.
             */
            takenAt: string;
            /**
             * Format: uuid
             * @description The person who had it counted; null where it was no person.
             */
            takenBy: string | null;
            /**
             * Format: int32
             * @description How many there were.
             */
            people: number;
            /** Format: int32 */
            peopleWithGap: number;
            /**
             * Format: int32
             * @description Levels missing in all.
             */
            steps: number;
            /**
             * Format: int32
             * @description Requirements asked of them.
             */
            required: number;
            /**
             * Format: int32
             * @description How many of them were met.
             */
            met: number;
        };
        GapSnapshotTakenView: {
            /** Format: uuid */
            snapshotId: string;
        };
        GapSnapshotUnitView: {
            /**
             * Format: uuid
             * @description With all below it.
             */
            unitId: string;
            /** Format: uuid */
            parentId: string | null;
            /**
             * Format: int32
             * @description Null where suppressed, as all figures.
             */
            people: number | null;
            /** Format: int32 */
            peopleWithGap: number | null;
            /** Format: int32 */
            steps: number | null;
            /** Format: int32 */
            required: number | null;
            /** Format: int32 */
            met: number | null;
            isSuppressed: boolean;
        };
        GapSnapshotView: {
            snapshot: components["schemas"]["GapSnapshotSummaryView"];
            /**
             * Format: uuid
             * @description Whose skills: null is the whole organisation.
             */
            unitId: string | null;
            /** @description The unit had too few people; then no skill of it is told. */
            isSuppressed: boolean;
            /** @description Every unit that had people, with all below it. */
            units: components["schemas"]["GapSnapshotUnitView"][];
            /** @description The most steps first, and those last that may not be told. */
            skills: components["schemas"]["GapSnapshotSkillView"][];
        };
        GapSnapshotsView: {
            items: components["schemas"]["GapSnapshotSummaryView"][];
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
        /** @description More or fewer people in a role. */
        HeadcountDelta: {
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            roleProfileId: string;
            /** Format: int32 */
            year: number;
            /**
             * Format: int32
             * @description Added from the year on; negative: taken away.
             */
            people: number;
        };
        HeatmapCellView: {
            /**
             * Format: double
             * @description Coverage: covered of needed, 0 and up. Gap: levels missing per person who needs the skill. MeanLevel: 0-5 of those rated.
             *     Null where nobody needs it or is rated, or suppressed.
             */
            value: number | null;
            /**
             * Format: int32
             * @description People who cover it, levels missing in all, or the sum of levels; null where suppressed.
             */
            count: number | null;
            /**
             * Format: int32
             * @description People who need it, or are rated; null where suppressed.
             */
            of: number | null;
            isSuppressed: boolean;
        };
        /** @enum {string} */
        HeatmapMeasure: "coverage" | "gap" | "meanLevel";
        HeatmapRowView: {
            /**
             * Format: uuid
             * @description Null: those without a unit, or the organisation as a whole.
             */
            unitId: string | null;
            /** @description Only those in the unit itself, and in none below. */
            isDirect: boolean;
            /** @description It can be asked for part by part. */
            hasParts: boolean;
            /**
             * Format: int32
             * @description Null where suppressed.
             */
            people: number | null;
            isSuppressed: boolean;
            /** @description One a skill, in the order of the skills; empty where suppressed. */
            cells: components["schemas"]["HeatmapCellView"][];
        };
        HeatmapSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description 1-5.
             */
            criticality: number;
        };
        HeatmapView: {
            /**
             * Format: uuid
             * @description Null: the whole organisation.
             */
            unitId: string | null;
            /**
             * Format: date
             * @description The day whose requirements are measured by; levels are as of today.
             */
            on: string;
            measure: components["schemas"]["HeatmapMeasure"];
            skills: components["schemas"]["HeatmapSkillView"][];
            /** @description Each unit directly below with all below it, and those who are in none of them. */
            rows: components["schemas"]["HeatmapRowView"][];
            /** @description The unit as a whole. */
            total: components["schemas"]["HeatmapRowView"];
        };
        HoldersRoleView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description 1-5.
             */
            level: number;
            /**
             * Format: date
             * @description The day from which it is asked; null: already.
             */
            from: string | null;
        };
        HoldersUnitView: {
            /**
             * Format: uuid
             * @description Null: those without a unit.
             */
            unitId: string | null;
            /** @description How many at level 0 to 5; null where suppressed. */
            levels: number[] | null;
            isSuppressed: boolean;
        };
        /**
         * @description What an import does to a skill: it is new here, described anew, or no longer in its framework.
         * @enum {string}
         */
        ImportChangeKind: "added" | "changed" | "deprecated";
        ImportChangeView: {
            /** Format: uuid */
            skillId: string;
            kind: components["schemas"]["ImportChangeKind"];
            label: components["schemas"]["LocalizedText"];
            sourceUri: string | null;
            /** @description Of a changed skill: what is not the same, such as label, description or levels. */
            fields: string[];
            /** @description Of a deprecated skill: its one successor, to which migrateSkill can move what refers to it. */
            replacedBy: components["schemas"]["NarrowerView"] | null;
        };
        ImportChangesView: {
            /** @description What was imported. */
            frameworkId: string;
            version: string;
            /** @description Tried and not run: the changes are what a run would do. */
            isDryRun: boolean;
            /**
             * Format: int32
             * @description How many skills are new, in all.
             */
            added: number;
            /**
             * Format: int32
             * @description How many are described anew, in all.
             */
            changed: number;
            /**
             * Format: int32
             * @description How many are no longer in the framework, in all.
             */
            deprecated: number;
            /** @description What is added first, then what is changed, then what is deprecated; each by name. */
            items: components["schemas"]["ImportChangeView"][];
            nextCursor: string | null;
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
        InterestInSkill: {
            /**
             * Format: int32
             * @description 0 none, 1 some, 2 much, 3 very much.
             */
            interest: number;
            /** @description Colleagues may find the person by this skill and ask: they see the name and the skill, not the level. */
            willHelp: boolean;
        };
        InterestsView: {
            /** Format: uuid */
            personId: string;
            /** @description Those of which the person has said something. */
            skills: components["schemas"]["SkillInterestView"][];
            /** @description The most wanted first. */
            aspiredRoles: components["schemas"]["AspiredRoleView"][];
            /** @description To another unit or place. */
            isWillingToMove: boolean;
            /** @description Neither the finder nor the matches show the person, to anybody. */
            isHidden: boolean;
        };
        InventoryLevelView: {
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description 0-5; null where nothing that was said still holds.
             */
            level: number | null;
            /** @description Nothing was said in 12 months, or too little to be sure. */
            isStale: boolean;
            /**
             * Format: date
             * @description When something was said last.
             */
            newest: string | null;
        };
        InventoryPersonView: {
            /** Format: uuid */
            personId: string;
            /**
             * Format: uuid
             * @description Null where the person has none.
             */
            unitId: string | null;
            /**
             * Format: uuid
             * @description Null where the person has none.
             */
            roleProfileId: string | null;
            levels: components["schemas"]["InventoryLevelView"][];
        };
        InventorySkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description How many are rated in it, within the filters; null where suppressed, as all figures.
             */
            people: number | null;
            /** @description How many at level 0, 1, 2, 3, 4 and 5. */
            levels: number[] | null;
            /**
             * Format: int32
             * @description How many of them nothing was said of in 12 months, or too little to be sure.
             */
            stale: number | null;
            /**
             * Format: double
             * @description 0-5.
             */
            meanLevel: number | null;
            isSuppressed: boolean;
        };
        /** @enum {string} */
        InventorySource: "self" | "manager" | "other";
        InventoryView: {
            /**
             * Format: int32
             * @description How many the filters leave, whether rated or not; null where suppressed.
             */
            people: number | null;
            isSuppressed: boolean;
            /** @description A row a skill, those that most have first. */
            items: components["schemas"]["InventorySkillView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
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
        KeyPersonView: {
            /** Format: uuid */
            personId: string;
            /**
             * Format: int32
             * @description Critical skills that nobody else covers, among those that the reader may see.
             */
            skills: number;
        };
        /**
         * @description What a key may do; never a person's rights.
         * @enum {string}
         */
        KeyScope: "import" | "report" | "scim";
        LegalRequirement: {
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description 1-5.
             */
            level: number;
        };
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
            /** @description For each source the lowest rating that, given today, would raise the level; none for an earlier moment. */
            wouldRaise: components["schemas"]["LevelRaise"][];
            /** @description Colleagues who are asked for their word and have not answered. */
            asked: components["schemas"]["AskedPeerView"][];
            /** @description Until when what the role asks is not asked of this person; null: it is asked. */
            exemption: components["schemas"]["ExemptionView"] | null;
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
            /**
             * Format: date-time
             * @description When it was said; for evidence the day it was issued.
             */
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
            /**
             * Format: uuid
             * @description Which piece of evidence; null for a person's word.
             */
            evidenceId: string | null;
            /** @description What the evidence is called. */
            evidenceTitle: string | null;
        };
        LevelRaise: {
            source: components["schemas"]["RatingSource"];
            /**
             * Format: int32
             * @description The lowest that suffices, 1-5.
             */
            level: number;
            /**
             * Format: int32
             * @description What the level would then be.
             */
            to: number;
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
        /**
         * @description A published catalogue that a skill can be compared with.
         * @enum {string}
         */
        MappedFramework: "esco" | "onet" | "jobTech" | "sfia";
        /**
         * @description How far the two are the same: entirely, nearly, or theirs is the wider or the narrower.
         * @enum {string}
         */
        MappingMatch: "exact" | "close" | "broad" | "narrow";
        /**
         * @description Why somebody and a role are put together: what they can and what they want, and never who they are.
         * @enum {string}
         */
        MatchReason: "meetsAll" | "aspiresToRole" | "willingToMove" | "interestedInMissing" | "adjacentSkills";
        MatchRulesView: {
            /**
             * Format: decimal
             * @description Hours to learn one level more, 1 to 2000; 40 until the organisation says otherwise.
             */
            hoursPerStep: number;
        };
        MatchView: {
            /** Format: uuid */
            personId: string;
            /**
             * Format: uuid
             * @description The person's role today.
             */
            roleProfileIdToday: string | null;
            roleName: components["schemas"]["LocalizedText"] | null;
            /**
             * Format: double
             * @description 0 to 1.
             */
            fit: number;
            /**
             * Format: decimal
             * @description To learn what is missing.
             */
            hours: number;
            /**
             * Format: int32
             * @description How many requirements are left out of the figures: the reader is to rate them before seeing.
             */
            blind: number;
            /** @description What the person can and wants; never who they are. */
            reasons: components["schemas"]["MatchReason"][];
            missing: components["schemas"]["MissingSkillView"][];
        };
        MatchesView: {
            /** Format: uuid */
            roleProfileId: string;
            /** @description By which rules the list was made. */
            rules: string;
            /**
             * Format: decimal
             * @description Hours reckoned for one level-step.
             */
            hoursPerStep: number;
            /** @description The best fit first; of equal fits those who want the role. */
            items: components["schemas"]["MatchView"][];
            nextCursor: string | null;
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
            /** @description Of which units, with all below, they are HR partner. */
            partnerUnitIds: string[];
            isActingAs: boolean;
            secondFactor: components["schemas"]["SecondFactorView"];
            /** @description To send as X-Antiforgery with everything that changes something. */
            antiforgeryToken: string;
        };
        MissingSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description 0-5; null where nothing is known.
             */
            level: number | null;
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            importance: number;
            isMandatory: boolean;
            /**
             * Format: decimal
             * @description Level-steps to learn, 30 % fewer where an adjacent skill helps.
             */
            steps: number;
            /**
             * Format: decimal
             * @description To learn them.
             */
            hours: number;
            /** @description A related skill, held at the needed level or above; null where there is none. */
            adjacent: components["schemas"]["AdjacentSkillView"] | null;
        };
        NamedRoleView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
        };
        /** @description A skill's neighbour by name. */
        NarrowerView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
        };
        NeededCapacity: {
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description 1-5.
             */
            level: number;
            /**
             * Format: int32
             * @description How many people at that level or above, 1 to 100,000.
             */
            people: number;
            /**
             * Format: date
             * @description The day by which they are needed; the need holds from then on.
             */
            byDate: string;
            /** @description The goal that it serves. */
            reason?: components["schemas"]["LocalizedText"] | null;
        };
        NewCandidate: {
            /**
             * Format: uuid
             * @description Somebody in the organisation whom one may see; without it one from outside is entered.
             */
            personId?: string | null;
            /** @description 1-200 characters, of one from outside. */
            name?: string | null;
            /** @description 1-200 characters, of one from outside: where they are reached. */
            contact?: string | null;
            /** @description Of one from outside: what the recruiter found, each skill once, at most 200. */
            levels?: components["schemas"]["FoundLevel"][] | null;
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
        NewEvidence: {
            type: components["schemas"]["EvidenceType"];
            /** @description What it is called, such as the certificate's name. */
            title: string;
            /**
             * Format: date
             * @description The day from which it counts once verified; not in the future.
             */
            issuedAt: string;
            /**
             * Format: int32
             * @description What it shows, 0-5.
             */
            level: number;
            /** @description Who issued it. */
            issuer?: string | null;
            /**
             * Format: date
             * @description The last day it holds, after the day it was issued; null: it does not expire.
             */
            expiresAt?: string | null;
            /** @description Where it can be looked at: an http or https address. */
            url?: string | null;
            /** @description SHA-256 of a file kept elsewhere, as 64 hex digits. */
            fileHash?: string | null;
        };
        NewGapSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            people: number;
        };
        NewGapsView: {
            /** Format: uuid */
            roleProfileId: string;
            /**
             * Format: int32
             * @description The version that opens them.
             */
            version: number;
            /**
             * Format: int32
             * @description How many have the role today.
             */
            people: number;
            /**
             * Format: int32
             * @description How many get a gap that they had not; null where the reader may not know.
             */
            peopleWithNewGap: number | null;
            /** @description In which skills, the most people first; those too few to be counted are left out. */
            skills: components["schemas"]["NewGapSkillView"][];
            /** @description Those whose levels the reader may see one by one. */
            items: components["schemas"]["PersonsNewGapsView"][];
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
        NewRatingsImport: {
            /**
             * Format: uuid
             * @description A CSV file that was uploaded before.
             */
            uploadId: string;
            /**
             * @description Field to column; what is left out is looked for by its heading. Fields: person (id, external id,
             *                 employee number or e-mail), skill (id, the framework's URI or code, or a name that only one skill has), source (self, manager,
             *                 peer, assessor), rater (as person; may be empty where the source is self), level (0-5), occurredAt (a date or an instant),
             *                 comment.
             */
            mapping?: {
                [key: string]: string;
            } | null;
            /** @description Only count and report; write nothing. */
            isDryRun?: boolean;
        };
        NewReskillingPipeline: {
            /**
             * Format: uuid
             * @description The published role that people are to take.
             */
            roleProfileId: string;
            /** @description 1-200 characters. */
            title: string;
            /**
             * Format: int32
             * @description 1-10,000: how many may be admitted.
             */
            seats: number;
            /**
             * Format: date
             * @description The cohort's first day.
             */
            startsOn: string;
            /**
             * Format: date
             * @description The cohort's last day; after it nobody joins.
             */
            endsOn: string;
            /**
             * Format: decimal
             * @description SEK, all that it costs.
             */
            cost?: number | null;
            /**
             * Format: decimal
             * @description SEK, what one hire from outside into the role costs.
             */
            externalHireCost?: number | null;
        };
        NewRoleProfile: {
            /** @description In at least one language. */
            name: components["schemas"]["LocalizedText"];
            /** @description What the role is there for. */
            purpose?: components["schemas"]["LocalizedText"] | null;
            /** @description SSYK 2012, four digits. */
            ssykCode?: string | null;
            /** @description The ESCO occupation's code: its ISCO group's four digits, then its own after points, such as 2512.4. */
            escoCode?: string | null;
            /**
             * Format: uuid
             * @description An imported occupation whose skills are suggested as requirements, at most 25.
             */
            occupationId?: string | null;
        };
        NewScenario: {
            /** @description In at least one language; no two scenarios of a unit are called the same. */
            name: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description The first year that is looked at.
             */
            fromYear: number;
            /**
             * Format: int32
             * @description The last; at most ten years after the first.
             */
            toYear: number;
            /** @description What is taken for granted. */
            assumptions?: components["schemas"]["LocalizedText"] | null;
            /** @description What it begins with; left out: nothing. */
            preset?: (string & components["schemas"]["ScenarioPreset"]) | null;
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
        /** @enum {string} */
        OccupationWeight: "essential" | "optional";
        OccupationsView: {
            items: components["schemas"]["OccupationSummaryView"][];
        };
        OpenDecisionView: {
            /** Format: uuid */
            scenarioId: string;
            scenario: components["schemas"]["LocalizedText"];
            /** Format: uuid */
            unitId: string;
            skill: components["schemas"]["LocalizedText"];
            decision: components["schemas"]["GapDecisionView"];
            /** @description Open, and its last day has passed. */
            isLate: boolean;
        };
        OpeningCancellation: {
            /** @description 1-2,000 characters: why nobody will be chosen. */
            reason: string;
        };
        OpeningDecision: {
            /**
             * Format: uuid
             * @description The chosen one.
             */
            candidateId: string;
            /** @description 1-2,000 characters: why this one. */
            reason: string;
        };
        OpeningDraft: {
            /**
             * Format: uuid
             * @description A published role.
             */
            roleProfileId: string;
            /** @description 1-2,000 characters: why somebody is looked for. */
            reason: string;
            /**
             * Format: date
             * @description The day by which somebody is to be in the role.
             */
            neededBy: string;
            /** @description What the law asks, at most 50, each skill once: whoever lacks it cannot be chosen. */
            legal?: components["schemas"]["LegalRequirement"][] | null;
            /**
             * Format: int32
             * @description 0-24: how many months after the end people from outside are kept; 6 unless said.
             */
            keepMonths?: number;
        };
        OpeningDraftedView: {
            /**
             * Format: uuid
             * @description The new opening.
             */
            openingId: string;
        };
        OpeningHeadView: {
            /** Format: uuid */
            openingId: string;
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            roleProfileId: string;
            roleName: components["schemas"]["LocalizedText"] | null;
            state: components["schemas"]["OpeningState"];
            /** Format: date */
            neededBy: string;
            /** @description Whether the reader sees its candidates and decides. */
            mayFill: boolean;
            /**
             * Format: int32
             * @description How many are considered; null where the reader may not see them.
             */
            candidates: number | null;
        };
        OpeningRequirementView: {
            /** Format: uuid */
            skillId: string;
            skill: components["schemas"]["LocalizedText"] | null;
            /**
             * Format: int32
             * @description 1-5, what is asked.
             */
            level: number;
            /**
             * Format: int32
             * @description 1-5; null where the law alone asks it.
             */
            importance: number | null;
            /**
             * Format: int32
             * @description 1-5: below it nobody is chosen; null where the law asks nothing.
             */
            legalLevel: number | null;
        };
        /**
         * @description Inside the organisation first; then outside too.
         * @enum {string}
         */
        OpeningState: "draft" | "approved" | "internalFirst" | "open" | "interview" | "filled" | "cancelled";
        OpeningStep: {
            /** @description internalFirst, open or interview; the next one. */
            to: components["schemas"]["OpeningState"];
        };
        OpeningView: {
            /** Format: uuid */
            openingId: string;
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            roleProfileId: string;
            roleName: components["schemas"]["LocalizedText"] | null;
            /**
             * Format: int32
             * @description The role's published version when it was drafted.
             */
            roleVersion: number;
            state: components["schemas"]["OpeningState"];
            /** @description Why somebody is looked for. */
            reason: string;
            /** Format: date */
            neededBy: string;
            /** Format: uuid */
            draftedByPersonId: string;
            /** @description What everyone is measured by: what the role asks, what the law asks first. */
            requirements: components["schemas"]["OpeningRequirementView"][];
            /** @description By fit, then the hours left; those whose levels the reader may not read at last. */
            candidates: components["schemas"]["CandidateView"][];
            /**
             * Format: uuid
             * @description The chosen candidate; null before.
             */
            chosenId: string | null;
            /** @description Why the chosen one was chosen, or why nobody was. */
            ending: string | null;
            /**
             * Format: int32
             * @description Approved to filled; null before.
             */
            daysToFill: number | null;
            /**
             * Format: date
             * @description From this day on nothing is left of those from outside; null while it goes on.
             */
            eraseOn: string | null;
            /**
             * Format: int64
             * @description Sent in quotes as If-Match with the approval.
             */
            version: number;
        };
        OpeningsView: {
            /** @description The newest first, at most 200. */
            items: components["schemas"]["OpeningHeadView"][];
        };
        OrgChartView: {
            person: components["schemas"]["PersonCardView"];
            /** @description From the own manager upwards. */
            line: components["schemas"]["PersonCardView"][];
            /** @description Who reports directly, and how many to each of them. */
            reports: components["schemas"]["ReportView"][];
        };
        OwnCatalogueImport: {
            /**
             * Format: uuid
             * @description The CSV file, uploaded before.
             */
            uploadId: string;
            /** @description As the organisation counts; the day of the import where it does not. */
            version?: string | null;
            /** @description True: the file is the whole catalogue, and what it does not have is deprecated. */
            isComplete?: boolean;
            /** @description True: nothing is written, only counted and reported. */
            isDryRun?: boolean;
        };
        /** @description A part of a list, in a stable order. */
        PageOfCampaignPersonResultView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["CampaignPersonResultView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
        };
        /** @description A part of a list, in a stable order. */
        PageOfCampaignWaitingView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["CampaignWaitingView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
        };
        /** @description A part of a list, in a stable order. */
        PageOfCapacityNeedView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["CapacityNeedView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
        };
        /** @description A part of a list, in a stable order. */
        PageOfDifferenceView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["DifferenceView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
        };
        /** @description A part of a list, in a stable order. */
        PageOfExpertView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["ExpertView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
        };
        /** @description A part of a list, in a stable order. */
        PageOfInventoryPersonView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["InventoryPersonView"][];
            /** @description Send it as cursor to read on; null at the end. */
            nextCursor: string | null;
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
        PageOfReaderView: {
            /** @description At most as many as asked for. */
            items: components["schemas"]["ReaderView"][];
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
        ParticipantView: {
            /** Format: uuid */
            participationId: string;
            /** Format: uuid */
            personId: string;
            stage: components["schemas"]["ReskillingStage"];
            /**
             * Format: date-time
             * @description When they came to the stage.
             */
            since: string;
            /** @description They have put themselves in, or said that they would like to. */
            isVolunteer: boolean;
            /**
             * Format: int32
             * @description 1 some, 2 much, 3 very much; null where the person has not said.
             */
            interest: number | null;
            /**
             * Format: double
             * @description 0 to 1, how far their levels meet the role today; null where the reader may not read their assessed levels.
             */
            fit: number | null;
            /**
             * Format: decimal
             * @description Levels missing, at 40 hours each; null as the fit.
             */
            hoursLeft: number | null;
            /** @description What the person says of why. */
            wish: string | null;
            /** @description Why they were admitted; of those who have left, why. */
            reason: string | null;
            /**
             * Format: uuid
             * @description Who made the last move.
             */
            movedByPersonId: string | null;
            /**
             * Format: date
             * @description The first day in the role.
             */
            placedOn: string | null;
            /** @description Where taking back the last move leads; null where there is none to take back. */
            stepsBackTo: (string & components["schemas"]["ReskillingStage"]) | null;
        };
        ParticipationView: {
            /** Format: uuid */
            pipelineId: string;
            title: string;
            /** Format: uuid */
            roleProfileId: string;
            /** @description The role that the pipeline leads to. */
            roleName: components["schemas"]["LocalizedText"] | null;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @description Where the person stands in it. */
            of: components["schemas"]["ParticipantView"];
            /** @description Whether the person may still leave by themselves. */
            mayLeave: boolean;
        };
        ParticipationsView: {
            /** @description The one joined last first. */
            items: components["schemas"]["ParticipationView"][];
        };
        PartsView: {
            people: components["schemas"]["PartView"][];
        };
        PasswordChange: {
            current: string;
            /** @description 12 to 128 characters. */
            new: string;
        };
        PeerRequestView: {
            /**
             * Format: uuid
             * @description Whose skill it is.
             */
            personId: string;
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** Format: date-time */
            askedAt: string;
        };
        PeerRequestsView: {
            items: components["schemas"]["PeerRequestView"][];
        };
        PeerToAsk: {
            /**
             * Format: uuid
             * @description A colleague, other than the person and their manager.
             */
            peerId: string;
        };
        PersonCampaignView: {
            /** Format: uuid */
            campaignId: string;
            name: components["schemas"]["LocalizedText"];
            state: components["schemas"]["CampaignState"];
            /** Format: date */
            dueOn: string;
            /**
             * Format: date
             * @description The newest reminder; null where none has gone out.
             */
            remindedOn: string | null;
            /**
             * Format: int32
             * @description How many of the skills are answered.
             */
            answered: number;
            skills: components["schemas"]["CampaignQuestionView"][];
        };
        PersonCampaignsView: {
            /** @description What runs and asks this person, the one due first foremost. */
            items: components["schemas"]["PersonCampaignView"][];
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
        PersonsNewGapsView: {
            /** Format: uuid */
            personId: string;
            skillIds: string[];
        };
        PlanAnswer: {
            /** @description 1-2,000 characters: what is to be changed. */
            answer: string;
        };
        PlanCancellation: {
            /** @description 1-2,000 characters: why not. */
            why: string;
        };
        PlanCheckIn: {
            /** @description 1-2,000 characters: how it goes. */
            comment: string;
        };
        PlanDescription: {
            /** @description 1-200 characters. */
            title: string;
            /**
             * Format: date
             * @description The day by which all of it is to be done.
             */
            until: string;
            /** @description At most 2,000 characters. */
            purpose?: string | null;
        };
        PlanDraft: {
            /** @description Upskilling and the other types keep the person's role; a reskilling leads to another. */
            type: components["schemas"]["PlanType"];
            /** @description 1-200 characters. */
            title: string;
            /**
             * Format: date
             * @description The day by which all of it is to be done.
             */
            until: string;
            /** @description At most 2,000 characters. */
            purpose?: string | null;
            /**
             * Format: uuid
             * @description Of a reskilling: the role to take; what the person lacks for it becomes the plan's items.
             */
            targetRoleProfileId?: string | null;
        };
        PlanDraftedView: {
            /**
             * Format: uuid
             * @description The new plan.
             */
            planId: string;
        };
        /** @description What whoever sees that there is a plan sees of it. */
        PlanHeadView: {
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            personId: string;
            title: string;
            type: components["schemas"]["PlanType"];
            state: components["schemas"]["PlanState"];
            /**
             * Format: date
             * @description Null where the reader sees the title and the state alone; so the others.
             */
            until: string | null;
            /**
             * Format: int32
             * @description How many items are done, of how many.
             */
            done: number | null;
            /** Format: int32 */
            items: number | null;
            /**
             * Format: decimal
             * @description Hours of what is not done.
             */
            hoursLeft: number | null;
        };
        PlanItemAddedView: {
            /**
             * Format: uuid
             * @description The new item.
             */
            itemId: string;
        };
        /**
         * @description How something is learnt: at work, from colleagues, in a course, or in a quarter of an hour.
         * @enum {string}
         */
        PlanItemKind: "experience" | "peer" | "course" | "micro";
        PlanItemView: {
            /** Format: uuid */
            itemId: string;
            kind: components["schemas"]["PlanItemKind"];
            /** @description What is to be done; null where the plan itself proposed it. */
            what: string | null;
            /** Format: uuid */
            skillId: string | null;
            skill: components["schemas"]["LocalizedText"] | null;
            /** Format: int32 */
            fromLevel: number | null;
            /** Format: int32 */
            toLevel: number | null;
            /**
             * Format: int32
             * @description What the person has of the skill today; null where nothing is known.
             */
            level: number | null;
            /** Format: date */
            due: string;
            /** Format: decimal */
            hours: number;
            /**
             * Format: date-time
             * @description Null while it is open.
             */
            doneAt: string | null;
        };
        PlanMixView: {
            kind: components["schemas"]["PlanItemKind"];
            /** Format: int32 */
            items: number;
            /** Format: decimal */
            hours: number;
        };
        /** @enum {string} */
        PlanState: "draft" | "waitingForReview" | "inReview" | "active" | "complete" | "cancelled";
        /**
         * @description What a plan is to lead to: more in the same role, another role, a start, a next step, what the law asks.
         * @enum {string}
         */
        PlanType: "upskilling" | "reskilling" | "onboarding" | "career" | "legal";
        PlanView: {
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            personId: string;
            title: string;
            purpose: string | null;
            type: components["schemas"]["PlanType"];
            state: components["schemas"]["PlanState"];
            /** Format: date */
            until: string;
            /** Format: uuid */
            sourceRoleProfileId: string | null;
            sourceRoleName: components["schemas"]["LocalizedText"] | null;
            /** Format: uuid */
            targetRoleProfileId: string | null;
            targetRoleName: components["schemas"]["LocalizedText"] | null;
            /**
             * Format: double
             * @description Of a reskilling: 0 to 1, how far the person's levels met the target role when it was begun.
             */
            fitBefore: number | null;
            /**
             * Format: double
             * @description The same today; when the plan is complete, as it was then.
             */
            fitNow: number | null;
            /** @description What is open first, by day. */
            items: components["schemas"]["PlanItemView"][];
            /** @description How much of it is learnt in which way. */
            mix: components["schemas"]["PlanMixView"][];
            /**
             * Format: int32
             * @description How many items are done.
             */
            done: number;
            /**
             * Format: decimal
             * @description Hours of what is not done.
             */
            hoursLeft: number;
            checkIns: components["schemas"]["CheckInView"][];
            /** @description Why it was sent back last, or cancelled. */
            answer: string | null;
            /** Format: date-time */
            agreedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /**
             * Format: int64
             * @description Sent in quotes as If-Match with a change.
             */
            version: number;
        };
        PlannedItem: {
            kind: components["schemas"]["PlanItemKind"];
            /** @description 1-500 characters: what is to be done. */
            what: string;
            /** Format: date */
            due: string;
            /**
             * Format: decimal
             * @description More than 0, at most 2,000; of learning in passing at most 0.25.
             */
            hours: number;
            /**
             * Format: uuid
             * @description What it leads to; without one it is closed by hand.
             */
            skillId?: string | null;
            /**
             * Format: int32
             * @description 0-4, with a skill.
             */
            fromLevel?: number | null;
            /**
             * Format: int32
             * @description 1-5 and above fromLevel, with a skill: evidence or a rating of it closes the item.
             */
            toLevel?: number | null;
        };
        /** @description How many people a unit, with all below it, is to have at a level or above by a day. */
        PlannedNeed: {
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description 1-5.
             */
            level: number;
            /** Format: int32 */
            people: number;
            /** Format: date */
            byDate: string;
        };
        PlannedRoleView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
        };
        PlannedScenario: {
            /** @description More or fewer people in roles; at most 500. */
            headcounts?: components["schemas"]["HeadcountDelta"][] | null;
            /** @description What roles ask from a year on; at most 500. */
            requirements?: components["schemas"]["RequirementDelta"][] | null;
            /** @description What units are to have by a day; at most 500. */
            needs?: components["schemas"]["PlannedNeed"][] | null;
            /** @description Planned hires and plans that are expected to be completed; at most 500. */
            supply?: components["schemas"]["SupplyDelta"][] | null;
            /** @description Where history is not to be believed; one a unit, at most 200. */
            attrition?: components["schemas"]["AssumedAttrition"][] | null;
        };
        PlannedSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
        };
        PlansView: {
            /** @description The newest first. */
            items: components["schemas"]["PlanHeadView"][];
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
        /** @enum {string} */
        ProgressBy: "manager" | "unit";
        PromotedNeedView: {
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            level: number;
            /** Format: int32 */
            people: number;
            /** Format: date */
            byDate: string;
        };
        PromotedRequirementView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            year: number;
            /**
             * Format: int32
             * @description What the published version asks at the year's end; null: nothing.
             */
            fromLevel: number | null;
            /**
             * Format: int32
             * @description 1-5; null: no longer asked.
             */
            level: number | null;
            /** Format: int32 */
            importance: number | null;
        };
        PromotedRoleView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
            /** @description Its next version has been begun; the changes are put into it. */
            hasDraft: boolean;
            changes: components["schemas"]["PromotedRequirementView"][];
        };
        PromotionView: {
            /** @description Role profiles whose next version would be drafted. */
            roles: components["schemas"]["PromotedRoleView"][];
            /** @description What units would be set to need. */
            needs: components["schemas"]["PromotedNeedView"][];
            /** @description Requirements that fall away in a later year: they are dropped by hand then. */
            leftOut: components["schemas"]["PromotedRoleView"][];
        };
        PutForward: {
            /**
             * Format: uuid
             * @description Somebody whose plans one may see.
             */
            personId: string;
        };
        PutForwardView: {
            /**
             * Format: uuid
             * @description The person's way through this pipeline.
             */
            participationId: string;
        };
        RatingContest: {
            source: components["schemas"]["RatingSource"];
            /**
             * Format: uuid
             * @description Whose rating it is.
             */
            raterId: string;
            /** @description Why the person does not agree; the rater reads it, nobody else. */
            reason: string;
        };
        RatingHistoryView: {
            /**
             * Format: date-time
             * @description When it was said; for verified evidence the day it was issued.
             */
            occurredAt: string;
            source: components["schemas"]["RatingSource"];
            /**
             * Format: int32
             * @description 0-5, or null where the rating was taken back or the evidence revoked.
             */
            level: number | null;
            /**
             * Format: uuid
             * @description Who rated, verified or revoked.
             */
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
        RatingsImportStartedView: {
            /**
             * Format: uuid
             * @description Follow the job by this id.
             */
            jobId: string;
        };
        /**
         * @description What was read of a person.
         * @enum {string}
         */
        ReadKind: "skillProfile" | "level" | "gap" | "roleMatches";
        /**
         * @description How the reader stood to the person then.
         * @enum {string}
         */
        ReaderRole: "manager" | "hr" | "key" | "other";
        ReaderView: {
            /**
             * Format: uuid
             * @description The person, or the service key.
             */
            readerId: string;
            /**
             * Format: date-time
             * @description The first time within an hour; reads of the same kind in that hour are not told apart.
             */
            readAt: string;
            kind: components["schemas"]["ReadKind"];
            /** @description How the reader stood to the person then. */
            role: components["schemas"]["ReaderRole"];
        };
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
        RequirementChangeView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /** @description Null where it is asked first by the later version. */
            from: components["schemas"]["AskedView"] | null;
            /** @description Null where it is asked no longer. */
            to: components["schemas"]["AskedView"] | null;
        };
        /** @description What a role asks from a year on, in place of what it asks today. */
        RequirementDelta: {
            /** Format: uuid */
            roleProfileId: string;
            /** Format: uuid */
            skillId: string;
            /** Format: int32 */
            year: number;
            /**
             * Format: int32
             * @description 1-5; null: the skill is asked no longer.
             */
            level: number | null;
            /**
             * Format: int32
             * @description 1-5; null: as it is today, 3 where it is new.
             */
            importance: number | null;
        };
        RequirementSuggestionView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description 1-5: to begin with.
             */
            level: number;
            /**
             * Format: int32
             * @description 1-5: to begin with.
             */
            importance: number;
            /** @description What the occupation says of the skill; null where it says nothing. */
            occupation: (string & components["schemas"]["OccupationWeight"]) | null;
            /** @description Similar role profiles here that ask for it, the most alike first. */
            roles: components["schemas"]["NamedRoleView"][];
        };
        RequirementSuggestionsView: {
            /** Format: uuid */
            roleProfileId: string;
            /**
             * Format: uuid
             * @description The occupation that was looked at; null where none is known.
             */
            occupationId: string | null;
            occupationLabel: components["schemas"]["LocalizedText"] | null;
            /**
             * Format: int32
             * @description Of the rule that made them.
             */
            ruleVersion: number;
            items: components["schemas"]["RequirementSuggestionView"][];
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
        ReskillingFunnelView: {
            /** @description In their order; at last those who have left. */
            stages: components["schemas"]["ReskillingStageView"][];
            /**
             * Format: double
             * @description 0 to 1: those who came to be placed, of those who were ever admitted; null where nobody was.
             */
            placementRate: number | null;
            /**
             * Format: double
             * @description 0 to 1: still employed 6 months after the first day in the role, of those for whom they have passed; null of fewer than 5.
             */
            retainedHalfYear: number | null;
            /**
             * Format: double
             * @description The same after 12 months.
             */
            retainedYear: number | null;
            /**
             * Format: decimal
             * @description SEK; null where nobody is placed, or the cost is not known.
             */
            costPerPlacement: number | null;
            /**
             * Format: decimal
             * @description SEK, what one hire from outside costs.
             */
            externalHireCost: number | null;
        };
        ReskillingPipelineHeadView: {
            /** Format: uuid */
            pipelineId: string;
            /** Format: uuid */
            unitId: string;
            title: string;
            /** Format: uuid */
            roleProfileId: string;
            roleName: components["schemas"]["LocalizedText"] | null;
            /** Format: int32 */
            seats: number;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @description Whether people may join today. */
            isOpen: boolean;
            /** @description Whether the reader sees its board and moves people. */
            mayRun: boolean;
        };
        ReskillingPipelineOpenedView: {
            /**
             * Format: uuid
             * @description The new pipeline.
             */
            pipelineId: string;
        };
        ReskillingPipelineView: {
            /** Format: uuid */
            pipelineId: string;
            /** Format: uuid */
            unitId: string;
            title: string;
            /** Format: uuid */
            roleProfileId: string;
            roleName: components["schemas"]["LocalizedText"] | null;
            /** Format: int32 */
            seats: number;
            /**
             * Format: int32
             * @description How many have a seat: admitted, and not left.
             */
            seatsTaken: number;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @description Whether people may join. */
            isOpen: boolean;
            /** Format: decimal */
            cost: number | null;
            /** Format: decimal */
            externalHireCost: number | null;
            /** @description By fit, the hours left, and interest; those whose fit the reader may not see at last. The first 1,000. */
            participants: components["schemas"]["ParticipantView"][];
            funnel: components["schemas"]["ReskillingFunnelView"];
            /**
             * Format: int64
             * @description Sent in quotes as If-Match with a change.
             */
            version: number;
        };
        ReskillingPipelinesView: {
            /** @description Those that people may join first, then by their first day, the latest first. At most 200. */
            items: components["schemas"]["ReskillingPipelineHeadView"][];
        };
        /**
         * @description How far somebody has come; in this order, one at a time. Who has left is out of it.
         * @enum {string}
         */
        ReskillingStage: "interest" | "assessed" | "admitted" | "training" | "placement" | "placed" | "followedUp" | "done" | "left";
        ReskillingStageView: {
            stage: components["schemas"]["ReskillingStage"];
            /**
             * Format: int32
             * @description How many are in it.
             */
            now: number;
            /**
             * Format: int32
             * @description How many have ever come to it.
             */
            ever: number;
            /**
             * Format: double
             * @description How long those who have gone on were in it; null where nobody has.
             */
            medianDays: number | null;
        };
        RevisedReskillingPipeline: {
            /** @description 1-200 characters. */
            title: string;
            /**
             * Format: int32
             * @description 1-10,000: how many may be admitted.
             */
            seats: number;
            /**
             * Format: date
             * @description The cohort's first day.
             */
            startsOn: string;
            /**
             * Format: date
             * @description The cohort's last day; after it nobody joins.
             */
            endsOn: string;
            /** @description Whether people may join. */
            isOpen: boolean;
            /**
             * Format: decimal
             * @description SEK, all that it costs.
             */
            cost?: number | null;
            /**
             * Format: decimal
             * @description SEK, what one hire from outside into the role costs.
             */
            externalHireCost?: number | null;
        };
        RiskSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description 4 or 5.
             */
            criticality: number;
            isHardToHire: boolean;
            /**
             * Format: int32
             * @description The level that most of those who are asked need, 1-5.
             */
            level: number;
            /**
             * Format: int32
             * @description How many people must have it.
             */
            need: number;
            /**
             * Format: int32
             * @description How many have that level, sure enough to count on: the skill's bus factor.
             */
            coverage: number;
            /**
             * Format: double
             * @description Coverage of need: 0 is missing.
             */
            ratio: number;
            /**
             * Format: uuid
             * @description The only one, where there is only one and the reader may see who.
             */
            soleHolderId: string | null;
        };
        RiskView: {
            /**
             * Format: uuid
             * @description Null: the whole organisation.
             */
            unitId: string | null;
            /**
             * Format: date
             * @description The day whose requirements are counted; levels are as of today.
             */
            on: string;
            /**
             * Format: int32
             * @description Null where suppressed, as all else.
             */
            people: number | null;
            isSuppressed: boolean;
            /**
             * Format: int32
             * @description The fewest who cover any one of the critical skills; null where none is critical.
             */
            busFactor: number | null;
            /** @description Critical skills that are asked here, the least covered first. */
            skills: components["schemas"]["RiskSkillView"][];
            /**
             * Format: int32
             * @description How many people are the only one for at least one critical skill.
             */
            soleHolders: number;
            /** @description Those of them whom the reader may see one by one, with how many skills depend on each. */
            keyPeople: components["schemas"]["KeyPersonView"][];
        };
        /**
         * @description Employee and manager follow from the directory; the others have been granted.
         * @enum {string}
         */
        Role: "employee" | "manager" | "hrPartner" | "hrAdmin" | "skillOwner" | "learning" | "compliance" | "analyst" | "representative" | "auditor" | "tenantAdmin";
        RoleChangeRateView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description How many have the role in the unit and below it today.
             */
            people: number;
            /** Format: double */
            rate: number | null;
        };
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
        RoleGapSumView: {
            /**
             * Format: uuid
             * @description Null: those without a role.
             */
            roleProfileId: string | null;
            name: components["schemas"]["LocalizedText"] | null;
            /**
             * Format: int32
             * @description Null where suppressed, as all figures.
             */
            people: number | null;
            /** Format: int32 */
            peopleWithGap: number | null;
            /**
             * Format: int32
             * @description Levels missing in all.
             */
            steps: number | null;
            /** Format: int32 */
            required: number | null;
            /** Format: int32 */
            met: number | null;
            isSuppressed: boolean;
        };
        RoleMatchView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
            ssykCode: string | null;
            /**
             * Format: double
             * @description 0 to 1.
             */
            fit: number;
            /**
             * Format: decimal
             * @description To learn what is missing.
             */
            hours: number;
            /**
             * Format: int32
             * @description How many requirements are left out of the figures: the reader is to rate them before seeing.
             */
            blind: number;
            /** @description Why the role is here. */
            reasons: components["schemas"]["MatchReason"][];
            missing: components["schemas"]["MissingSkillView"][];
        };
        RoleMatchesView: {
            /** Format: uuid */
            personId: string;
            /** @description By which rules the list was made. */
            rules: string;
            /**
             * Format: decimal
             * @description Hours reckoned for one level-step.
             */
            hoursPerStep: number;
            /** @description Aspired roles first, then the best fit. */
            items: components["schemas"]["RoleMatchView"][];
        };
        RoleProfileDescription: {
            /** @description In at least one language. */
            name: components["schemas"]["LocalizedText"];
            /** @description What the role is there for. */
            purpose?: components["schemas"]["LocalizedText"] | null;
            /** @description SSYK 2012, four digits. */
            ssykCode?: string | null;
            /** @description The ESCO occupation's code: its ISCO group's four digits, then its own after points, such as 2512.4. */
            escoCode?: string | null;
        };
        RoleProfileDifferenceView: {
            /** Format: uuid */
            roleProfileId: string;
            /**
             * Format: int32
             * @description 0 where there is no version before.
             */
            from: number;
            /** Format: int32 */
            to: number;
            items: components["schemas"]["RequirementChangeView"][];
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
             * @description The version that was published.
             */
            version: number;
            /**
             * Format: date
             * @description The day from which people are measured by it, where that has not come; null: they are now.
             */
            validFrom: string | null;
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
             * @description How many of them got a gap that they had not; null where they are too few to be counted for the reader.
             */
            peopleWithNewGap: number | null;
        };
        RoleProfileReturn: {
            /** @description What is to be changed; only who submitted it may take it back without one. */
            reason?: string | null;
        };
        RoleProfileReviewView: {
            /** Format: uuid */
            roleProfileId: string;
            /** @description It waits for somebody; false once it was sent back. */
            isOpen: boolean;
            /**
             * Format: uuid
             * @description The person, or the service key.
             */
            submittedBy: string | null;
            /**
             * Format: uuid
             * @description Who was asked; null: whoever may.
             */
            reviewerId: string | null;
            /**
             * Format: date
             * @description The day from which people are to be measured by it; null: the day it is approved.
             */
            validFrom: string | null;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: uuid */
            sentBackBy: string | null;
            /** Format: date-time */
            sentBackAt: string | null;
            /** @description Why it was sent back. */
            reason: string | null;
            /** @description The reader may publish it as it stands. */
            mayPublish: boolean;
        };
        RoleProfileRulesView: {
            /** @description A draft is published by somebody else than who submitted it. */
            isReviewed: boolean;
        };
        /** @enum {string} */
        RoleProfileStatus: "draft" | "published" | "superseded" | "inReview" | "scheduled" | "retired";
        RoleProfileSubmission: {
            /**
             * Format: uuid
             * @description Who is asked to look at it; null: whoever may.
             */
            reviewerId?: string | null;
            /**
             * Format: date
             * @description The day from which people are to be measured by it; null: the day it is approved.
             */
            validFrom?: string | null;
        };
        RoleProfileSummaryView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description The published version, or 1 while the first is a draft.
             */
            version: number;
            /** @description Of that version: draft or in review until the first publication, then published or retired. */
            status: components["schemas"]["RoleProfileStatus"];
            /** @description A next version has been begun. */
            hasDraft: boolean;
            /** @description The next version waits for a review. */
            isInReview: boolean;
            /**
             * Format: uuid
             * @description Who is asked for that review, where somebody is.
             */
            reviewerId: string | null;
            /** Format: int32 */
            requirements: number;
            /**
             * Format: int32
             * @description How many have the role today.
             */
            people: number;
        };
        RoleProfileVersionView: {
            /** Format: int32 */
            version: number;
            status: components["schemas"]["RoleProfileStatus"];
            /** Format: date */
            validFrom: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            /**
             * Format: uuid
             * @description The person; null for a draft, and for what was published before approvals were noted.
             */
            approvedBy: string | null;
            /**
             * Format: int32
             * @description How many.
             */
            requirements: number;
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
             * Format: date
             * @description The first day on which people are measured by what is shown; null for a draft without one.
             */
            validFrom: string | null;
            /**
             * Format: int32
             * @description What people are measured by; null where nothing has been published.
             */
            publishedVersion: number | null;
            isRetired: boolean;
            ssykCode: string | null;
            escoCode: string | null;
            /**
             * Format: uuid
             * @description The occupation that it was drafted from.
             */
            occupationId: string | null;
            /** @description All there are, the newest first. */
            versions: components["schemas"]["RoleProfileVersionView"][];
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
        ScenarioComparisonView: {
            /** Format: uuid */
            unitId: string;
            /** @description In the order asked for. */
            scenarios: components["schemas"]["ForecastView"][];
        };
        ScenarioDescription: {
            /** @description In at least one language; no two scenarios of a unit are called the same. */
            name: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description The first year that is looked at.
             */
            fromYear: number;
            /**
             * Format: int32
             * @description The last; at most ten years after the first.
             */
            toYear: number;
            /** @description What is taken for granted. */
            assumptions?: components["schemas"]["LocalizedText"] | null;
        };
        ScenarioDraftedView: {
            /** Format: uuid */
            scenarioId: string;
        };
        /** @description What a scenario supposes beyond what is so today. A delta holds from its year on. */
        ScenarioPlan: {
            headcounts: components["schemas"]["HeadcountDelta"][];
            requirements: components["schemas"]["RequirementDelta"][];
            needs: components["schemas"]["PlannedNeed"][];
            supply: components["schemas"]["SupplyDelta"][];
            attrition: components["schemas"]["AssumedAttrition"][];
            units: string[];
            skills: string[];
            roles: string[];
            years: number[];
        };
        /**
         * @description Base: as today. Automation: fewer in the large roles, more of AI and data. Growth: more in the large roles every year.
         * @enum {string}
         */
        ScenarioPreset: "base" | "automation" | "growth";
        /**
         * @description Draft: for those who write it. Shared: for all who may read of the unit. The other two are kept and change no more.
         * @enum {string}
         */
        ScenarioStatus: "draft" | "shared" | "promoted" | "archived";
        ScenarioSummaryView: {
            /** Format: uuid */
            scenarioId: string;
            /**
             * Format: uuid
             * @description It holds for this unit and all below it.
             */
            unitId: string;
            name: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            fromYear: number;
            /** Format: int32 */
            toYear: number;
            status: components["schemas"]["ScenarioStatus"];
            /**
             * Format: int32
             * @description How many things it supposes.
             */
            deltas: number;
            /**
             * Format: int32
             * @description Decided and not yet seen to.
             */
            openDecisions: number;
            /** @description Whether the reader may change it. */
            mayEdit: boolean;
        };
        /**
         * @description Levels: what every skill needs and has, level by level and year by year. Totals: all skills together, year by year.
         * @enum {string}
         */
        ScenarioTable: "levels" | "totals";
        ScenarioView: {
            /** Format: uuid */
            scenarioId: string;
            /** Format: uuid */
            unitId: string;
            name: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            fromYear: number;
            /** Format: int32 */
            toYear: number;
            assumptions: components["schemas"]["LocalizedText"];
            status: components["schemas"]["ScenarioStatus"];
            plan: components["schemas"]["ScenarioPlan"];
            decisions: components["schemas"]["GapDecisionView"][];
            /** @description What the skills in it are called. */
            skills: components["schemas"]["PlannedSkillView"][];
            /** @description What the role profiles in it are called. */
            roles: components["schemas"]["PlannedRoleView"][];
            /** @description Whether the reader may change it. */
            mayEdit: boolean;
            /** @description Whether the reader may take an archived scenario up again. */
            mayRestore: boolean;
            /** @description Whether the reader may make it the target, which drafts role profiles and sets needs. */
            mayPromote: boolean;
        };
        ScenariosView: {
            items: components["schemas"]["ScenarioSummaryView"][];
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
        SkillChangeRateView: {
            /** Format: uuid */
            roleProfileId: string;
            /** Format: int32 */
            years: number;
            /** Format: date */
            on: string;
            /**
             * Format: double
             * @description 0 to 1: the importance-weighted share of requirements that are added, removed or asked at another level; null where nothing is asked.
             */
            rate: number | null;
            /** @description The skills that differ, the most important first. */
            items: components["schemas"]["ChangedSkillView"][];
        };
        SkillConfirmations: {
            /** @description 1 to 200. */
            skillIds: string[];
        };
        SkillDifferenceView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description How many were asked it.
             */
            needed: number;
            /** Format: int32 */
            neededWith: number;
            /** Format: int32 */
            peopleWithGap: number;
            /** Format: int32 */
            peopleWithGapWith: number;
            /**
             * Format: int32
             * @description Levels missing in all.
             */
            steps: number;
            /**
             * Format: int32
             * @description Levels missing in the snapshot compared with.
             */
            stepsWith: number;
        };
        SkillExemption: {
            /**
             * Format: date
             * @description The last day; today or later.
             */
            until: string;
            /** @description Why; the person reads it. */
            reason: string;
        };
        SkillGapSumView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description How many people's roles ask it; null where suppressed, as all figures.
             */
            needed: number | null;
            /** Format: int32 */
            peopleWithGap: number | null;
            /**
             * Format: int32
             * @description Levels missing in all.
             */
            steps: number | null;
            /**
             * Format: int32
             * @description How many of those have what they need.
             */
            atTarget: number | null;
            isSuppressed: boolean;
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
             * @description Steps missing; 0 where it is met, or withheld, or the person is exempted.
             */
            gap: number;
            /** Format: int32 */
            importance: number;
            isMandatory: boolean;
            isBlind: boolean;
            /**
             * Format: date
             * @description The last day on which it counts as not required of this person, in their own role; null: it counts.
             */
            exemptUntil: string | null;
        };
        SkillHoldersView: {
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description How many are rated in it; null where suppressed, as all figures of people.
             */
            people: number | null;
            /** @description How many at level 0, 1, 2, 3, 4 and 5. */
            levels: number[] | null;
            /**
             * Format: int32
             * @description How many of them nothing was said of in 12 months, or too little to be sure.
             */
            stale: number | null;
            isSuppressed: boolean;
            /**
             * Format: int32
             * @description The level that most of those who are asked need, 1-5; null where no role asks it.
             */
            level: number | null;
            /**
             * Format: int32
             * @description How many people's roles ask it today.
             */
            need: number;
            /**
             * Format: int32
             * @description How many have that level, sure enough to count on; null where suppressed, or no role asks it.
             */
            coverage: number | null;
            /** @description Each top part of the organisation. */
            units: components["schemas"]["HoldersUnitView"][];
            /** @description Which roles ask it today or later. */
            requiredBy: components["schemas"]["HoldersRoleView"][];
        };
        SkillInterestView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description 0 none, 1 some, 2 much, 3 very much.
             */
            interest: number;
            /** @description Colleagues may find the person by this skill and ask. */
            willHelp: boolean;
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
             * @description Steps missing; 0 where nothing is asked, or withheld, or the person is exempted.
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
            /**
             * Format: date
             * @description The last day on which what the role asks is not asked of this person; null: it is asked.
             */
            exemptUntil: string | null;
        };
        /**
         * @description Where a skill stands in the organisation's future: coming, needed throughout, or on its way out.
         * @enum {string}
         */
        SkillLifecycle: "emerging" | "core" | "declining";
        /** @description What a skill is called in a published framework. */
        SkillMapping: {
            framework: components["schemas"]["MappedFramework"];
            match: components["schemas"]["MappingMatch"];
            /** @description Its id there, such as a URI or 2.A.1.a. */
            code: string;
            /** @description The framework's version that was compared with, such as 1.1.1. */
            version?: string | null;
        };
        SkillMigration: {
            /** @description True: nothing is moved, only counted. */
            isDryRun?: boolean;
        };
        SkillMigrationStartedView: {
            /**
             * Format: uuid
             * @description Follow it with getJob.
             */
            jobId: string;
        };
        SkillMigrationView: {
            /** Format: uuid */
            skillId: string;
            /** @description Where to; null where the skill has no successor: then nothing can be moved. */
            successor: components["schemas"]["NarrowerView"] | null;
            /** @description A migration has been run to its end. */
            hasMoved: boolean;
            /** @description What still points at the skill, by sort. */
            references: components["schemas"]["SkillReferencesView"][];
        };
        SkillMovementView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description Who had a level in both; null where suppressed.
             */
            people: number | null;
            /**
             * Format: int32
             * @description How many had a higher level the later time; null where it would tell of single people.
             */
            up: number | null;
            /**
             * Format: int32
             * @description How many had the same level; null where it would tell of single people.
             */
            same: number | null;
            /**
             * Format: int32
             * @description How many had a lower level; null where it would tell of single people.
             */
            down: number | null;
            isSuppressed: boolean;
        };
        SkillProfileView: {
            /** Format: uuid */
            personId: string;
            /**
             * Format: uuid
             * @description The person's role then.
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
         * @description What can point at a skill and follows it to its successor, in the order in which it does.
         * @enum {string}
         */
        SkillReferenceKind: "ratings" | "requirements" | "needs" | "relations" | "evidence" | "exemptions" | "peerRequests" | "interests" | "scenarios" | "campaigns";
        SkillReferencesView: {
            /**
             * @description People rated, with evidence, exempted, of whom colleagues are asked, or interested; role profiles that ask for it, needs of units,
             *     skills that belong to it or are related, scenarios that are not archived, campaigns that are drafted or take answers.
             */
            kind: components["schemas"]["SkillReferenceKind"];
            /**
             * Format: int32
             * @description Null where fewer than five people are meant: numbers about so few are numbers about persons.
             */
            count: number | null;
            /** @description Nothing of this sort points at the skill. */
            isNone: boolean;
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
        SkillTrendPointView: {
            /** Format: uuid */
            snapshotId: string;
            /** Format: date-time */
            asOf: string;
            /**
             * Format: int32
             * @description How many were asked the skill.
             */
            needed: number;
            /** Format: int32 */
            peopleWithGap: number;
            /**
             * Format: int32
             * @description Levels missing in all.
             */
            steps: number;
        };
        SkillTrendView: {
            /** @description One a snapshot of the gaps, the earliest first; those about fewer than five people are left out. */
            points: components["schemas"]["SkillTrendPointView"][];
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
            /** @description The catalogue it comes from: own, esco, jobtech, onet. */
            framework: string;
            /** @description Its id there. */
            sourceUri: string | null;
            broader: components["schemas"]["BroaderView"][];
            /** @description At most 50, by label. */
            narrower: components["schemas"]["NarrowerView"][];
            /** @description Level 0 to 5; of the default scale where the skill has no words of its own. */
            levels: components["schemas"]["LevelView"][];
            /** @description Coming, needed throughout, or on its way out. */
            lifecycle: components["schemas"]["SkillLifecycle"];
            /** @description The skill that took its place; null where none did. */
            replacedBy: components["schemas"]["NarrowerView"] | null;
            /** @description Deprecated skills whose place it took. */
            replaces: components["schemas"]["NarrowerView"][];
            /** @description Skills that help somebody who wants to learn this one. */
            related: components["schemas"]["NarrowerView"][];
            /** @description What the same is called in published frameworks. */
            mappings: components["schemas"]["SkillMapping"][];
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
            /** @description Skills or groups that it belongs to; never in a circle. */
            broader?: string[] | null;
            /** @description Emerging, core or declining. */
            lifecycle?: (string & components["schemas"]["SkillLifecycle"]) | null;
            /** @description Skills that help somebody who wants to learn this one. */
            related?: string[] | null;
            /** @description What the same is called in ESCO, O*NET, JobTech Taxonomy or SFIA. */
            mappings?: components["schemas"]["SkillMapping"][] | null;
        };
        SourcingView: {
            /** @description Somebody inside learns what they lack; null where there is nobody. */
            build: components["schemas"]["SourcingWayView"] | null;
            /** @description Somebody is hired from outside. */
            buy: components["schemas"]["SourcingWayView"];
            /** @description Somebody is borrowed for a time. */
            borrow: components["schemas"]["SourcingWayView"];
        };
        SourcingWayView: {
            /**
             * Format: decimal
             * @description Of learning, of hiring, or borrowed.
             */
            hours: number;
            /**
             * Format: decimal
             * @description SEK.
             */
            cost: number;
            /**
             * Format: date
             * @description The day that somebody is there who can do it.
             */
            ready: string;
            /** @description Whether that is no later than somebody is needed. */
            isInTime: boolean;
        };
        StageMove: {
            /** @description The next stage, or left. */
            to: components["schemas"]["ReskillingStage"];
            /** @description 1-2,000 characters with admitted and left: why the person is chosen, or leaves. */
            reason?: string | null;
            /**
             * Format: date
             * @description The day from which it holds, of a placement the first day in the role; without it today.
             */
            on?: string | null;
        };
        /** @enum {string} */
        StaleReason: "unsure" | "old";
        StaleSkillView: {
            /** Format: uuid */
            skillId: string;
            label: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["SkillKind"];
            /**
             * Format: int32
             * @description 0-5, what a confirmation would say: the person's own word, else the level that others see.
             */
            level: number;
            /**
             * Format: double
             * @description 0 to 1.
             */
            confidence: number;
            /**
             * Format: date-time
             * @description The newest rating, by anybody.
             */
            ratedAt: string;
            /** @description Old: nothing in twelve months. Unsure: too little speaks for it. */
            reason: components["schemas"]["StaleReason"];
        };
        StaleSkillsView: {
            /** @description The oldest first. */
            items: components["schemas"]["StaleSkillView"][];
        };
        StarterItemView: {
            name: components["schemas"]["LocalizedText"];
            /**
             * Format: uuid
             * @description The skill or the role profile; null until it is here.
             */
            id: string | null;
        };
        StarterPackInstalledView: {
            /**
             * Format: int32
             * @description New and in use at once, with words for every level in Swedish and English.
             */
            skillsAdded: number;
            /**
             * Format: int32
             * @description Here already, from before or under the same name; left as they are.
             */
            skillsThere: number;
            /**
             * Format: int32
             * @description New drafts: nobody is measured by them until they are published.
             */
            roleProfilesAdded: number;
            /**
             * Format: int32
             * @description Here already; left as they are.
             */
            roleProfilesThere: number;
        };
        StarterPackView: {
            /** @description What installStarterPack takes. */
            key: string;
            name: components["schemas"]["LocalizedText"];
            description: components["schemas"]["LocalizedText"];
            /** @description By name, each with whether it is here already. */
            skills: components["schemas"]["StarterItemView"][];
            roleProfiles: components["schemas"]["StarterItemView"][];
            /** @description All of it is here. */
            isInstalled: boolean;
        };
        StarterPacksView: {
            items: components["schemas"]["StarterPackView"][];
        };
        StatedInterest: {
            /**
             * Format: int32
             * @description 1 some, 2 much, 3 very much.
             */
            interest: number;
            /** @description Why, at most 2,000 characters; read by those who choose. */
            wish?: string | null;
        };
        StepBack: {
            /** @description The stage that the person is seen in. */
            from: components["schemas"]["ReskillingStage"];
        };
        /** @description People who come to have a level, by being hired or by finishing a development plan. */
        SupplyDelta: {
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            skillId: string;
            /**
             * Format: int32
             * @description 1-5.
             */
            level: number;
            /** Format: int32 */
            year: number;
            /**
             * Format: int32
             * @description Planned hires who have it.
             */
            hires: number;
            /**
             * Format: int32
             * @description Development plans expected to end at it.
             */
            completions: number;
            /**
             * Format: double
             * @description How many of those plans reach it, 0 to 1.
             */
            completionRate: number;
        };
        /**
         * @description Whose occupations these are: the EU's, Sweden's standard classification SSYK 2012, or the United States' O*NET.
         * @enum {string}
         */
        Taxonomy: "esco" | "ssyk" | "onet";
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
        TransitionView: {
            /** Format: uuid */
            roleProfileId: string;
            name: components["schemas"]["LocalizedText"];
            ssykCode: string | null;
            /** @description To another major group of SSYK; null where one of the roles has no code. */
            isOtherSsykGroup: boolean | null;
            /**
             * Format: double
             * @description 0 to 1: how much of what the role asks one has who has exactly what the other role asks.
             */
            fit: number;
            /**
             * Format: decimal
             * @description To learn what is missing.
             */
            hours: number;
            missing: components["schemas"]["MissingSkillView"][];
        };
        TransitionsView: {
            /** Format: uuid */
            roleProfileId: string;
            /** @description By which rules the list was made. */
            rules: string;
            /**
             * Format: decimal
             * @description Hours reckoned for one level-step.
             */
            hoursPerStep: number;
            /** @description The best fit first. */
            items: components["schemas"]["TransitionView"][];
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
        UnitDifferenceView: {
            /** Format: uuid */
            unitId: string;
            /**
             * Format: int32
             * @description Null where suppressed in one of them, as all figures.
             */
            people: number | null;
            /** Format: int32 */
            peopleWith: number | null;
            /** Format: int32 */
            peopleWithGap: number | null;
            /** Format: int32 */
            peopleWithGapWith: number | null;
            /**
             * Format: int32
             * @description Levels missing in all.
             */
            steps: number | null;
            /**
             * Format: int32
             * @description Levels missing in the snapshot compared with.
             */
            stepsWith: number | null;
            isSuppressed: boolean;
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
        UnitSkillChangeRateView: {
            /** Format: uuid */
            unitId: string;
            /** Format: int32 */
            years: number;
            /**
             * Format: double
             * @description 0 to 1: the roles' rates, each weighed by how many people have it; null where no role asks anything.
             */
            rate: number | null;
            /** @description The roles in the unit and below it, the most changing first. */
            items: components["schemas"]["RoleChangeRateView"][];
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
                     *       "partnerUnitIds": [
                     *         "0199a3c4-7d2e-70a2-911b-987d8dff12db"
                     *       ],
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
    previewCampaign: {
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
                 *       "population": {
                 *         "isEveryone": false,
                 *         "unitIds": [
                 *           "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e"
                 *         ],
                 *         "roleProfileIds": [
                 *           "0199a3c4-7d2e-7ec5-9de9-db1bc519c902"
                 *         ],
                 *         "managerIds": [
                 *           "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f"
                 *         ]
                 *       },
                 *       "skillIds": [
                 *         "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb"
                 *       ],
                 *       "includesRoleSkills": false
                 *     }
                 */
                "application/json": components["schemas"]["CampaignReachQuestion"];
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
                     *       "people": 8,
                     *       "withoutRole": 1,
                     *       "questions": 1,
                     *       "overlaps": [
                     *         {
                     *           "campaignId": "0199a3c4-7d2e-783e-90f3-f1e6bba4deec",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignReachView"];
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
    listCampaigns: {
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
                     *           "campaignId": "0199a3c4-7d2e-783e-90f3-f1e6bba4deec",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "state": "draft",
                     *           "startsOn": "2026-09-01",
                     *           "dueOn": "2026-09-01",
                     *           "closedOn": "2026-09-01",
                     *           "people": 8,
                     *           "questions": 1,
                     *           "selfAnswered": 1,
                     *           "managerAnswered": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    draftCampaign: {
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
                 *       "population": {
                 *         "isEveryone": false,
                 *         "unitIds": [
                 *           "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e"
                 *         ],
                 *         "roleProfileIds": [
                 *           "0199a3c4-7d2e-7ec5-9de9-db1bc519c902"
                 *         ],
                 *         "managerIds": [
                 *           "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f"
                 *         ]
                 *       },
                 *       "skillIds": [
                 *         "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb"
                 *       ],
                 *       "includesRoleSkills": false,
                 *       "startsOn": "2026-09-01",
                 *       "dueOn": "2026-09-01",
                 *       "isBlind": false,
                 *       "remindDaysBefore": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CampaignDraft"];
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
                     *       "campaignId": "0199a3c4-7d2e-783e-90f3-f1e6bba4deec"
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignDraftedView"];
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
    getCampaign: {
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
                campaignId: string;
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
                     *       "campaignId": "0199a3c4-7d2e-783e-90f3-f1e6bba4deec",
                     *       "name": {
                     *         "sv": "Lagermedarbetare",
                     *         "en": "Warehouse worker"
                     *       },
                     *       "state": "draft",
                     *       "ownerId": "0199a3c4-7d2e-7590-92c0-400e2fda76df",
                     *       "population": {
                     *         "isEveryone": false,
                     *         "unitIds": [
                     *           "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e"
                     *         ],
                     *         "roleProfileIds": [
                     *           "0199a3c4-7d2e-7ec5-9de9-db1bc519c902"
                     *         ],
                     *         "managerIds": [
                     *           "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f"
                     *         ]
                     *       },
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical"
                     *         }
                     *       ],
                     *       "includesRoleSkills": false,
                     *       "startsOn": "2026-09-01",
                     *       "dueOn": "2026-09-01",
                     *       "isBlind": false,
                     *       "remindDaysBefore": [
                     *         1
                     *       ],
                     *       "openedOn": "2026-09-01",
                     *       "closedOn": "2026-09-01",
                     *       "snapshotId": "0199a3c4-7d2e-701c-9da5-1f4e25c6d88b",
                     *       "reminded": [
                     *         "2026-09-01"
                     *       ],
                     *       "people": 8,
                     *       "peopleDone": 1,
                     *       "questions": 1,
                     *       "selfAnswered": 1,
                     *       "managerAnswered": 1,
                     *       "differences": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignView"];
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
    planCampaign: {
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
                campaignId: string;
            };
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
                 *       "population": {
                 *         "isEveryone": false,
                 *         "unitIds": [
                 *           "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e"
                 *         ],
                 *         "roleProfileIds": [
                 *           "0199a3c4-7d2e-7ec5-9de9-db1bc519c902"
                 *         ],
                 *         "managerIds": [
                 *           "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f"
                 *         ]
                 *       },
                 *       "skillIds": [
                 *         "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb"
                 *       ],
                 *       "includesRoleSkills": false,
                 *       "startsOn": "2026-09-01",
                 *       "dueOn": "2026-09-01",
                 *       "isBlind": false,
                 *       "remindDaysBefore": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CampaignDraft"];
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
    beginCalibration: {
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
                campaignId: string;
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
    cancelCampaign: {
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
                campaignId: string;
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
    closeCampaign: {
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
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun; Location names the job to follow. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "0199a3c4-7d2e-7929-9b1b-2473c7d6b003"
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignJobView"];
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
    compareCampaigns: {
        parameters: {
            query?: {
                /** @description Only people who worked in this unit or below when the later campaign closed. */
                unitId?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                campaignId: string;
                /** @description The campaign that this one is compared with. */
                earlierId: string;
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
                     *       "campaignId": "0199a3c4-7d2e-783e-90f3-f1e6bba4deec",
                     *       "earlierId": "0199a3c4-7d2e-70b7-981d-fb1a98eeb60a",
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "people": 8,
                     *           "up": 1,
                     *           "same": 1,
                     *           "down": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignComparisonView"];
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
    listCampaignDifferences: {
        parameters: {
            query?: {
                /** @description Only those whose talk has come so far. */
                state?: components["schemas"]["DifferenceState"];
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                campaignId: string;
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
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "self": 1,
                     *           "manager": 1,
                     *           "state": "open"
                     *         }
                     *       ],
                     *       "total": 200
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignDifferencesView"];
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
    moveCampaignDueDay: {
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
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dueOn": "2026-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["CampaignDueDay"];
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
    openCampaign: {
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
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun; Location names the job to follow. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "0199a3c4-7d2e-7929-9b1b-2473c7d6b003"
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignJobView"];
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
    getCampaignProgress: {
        parameters: {
            query?: {
                /** @description Manager where left out. */
                by?: components["schemas"]["ProgressBy"];
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                campaignId: string;
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
                     *           "id": "0199a3c4-7d2e-7a56-9145-270ce6b3bebd",
                     *           "people": 8,
                     *           "peopleDone": 1,
                     *           "asked": 1,
                     *           "self": 1,
                     *           "manager": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignProgressView"];
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
    remindCampaign: {
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
                campaignId: string;
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
    getCampaignResult: {
        parameters: {
            query?: {
                /** @description Only people who worked in this unit or below on the closing day. */
                unitId?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                campaignId: string;
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
                     *       "campaignId": "0199a3c4-7d2e-783e-90f3-f1e6bba4deec",
                     *       "snapshotId": "0199a3c4-7d2e-701c-9da5-1f4e25c6d88b",
                     *       "name": {
                     *         "sv": "Lagermedarbetare",
                     *         "en": "Warehouse worker"
                     *       },
                     *       "closedOn": "2026-09-01",
                     *       "people": 8,
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "people": 8,
                     *           "levels": [
                     *             1
                     *           ],
                     *           "unrated": 1,
                     *           "needed": 1,
                     *           "atTarget": 1,
                     *           "mean": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignResultView"];
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
    listCampaignResultPeople: {
        parameters: {
            query?: {
                /** @description Only this skill. */
                skillId?: string;
                /** @description The last page's nextCursor: whom to read on after. */
                cursor?: string;
                /** @description People a page, 1-200; 50 where left out. */
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
                campaignId: string;
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
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "skills": [
                     *             {
                     *               "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *               "level": 3,
                     *               "confidence": 0.72,
                     *               "self": 1,
                     *               "manager": 1,
                     *               "required": 3
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfCampaignPersonResultView"];
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
    listCampaignWaiting: {
        parameters: {
            query?: {
                /** @description The last page's nextCursor. */
                cursor?: string;
                /** @description 1-200; 50 where left out. */
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
                campaignId: string;
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
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "managerId": "0199a3c4-7d2e-7af7-9b19-d15e2ad93a9f",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "asked": 1,
                     *           "self": 1,
                     *           "manager": 1
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfCampaignWaitingView"];
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
    listCapacityNeeds: {
        parameters: {
            query?: {
                /** @description Only of this skill. */
                skillId?: string;
                /** @description Only those needed by this day or earlier. */
                until?: string;
                /** @description The last answer's nextCursor, with the same filters. */
                cursor?: string;
                /** @description 1 to 200; 50 where left out. */
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
                     *           "needId": "0199a3c4-7d2e-7c7a-9637-a22147f6e2f2",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "level": 3,
                     *           "people": 8,
                     *           "byDate": "2026-09-01",
                     *           "reason": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfCapacityNeedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
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
                     *       "partnerUnitIds": [
                     *         "0199a3c4-7d2e-70a2-911b-987d8dff12db"
                     *       ],
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
    findExperts: {
        parameters: {
            query: {
                /** @description What somebody is to be able to do. */
                skillId: string;
                /** @description At least so much, 1 to 5; else 4. */
                level?: number;
                /** @description Only those who have said that they will help, or only those who have not; else both. */
                willHelp?: boolean;
                /** @description Only people of this unit and those below it. */
                unitId?: string;
                /** @description The last answer's nextCursor. */
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
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "level": 3,
                     *           "confidence": 0.72,
                     *           "ratedAt": "2026-09-01T07:30:00Z",
                     *           "willHelp": false,
                     *           "isInMyUnit": false
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfExpertView"];
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
    listImportChanges: {
        parameters: {
            query?: {
                /** @description Only what is added, changed or deprecated. */
                kind?: components["schemas"]["ImportChangeKind"];
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
            path: {
                /** @description The import's job, tried or run. */
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
                     *       "frameworkId": "text",
                     *       "version": "1",
                     *       "isDryRun": true,
                     *       "added": 1,
                     *       "changed": 1,
                     *       "deprecated": 1,
                     *       "items": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "kind": "added",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "sourceUri": "https://data.europa.eu/esco/skill/0a6a8a2b",
                     *           "fields": [
                     *             "text"
                     *           ],
                     *           "replacedBy": {
                     *             "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *             "label": {
                     *               "sv": "Truckkörning",
                     *               "en": "Forklift driving"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportChangesView"];
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
    importOnet: {
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
    exportSkills: {
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    importSkills: {
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
                 *       "version": "1",
                 *       "isComplete": false,
                 *       "isDryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["OwnCatalogueImport"];
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
    getCombinationPolicy: {
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
                frameworkId: string;
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
                     *       "policy": "weighted"
                     *     }
                     */
                    "application/json": components["schemas"]["CombinationPolicyView"];
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
    chooseCombinationPolicy: {
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
                frameworkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "policy": "weighted"
                 *     }
                 */
                "application/json": components["schemas"]["CombinationPolicyView"];
            };
        };
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
                     *       "jobId": "0199a3c4-7d2e-7929-9b1b-2473c7d6b003"
                     *     }
                     */
                    "application/json": components["schemas"]["CombinationPolicyChosenView"];
                };
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
    listGapSnapshots: {
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
                     *           "snapshotId": "0199a3c4-7d2e-701c-9da5-1f4e25c6d88b",
                     *           "asOf": "2026-09-01T07:30:00Z",
                     *           "takenAt": "2026-09-01T07:30:00Z",
                     *           "takenBy": "0199a3c4-7d2e-7417-9c9f-6503b42e71ae",
                     *           "people": 8,
                     *           "peopleWithGap": 1,
                     *           "steps": 1,
                     *           "required": 3,
                     *           "met": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GapSnapshotsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    takeGapSnapshot: {
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
                 *       "asOf": "2026-09-01T07:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["GapSnapshotOrder"];
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
                     *       "snapshotId": "0199a3c4-7d2e-701c-9da5-1f4e25c6d88b"
                     *     }
                     */
                    "application/json": components["schemas"]["GapSnapshotTakenView"];
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
    getGapSnapshot: {
        parameters: {
            query?: {
                /** @description The skills of this unit and all below it; of the whole organisation where left out. */
                unitId?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                snapshotId: string;
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
                     *       "snapshot": {
                     *         "snapshotId": "0199a3c4-7d2e-701c-9da5-1f4e25c6d88b",
                     *         "asOf": "2026-09-01T07:30:00Z",
                     *         "takenAt": "2026-09-01T07:30:00Z",
                     *         "takenBy": "0199a3c4-7d2e-7417-9c9f-6503b42e71ae",
                     *         "people": 8,
                     *         "peopleWithGap": 1,
                     *         "steps": 1,
                     *         "required": 3,
                     *         "met": 1
                     *       },
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "isSuppressed": false,
                     *       "units": [
                     *         {
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "parentId": "0199a3c4-7d2e-7eb2-9902-490ee831d129",
                     *           "people": 8,
                     *           "peopleWithGap": 1,
                     *           "steps": 1,
                     *           "required": 3,
                     *           "met": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "needed": 1,
                     *           "peopleWithGap": 1,
                     *           "steps": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GapSnapshotView"];
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
    compareGapSnapshots: {
        parameters: {
            query: {
                /** @description The snapshot to compare with, usually an earlier one. */
                with: string;
                /** @description The skills of this unit and all below it; of the whole organisation where left out. */
                unitId?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                snapshotId: string;
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
                     *       "snapshot": {
                     *         "snapshotId": "0199a3c4-7d2e-701c-9da5-1f4e25c6d88b",
                     *         "asOf": "2026-09-01T07:30:00Z",
                     *         "takenAt": "2026-09-01T07:30:00Z",
                     *         "takenBy": "0199a3c4-7d2e-7417-9c9f-6503b42e71ae",
                     *         "people": 8,
                     *         "peopleWithGap": 1,
                     *         "steps": 1,
                     *         "required": 3,
                     *         "met": 1
                     *       },
                     *       "with": {
                     *         "snapshotId": "0199a3c4-7d2e-701c-9da5-1f4e25c6d88b",
                     *         "asOf": "2026-09-01T07:30:00Z",
                     *         "takenAt": "2026-09-01T07:30:00Z",
                     *         "takenBy": "0199a3c4-7d2e-7417-9c9f-6503b42e71ae",
                     *         "people": 8,
                     *         "peopleWithGap": 1,
                     *         "steps": 1,
                     *         "required": 3,
                     *         "met": 1
                     *       },
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "isSuppressed": false,
                     *       "units": [
                     *         {
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "people": 8,
                     *           "peopleWith": 1,
                     *           "peopleWithGap": 1,
                     *           "peopleWithGapWith": 1,
                     *           "steps": 1,
                     *           "stepsWith": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "needed": 1,
                     *           "neededWith": 1,
                     *           "peopleWithGap": 1,
                     *           "peopleWithGapWith": 1,
                     *           "steps": 1,
                     *           "stepsWith": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GapDifferenceView"];
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
    getInventory: {
        parameters: {
            query?: {
                /** @description Only who has this role. */
                roleProfileId?: string;
                /** @description Only who works at this place. */
                siteId?: string;
                /** @description Ids of at most 50 skills with commas between; all where left out. */
                skills?: string;
                /** @description 0-5. */
                minLevel?: number;
                /** @description 0-5. */
                maxLevel?: number;
                /** @description Stale: nothing was said in 12 months, or too little to be sure. */
                freshness?: components["schemas"]["Freshness"];
                /** @description Only levels that this source has spoken on. */
                source?: components["schemas"]["InventorySource"];
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description At most so many, 1 to 200; else 50. */
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
                     *       "people": 8,
                     *       "isSuppressed": false,
                     *       "items": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "people": 8,
                     *           "levels": [
                     *             1
                     *           ],
                     *           "stale": 1,
                     *           "meanLevel": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["InventoryView"];
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
    listInventoryPeople: {
        parameters: {
            query: {
                /** @description Ids of 1 to 50 skills with commas between: who has all of them, within the levels. */
                skills: string;
                /** @description Only who is in this unit or below it. */
                unitId?: string;
                /** @description Only who has this role. */
                roleProfileId?: string;
                /** @description Only who works at this place. */
                siteId?: string;
                /** @description 0-5. */
                minLevel?: number;
                /** @description 0-5. */
                maxLevel?: number;
                /** @description Stale: nothing was said in 12 months, or too little to be sure. */
                freshness?: components["schemas"]["Freshness"];
                /** @description Only levels that this source has spoken on. */
                source?: components["schemas"]["InventorySource"];
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
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "levels": [
                     *             {
                     *               "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *               "level": 3,
                     *               "isStale": false,
                     *               "newest": "2026-09-01"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfInventoryPersonView"];
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
    listJobDifferences: {
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
                     *           "subject": "text",
                     *           "field": "text",
                     *           "was": "text",
                     *           "becomes": "text"
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfDifferenceView"];
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
    getMatchRules: {
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
                     *       "hoursPerStep": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MatchRulesView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    setMatchRules: {
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
                 *       "hoursPerStep": 1
                 *     }
                 */
                "application/json": components["schemas"]["MatchRulesView"];
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
                     *       "partnerUnitIds": [
                     *         "0199a3c4-7d2e-70a2-911b-987d8dff12db"
                     *       ],
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
    listOpenings: {
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
                     *           "openingId": "0199a3c4-7d2e-79b4-9462-4848ef478935",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "roleName": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "state": "draft",
                     *           "neededBy": "2026-09-01",
                     *           "mayFill": false,
                     *           "candidates": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OpeningsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrgChart: {
        parameters: {
            query?: {
                /** @description Whom the chart is around; without it the reader, or where they stand in no line the top of the largest. */
                personId?: string;
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
    exportOrganisation: {
        parameters: {
            query?: {
                /** @description The inventory where left out. */
                table?: components["schemas"]["ExportTable"];
                /** @description CSV where left out. */
                format?: components["schemas"]["ExportFormat"];
                /** @description Gap, heatmap, risk: what roles ask on that day; today where left out. */
                on?: string;
                /** @description Heatmap: coverage where left out. */
                measure?: components["schemas"]["HeatmapMeasure"];
                /** @description Inventory: only who has this role. */
                roleProfileId?: string;
                /** @description Inventory: only who works at this place. */
                siteId?: string;
                /** @description Inventory, heatmap: ids of at most 50 skills with commas between. */
                skills?: string;
                /** @description Inventory: 0-5. */
                minLevel?: number;
                /** @description Inventory: 0-5. */
                maxLevel?: number;
                /** @description Inventory: stale or fresh alone. */
                freshness?: components["schemas"]["Freshness"];
                /** @description Inventory: only levels that this source has spoken on. */
                source?: components["schemas"]["InventorySource"];
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    /**
                     * @example [
                     *       {}
                     *     ]
                     */
                    "application/json": Record<string, never>[];
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
    getOrganisationGap: {
        parameters: {
            query?: {
                /** @description What roles ask on that day, against today's levels; today where left out. */
                on?: string;
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
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "on": "2026-09-01",
                     *       "isSuppressed": false,
                     *       "horizons": [
                     *         {
                     *           "on": "2026-09-01",
                     *           "years": 1,
                     *           "people": 8,
                     *           "peopleWithGap": 1,
                     *           "steps": 1,
                     *           "required": 3,
                     *           "met": 1
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "needed": 1,
                     *           "peopleWithGap": 1,
                     *           "steps": 1,
                     *           "atTarget": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ],
                     *       "roles": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "people": 8,
                     *           "peopleWithGap": 1,
                     *           "steps": 1,
                     *           "required": 3,
                     *           "met": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GapOverviewView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationHeatmap: {
        parameters: {
            query?: {
                /** @description Ids of at most 50 skills with commas between; those that most is lacking of where left out. */
                skills?: string;
                /** @description What roles ask on that day, against today's levels; today where left out. */
                on?: string;
                /** @description Coverage where left out. */
                measure?: components["schemas"]["HeatmapMeasure"];
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
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "on": "2026-09-01",
                     *       "measure": "coverage",
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "criticality": 4
                     *         }
                     *       ],
                     *       "rows": [
                     *         {
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "isDirect": false,
                     *           "hasParts": false,
                     *           "people": 8,
                     *           "isSuppressed": false,
                     *           "cells": [
                     *             {
                     *               "value": 1,
                     *               "count": 1,
                     *               "of": 1,
                     *               "isSuppressed": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": {
                     *         "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *         "isDirect": false,
                     *         "hasParts": false,
                     *         "people": 8,
                     *         "isSuppressed": false,
                     *         "cells": [
                     *           {
                     *             "value": 1,
                     *             "count": 1,
                     *             "of": 1,
                     *             "isSuppressed": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HeatmapView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationRisk: {
        parameters: {
            query?: {
                /** @description What roles ask on that day, against today's levels; today where left out. */
                on?: string;
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
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "on": "2026-09-01",
                     *       "people": 8,
                     *       "isSuppressed": false,
                     *       "busFactor": 1,
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "criticality": 4,
                     *           "isHardToHire": false,
                     *           "level": 3,
                     *           "need": 1,
                     *           "coverage": 1,
                     *           "ratio": 1,
                     *           "soleHolderId": "0199a3c4-7d2e-7555-98e1-3c233cbd4a32"
                     *         }
                     *       ],
                     *       "soleHolders": 1,
                     *       "keyPeople": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "skills": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RiskView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    searchPeople: {
        parameters: {
            query?: {
                /**
                 * @description Beginnings of names, an address or a title; forgives å/a, ö/o and small slips. Or a whole
                 *                 employee number, of somebody whose private profile the reader may see.
                 */
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
    listApplications: {
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
                     *           "openingId": "0199a3c4-7d2e-79b4-9462-4848ef478935",
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "roleName": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "state": "draft",
                     *           "addedAt": "2026-09-01T07:30:00Z",
                     *           "hasApplied": false,
                     *           "isChosen": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationsView"];
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
    applyForOpening: {
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
                openingId: string;
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
    withdrawApplication: {
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
                openingId: string;
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
    listAssessments: {
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
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "from": "2026-09-01",
                     *           "until": "2026-09-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssessmentsView"];
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
    getCampaignReports: {
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
                     *           "campaignId": "0199a3c4-7d2e-783e-90f3-f1e6bba4deec",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "state": "draft",
                     *           "dueOn": "2026-09-01",
                     *           "isBlind": false,
                     *           "remindedOn": "2026-09-01",
                     *           "skills": [
                     *             {
                     *               "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *               "label": {
                     *                 "sv": "Truckkörning",
                     *                 "en": "Forklift driving"
                     *               },
                     *               "kind": "technical",
                     *               "levels": [
                     *                 {
                     *                   "level": 3,
                     *                   "text": {
                     *                     "sv": null,
                     *                     "en": null
                     *                   },
                     *                   "isDefault": false
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "people": [
                     *             {
                     *               "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *               "selfAnswered": 1,
                     *               "rated": 1,
                     *               "answers": [
                     *                 {
                     *                   "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *                   "manager": 1,
                     *                   "self": 1,
                     *                   "isBlind": false,
                     *                   "state": "open"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignReportsView"];
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
    getPersonCampaigns: {
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
                     *           "campaignId": "0199a3c4-7d2e-783e-90f3-f1e6bba4deec",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "state": "draft",
                     *           "dueOn": "2026-09-01",
                     *           "remindedOn": "2026-09-01",
                     *           "answered": 1,
                     *           "skills": [
                     *             {
                     *               "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *               "label": {
                     *                 "sv": "Truckkörning",
                     *                 "en": "Forklift driving"
                     *               },
                     *               "description": {
                     *                 "sv": "Att köra truck säkert och utan skador på gods.",
                     *                 "en": "Driving a forklift safely and without damage to goods."
                     *               },
                     *               "kind": "technical",
                     *               "levels": [
                     *                 {
                     *                   "level": 3,
                     *                   "text": {
                     *                     "sv": null,
                     *                     "en": null
                     *                   },
                     *                   "isDefault": false
                     *                 }
                     *               ],
                     *               "answer": 1,
                     *               "earlier": 1,
                     *               "earlierAt": "2026-09-01T07:30:00Z"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonCampaignsView"];
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
    noteDifference: {
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
                campaignId: string;
                skillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "open"
                 *     }
                 */
                "application/json": components["schemas"]["DifferenceNote"];
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
    listContests: {
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
                     *           "contestId": "0199a3c4-7d2e-77e7-99dc-6c4d076824f1",
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "source": "self",
                     *           "raterId": "0199a3c4-7d2e-7efa-962f-917c6fa97722",
                     *           "level": 3,
                     *           "ratedAt": "2026-09-01T07:30:00Z",
                     *           "contestedAt": "2026-09-01T07:30:00Z",
                     *           "reason": "Truckkort krävs för att få köra truck i lagret.",
                     *           "outcome": "kept",
                     *           "newLevel": 1,
                     *           "answer": "text",
                     *           "answeredAt": "2026-09-01T07:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContestsView"];
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
    listEvidence: {
        parameters: {
            query?: {
                /** @description Of this skill alone; all where left out. */
                skillId?: string;
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
                     *       "items": [
                     *         {
                     *           "evidenceId": "0199a3c4-7d2e-78b4-9352-028e8e581721",
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "type": "certificate",
                     *           "status": "unverified",
                     *           "title": "Lagermedarbetare",
                     *           "issuer": "text",
                     *           "url": "text",
                     *           "fileHash": "text",
                     *           "level": 3,
                     *           "issuedAt": "2026-09-01",
                     *           "expiresAt": "2027-09-01",
                     *           "isExpired": false,
                     *           "addedBy": "0199a3c4-7d2e-7cb0-9ef8-4b6be9edd978",
                     *           "addedAt": "2026-09-01T07:30:00Z",
                     *           "decidedBy": "0199a3c4-7d2e-784f-967a-04ede4ae157e",
                     *           "decidedAt": "2026-09-01T07:30:00Z",
                     *           "reason": "Truckkort krävs för att få köra truck i lagret."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceListView"];
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
    listEvidenceToVerify: {
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
                     *           "evidenceId": "0199a3c4-7d2e-78b4-9352-028e8e581721",
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "type": "certificate",
                     *           "status": "unverified",
                     *           "title": "Lagermedarbetare",
                     *           "issuer": "text",
                     *           "url": "text",
                     *           "fileHash": "text",
                     *           "level": 3,
                     *           "issuedAt": "2026-09-01",
                     *           "expiresAt": "2027-09-01",
                     *           "isExpired": false,
                     *           "addedBy": "0199a3c4-7d2e-7cb0-9ef8-4b6be9edd978",
                     *           "addedAt": "2026-09-01T07:30:00Z",
                     *           "decidedBy": "0199a3c4-7d2e-784f-967a-04ede4ae157e",
                     *           "decidedAt": "2026-09-01T07:30:00Z",
                     *           "reason": "Truckkort krävs för att få köra truck i lagret."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceListView"];
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
    removeEvidence: {
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
                evidenceId: string;
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
    rejectEvidence: {
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
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Truckkort krävs för att få köra truck i lagret."
                 *     }
                 */
                "application/json": components["schemas"]["EvidenceRefusal"];
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
    revokeEvidence: {
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
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Truckkort krävs för att få köra truck i lagret."
                 *     }
                 */
                "application/json": components["schemas"]["EvidenceRefusal"];
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
    verifyEvidence: {
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
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": 3
                 *     }
                 */
                "application/json": components["schemas"]["EvidenceVerification"];
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
                     *           "isBlind": false,
                     *           "exemptUntil": "2026-09-01"
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
    getInterests: {
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "interest": 1,
                     *           "willHelp": false
                     *         }
                     *       ],
                     *       "aspiredRoles": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           }
                     *         }
                     *       ],
                     *       "isWillingToMove": false,
                     *       "isHidden": false
                     *     }
                     */
                    "application/json": components["schemas"]["InterestsView"];
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
    setCareerWishes: {
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
                 *       "aspiredRoles": [
                 *         "0199a3c4-7d2e-7a24-9b19-88bc4c309f16"
                 *       ],
                 *       "isWillingToMove": false,
                 *       "isHidden": false
                 *     }
                 */
                "application/json": components["schemas"]["CareerWishes"];
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
    listPeerRequests: {
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
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "askedAt": "2026-09-01T07:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PeerRequestsView"];
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
    listPlans: {
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
                     *           "planId": "0199a3c4-7d2e-78b8-9a94-5cd5d667f154",
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "title": "Lagermedarbetare",
                     *           "type": "upskilling",
                     *           "state": "draft",
                     *           "until": "2026-09-01",
                     *           "done": 120,
                     *           "items": 1,
                     *           "hoursLeft": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlansView"];
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
    draftPlan: {
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
                 *       "type": "upskilling",
                 *       "title": "Lagermedarbetare",
                 *       "until": "2026-09-01",
                 *       "purpose": "text",
                 *       "targetRoleProfileId": "0199a3c4-7d2e-72c5-9d1f-00b32d164864"
                 *     }
                 */
                "application/json": components["schemas"]["PlanDraft"];
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
                     *       "planId": "0199a3c4-7d2e-78b8-9a94-5cd5d667f154"
                     *     }
                     */
                    "application/json": components["schemas"]["PlanDraftedView"];
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
    getPlan: {
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
                planId: string;
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
                     *       "planId": "0199a3c4-7d2e-78b8-9a94-5cd5d667f154",
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "title": "Lagermedarbetare",
                     *       "purpose": "text",
                     *       "type": "upskilling",
                     *       "state": "draft",
                     *       "until": "2026-09-01",
                     *       "sourceRoleProfileId": "0199a3c4-7d2e-7375-9697-c50fd7d6bf67",
                     *       "sourceRoleName": {
                     *         "sv": "Svensk text",
                     *         "en": "English text"
                     *       },
                     *       "targetRoleProfileId": "0199a3c4-7d2e-72c5-9d1f-00b32d164864",
                     *       "targetRoleName": {
                     *         "sv": "Svensk text",
                     *         "en": "English text"
                     *       },
                     *       "fitBefore": 1,
                     *       "fitNow": 1,
                     *       "items": [
                     *         {
                     *           "itemId": "0199a3c4-7d2e-759c-947f-e83b4aef706d",
                     *           "kind": "experience",
                     *           "what": "text",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "skill": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "fromLevel": 1,
                     *           "toLevel": 1,
                     *           "level": 3,
                     *           "due": "2026-09-01",
                     *           "hours": 1,
                     *           "doneAt": "2026-09-01T07:30:00Z"
                     *         }
                     *       ],
                     *       "mix": [
                     *         {
                     *           "kind": "experience",
                     *           "items": 1,
                     *           "hours": 1
                     *         }
                     *       ],
                     *       "done": 120,
                     *       "hoursLeft": 1,
                     *       "checkIns": [
                     *         {
                     *           "checkInId": "0199a3c4-7d2e-722d-99f7-a5acda4ba92d",
                     *           "byPersonId": "0199a3c4-7d2e-78f3-9663-2447ab5ee107",
                     *           "at": "2026-09-01T07:30:00Z",
                     *           "comment": "Kör motviktstruck varje vecka."
                     *         }
                     *       ],
                     *       "answer": "text",
                     *       "agreedAt": "2026-09-01T07:30:00Z",
                     *       "endedAt": "2026-09-01T07:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PlanView"];
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
    describePlan: {
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
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Lagermedarbetare",
                 *       "until": "2026-09-01",
                 *       "purpose": "text"
                 *     }
                 */
                "application/json": components["schemas"]["PlanDescription"];
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
    agreeOnPlan: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the change is based on.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
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
                planId: string;
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
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelPlan: {
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
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "why": "text"
                 *     }
                 */
                "application/json": components["schemas"]["PlanCancellation"];
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
    checkInOnPlan: {
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
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "comment": "Kör motviktstruck varje vecka."
                 *     }
                 */
                "application/json": components["schemas"]["PlanCheckIn"];
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
    completePlan: {
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
                planId: string;
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
    addPlanItem: {
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
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "experience",
                 *       "what": "text",
                 *       "due": "2026-09-01",
                 *       "hours": 1,
                 *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                 *       "fromLevel": 1,
                 *       "toLevel": 1
                 *     }
                 */
                "application/json": components["schemas"]["PlannedItem"];
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
                     *       "itemId": "0199a3c4-7d2e-759c-947f-e83b4aef706d"
                     *     }
                     */
                    "application/json": components["schemas"]["PlanItemAddedView"];
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
    changePlanItem: {
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
                planId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "experience",
                 *       "what": "text",
                 *       "due": "2026-09-01",
                 *       "hours": 1,
                 *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                 *       "fromLevel": 1,
                 *       "toLevel": 1
                 *     }
                 */
                "application/json": components["schemas"]["PlannedItem"];
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
    removePlanItem: {
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
                planId: string;
                itemId: string;
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
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    closePlanItem: {
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
                planId: string;
                itemId: string;
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
    sendBackPlan: {
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
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "text"
                 *     }
                 */
                "application/json": components["schemas"]["PlanAnswer"];
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
    takeUpPlan: {
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
                planId: string;
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
    submitPlan: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the change is based on.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
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
                planId: string;
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
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listRatingTasks: {
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
                     *           "contestId": "0199a3c4-7d2e-77e7-99dc-6c4d076824f1",
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "source": "self",
                     *           "raterId": "0199a3c4-7d2e-7efa-962f-917c6fa97722",
                     *           "level": 3,
                     *           "ratedAt": "2026-09-01T07:30:00Z",
                     *           "contestedAt": "2026-09-01T07:30:00Z",
                     *           "reason": "Truckkort krävs för att få köra truck i lagret.",
                     *           "outcome": "kept",
                     *           "newLevel": 1,
                     *           "answer": "text",
                     *           "answeredAt": "2026-09-01T07:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContestsView"];
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
    answerContest: {
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
                contestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": 3,
                 *       "answer": "text"
                 *     }
                 */
                "application/json": components["schemas"]["ContestAnswer"];
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
                     *       "contestId": "0199a3c4-7d2e-77e7-99dc-6c4d076824f1",
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *       "label": {
                     *         "sv": "Truckkörning",
                     *         "en": "Forklift driving"
                     *       },
                     *       "source": "self",
                     *       "raterId": "0199a3c4-7d2e-7efa-962f-917c6fa97722",
                     *       "level": 3,
                     *       "ratedAt": "2026-09-01T07:30:00Z",
                     *       "contestedAt": "2026-09-01T07:30:00Z",
                     *       "reason": "Truckkort krävs för att få köra truck i lagret.",
                     *       "outcome": "kept",
                     *       "newLevel": 1,
                     *       "answer": "text",
                     *       "answeredAt": "2026-09-01T07:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContestView"];
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
    listReaders: {
        parameters: {
            query?: {
                /** @description The last answer's nextCursor. */
                cursor?: string;
                /** @description At most this many, 1 to 100; else 25. */
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
                     *           "readerId": "0199a3c4-7d2e-7635-9a24-afba6580be87",
                     *           "readAt": "2026-09-01T07:30:00Z",
                     *           "kind": "skillProfile",
                     *           "role": "manager"
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfReaderView"];
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
    listParticipations: {
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
                     *           "pipelineId": "0199a3c4-7d2e-7fd4-9006-f332faf77afd",
                     *           "title": "Lagermedarbetare",
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "roleName": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "startsOn": "2026-09-01",
                     *           "endsOn": "2026-09-01",
                     *           "of": {
                     *             "participationId": "0199a3c4-7d2e-73cd-9ff9-dd528e55ad9c",
                     *             "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *             "stage": "interest",
                     *             "since": "2026-09-01T07:30:00Z",
                     *             "isVolunteer": false,
                     *             "interest": 1,
                     *             "fit": 1,
                     *             "hoursLeft": 1,
                     *             "wish": "text",
                     *             "reason": "Truckkort krävs för att få köra truck i lagret.",
                     *             "movedByPersonId": "0199a3c4-7d2e-7af6-9f6b-3c391af44b7b",
                     *             "placedOn": "2026-09-01",
                     *             "stepsBackTo": "interest"
                     *           },
                     *           "mayLeave": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ParticipationsView"];
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
    volunteerForReskilling: {
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
                pipelineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "interest": 1,
                 *       "wish": "text"
                 *     }
                 */
                "application/json": components["schemas"]["StatedInterest"];
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
    withdrawFromReskilling: {
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
                pipelineId: string;
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
    listRoleMatches: {
        parameters: {
            query?: {
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
                     *       "rules": "text",
                     *       "hoursPerStep": 1,
                     *       "items": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "ssykCode": "4322",
                     *           "fit": 1,
                     *           "hours": 1,
                     *           "blind": 1,
                     *           "reasons": [
                     *             "meetsAll"
                     *           ],
                     *           "missing": [
                     *             {
                     *               "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *               "label": {
                     *                 "sv": "Truckkörning",
                     *                 "en": "Forklift driving"
                     *               },
                     *               "level": 3,
                     *               "required": 3,
                     *               "importance": 4,
                     *               "isMandatory": true,
                     *               "steps": 1,
                     *               "hours": 1,
                     *               "adjacent": {
                     *                 "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *                 "label": {
                     *                   "sv": "Truckkörning",
                     *                   "en": "Forklift driving"
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleMatchesView"];
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
    confirmSkills: {
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
                 *       "skillIds": [
                 *         "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SkillConfirmations"];
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
    getSkillProfile: {
        parameters: {
            query?: {
                /** @description As it was at that moment, by when things happened, also what was entered later; in the future: what time alone will change. */
                asOf?: string;
                /** @description Only what had been entered by that moment. */
                knownAt?: string;
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
                     *           "ratedAt": "2026-09-01T07:30:00Z",
                     *           "exemptUntil": "2026-09-01"
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
            query?: {
                /** @description As it was at that moment, by when things happened, also what was entered later; in the future: what time alone will change. */
                asOf?: string;
                /** @description Only what had been entered by that moment. */
                knownAt?: string;
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
                     *         ],
                     *         "lifecycle": "emerging",
                     *         "replacedBy": {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           }
                     *         },
                     *         "replaces": [
                     *           {
                     *             "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *             "label": {
                     *               "sv": "Truckkörning",
                     *               "en": "Forklift driving"
                     *             }
                     *           }
                     *         ],
                     *         "related": [
                     *           {
                     *             "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *             "label": {
                     *               "sv": "Truckkörning",
                     *               "en": "Forklift driving"
                     *             }
                     *           }
                     *         ],
                     *         "mappings": [
                     *           {
                     *             "framework": "esco",
                     *             "match": "exact",
                     *             "code": "people.invalid-email",
                     *             "version": "1"
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
                     *           "comment": "Kör motviktstruck varje vecka.",
                     *           "evidenceId": "0199a3c4-7d2e-78b4-9352-028e8e581721",
                     *           "evidenceTitle": "text"
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
                     *       "isBlind": false,
                     *       "wouldRaise": [
                     *         {
                     *           "source": "self",
                     *           "level": 3,
                     *           "to": 1
                     *         }
                     *       ],
                     *       "asked": [
                     *         {
                     *           "peerId": "0199a3c4-7d2e-79f0-9013-40fdb79f5cc8",
                     *           "askedAt": "2026-09-01T07:30:00Z"
                     *         }
                     *       ],
                     *       "exemption": {
                     *         "until": "2026-09-01",
                     *         "exemptedBy": "0199a3c4-7d2e-7b22-9f24-7e789472f4f9",
                     *         "reason": "Truckkort krävs för att få köra truck i lagret."
                     *       }
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
    getAssessment: {
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
                     *       "level": 3,
                     *       "occurredAt": "2026-09-01T07:30:00Z",
                     *       "comment": "Kör motviktstruck varje vecka."
                     *     }
                     */
                    "application/json": components["schemas"]["AssessmentView"];
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
    assessSkill: {
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
    withdrawAssessment: {
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
    confirmSkill: {
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
                     *       "ratedAt": "2026-09-01T07:30:00Z",
                     *       "exemptUntil": "2026-09-01"
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
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    contestRating: {
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
                skillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "self",
                 *       "raterId": "0199a3c4-7d2e-7efa-962f-917c6fa97722",
                 *       "reason": "Truckkort krävs för att få köra truck i lagret."
                 *     }
                 */
                "application/json": components["schemas"]["RatingContest"];
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
                     *       "contestId": "0199a3c4-7d2e-77e7-99dc-6c4d076824f1",
                     *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *       "label": {
                     *         "sv": "Truckkörning",
                     *         "en": "Forklift driving"
                     *       },
                     *       "source": "self",
                     *       "raterId": "0199a3c4-7d2e-7efa-962f-917c6fa97722",
                     *       "level": 3,
                     *       "ratedAt": "2026-09-01T07:30:00Z",
                     *       "contestedAt": "2026-09-01T07:30:00Z",
                     *       "reason": "Truckkort krävs för att få köra truck i lagret.",
                     *       "outcome": "kept",
                     *       "newLevel": 1,
                     *       "answer": "text",
                     *       "answeredAt": "2026-09-01T07:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContestView"];
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
    addEvidence: {
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
                skillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "certificate",
                 *       "title": "Lagermedarbetare",
                 *       "issuedAt": "2026-09-01",
                 *       "level": 3,
                 *       "issuer": "text",
                 *       "expiresAt": "2027-09-01",
                 *       "url": "text",
                 *       "fileHash": "text"
                 *     }
                 */
                "application/json": components["schemas"]["NewEvidence"];
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
                     *       "evidenceId": "0199a3c4-7d2e-78b4-9352-028e8e581721"
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceAddedView"];
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
    exemptSkill: {
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
                 *       "until": "2026-09-01",
                 *       "reason": "Truckkort krävs för att få köra truck i lagret."
                 *     }
                 */
                "application/json": components["schemas"]["SkillExemption"];
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
    endExemption: {
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
    setSkillInterest: {
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
                 *       "interest": 1,
                 *       "willHelp": false
                 *     }
                 */
                "application/json": components["schemas"]["InterestInSkill"];
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
                     *       "ratedAt": "2026-09-01T07:30:00Z",
                     *       "exemptUntil": "2026-09-01"
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
                     *       "ratedAt": "2026-09-01T07:30:00Z",
                     *       "exemptUntil": "2026-09-01"
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
    rateAsPeer: {
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
    withdrawPeerRating: {
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
    askPeer: {
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
                skillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "peerId": "0199a3c4-7d2e-79f0-9013-40fdb79f5cc8"
                 *     }
                 */
                "application/json": components["schemas"]["PeerToAsk"];
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
    endPeerRequest: {
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
                peerId: string;
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
                     *       "ratedAt": "2026-09-01T07:30:00Z",
                     *       "exemptUntil": "2026-09-01"
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
                     *       "ratedAt": "2026-09-01T07:30:00Z",
                     *       "exemptUntil": "2026-09-01"
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
    listStaleSkills: {
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
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "level": 3,
                     *           "confidence": 0.72,
                     *           "ratedAt": "2026-09-01T07:30:00Z",
                     *           "reason": "unsure"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaleSkillsView"];
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
    listTeamPlans: {
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
                     *           "planId": "0199a3c4-7d2e-78b8-9a94-5cd5d667f154",
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "title": "Lagermedarbetare",
                     *           "type": "upskilling",
                     *           "state": "draft",
                     *           "until": "2026-09-01",
                     *           "done": 120,
                     *           "items": 1,
                     *           "hoursLeft": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlansView"];
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
    importRatings: {
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
                "application/json": components["schemas"]["NewRatingsImport"];
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
                    "application/json": components["schemas"]["RatingsImportStartedView"];
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
    listReskillingPipelines: {
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
                     *           "pipelineId": "0199a3c4-7d2e-7fd4-9006-f332faf77afd",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "title": "Lagermedarbetare",
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "roleName": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "seats": 1,
                     *           "startsOn": "2026-09-01",
                     *           "endsOn": "2026-09-01",
                     *           "isOpen": false,
                     *           "mayRun": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReskillingPipelinesView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getRoleProfileRules: {
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
                     *       "isReviewed": false
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfileRulesView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    setRoleProfileRules: {
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
                 *       "isReviewed": false
                 *     }
                 */
                "application/json": components["schemas"]["RoleProfileRulesView"];
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
                /** @description Only those whose next version waits for a review, or does not. */
                isInReview?: boolean;
                /** @description Only those out of use; otherwise only those in use. */
                isRetired?: boolean;
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
                     *           "isInReview": false,
                     *           "reviewerId": "0199a3c4-7d2e-77a3-94ec-6dedec9b65ea",
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
                     *       "validFrom": "2026-09-01",
                     *       "publishedVersion": 1,
                     *       "isRetired": false,
                     *       "ssykCode": "4322",
                     *       "escoCode": "4321.1",
                     *       "occupationId": "0199a3c4-7d2e-7e05-952d-c67b205666b6",
                     *       "versions": [
                     *         {
                     *           "version": 1,
                     *           "status": "draft",
                     *           "validFrom": "2026-09-01",
                     *           "approvedAt": "2026-09-01T07:30:00Z",
                     *           "approvedBy": "0199a3c4-7d2e-776f-98f2-c4b5c2875b55",
                     *           "requirements": 1
                     *         }
                     *       ],
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
    describeRoleProfile: {
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
                 *       "name": {
                 *         "sv": "Lagermedarbetare",
                 *         "en": "Warehouse worker"
                 *       },
                 *       "purpose": {
                 *         "sv": "Tar emot, lagrar och lastar gods.",
                 *         "en": "Receives, stores and loads goods."
                 *       },
                 *       "ssykCode": "4322",
                 *       "escoCode": "4321.1"
                 *     }
                 */
                "application/json": components["schemas"]["RoleProfileDescription"];
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
    getRoleProfileDifference: {
        parameters: {
            query?: {
                /** @description A version; the one before the other where left out. */
                from?: number;
                /** @description A version, the draft's number included; the newest where left out. */
                to?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "from": 1,
                     *       "to": 1,
                     *       "items": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "from": {
                     *             "level": 3,
                     *             "importance": 4,
                     *             "isMandatory": true,
                     *             "horizon": "2026-09-01",
                     *             "reason": {
                     *               "sv": "Svensk text",
                     *               "en": "English text"
                     *             }
                     *           },
                     *           "to": {
                     *             "level": 3,
                     *             "importance": 4,
                     *             "isMandatory": true,
                     *             "horizon": "2026-09-01",
                     *             "reason": {
                     *               "sv": "Svensk text",
                     *               "en": "English text"
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfileDifferenceView"];
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
    discardRoleProfileDraft: {
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
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listMatches: {
        parameters: {
            query?: {
                /** @description The last answer's nextCursor. */
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "rules": "text",
                     *       "hoursPerStep": 1,
                     *       "items": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "roleProfileIdToday": "0199a3c4-7d2e-74f5-9796-29fbadbab68b",
                     *           "roleName": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "fit": 1,
                     *           "hours": 1,
                     *           "blind": 1,
                     *           "reasons": [
                     *             "meetsAll"
                     *           ],
                     *           "missing": [
                     *             {
                     *               "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *               "label": {
                     *                 "sv": "Truckkörning",
                     *                 "en": "Forklift driving"
                     *               },
                     *               "level": 3,
                     *               "required": 3,
                     *               "importance": 4,
                     *               "isMandatory": true,
                     *               "steps": 1,
                     *               "hours": 1,
                     *               "adjacent": {
                     *                 "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *                 "label": {
                     *                   "sv": "Truckkörning",
                     *                   "en": "Forklift driving"
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["MatchesView"];
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
                     *       "validFrom": "2026-09-01",
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
    cancelRoleProfileVersion: {
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
                roleProfileId: string;
                version: number;
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
    getNewGaps: {
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
                roleProfileId: string;
                version: number;
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
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "version": 1,
                     *       "people": 8,
                     *       "peopleWithNewGap": 1,
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "required": 3,
                     *           "people": 8
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "skillIds": [
                     *             "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NewGapsView"];
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
    retireRoleProfile: {
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
    restoreRoleProfile: {
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
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    sendBackRoleProfile: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Truckkort krävs för att få köra truck i lagret."
                 *     }
                 */
                "application/json": components["schemas"]["RoleProfileReturn"];
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
    getRoleProfileReview: {
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
                roleProfileId: string;
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
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "isOpen": false,
                     *       "submittedBy": "0199a3c4-7d2e-75f2-95d2-edb957ebf8e1",
                     *       "reviewerId": "0199a3c4-7d2e-77a3-94ec-6dedec9b65ea",
                     *       "validFrom": "2026-09-01",
                     *       "submittedAt": "2026-09-01T07:30:00Z",
                     *       "sentBackBy": "0199a3c4-7d2e-7868-9431-d569d4224863",
                     *       "sentBackAt": "2026-09-01T07:30:00Z",
                     *       "reason": "Truckkort krävs för att få köra truck i lagret.",
                     *       "mayPublish": false
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfileReviewView"];
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
    getSkillChangeRate: {
        parameters: {
            query?: {
                /** @description How far ahead, 1 to 10; 3 where left out. */
                years?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "years": 1,
                     *       "on": "2026-09-01",
                     *       "rate": 1,
                     *       "items": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "from": 1,
                     *           "to": 1,
                     *           "importance": 4
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SkillChangeRateView"];
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
    submitRoleProfile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the change is based on.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reviewerId": "0199a3c4-7d2e-77a3-94ec-6dedec9b65ea",
                 *       "validFrom": "2026-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["RoleProfileSubmission"];
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
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestRequirements: {
        parameters: {
            query?: {
                /** @description An imported occupation; where left out the one that the role was drafted from. */
                occupationId?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "occupationId": "0199a3c4-7d2e-7e05-952d-c67b205666b6",
                     *       "occupationLabel": {
                     *         "sv": "Svensk text",
                     *         "en": "English text"
                     *       },
                     *       "ruleVersion": 1,
                     *       "items": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "level": 3,
                     *           "importance": 4,
                     *           "occupation": "essential",
                     *           "roles": [
                     *             {
                     *               "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *               "name": {
                     *                 "sv": "Lagermedarbetare",
                     *                 "en": "Warehouse worker"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RequirementSuggestionsView"];
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
    listTransitions: {
        parameters: {
            query?: {
                /** @description Only to roles of this SSYK 2012 group: one to four digits that the role's code begins with. */
                ssykGroup?: string;
                /** @description What the roles ask on that day; today where left out. */
                on?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "rules": "text",
                     *       "hoursPerStep": 1,
                     *       "items": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "ssykCode": "4322",
                     *           "isOtherSsykGroup": false,
                     *           "fit": 1,
                     *           "hours": 1,
                     *           "missing": [
                     *             {
                     *               "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *               "label": {
                     *                 "sv": "Truckkörning",
                     *                 "en": "Forklift driving"
                     *               },
                     *               "level": 3,
                     *               "required": 3,
                     *               "importance": 4,
                     *               "isMandatory": true,
                     *               "steps": 1,
                     *               "hours": 1,
                     *               "adjacent": {
                     *                 "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *                 "label": {
                     *                   "sv": "Truckkörning",
                     *                   "en": "Forklift driving"
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TransitionsView"];
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
                     *       "partnerUnitIds": [
                     *         "0199a3c4-7d2e-70a2-911b-987d8dff12db"
                     *       ],
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
                     *       "partnerUnitIds": [
                     *         "0199a3c4-7d2e-70a2-911b-987d8dff12db"
                     *       ],
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
                 *       ],
                 *       "lifecycle": "emerging",
                 *       "related": [
                 *         "0199a3c4-7d2e-7e0f-986f-8ffc57886b93"
                 *       ],
                 *       "mappings": [
                 *         {
                 *           "framework": "esco",
                 *           "match": "exact",
                 *           "code": "people.invalid-email",
                 *           "version": "1"
                 *         }
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
                     *       ],
                     *       "lifecycle": "emerging",
                     *       "replacedBy": {
                     *         "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *         "label": {
                     *           "sv": "Truckkörning",
                     *           "en": "Forklift driving"
                     *         }
                     *       },
                     *       "replaces": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           }
                     *         }
                     *       ],
                     *       "related": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           }
                     *         }
                     *       ],
                     *       "mappings": [
                     *         {
                     *           "framework": "esco",
                     *           "match": "exact",
                     *           "code": "people.invalid-email",
                     *           "version": "1"
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
                 *       ],
                 *       "lifecycle": "emerging",
                 *       "related": [
                 *         "0199a3c4-7d2e-7e0f-986f-8ffc57886b93"
                 *       ],
                 *       "mappings": [
                 *         {
                 *           "framework": "esco",
                 *           "match": "exact",
                 *           "code": "people.invalid-email",
                 *           "version": "1"
                 *         }
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
    listAssessors: {
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "from": "2026-09-01",
                     *           "until": "2026-09-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssessorsView"];
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
    appointAssessor: {
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
                assessorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-09-01",
                 *       "until": "2026-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["AssessorDays"];
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
    dismissAssessor: {
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
                assessorId: string;
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
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    deprecateSkill: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "replacedBy": [
                 *         "0199a3c4-7d2e-7e6f-956c-4c2504f091b1"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Deprecation"];
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
    getSkillHolders: {
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *       "people": 8,
                     *       "levels": [
                     *         1
                     *       ],
                     *       "stale": 1,
                     *       "isSuppressed": false,
                     *       "level": 3,
                     *       "need": 1,
                     *       "coverage": 1,
                     *       "units": [
                     *         {
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "levels": [
                     *             1
                     *           ],
                     *           "isSuppressed": false
                     *         }
                     *       ],
                     *       "requiredBy": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "level": 3,
                     *           "from": "2026-09-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SkillHoldersView"];
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
    getSkillMigration: {
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *       "successor": {
                     *         "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *         "label": {
                     *           "sv": "Truckkörning",
                     *           "en": "Forklift driving"
                     *         }
                     *       },
                     *       "hasMoved": false,
                     *       "references": [
                     *         {
                     *           "kind": "ratings",
                     *           "count": 1,
                     *           "isNone": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SkillMigrationView"];
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
    migrateSkill: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isDryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["SkillMigration"];
            };
        };
        responses: {
            /** @description Begun; Location names the job to follow. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "0199a3c4-7d2e-7929-9b1b-2473c7d6b003"
                     *     }
                     */
                    "application/json": components["schemas"]["SkillMigrationStartedView"];
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
    retireSkill: {
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
    getSkillTrend: {
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "points": [
                     *         {
                     *           "snapshotId": "0199a3c4-7d2e-701c-9da5-1f4e25c6d88b",
                     *           "asOf": "2026-09-01T07:30:00Z",
                     *           "needed": 1,
                     *           "peopleWithGap": 1,
                     *           "steps": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SkillTrendView"];
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
    listStarterPacks: {
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
                     *           "key": "text",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "description": {
                     *             "sv": "Att köra truck säkert och utan skador på gods.",
                     *             "en": "Driving a forklift safely and without damage to goods."
                     *           },
                     *           "skills": [
                     *             {
                     *               "name": {
                     *                 "sv": "Lagermedarbetare",
                     *                 "en": "Warehouse worker"
                     *               },
                     *               "id": "0199a3c4-7d2e-7a56-9145-270ce6b3bebd"
                     *             }
                     *           ],
                     *           "roleProfiles": [
                     *             {
                     *               "name": {
                     *                 "sv": "Lagermedarbetare",
                     *                 "en": "Warehouse worker"
                     *               },
                     *               "id": "0199a3c4-7d2e-7a56-9145-270ce6b3bebd"
                     *             }
                     *           ],
                     *           "isInstalled": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StarterPacksView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    installStarterPack: {
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
                /** @description base, tech or manufacturing. */
                key: string;
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
                     *       "skillsAdded": 1,
                     *       "skillsThere": 1,
                     *       "roleProfilesAdded": 1,
                     *       "roleProfilesThere": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StarterPackInstalledView"];
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
    listUnitCampaigns: {
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
                     *           "campaignId": "0199a3c4-7d2e-783e-90f3-f1e6bba4deec",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "state": "draft",
                     *           "startsOn": "2026-09-01",
                     *           "dueOn": "2026-09-01",
                     *           "closedOn": "2026-09-01",
                     *           "people": 8,
                     *           "questions": 1,
                     *           "selfAnswered": 1,
                     *           "managerAnswered": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignsView"];
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
    getUnitCampaignProgress: {
        parameters: {
            query?: {
                /** @description Manager where left out. */
                by?: components["schemas"]["ProgressBy"];
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                unitId: string;
                campaignId: string;
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
                     *           "id": "0199a3c4-7d2e-7a56-9145-270ce6b3bebd",
                     *           "people": 8,
                     *           "peopleDone": 1,
                     *           "asked": 1,
                     *           "self": 1,
                     *           "manager": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignProgressView"];
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
    listUnitCapacityNeeds: {
        parameters: {
            query?: {
                /** @description Only of this skill. */
                skillId?: string;
                /** @description Only those needed by this day or earlier. */
                until?: string;
                /** @description The last answer's nextCursor, with the same filters. */
                cursor?: string;
                /** @description 1 to 200; 50 where left out. */
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
                unitId: string;
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
                     *       "items": [
                     *         {
                     *           "needId": "0199a3c4-7d2e-7c7a-9637-a22147f6e2f2",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "level": 3,
                     *           "people": 8,
                     *           "byDate": "2026-09-01",
                     *           "reason": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfCapacityNeedView"];
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
    addCapacityNeed: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                 *       "level": 3,
                 *       "people": 8,
                 *       "byDate": "2026-09-01",
                 *       "reason": {
                 *         "sv": "Svensk text",
                 *         "en": "English text"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NeededCapacity"];
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
                     *       "needId": "0199a3c4-7d2e-7c7a-9637-a22147f6e2f2"
                     *     }
                     */
                    "application/json": components["schemas"]["CapacityNeedAddedView"];
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
    changeCapacityNeed: {
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
                unitId: string;
                needId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                 *       "level": 3,
                 *       "people": 8,
                 *       "byDate": "2026-09-01",
                 *       "reason": {
                 *         "sv": "Svensk text",
                 *         "en": "English text"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NeededCapacity"];
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
    removeCapacityNeed: {
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
                unitId: string;
                needId: string;
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
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
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
    listUnitEvidenceToVerify: {
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
                     *           "evidenceId": "0199a3c4-7d2e-78b4-9352-028e8e581721",
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "type": "certificate",
                     *           "status": "unverified",
                     *           "title": "Lagermedarbetare",
                     *           "issuer": "text",
                     *           "url": "text",
                     *           "fileHash": "text",
                     *           "level": 3,
                     *           "issuedAt": "2026-09-01",
                     *           "expiresAt": "2027-09-01",
                     *           "isExpired": false,
                     *           "addedBy": "0199a3c4-7d2e-7cb0-9ef8-4b6be9edd978",
                     *           "addedAt": "2026-09-01T07:30:00Z",
                     *           "decidedBy": "0199a3c4-7d2e-784f-967a-04ede4ae157e",
                     *           "decidedAt": "2026-09-01T07:30:00Z",
                     *           "reason": "Truckkort krävs för att få köra truck i lagret."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceListView"];
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
    exportUnit: {
        parameters: {
            query?: {
                /** @description The inventory where left out. */
                table?: components["schemas"]["ExportTable"];
                /** @description CSV where left out. */
                format?: components["schemas"]["ExportFormat"];
                /** @description Gap, heatmap, risk: what roles ask on that day; today where left out. */
                on?: string;
                /** @description Heatmap: coverage where left out. */
                measure?: components["schemas"]["HeatmapMeasure"];
                /** @description Inventory: only who has this role. */
                roleProfileId?: string;
                /** @description Inventory: only who works at this place. */
                siteId?: string;
                /** @description Inventory, heatmap: ids of at most 50 skills with commas between. */
                skills?: string;
                /** @description Inventory: 0-5. */
                minLevel?: number;
                /** @description Inventory: 0-5. */
                maxLevel?: number;
                /** @description Inventory: stale or fresh alone. */
                freshness?: components["schemas"]["Freshness"];
                /** @description Inventory: only levels that this source has spoken on. */
                source?: components["schemas"]["InventorySource"];
            };
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    /**
                     * @example [
                     *       {}
                     *     ]
                     */
                    "application/json": Record<string, never>[];
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
    getUnitGap: {
        parameters: {
            query?: {
                /** @description What roles ask on that day, against today's levels; today where left out. */
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
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "on": "2026-09-01",
                     *       "isSuppressed": false,
                     *       "horizons": [
                     *         {
                     *           "on": "2026-09-01",
                     *           "years": 1,
                     *           "people": 8,
                     *           "peopleWithGap": 1,
                     *           "steps": 1,
                     *           "required": 3,
                     *           "met": 1
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "needed": 1,
                     *           "peopleWithGap": 1,
                     *           "steps": 1,
                     *           "atTarget": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ],
                     *       "roles": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "people": 8,
                     *           "peopleWithGap": 1,
                     *           "steps": 1,
                     *           "required": 3,
                     *           "met": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GapOverviewView"];
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
    getUnitHeatmap: {
        parameters: {
            query?: {
                /** @description Ids of at most 50 skills with commas between; those that most is lacking of where left out. */
                skills?: string;
                /** @description What roles ask on that day, against today's levels; today where left out. */
                on?: string;
                /** @description Coverage where left out. */
                measure?: components["schemas"]["HeatmapMeasure"];
            };
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
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "on": "2026-09-01",
                     *       "measure": "coverage",
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "criticality": 4
                     *         }
                     *       ],
                     *       "rows": [
                     *         {
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "isDirect": false,
                     *           "hasParts": false,
                     *           "people": 8,
                     *           "isSuppressed": false,
                     *           "cells": [
                     *             {
                     *               "value": 1,
                     *               "count": 1,
                     *               "of": 1,
                     *               "isSuppressed": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": {
                     *         "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *         "isDirect": false,
                     *         "hasParts": false,
                     *         "people": 8,
                     *         "isSuppressed": false,
                     *         "cells": [
                     *           {
                     *             "value": 1,
                     *             "count": 1,
                     *             "of": 1,
                     *             "isSuppressed": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HeatmapView"];
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
    getUnitInventory: {
        parameters: {
            query?: {
                /** @description Only who has this role. */
                roleProfileId?: string;
                /** @description Only who works at this place. */
                siteId?: string;
                /** @description Ids of at most 50 skills with commas between; all where left out. */
                skills?: string;
                /** @description 0-5. */
                minLevel?: number;
                /** @description 0-5. */
                maxLevel?: number;
                /** @description Stale: nothing was said in 12 months, or too little to be sure. */
                freshness?: components["schemas"]["Freshness"];
                /** @description Only levels that this source has spoken on. */
                source?: components["schemas"]["InventorySource"];
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description At most so many, 1 to 200; else 50. */
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
                     *       "people": 8,
                     *       "isSuppressed": false,
                     *       "items": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "people": 8,
                     *           "levels": [
                     *             1
                     *           ],
                     *           "stale": 1,
                     *           "meanLevel": 1,
                     *           "isSuppressed": false
                     *         }
                     *       ],
                     *       "nextCursor": "eyJhIjoxfQ"
                     *     }
                     */
                    "application/json": components["schemas"]["InventoryView"];
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
    draftOpening: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                 *       "reason": "Truckkort krävs för att få köra truck i lagret.",
                 *       "neededBy": "2026-09-01",
                 *       "legal": [
                 *         {
                 *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                 *           "level": 3
                 *         }
                 *       ],
                 *       "keepMonths": 1
                 *     }
                 */
                "application/json": components["schemas"]["OpeningDraft"];
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
                     *       "openingId": "0199a3c4-7d2e-79b4-9462-4848ef478935"
                     *     }
                     */
                    "application/json": components["schemas"]["OpeningDraftedView"];
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
    getOpening: {
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
                openingId: string;
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
                     *       "openingId": "0199a3c4-7d2e-79b4-9462-4848ef478935",
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "roleName": {
                     *         "sv": "Svensk text",
                     *         "en": "English text"
                     *       },
                     *       "roleVersion": 1,
                     *       "state": "draft",
                     *       "reason": "Truckkort krävs för att få köra truck i lagret.",
                     *       "neededBy": "2026-09-01",
                     *       "draftedByPersonId": "0199a3c4-7d2e-7c9e-90c9-d11152c515a0",
                     *       "requirements": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "skill": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "level": 3,
                     *           "importance": 4,
                     *           "legalLevel": 1
                     *         }
                     *       ],
                     *       "candidates": [
                     *         {
                     *           "candidateId": "0199a3c4-7d2e-7cc6-9fa3-d48d89906f8e",
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "name": "Lager Örebro",
                     *           "contact": "text",
                     *           "fit": 1,
                     *           "hoursLeft": 1,
                     *           "levels": [
                     *             1
                     *           ],
                     *           "lacksLegal": 1,
                     *           "hasApplied": false
                     *         }
                     *       ],
                     *       "chosenId": "0199a3c4-7d2e-70ff-9137-c3ab7acdabf7",
                     *       "ending": "text",
                     *       "daysToFill": 1,
                     *       "eraseOn": "2026-09-01",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OpeningView"];
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
    approveOpening: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the change is based on.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
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
                openingId: string;
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
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelOpening: {
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
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Truckkort krävs för att få köra truck i lagret."
                 *     }
                 */
                "application/json": components["schemas"]["OpeningCancellation"];
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
    addCandidate: {
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
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                 *       "name": "Lager Örebro",
                 *       "contact": "text",
                 *       "levels": [
                 *         {
                 *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                 *           "level": 3
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewCandidate"];
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
                     *       "candidateId": "0199a3c4-7d2e-7cc6-9fa3-d48d89906f8e"
                     *     }
                     */
                    "application/json": components["schemas"]["CandidateAddedView"];
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
    removeCandidate: {
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
                openingId: string;
                candidateId: string;
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
    decideOpening: {
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
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "candidateId": "0199a3c4-7d2e-7cc6-9fa3-d48d89906f8e",
                 *       "reason": "Truckkort krävs för att få köra truck i lagret."
                 *     }
                 */
                "application/json": components["schemas"]["OpeningDecision"];
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
    compareSourcing: {
        parameters: {
            query?: {
                /** @description 1-40: how many hours a week the best candidate inside learns. */
                hoursPerWeek?: number;
                /** @description SEK. */
                learningCostPerHour?: number;
                /** @description SEK, of one hire from outside. */
                hireCost?: number;
                /** @description Hours that those here spend on hiring. */
                hireHours?: number;
                /** @description 0-104: until the new person has begun. */
                hireWeeks?: number;
                /** @description SEK. */
                borrowCostPerHour?: number;
                /** @description How many hours are borrowed. */
                borrowHours?: number;
                /** @description 0-104: until the borrowed person has begun. */
                borrowWeeks?: number;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                unitId: string;
                openingId: string;
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
                     *       "build": {
                     *         "hours": 1,
                     *         "cost": 1,
                     *         "ready": "2026-09-01",
                     *         "isInTime": false
                     *       },
                     *       "buy": {
                     *         "hours": 1,
                     *         "cost": 1,
                     *         "ready": "2026-09-01",
                     *         "isInTime": false
                     *       },
                     *       "borrow": {
                     *         "hours": 1,
                     *         "cost": 1,
                     *         "ready": "2026-09-01",
                     *         "isInTime": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SourcingView"];
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
    advanceOpening: {
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
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "draft"
                 *     }
                 */
                "application/json": components["schemas"]["OpeningStep"];
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
    openReskillingPipeline: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                 *       "title": "Lagermedarbetare",
                 *       "seats": 1,
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2026-09-01",
                 *       "cost": 1,
                 *       "externalHireCost": 1
                 *     }
                 */
                "application/json": components["schemas"]["NewReskillingPipeline"];
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
                     *       "pipelineId": "0199a3c4-7d2e-7fd4-9006-f332faf77afd"
                     *     }
                     */
                    "application/json": components["schemas"]["ReskillingPipelineOpenedView"];
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
    getReskillingPipeline: {
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
                pipelineId: string;
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
                     *       "pipelineId": "0199a3c4-7d2e-7fd4-9006-f332faf77afd",
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "title": "Lagermedarbetare",
                     *       "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *       "roleName": {
                     *         "sv": "Svensk text",
                     *         "en": "English text"
                     *       },
                     *       "seats": 1,
                     *       "seatsTaken": 1,
                     *       "startsOn": "2026-09-01",
                     *       "endsOn": "2026-09-01",
                     *       "isOpen": false,
                     *       "cost": 1,
                     *       "externalHireCost": 1,
                     *       "participants": [
                     *         {
                     *           "participationId": "0199a3c4-7d2e-73cd-9ff9-dd528e55ad9c",
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "stage": "interest",
                     *           "since": "2026-09-01T07:30:00Z",
                     *           "isVolunteer": false,
                     *           "interest": 1,
                     *           "fit": 1,
                     *           "hoursLeft": 1,
                     *           "wish": "text",
                     *           "reason": "Truckkort krävs för att få köra truck i lagret.",
                     *           "movedByPersonId": "0199a3c4-7d2e-7af6-9f6b-3c391af44b7b",
                     *           "placedOn": "2026-09-01",
                     *           "stepsBackTo": "interest"
                     *         }
                     *       ],
                     *       "funnel": {
                     *         "stages": [
                     *           {
                     *             "stage": "interest",
                     *             "now": 1,
                     *             "ever": 1,
                     *             "medianDays": 1
                     *           }
                     *         ],
                     *         "placementRate": 1,
                     *         "retainedHalfYear": 1,
                     *         "retainedYear": 1,
                     *         "costPerPlacement": 1,
                     *         "externalHireCost": 1
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ReskillingPipelineView"];
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
    reviseReskillingPipeline: {
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
                unitId: string;
                pipelineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Lagermedarbetare",
                 *       "seats": 1,
                 *       "startsOn": "2026-09-01",
                 *       "endsOn": "2026-09-01",
                 *       "isOpen": false,
                 *       "cost": 1,
                 *       "externalHireCost": 1
                 *     }
                 */
                "application/json": components["schemas"]["RevisedReskillingPipeline"];
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
    putForwardForReskilling: {
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
                pipelineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1"
                 *     }
                 */
                "application/json": components["schemas"]["PutForward"];
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
                     *       "participationId": "0199a3c4-7d2e-73cd-9ff9-dd528e55ad9c"
                     *     }
                     */
                    "application/json": components["schemas"]["PutForwardView"];
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
    moveParticipant: {
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
                pipelineId: string;
                participationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "interest",
                 *       "reason": "Truckkort krävs för att få köra truck i lagret.",
                 *       "on": "2026-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["StageMove"];
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
    stepBackParticipant: {
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
                pipelineId: string;
                participationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "interest"
                 *     }
                 */
                "application/json": components["schemas"]["StepBack"];
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
    getUnitRisk: {
        parameters: {
            query?: {
                /** @description What roles ask on that day, against today's levels; today where left out. */
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
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "on": "2026-09-01",
                     *       "people": 8,
                     *       "isSuppressed": false,
                     *       "busFactor": 1,
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "criticality": 4,
                     *           "isHardToHire": false,
                     *           "level": 3,
                     *           "need": 1,
                     *           "coverage": 1,
                     *           "ratio": 1,
                     *           "soleHolderId": "0199a3c4-7d2e-7555-98e1-3c233cbd4a32"
                     *         }
                     *       ],
                     *       "soleHolders": 1,
                     *       "keyPeople": [
                     *         {
                     *           "personId": "0199a3c4-7d2e-73c6-9b0e-23bf2852f1e1",
                     *           "skills": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RiskView"];
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
    listGapDecisions: {
        parameters: {
            query?: {
                /** @description Only what this person is to see to. */
                owner?: string;
                /** @description Also what is done; left out: only what is open. */
                all?: boolean;
            };
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
                     *           "scenarioId": "0199a3c4-7d2e-7aea-9c65-f1d02a7e6305",
                     *           "scenario": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "skill": {
                     *             "sv": "Svensk text",
                     *             "en": "English text"
                     *           },
                     *           "decision": {
                     *             "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *             "level": 3,
                     *             "answer": "build",
                     *             "ownerId": "0199a3c4-7d2e-7590-92c0-400e2fda76df",
                     *             "due": "2026-09-01",
                     *             "comment": "Kör motviktstruck varje vecka.",
                     *             "isDone": false
                     *           },
                     *           "isLate": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GapDecisionsView"];
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
    listScenarios: {
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
                     *           "scenarioId": "0199a3c4-7d2e-7aea-9c65-f1d02a7e6305",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "fromYear": 1,
                     *           "toYear": 1,
                     *           "status": "draft",
                     *           "deltas": 1,
                     *           "openDecisions": 1,
                     *           "mayEdit": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScenariosView"];
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
    draftScenario: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "sv": "Lagermedarbetare",
                 *         "en": "Warehouse worker"
                 *       },
                 *       "fromYear": 2000,
                 *       "toYear": 2000,
                 *       "assumptions": {
                 *         "sv": "Svensk text",
                 *         "en": "English text"
                 *       },
                 *       "preset": "base"
                 *     }
                 */
                "application/json": components["schemas"]["NewScenario"];
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
                     *       "scenarioId": "0199a3c4-7d2e-7aea-9c65-f1d02a7e6305"
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioDraftedView"];
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
    compareScenarios: {
        parameters: {
            query?: {
                /** @description Two to five scenarios, in the order in which they are to stand. */
                ids?: string[];
                /** @description One year; left out: all of each scenario's. */
                year?: number;
            };
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
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "scenarios": [
                     *         {
                     *           "scenarioId": "0199a3c4-7d2e-7aea-9c65-f1d02a7e6305",
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "status": "draft",
                     *           "isSuppressed": false,
                     *           "attrition": {
                     *             "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *             "isAssumed": false,
                     *             "min": 1,
                     *             "expected": 1,
                     *             "max": 1
                     *           },
                     *           "years": [
                     *             1
                     *           ],
                     *           "totals": [
                     *             {
                     *               "year": 1,
                     *               "skills": 1,
                     *               "people": 8,
                     *               "steps": 1
                     *             }
                     *           ],
                     *           "skills": [
                     *             {
                     *               "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *               "label": {
                     *                 "sv": "Truckkörning",
                     *                 "en": "Forklift driving"
                     *               },
                     *               "kind": "technical",
                     *               "isCritical": false,
                     *               "isHardToHire": false,
                     *               "years": [
                     *                 {
                     *                   "year": 1,
                     *                   "steps": 1
                     *                 }
                     *               ],
                     *               "levels": [
                     *                 {
                     *                   "level": 3,
                     *                   "coverage": 1,
                     *                   "decision": {
                     *                     "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *                     "level": 3,
                     *                     "answer": "build",
                     *                     "ownerId": "0199a3c4-7d2e-7590-92c0-400e2fda76df",
                     *                     "due": "2026-09-01",
                     *                     "comment": null,
                     *                     "isDone": false
                     *                   },
                     *                   "years": []
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioComparisonView"];
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
    exportScenarioComparison: {
        parameters: {
            query?: {
                /** @description Two to five scenarios, in the order in which they are to stand. */
                ids?: string[];
                /** @description One year; left out: all of each scenario's. */
                year?: number;
                /** @description The levels where left out. */
                table?: components["schemas"]["ScenarioTable"];
                /** @description CSV where left out. */
                format?: components["schemas"]["ExportFormat"];
            };
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    /**
                     * @example [
                     *       {}
                     *     ]
                     */
                    "application/json": Record<string, never>[];
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
    getScenario: {
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
                scenarioId: string;
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
                     *       "scenarioId": "0199a3c4-7d2e-7aea-9c65-f1d02a7e6305",
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "name": {
                     *         "sv": "Lagermedarbetare",
                     *         "en": "Warehouse worker"
                     *       },
                     *       "fromYear": 1,
                     *       "toYear": 1,
                     *       "assumptions": {
                     *         "sv": "Svensk text",
                     *         "en": "English text"
                     *       },
                     *       "status": "draft",
                     *       "plan": {
                     *         "headcounts": [
                     *           {
                     *             "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *             "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *             "year": 1,
                     *             "people": 8
                     *           }
                     *         ],
                     *         "requirements": [
                     *           {
                     *             "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *             "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *             "year": 1,
                     *             "level": 3,
                     *             "importance": 4
                     *           }
                     *         ],
                     *         "needs": [
                     *           {
                     *             "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *             "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *             "level": 3,
                     *             "people": 8,
                     *             "byDate": "2026-09-01"
                     *           }
                     *         ],
                     *         "supply": [
                     *           {
                     *             "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *             "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *             "level": 3,
                     *             "year": 1,
                     *             "hires": 1,
                     *             "completions": 1,
                     *             "completionRate": 1
                     *           }
                     *         ],
                     *         "attrition": [
                     *           {
                     *             "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *             "yearly": 1,
                     *             "min": 1,
                     *             "max": 1
                     *           }
                     *         ],
                     *         "units": [
                     *           "0199a3c4-7d2e-7385-9cfd-bc00ec320316"
                     *         ],
                     *         "skills": [
                     *           "0199a3c4-7d2e-79c5-93c0-74d7ac6a2728"
                     *         ],
                     *         "roles": [
                     *           "0199a3c4-7d2e-74b1-968d-88dc872a7753"
                     *         ],
                     *         "years": [
                     *           1
                     *         ]
                     *       },
                     *       "decisions": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "level": 3,
                     *           "answer": "build",
                     *           "ownerId": "0199a3c4-7d2e-7590-92c0-400e2fda76df",
                     *           "due": "2026-09-01",
                     *           "comment": "Kör motviktstruck varje vecka.",
                     *           "isDone": false
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           }
                     *         }
                     *       ],
                     *       "roles": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           }
                     *         }
                     *       ],
                     *       "mayEdit": false,
                     *       "mayRestore": false,
                     *       "mayPromote": false
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioView"];
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
    describeScenario: {
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
                unitId: string;
                scenarioId: string;
            };
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
                 *       "fromYear": 2000,
                 *       "toYear": 2000,
                 *       "assumptions": {
                 *         "sv": "Svensk text",
                 *         "en": "English text"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ScenarioDescription"];
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
    archiveScenario: {
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
                scenarioId: string;
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
    restoreScenario: {
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
                scenarioId: string;
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
    decideGap: {
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
                scenarioId: string;
                skillId: string;
                /** @description 1-5: the level that the gap is at. */
                level: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "build",
                 *       "ownerId": "0199a3c4-7d2e-7590-92c0-400e2fda76df",
                 *       "due": "2026-09-01",
                 *       "comment": "Kör motviktstruck varje vecka.",
                 *       "isDone": false
                 *     }
                 */
                "application/json": components["schemas"]["GapAnswering"];
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
    withdrawGapDecision: {
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
                scenarioId: string;
                skillId: string;
                /** @description 1-5: the level that the gap is at. */
                level: number;
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
    getForecast: {
        parameters: {
            query?: {
                /** @description One of the scenario's years; left out: all of them. */
                year?: number;
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                unitId: string;
                scenarioId: string;
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
                     *       "scenarioId": "0199a3c4-7d2e-7aea-9c65-f1d02a7e6305",
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "name": {
                     *         "sv": "Lagermedarbetare",
                     *         "en": "Warehouse worker"
                     *       },
                     *       "status": "draft",
                     *       "isSuppressed": false,
                     *       "attrition": {
                     *         "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *         "isAssumed": false,
                     *         "min": 1,
                     *         "expected": 1,
                     *         "max": 1
                     *       },
                     *       "years": [
                     *         1
                     *       ],
                     *       "totals": [
                     *         {
                     *           "year": 1,
                     *           "skills": 1,
                     *           "people": 8,
                     *           "steps": 1
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "kind": "technical",
                     *           "isCritical": false,
                     *           "isHardToHire": false,
                     *           "years": [
                     *             {
                     *               "year": 1,
                     *               "steps": 1
                     *             }
                     *           ],
                     *           "levels": [
                     *             {
                     *               "level": 3,
                     *               "coverage": 1,
                     *               "decision": {
                     *                 "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *                 "level": 3,
                     *                 "answer": "build",
                     *                 "ownerId": "0199a3c4-7d2e-7590-92c0-400e2fda76df",
                     *                 "due": "2026-09-01",
                     *                 "comment": "Kör motviktstruck varje vecka.",
                     *                 "isDone": false
                     *               },
                     *               "years": [
                     *                 {
                     *                   "year": 1,
                     *                   "need": 1,
                     *                   "min": 1,
                     *                   "expected": 1,
                     *                   "max": 1,
                     *                   "gap": 1
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ForecastView"];
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
    exportForecast: {
        parameters: {
            query?: {
                /** @description One of the scenario's years; left out: all of them. */
                year?: number;
                /** @description The levels where left out. */
                table?: components["schemas"]["ScenarioTable"];
                /** @description CSV where left out. */
                format?: components["schemas"]["ExportFormat"];
            };
            header?: {
                /**
                 * @description The language of sentences: Swedish unless English is preferred.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                unitId: string;
                scenarioId: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    /**
                     * @example [
                     *       {}
                     *     ]
                     */
                    "application/json": Record<string, never>[];
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
    planScenario: {
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
                unitId: string;
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "headcounts": [
                 *         {
                 *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                 *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                 *           "year": 1,
                 *           "people": 8
                 *         }
                 *       ],
                 *       "requirements": [
                 *         {
                 *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                 *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                 *           "year": 1,
                 *           "level": 3,
                 *           "importance": 4
                 *         }
                 *       ],
                 *       "needs": [
                 *         {
                 *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                 *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                 *           "level": 3,
                 *           "people": 8,
                 *           "byDate": "2026-09-01"
                 *         }
                 *       ],
                 *       "supply": [
                 *         {
                 *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                 *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                 *           "level": 3,
                 *           "year": 1,
                 *           "hires": 1,
                 *           "completions": 1,
                 *           "completionRate": 1
                 *         }
                 *       ],
                 *       "attrition": [
                 *         {
                 *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                 *           "yearly": 1,
                 *           "min": 1,
                 *           "max": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PlannedScenario"];
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
    previewPromotion: {
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
                scenarioId: string;
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
                     *       "roles": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "hasDraft": false,
                     *           "changes": [
                     *             {
                     *               "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *               "label": {
                     *                 "sv": "Truckkörning",
                     *                 "en": "Forklift driving"
                     *               },
                     *               "year": 1,
                     *               "fromLevel": 1,
                     *               "level": 3,
                     *               "importance": 4
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "needs": [
                     *         {
                     *           "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *           "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *           "label": {
                     *             "sv": "Truckkörning",
                     *             "en": "Forklift driving"
                     *           },
                     *           "level": 3,
                     *           "people": 8,
                     *           "byDate": "2026-09-01"
                     *         }
                     *       ],
                     *       "leftOut": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "hasDraft": false,
                     *           "changes": [
                     *             {
                     *               "skillId": "0199a3c4-7d2e-73bb-97a9-ef8bbaec48eb",
                     *               "label": {
                     *                 "sv": "Truckkörning",
                     *                 "en": "Forklift driving"
                     *               },
                     *               "year": 1,
                     *               "fromLevel": 1,
                     *               "level": 3,
                     *               "importance": 4
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PromotionView"];
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
    promoteScenario: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the change is based on.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
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
                scenarioId: string;
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
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    shareScenario: {
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
                scenarioId: string;
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
    getUnitSkillChangeRate: {
        parameters: {
            query?: {
                /** @description How far ahead, 1 to 10; 3 where left out. */
                years?: number;
            };
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
                     *       "unitId": "0199a3c4-7d2e-7d1b-997c-e76c46cbe54e",
                     *       "years": 1,
                     *       "rate": 1,
                     *       "items": [
                     *         {
                     *           "roleProfileId": "0199a3c4-7d2e-7ec5-9de9-db1bc519c902",
                     *           "name": {
                     *             "sv": "Lagermedarbetare",
                     *             "en": "Warehouse worker"
                     *           },
                     *           "people": 8,
                     *           "rate": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitSkillChangeRateView"];
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
