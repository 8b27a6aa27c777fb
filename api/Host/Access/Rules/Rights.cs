using System.Collections.Frozen;

namespace Competence.Api.Access.Rules;

/// <summary>
/// Who may see what: the table of the specification ("Who may see what"), as data. R read, W write, A aggregate alone, T title
/// and status alone; nothing is nothing. A reader stands to a person in several columns at once and has the letters of all.
/// <c>hr</c> is the HR partner of the person's unit or the HR administrator, never on their own record; <c>hrAdmin</c> also
/// where the data is about nobody. What is about nobody is asked of the columns to the right of <c>hr</c>, and of <c>colleague</c>.
/// <c>mentor</c> is a mentor towards a mentee who shares with them, looked up where it alone would open the door: the skills and what the
/// mentee says of them, never what others have said one by one. What a colleague may write about another is a task that the use case checks:
/// <c>peer-rating</c> only who is asked, <c>assessor-rating</c> and <c>evidence-check</c> only who is appointed.
/// So it is with <c>improvement-plan</c>: everybody comes to its door, and finds only the plans that they have a part in. Who writes as
/// the manager has <c>improvement-lead</c>, and <c>improvement-hr</c> says whom a plan may name as HR; neither opens one by itself.
/// <c>document</c> is such a door too: whoever leads the person, or the unit's HR, has the part that <c>document-lead</c> and <c>document-hr</c> say.
/// To an <c>onboarding</c> too: whose a task is follows from <c>onboarding-lead</c>, <c>onboarding-hr</c> and who is named in it.
/// Whoever leads lends what they have as a leader, between two days: <c>deputy</c> is one's own to write.
/// </summary>
internal static class Rights
{
    private const string Table = """
        data            | self | colleague | manager | above | mentor | hr | hrAdmin | learning | owner | analyst | auditor | admin | import | report | scim | xapi
        directory       | R    | R         | R       | R     | R      | R  | R       | R        | R     | R       | R       | R     | RW     | R      | RW
        person          | R    | R         | R       | R     | R      | RW | RW      | R        | R     | R       | R       | R     | RW     | R      | RW
        placement       | R    | R         | R       | R     | R      | RW | RW      | R        | R     | R       | R       | R     | RW     | R      | RW
        deputy          | RW   | R         | R       | R     | R      | RW | RW      | R        | R     | R       | R       | R     | RW     | R      | RW
        unit            | R    | R         | R       | R     | R      | R  | RW      | R        | R     | R       | R       | R     | RW     | R      | RW
        profile         | R    |           |         |       |        | RW | RW      |          |       |         |         |       | W      |        | W
        skill-profile   | R    |           | R       | A     | R      | R  |         | A        |       | A       |         |       |        | A      |
        level-explanation | R  |           | R       | A     |        | R  |         | A        |       | A       |         |       |        | A      |
        self-rating     | RW   |           | R       | A     | R      | R  |         | A        |       | A       |         |       | W      | A      |
        assessed-rating | R    |           | RW      | A     |        | R  |         | A        |       | A       |         |       | W      | A      |
        peer-request    | W    |           | W       |       |        |    |         |          |       |         |         |       |        |        |
        peer-rating     |      | W         |         |       |        |    |         |          |       |         |         |       |        |        |
        assessor-rating |      | RW        |         |       |        |    |         |          |       |         |         |       |        |        |
        assessor        | R    | R         | R       | R     | R      | R  | RW      | R        | RW    | R       | R       | R     |        |        |
        evidence        | RW   |           | RW      | A     |        | RW |         | A        |       | A       |         |       |        | A      |
        evidence-check  |     | W         |         |       |        |    |         |          |       |         |         |       |        |        |
        evidence-queue  |      |           |         |       |        | R  | R       |          |       |         |         |       |        |        |
        exemption       | R    |           | RW      |       |        | RW |         |          |       |         |         |       |        |        |
        team            | R    |           | R       | R     |        | R  |         |          |       |         |         |       |        |        |
        interest        | RW   |           | R       | A     |        | R  |         | A        |       | A       |         |       |        | A      |
        contest         | RW   |           |         |       |        |    |         |          |       |         |         |       |        |        |
        rating-task     | RW   |           |         |       |        |    |         |          |       |         |         |       |        |        |
        reader          | R    |           |         |       |        | R  |         |          |       |         | R       |       |        |        |
        expert          | R    | R         | R       | R     | R      | R  | R       | R        | R     | R       | R       | R     |        |        |
        match           | R    | R         | R       | R     | R      | R  | R       | R        | R     | R       | R       | R     |        |        |
        catalogue       | R    | R         | R       | R     | R      | R  | R       | RW       | RW    | R       | R       | R     | RW     | R      | R
        role-profile    | R    | R         | R       | R     | R      | R  | R       | RW       | RW    | R       | R       | R     | RW     | R      | R
        scenario        |      |           | R       | R     |        | RW | RW      | RW       |       | R       |         |       |        | R      |
        role-profile-review | |         |         |       |        |    | RW      | RW       | RW    |         |         |       | R      |        |
        capacity-need   |      |           |         |       |        | RW | RW      | RW       | RW    | R       |         |       | RW     | R      |
        campaign        |      |           |         |       |        |    | RW      | R        |       | R       |         |       |        | R      |
        campaign-people |      |           |         |       |        |    | R       |          |       |         |         |       |        |        |
        campaign-progress |    |           |         |       |        | R  | R       |          |       |         |         |       |        |        |
        campaign-task   | R    |           |         |       |        |    |         |          |       |         |         |       |        |        |
        campaign-difference | R |          | RW      |       |        | RW |         |          |       |         |         |       |        |        |
        plan            | RW   |           | R       | T     | R      | R  |         | A        |       |         |         |       |        | A      |
        plan-title      | R    |           | R       | R     | R      | R  |         |          |       |         |         |       |        |        |
        plan-comment    | RW   |           | RW      | T     |        | R  |         |          |       |         |         |       |        |        |
        plan-review     | R    |           | RW      | T     |        | R  |         |          |       |         |         |       |        |        |
        improvement-plan |     | RW        |         |       |        |    |         |          |       |         |         |       |        |        |
        improvement-lead |     |           | RW      |       |        |    |         |          |       |         |         |       |        |        |
        improvement-hr  |      |           |         |       |        | RW |         |          |       |         |         |       |        |        |
        plan-template   |      |           |         |       |        |    | RW      | RW       |       | R       |         |       |        | R      |
        learning-item   | R    | R         | R       | R     | R      | R  | RW      | RW       | R     | R       | R       | R     | RW     | R      |
        track           | R    | R         | R       | R     | R      | R  | RW      | RW       | R     | R       | R       | R     |        | R      |
        academy         | R    | R         | R       | R     | R      | R  | RW      | RW       | R     | R       | R       | R     |        | R      |
        programme       | R    | R         | R       | R     | R      | R  | RW      | RW       | R     | R       | R       | R     |        | R      |
        programme-participant | |         |         |       |        |    | R       | R        |       |         |         |       |        |        |
        cohort-enrolment | RW  |           | RW      | T     |        | RW |         | RW       |       |         |         |       |        |        |
        learning-record | RW   |           | RW      | A     |        | RW |         | A        |       | A       |         |       | W      | A      |
        enrolment-rule  |      |           |         |       |        |    | RW      | RW       |       | R       |         |       |        | R      |
        suggested-skill |      |           |         |       |        |    | RW      | RW       |       |         |         |       |        |        |
        completion-import |    |           |         |       |        |    | RW      | RW       |       |         |         |       | W      |        |
        next-step       | RW   |           | R       |       |        | R  |         |          |       |         |         |       |        |        |
        xapi            |      |           |         |       |        |    |         |          |       |         |         |       |        |        |      | RW
        learning-time   | RW   |           | R       | A     |        | R  |         | A        |       | A       |         |       |        | A      |
        learning-time-policy | R | R       | R       | R     | R      | R  | RW      | RW       | R     | R       | R       | R     |        |        |
        strategy        | R    | R         | R       | R     | R      | R  | RW      | RW       | R     | R       | R       | R     |        | R      |
        strategy-approval |    |           |         |       |        |    | W       | W        |       |         |         |       |        |        |
        outcome         |      |           |         |       |        |    | RW      | RW       |       | R       |         |       |        | R      |
        reskilling      |      |           |         |       |        | RW | RW      | RW       |       |         |         |       |        |        |
        reskilling-offer | R   | R         | R       | R     | R      | R  | R       | R        | R     | R       | R       | R     |        |        |
        reskilling-part | RW   |           | R       |       |        | R  |         | R        |       |         |         |       |        |        |
        opening         |      |           |         |       |        | RW | RW      |          |       |         |         |       |        |        |
        opening-offer   | R    | R         | R       | R     | R      | R  | R       | R        | R     | R       | R       | R     |        |        |
        application     | RW   |           | R       |       |        | R  |         |          |       |         |         |       |        |        |
        mentoring-programme | R | R       | R       | R     | R      | R  | RW      | RW       | R     | R       | R       | R     |        | R      |
        mentoring-enrolment | RW |        |         |       |        |    |         |          |       |         |         |       |        |        |
        mentoring-pair  |      | RW        |         |       |        |    |         |          |       |         |         |       |        |        |
        mentoring-match |      |           |         |       |        |    | RW      | RW       |       |         |         |       |        |        |
        circle          |      | RW        |         |       |        |    |         |          |       |         |         |       |        |        |
        conversation    | RW   |           | RW      |       |        |    |         |          |       |         |         |       |        |        |
        conversation-head | R  |           | R       |       |        | R  |         |          |       |         |         |       |        |        |
        conversation-cycle |   |           |         |       |        |    | RW      |          |       |         |         |       |        |        |
        conversation-coverage | |          |         |       |        | R  | R       |          |       |         |         |       |        |        |
        conversation-reading | |           |         |       |        | W  |         |          |       |         |         |       |        |        |
        template        | R    | R         | R       | R     | R      | R  | RW      | RW       | R     | R       | R       | R     | RW     | R      |
        legal-rule      | R    | R         | R       | R     | R      | R  | RW      | R        | R     | R       | R       | R     |        | R      |
        task-tag        | R    |           | RW      |       |        | RW |         |          |       |         |         |       |        |        |
        obligation      | R    |           | RW      | A     |        | RW |         | A        |       | A       |         |       |        | A      |
        obligation-exemption | R |         | R       |       |        | RW |         |          |       |         |         |       |        |        |
        obligation-list |      |           |         |       |        | RW | RW      |          |       |         |         |       |        |        |
        permit          | R    |           | RW      |       |        | RW |         |          |       |         |         |       |        |        |
        employer-duty   |      |           |         |       |        |    | RW      |          |       | R       | R       |       |        |        |
        document        |      | RW        |         |       |        |    |         |          |       |         |         |       |        |        |
        document-lead   |      |           | RW      |       |        |    |         |          |       |         |         |       |        |        |
        document-hr     |      |           |         |       |        | RW | RW      |          |       |         |         |       |        |        |
        person-document | RW   |           | RW      |       |        | RW |         |          |       |         |         |       |        |        |
        onboarding      |      | RW        |         |       |        |    |         |          |       |         |         |       |        |        |
        onboarding-lead |      |           | RW      |       |        |    |         |          |       |         |         |       |        |        |
        onboarding-hr   |      |           |         |       |        | RW |         |          |       |         |         |       |        |        |
        onboarding-settings |  |           |         |       |        |    | RW      |          |       |         |         |       |        |        |
        job-description | R    | R         | R       | R     | R      | R  | RW      | RW       | RW    | R       | R       | R     |        | R      |
        job-description-review | |         |         |       |        |    | RW      | RW       | RW    |         |         |       |        |        |
        aggregate       | A    |           | A       | A     |        | A  | A       | A        |       | A       |         |       |        | A      |
        metric          | R    | R         | R       | R     | R      | R  | RW      | R        | R     | RW      | R       | R     |        | R      |
        metric-detail   |      |           |         |       |        | R  | R       |          |       |         |         |       |        |        |
        metric-output   |      |           |         |       |        |    | RW      |          |       |         |         |       | W      |        |
        report-schedule |      |           |         |       |        |    | RW      |          |       | R       |         |       |        |        |
        pulse           |      |           |         |       |        |    | RW      | R        |       | R       |         |       |        |        |
        pulse-answer    | W    | W         | W       | W     | W      | W  | W       | W        | W     | W       | W       | W     |        |        |
        effect          |      |           |         |       |        |    | RW      | RW       |       |         |         |       |        |        |
        review          |      |           |         |       |        |    | RW      | RW       |       | R       |         |       |        |        |
        programme-answer | RW  |           |         |       |        |    |         |          |       |         |         |       |        |        |
        programme-answer-lead | |          | W       |       |        |    |         |          |       |         |         |       |        |        |
        gap-snapshot    |      |           |         |       |        |    | RW      | RW       |       |         |         |       |        |        |
        import          |      |           |         |       |        |    | RW      |          |       |         |         |       | RW     |        | RW
        rating-import   |      |           |         |       |        |    |         |          |       |         |         |       | RW     |        |
        upload          |      |           |         |       |        |    | RW      | RW       | RW    |         |         |       | RW     |        |
        job             |      |           |         |       |        |    | RW      | RW       | RW    |         |         |       | RW     |        |
        account         | R    |           |         |       |        |    | RW      |          |       |         |         | RW    |        |        |
        access          | R    |           |         |       |        |    |         |          |       |         | R       | RW    |        |        |
        service-key     |      |           |         |       |        |    |         |          |       |         | R       | RW    |        |        |
        me              | RW   | RW        | RW      | RW    | RW     | RW | RW      | RW       | RW    | RW      | RW      | RW    |        |        |
        print           | RW   | RW        | RW      | RW    | RW     | RW | RW      | RW       | RW    | RW      | RW      | RW    |        |        |
        second-factor   | RW   | RW        | RW      | RW    | RW     | RW | RW      | RW       | RW    | RW      | RW      | RW    |        |        |
        session         | RW   | RW        | RW      | RW    | RW     | RW | RW      | RW       | RW    | RW      | RW      | RW    |        |        |
        """;

