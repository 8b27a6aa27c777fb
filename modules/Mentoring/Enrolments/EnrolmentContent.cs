using Competence.Mentoring.Matching;

namespace Competence.Mentoring.Enrolments;

/// <summary>What a person says of themselves in a programme. What they have written about themselves lies apart (<see cref="EnrolmentWords"/>).</summary>
/// <param name="AsMentor">Null where they do not come as a mentor.</param>
/// <param name="AsMentee">Null where they do not come as a mentee.</param>
/// <param name="Languages">ISO 639-1, such as <c>sv</c>; the best first.</param>
/// <param name="Site">Where they meet; null where it does not matter.</param>
/// <param name="IsRemote">They meet at a distance too.</param>
/// <param name="Excludes">Whom they do not want to be paired with; nobody else reads it.</param>
/// <param name="AsksFor">Whom they would like, a former partner too.</param>
public sealed record EnrolmentContent(
    OfferedHelp? AsMentor, SoughtHelp? AsMentee, IReadOnlyList<string> Languages, string? Site, bool IsRemote, HalfDays Availability,
    IReadOnlyList<Guid> Excludes, IReadOnlyList<Guid> AsksFor)
{
    public bool IsSame(EnrolmentContent? other) =>
        other is not null && Site == other.Site && IsRemote == other.IsRemote && Availability == other.Availability
        && Languages.SequenceEqual(other.Languages) && Excludes.SequenceEqual(other.Excludes) && AsksFor.SequenceEqual(other.AsksFor)
        && (AsMentor is null ? other.AsMentor is null : AsMentor.IsSame(other.AsMentor))
        && (AsMentee is null ? other.AsMentee is null : AsMentee.IsSame(other.AsMentee));
}

/// <param name="Places">How many mentees at once.</param>
/// <param name="SkillIds">What they teach; at which level their profile says.</param>
/// <param name="HelpsWith">Of the programme's goals.</param>
public sealed record OfferedHelp(int Places, IReadOnlyList<Guid> SkillIds, IReadOnlyList<string> HelpsWith)
{
    public bool IsSame(OfferedHelp? other) =>
        other is not null && Places == other.Places && SkillIds.SequenceEqual(other.SkillIds) && HelpsWith.SequenceEqual(other.HelpsWith);
}

/// <param name="Goals">Of the programme's goals.</param>
/// <param name="ConsentsTo">Leaders of their own by whom they agree to be coached; counts in leader coaching alone.</param>
public sealed record SoughtHelp(IReadOnlyList<SkillWish> Seeks, IReadOnlyList<string> Goals, IReadOnlyList<Guid> ConsentsTo)
{
    public bool IsSame(SoughtHelp? other) =>
        other is not null && Seeks.SequenceEqual(other.Seeks) && Goals.SequenceEqual(other.Goals) && ConsentsTo.SequenceEqual(other.ConsentsTo);
}

/// <param name="Want">1 a little, 2 much, 3 most.</param>
public sealed record SkillWish(Guid SkillId, int Want);
