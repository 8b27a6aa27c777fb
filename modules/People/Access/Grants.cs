using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.People.Access;

/// <summary>The roles that one person holds. Written in the transaction of the change: what is revoked is refused by the next request.</summary>
/// <param name="Id">Of a stream of its own: a person's placements and rights change for different reasons.</param>
public sealed record Grants(Guid Id, Guid PersonId, IReadOnlyList<Grant> Items)
{
    public static Guid IdOf(Guid person) => Streams.Derive(person, "people.access");

    public bool Has(AccessRole role) => Items.Any(g => g.Role == role);

    public static Grants? Fold(Grants? grants, object @event) => @event switch
    {
        AccessGranted e => new(IdOf(e.PersonId), e.PersonId, [.. Without(grants, e.Role), new Grant(e.Role, e.UnitIds, e.At)]),
        AccessRevoked e when grants is not null => grants with { Items = [.. Without(grants, e.Role)] },
        _ => grants,
    };

    private static IEnumerable<Grant> Without(Grants? grants, AccessRole role) => (grants?.Items ?? []).Where(g => g.Role != role);
}

public sealed record Grant(AccessRole Role, IReadOnlyList<Guid> UnitIds, DateTimeOffset GrantedAt);

public sealed partial class GrantsProjection : SingleStreamProjection<Grants, Guid>
{
    public override Grants? Evolve(Grants? snapshot, Guid id, IEvent e) => Grants.Fold(snapshot, e.Data);
}
