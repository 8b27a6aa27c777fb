using Competence.Goals.Copies;
using Marten;

namespace Competence.Goals.Populations;

/// <summary>Where somebody is on a day.</summary>
/// <param name="UnitIds">Theirs, and all above.</param>
internal sealed record PersonPlace(bool IsEmployed, IReadOnlySet<Guid> UnitIds, IReadOnlySet<Guid> RoleProfileIds)
{
    public static readonly PersonPlace Nowhere = new(false, new HashSet<Guid>(), new HashSet<Guid>());
}

internal static class PersonPlaces
{
    public static bool Meets(this Population population, PersonPlace place) =>
        place.IsEmployed
        && (population.UnitIds.Count == 0 || population.UnitIds.Any(place.UnitIds.Contains))
        && (population.RoleProfileIds.Count == 0 || population.RoleProfileIds.Any(place.RoleProfileIds.Contains));

    /// <param name="person">Null, or unknown: nowhere.</param>
    public static async Task<PersonPlace> Place(this IQuerySession session, Guid? person, DateOnly today, CancellationToken ct)
    {
        if (person is null || await session.Standing(person.Value, today, ct) is not { } standing) return PersonPlace.Nowhere;
        var links = await session.Read(
            $"""
            with recursive held as (
                select k.kind, k.target_id from goals.member_links k
                where k.tenant_id = @tenant and k.person_id = @person and k.kind in ('unit', 'role') and {MemberRows.Holds}
            ), up (unit_id) as (
                select target_id from held where kind = 'unit' union
                select u.parent_id from up join goals.units u on u.tenant_id = @tenant and u.unit_id = up.unit_id where u.parent_id is not null
            )
            select 'unit', unit_id from up union all select kind, target_id from held where kind = 'role'
            """, row => (Kind: row.GetString(0), Id: row.GetGuid(1)), ct, ("person", person), ("today", today));
        return new(standing.IsEmployed, Of(MemberRows.Unit), Of(MemberRows.Role));

        HashSet<Guid> Of(string kind) => [.. links.Where(l => l.Kind == kind).Select(l => l.Id)];
    }
}
