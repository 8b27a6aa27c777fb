namespace Competence.Metrics.Effects;

public enum GroupKind
{
    /// <summary>Whoever has or has had a seat in the programme.</summary>
    Participants,

    /// <summary>Whoever worked in some units, or as some roles.</summary>
    Population,

    /// <summary>For each of the target group somebody as like them as can be.</summary>
    Matched,
}

/// <summary>Who is in a group. Both lists empty: all that there are.</summary>
/// <param name="UnitIds">Of a population: who worked there, or below.</param>
/// <param name="RoleProfileIds">Of a population: and as one of these.</param>
public sealed record GroupRule(GroupKind Kind, IReadOnlyList<Guid> UnitIds, IReadOnlyList<Guid> RoleProfileIds)
{
    public bool Equals(GroupRule? other) =>
        other is not null && Kind == other.Kind && UnitIds.SequenceEqual(other.UnitIds) && RoleProfileIds.SequenceEqual(other.RoleProfileIds);

    public override int GetHashCode() => HashCode.Combine(Kind, UnitIds.Count, RoleProfileIds.Count);
}

/// <summary>A group as it was written down, before the start.</summary>
/// <param name="People">How many.</param>
/// <param name="MeanTenure">Years, with one decimal.</param>
/// <param name="Unmatched">Of a matched group: for how many of the target nobody was found.</param>
public sealed record FrozenGroup(GroupRule Rule, int People, decimal MeanTenure, int Unmatched);
