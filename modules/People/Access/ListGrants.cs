using FastEndpoints;
using Marten;

namespace Competence.People.Access;

public sealed record ListGrantsRequest([property: RouteParam] Guid PersonId);

/// <param name="UnitIds">Where the role holds; empty where it holds everywhere.</param>
public sealed record GrantView(AccessRole Role, IReadOnlyList<Guid> UnitIds, DateTimeOffset GrantedAt);

public sealed record GrantsView(IReadOnlyList<GrantView> Items);

/// <summary>The roles that a person has been given</summary>
internal sealed class ListGrantsEndpoint(IQuerySession session) : Endpoint<ListGrantsRequest, GrantsView>
{
    public override void Configure()
    {
        Get("/people/{personId}/grants");
        Policies("access.read");
    }

    public override async Task HandleAsync(ListGrantsRequest request, CancellationToken ct)
    {
        var grants = await session.LoadAsync<Grants>(Grants.IdOf(request.PersonId), ct);
        await Send.OkAsync(new GrantsView([.. (grants?.Items ?? []).Select(g => new GrantView(g.Role, g.UnitIds, g.GrantedAt))]), ct);
    }
}
