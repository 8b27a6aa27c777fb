using Competence.Kernel;
using Competence.Templates.Obligations;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Sites;

public sealed record CloseSite(Guid SiteId, Guid By);

public static class CloseSiteHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CloseSite command, [WriteAggregate(nameof(CloseSite.SiteId), Required = false)] IEventStream<Site> stream, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        var (outcome, news) = stream.Record(decision);
        if (decision.Events.Count == 0) return (outcome, news);
        await session.Begin(ct);
        await session.WriteUnits(command.SiteId, [], ct);
        news.AddRange(await session.EvaluateEach(ct));
        return (outcome, news);
    }

    internal static Decision Decide(CloseSite command, Site? site, DateTimeOffset now) =>
        site is null ? Refusal.NotFound("templates.unknown-site")
        : site.IsClosed ? Decision.Nothing
        : Decision.Record(new SiteClosed(site.Id, command.By, now));
}
