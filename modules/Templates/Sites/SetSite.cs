using Competence.Kernel;
using Competence.Templates.Obligations;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Sites;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetSite(Guid SiteId, SiteContent Content, bool IsNew, Guid By, long? BasedOn = null);

/// <summary>What the decision has to know of others.</summary>
/// <param name="Elsewhere">Units that belong to another site.</param>
internal sealed record SiteSurroundings(IReadOnlySet<Guid> KnownUnits, IReadOnlyList<Guid> Elsewhere, int Sites);

public static class SetSiteHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetSite command, [WriteAggregate(nameof(SetSite.SiteId), Required = false)] IEventStream<Site> stream, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold("templates.sites", ct);
        var around = new SiteSurroundings(
            await session.KnownUnits(command.Content.UnitIds, ct), await session.Elsewhere(command.SiteId, command.Content.UnitIds, ct), await session.Query<Site>().CountAsync(ct));
        var decision = Decide(command, stream.Aggregate, around, stream.CurrentVersion, clock.GetUtcNow());
        var (outcome, news) = stream.Record(decision);
        if (decision.Events.Count == 0) return (outcome, news);
        await session.WriteUnits(command.SiteId, command.Content.UnitIds, ct);
        news.AddRange(await session.EvaluateEach(ct));
        return (outcome, news);
    }

    internal static Decision Decide(SetSite command, Site? site, SiteSurroundings around, long? version, DateTimeOffset now)
    {
        if (!command.IsNew && site is null) return Refusal.NotFound("templates.unknown-site");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (site is { IsClosed: true }) return Refusal.Conflict("templates.site-closed");
        if (site is null && around.Sites >= Site.Most) return Refusal.Conflict("templates.too-many-sites", Site.Most);
        if (command.Content.UnitIds.Any(u => !around.KnownUnits.Contains(u))) return Refusal.NotFound("templates.unknown-unit");
        if (around.Elsewhere.Count > 0) return Refusal.Conflict("templates.unit-on-another-site");
        return command.Content.IsSame(site?.Content) ? Decision.Nothing : Decision.Record(new SiteSet(command.SiteId, command.Content, command.By, now));
    }
}
