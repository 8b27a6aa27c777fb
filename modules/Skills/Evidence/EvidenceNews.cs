using Competence.Skills.Contracts;

namespace Competence.Skills.Evidence;

/// <summary>What others are told of a verdict: rules of law may be met by evidence, and not be any longer.</summary>
internal static class EvidenceNews
{
    public static IReadOnlyList<object> Of(Verdict verdict, Guid person, EvidenceItem item) => verdict switch
    {
        Verdict.Verify => [Verified(person, item.SkillId, item.Id, item.IssuedAt, item.ExpiresAt)],
        Verdict.Revoke => [new EvidenceWithdrawn(person, item.SkillId, item.Id)],
        _ => [],
    };

    public static Contracts.EvidenceVerified Verified(Guid person, Guid skill, Guid evidence, DateOnly on, DateOnly? expires) => new(person, skill, evidence, on, expires);
}
