using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.Sites;

/// <param name="UnitIds">Units that belong there, with all below them that belong nowhere else.</param>
public sealed record SiteContent(string Name, string? Address, IReadOnlyList<Guid> UnitIds)
{
    public bool IsSame(SiteContent? other) => other is not null && this == other with { UnitIds = UnitIds } && UnitIds.Order().SequenceEqual(other.UnitIds.Order());
}

/// <summary>A place of work, where rules may ask something of their own. The stream id is the site's id.</summary>
public sealed record Site(Guid Id, SiteContent Content, bool IsClosed)
{
    public const int Most = 500, MostUnits = 200;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static Site? Fold(Site? site, object @event) => (site, @event) switch
    {
        (_, SiteSet e) => new(e.SiteId, e.Content, IsClosed: false),
        ({ } s, SiteClosed) => s with { IsClosed = true, Content = s.Content with { UnitIds = [] } },
        _ => site,
    };
}

public sealed partial class SiteProjection : SingleStreamProjection<Site, Guid>
{
    public override Site? Evolve(Site? snapshot, Guid id, IEvent e) => Site.Fold(snapshot, e.Data);
}
