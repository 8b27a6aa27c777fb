namespace Competence.People.Persons;

/// <summary>Holds from its first day until the first day no longer: half-open, so that a line of links has no overlap and no gap.</summary>
public sealed record Link(Guid TargetId, DateOnly From, DateOnly? To)
{
    public bool Holds(DateOnly day) => From <= day && (To is null || To > day);

    public bool Overlaps(DateOnly from, DateOnly? to) => (To is null || To > from) && (to is null || From < to);

    public Link EndedBy(RoleEnded e) => TargetId == e.RoleProfileId && From == e.From ? this with { To = e.To } : this;
}

/// <summary>Links of which one holds at a time: a person's managers, a person's units.</summary>
public static class Timeline
{
    public static Guid? At(this IReadOnlyList<Link> links, DateOnly day) => links.FirstOrDefault(l => l.Holds(day))?.TargetId;

    /// <summary>Until when a change from this day on holds: what is already planned for later stays planned.</summary>
    public static DateOnly? EndOfChange(this IReadOnlyList<Link> links, DateOnly from) => links.FirstOrDefault(l => l.Holds(from)) is { } cut
        ? cut.To
        : links.Where(l => l.From > from).Min(l => (DateOnly?)l.From);

    /// <summary>Lays a change over what was there; a target of null leaves a gap.</summary>
    public static IReadOnlyList<Link> Lay(this IReadOnlyList<Link> links, Guid? target, DateOnly from, DateOnly? to) =>
    [
        .. links.Where(l => l.From < from).Select(l => l.Overlaps(from, to) ? l with { To = from } : l),
        .. target is { } id ? [new Link(id, from, to)] : Array.Empty<Link>(),
        .. links.Where(l => l.From >= from && to is not null && l.From >= to),
    ];
}
