using Competence.Skills.Interests;

namespace Competence.Skills.Matches;

/// <summary>Why somebody and a role are put together: what they can and what they want, and never who they are.</summary>
public enum MatchReason { MeetsAll, AspiresToRole, WillingToMove, InterestedInMissing, AdjacentSkills }

internal static class MatchReasons
{
    /// <summary>From here on a person is much interested, and not only a little.</summary>
    private const int Much = 2;

    public static IReadOnlyList<MatchReason> Of(Readiness readiness, Guid role, Wishes wishes)
    {
        var reasons = new List<MatchReason>();
        if (readiness.Missing.Count == 0) reasons.Add(MatchReason.MeetsAll);
        if (wishes.AspiredRoles.Contains(role)) reasons.Add(MatchReason.AspiresToRole);
        if (wishes.IsWillingToMove) reasons.Add(MatchReason.WillingToMove);
        if (readiness.Missing.Any(m => wishes.Of(m.Asked.SkillId).Interest >= Much)) reasons.Add(MatchReason.InterestedInMissing);
        if (readiness.Missing.Any(m => m.Adjacent is not null)) reasons.Add(MatchReason.AdjacentSkills);
        return reasons;
    }
}
