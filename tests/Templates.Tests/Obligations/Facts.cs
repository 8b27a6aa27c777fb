using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;

namespace Competence.Templates.Tests.Obligations;

/// <summary>A truck rule of five years, and those whom it is about.</summary>
internal static class Facts
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly Guid Ada = Guid.CreateVersion7(), Hr = Guid.CreateVersion7(), Truck = Guid.CreateVersion7(), Item = Guid.CreateVersion7(), Skill = Guid.CreateVersion7();

    public static readonly LegalRuleContent Content = new(
        "truck", "AFS 2023:11", new("Truck", "Truck"), new("Tillstånd", "Permit"), new([], ["truck"], [], null, false),
        new(RequirementKind.Evidence, new("Tillstånd", "Permit"), Skill, [Item]), new(IntervalBasis.Policy, 60), 90, "https://www.av.se/", RestsOn.Regulation, null);

    public static LegalRule Rule(LegalRuleContent? content = null, bool isRetired = false) => new[]
    {
        (object)new LegalRuleAdded(Truck, content ?? Content, null, Today, Hr, Now.AddDays(-9)), new LegalRuleRetired(Truck, Hr, Now.AddDays(-8)),
    }.Take(isRetired ? 2 : 1).Aggregate((LegalRule?)null, LegalRule.Fold)!;

    public static ObligationSurroundings Around(LegalRule? rule = null, bool isKnown = true, bool isAsked = true) => new(rule ?? Rule(), isKnown, isAsked);
}