    /// <summary>What somebody whose role needs a second factor may do before having one.</summary>
    public static readonly FrozenSet<string> BeforeSecondFactor = FrozenSet.Create("me.read", "second-factor.write", "session.write");

    private static readonly FrozenDictionary<string, FrozenDictionary<Relation, string>> Cells = Parse();

    public static bool Knows(string action) => action.Split('.') is [var kind, "read" or "write"] && Cells.ContainsKey(kind);

    /// <summary>What the relations together allow; <c>aggregate.read</c> needs an A, every other read an R.</summary>
    public static Verdict Of(string action, IReadOnlySet<Relation> relations)
    {
        var (kind, verb) = action.Split('.') is [var k, var v] ? (k, v) : throw new ArgumentException($"'{action}' is no action.", nameof(action));
        var letters = string.Concat(relations.Select(relation => Cells[kind].GetValueOrDefault(relation, "")));
        var needed = verb == "write" ? 'W' : kind == "aggregate" ? 'A' : 'R';
        return letters.Contains(needed, StringComparison.Ordinal) ? Verdict.Allowed
            : letters.AsSpan().IndexOfAny("RWT") >= 0 ? Verdict.Forbidden
            : Verdict.Invisible;
    }

    private static FrozenDictionary<string, FrozenDictionary<Relation, string>> Parse()
    {
        var rows = Table.Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        var columns = rows[0][1..].Select(name => Enum.Parse<Relation>(name, ignoreCase: true)).ToArray();
        return rows[1..].ToFrozenDictionary(
            row => row[0], row => columns.Zip(row[1..]).ToFrozenDictionary(cell => cell.First, cell => cell.Second));
    }
}

/// <summary>How a reader stands to what is read; the columns of the table, in its order.</summary>
internal enum Relation { Self, Colleague, Manager, Above, Mentor, Hr, HrAdmin, Learning, Owner, Analyst, Auditor, Admin, Import, Report, Scim, Xapi }

/// <summary>Invisible is answered as if it did not exist.</summary>
internal enum Verdict { Allowed, Forbidden, Invisible }
