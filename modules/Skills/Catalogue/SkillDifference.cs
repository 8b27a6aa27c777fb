using Competence.Kernel;

namespace Competence.Skills.Catalogue;

/// <summary>What of a skill's description is not the same, by the names that the API has for it.</summary>
internal static class SkillDifference
{
    public static IReadOnlyList<string> Between(Skill one, Skill other) =>
    [
        .. new (string Name, bool IsSame)[]
        {
            ("label", Same(one.Label, other.Label)),
            ("description", Same(one.Description, other.Description)),
            ("alternativeLabels", one.AlternativeLabels.Sv.SequenceEqual(other.AlternativeLabels.Sv)
                && one.AlternativeLabels.En.SequenceEqual(other.AlternativeLabels.En)),
            ("kind", one.Kind == other.Kind),
            ("criticality", one.Criticality == other.Criticality),
            ("isHardToHire", one.IsHardToHire == other.IsHardToHire),
            ("halfLifeMonths", one.HalfLifeMonths == other.HalfLifeMonths),
            ("lifecycle", one.Lifecycle == other.Lifecycle),
            ("broader", one.Broader.ToHashSet().SetEquals(other.Broader)),
            ("related", one.Related.ToHashSet().SetEquals(other.Related)),
            ("mappings", one.Mappings.ToHashSet().SetEquals(other.Mappings)),
            ("levels", Same(one.Levels, other.Levels)),
            ("status", one.Status == other.Status && one.ReplacedBy == other.ReplacedBy),
        }.Where(field => !field.IsSame).Select(field => field.Name),
    ];

    private static bool Same(IReadOnlyList<LocalizedText> one, IReadOnlyList<LocalizedText> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => Same(pair.First, pair.Second));

    private static bool Same(LocalizedText one, LocalizedText other) => (one.Sv ?? "", one.En ?? "") == (other.Sv ?? "", other.En ?? "");
}
