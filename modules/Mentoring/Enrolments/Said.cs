namespace Competence.Mentoring.Enrolments;

/// <summary>What an enrolment says, on both sides together.</summary>
internal static class Said
{
    public static IEnumerable<Guid> AllSkills(this EnrolmentContent content) =>
        (content.AsMentor?.SkillIds ?? []).Concat(content.AsMentee?.Seeks.Select(s => s.SkillId) ?? []).Distinct();

    public static IEnumerable<string> AllGoals(this EnrolmentContent content) => (content.AsMentor?.HelpsWith ?? []).Concat(content.AsMentee?.Goals ?? []);

    /// <summary>A side that names neither a skill nor a goal can be matched with nobody.</summary>
    public static bool IsEmptyHanded(this EnrolmentContent content) =>
        content.AsMentor is { SkillIds.Count: 0, HelpsWith.Count: 0 } || content.AsMentee is { Seeks.Count: 0, Goals.Count: 0 };
}
