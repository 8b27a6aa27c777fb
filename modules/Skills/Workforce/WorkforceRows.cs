using Competence.Skills.Members;

namespace Competence.Skills.Workforce;

/// <summary>What the tables say of one person's employment and places.</summary>
/// <param name="From">First day employed; null: not yet.</param>
/// <param name="To">Last day employed.</param>
internal sealed record PlaceRow(Guid Person, DateOnly? From, DateOnly? To, IReadOnlyList<PlaceLink> Links)
{
    public static PlaceRow Unknown(Guid person) => new(person, null, null, []);

    public bool IsEmployed(DateOnly day) => From <= day && (To is null || To >= day);

    /// <summary>The link begun last, where several hold.</summary>
    public Guid? TargetOn(DateOnly day, string kind)
    {
        PlaceLink? best = null;
        foreach (var link in Links)
            if (link.Kind == kind && link.From <= day && (link.To is null || link.To > day)
                && (best is null || link.From > best.From || link.From == best.From && link.Target.CompareTo(best.Target) < 0)) best = link;
        return best?.Target;
    }
}

/// <param name="Kind">As in <see cref="MemberTables"/>.</param>
/// <param name="To">The day from which it holds no longer.</param>
internal sealed record PlaceLink(string Kind, Guid Target, DateOnly From, DateOnly? To);

internal readonly record struct LevelRow(Guid Person, Guid Skill, Cell Cell, ushort Day);

internal sealed record UnitRow(Guid Unit, Guid? Parent, bool IsClosed);

internal sealed record NeedRow(Guid Unit, Guid Skill, int Level, int People, DateOnly By);

internal sealed record RequirementRow(Guid Role, Guid Skill, DateOnly Horizon, int Level);
