using Competence.Skills.Merging;
using Competence.Skills.Ratings;

namespace Competence.Skills.Exemptions;

/// <summary>Until a day, what the role asks of a skill is not asked of this person. Why is kept apart, where it can be erased.</summary>
/// <param name="Until">The last day.</param>
public sealed record SkillExempted(Guid PersonId, Guid SkillId, DateOnly Until, Guid ExemptedBy, DateTimeOffset OccurredAt) : IOccurred;

/// <summary>Ended before its day.</summary>
public sealed record ExemptionEnded(Guid PersonId, Guid SkillId, Guid EndedBy, DateTimeOffset OccurredAt) : IOccurred;

/// <param name="Until">The last day.</param>
public sealed record Exemption(DateOnly Until, Guid ExemptedBy, DateTimeOffset OccurredAt);

/// <summary>Why a person was exempted: free text about people, a document each, found and deleted by person.</summary>
public sealed record ExemptionReason(Guid Id, Guid PersonId, Guid SkillId, string Text)
{
    public static Guid IdOf(Guid person, Guid skill) => Kernel.Streams.Derive(person, $"exemption/{skill}");
}

internal static class ExemptionFolding
{
    public static SkillProfile? Fold(SkillProfile? profile, object @event) => @event switch
    {
        SkillExempted e => (profile ?? SkillProfile.Empty(e.PersonId)).With(e.SkillId, new(e.Until, e.ExemptedBy, e.OccurredAt)),
        ExemptionEnded e => profile?.With(e.SkillId, null),
        ExemptionMoved e => profile?.Exemptions.GetValueOrDefault(e.FromSkillId) is { } moved
            ? profile.With(e.SkillId, Longer(profile.Exemptions.GetValueOrDefault(e.SkillId), moved)).With(e.FromSkillId, null)
            : profile,
        _ => profile,
    };

    private static Exemption Longer(Exemption? there, Exemption moved) => there?.Until >= moved.Until ? there : moved;

    private static SkillProfile With(this SkillProfile profile, Guid skill, Exemption? exemption)
    {
        var all = new Dictionary<Guid, Exemption>(profile.Exemptions);
        if (exemption is null) all.Remove(skill);
        else all[skill] = exemption;
        return profile with { Exemptions = all };
    }
}
