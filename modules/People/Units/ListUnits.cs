using FastEndpoints;
using Marten;

namespace Competence.People.Units;

/// <param name="Kind">A part of the organisation, or a place.</param>
public sealed record UnitView(Guid UnitId, string Name, UnitKind Kind, Guid? ParentId, bool IsClosed);

public sealed record UnitsView(IReadOnlyList<UnitView> Items);

/// <summary>The whole tree of units, as a flat list</summary>
internal sealed class ListUnitsEndpoint(IQuerySession session) : EndpointWithoutRequest<UnitsView>
{
    public override void Configure()
    {
        Get("/units");
        Policies("unit.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var units = await session.Query<Unit>().OrderBy(u => u.Name).ToListAsync(ct);
        await Send.OkAsync(new UnitsView([.. units.Select(u => new UnitView(u.Id, u.Name, u.Kind, u.ParentId, u.IsClosed))]), ct);
    }
}
