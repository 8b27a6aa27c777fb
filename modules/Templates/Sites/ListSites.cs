using FastEndpoints;
using Marten;

namespace Competence.Templates.Sites;

/// <param name="Items">Open ones first, then by name.</param>
public sealed record SitesView(IReadOnlyList<SiteView> Items);

/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record SiteView(Guid SiteId, string Name, string? Address, IReadOnlyList<Guid> UnitIds, bool IsClosed, long Version);

/// <summary>The places of work</summary>
internal sealed class ListSitesEndpoint(IQuerySession session) : EndpointWithoutRequest<SitesView>
{
    public override void Configure()
    {
        Get("/legal/sites");
        Policies("legal-rule.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var sites = await session.Query<Site>().Take(Site.Most).ToListAsync(ct);
        await Send.OkAsync(new([.. sites.OrderBy(s => s.IsClosed).ThenBy(s => s.Content.Name, Rows.SwedishOrder)
            .Select(s => new SiteView(s.Id, s.Content.Name, s.Content.Address, s.Content.UnitIds, s.IsClosed, s.Version))]), ct);
    }
}
