using System.Globalization;
using Competence.Goals.Copies;
using Competence.Goals.Plans;
using Competence.Kernel;
using Competence.Templates.Contracts;
using Marten;
using Wolverine;

namespace Competence.Goals.Reactions;

/// <summary>Makes a development plan of what two people have agreed on, or adds to it.</summary>
public static class NeedsAgreedHandler
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static async Task<OutgoingMessages> Handle(NeedsAgreed news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<DevelopmentPlan>(TakeUpNeeds.PlanOf(news), ct);
        Guid[] skills = [.. news.Needs.Select(n => n.SkillId).OfType<Guid>().Distinct()];
        var inUse = (await session.InUse(skills, ct)).Where(s => s.Value).Select(s => s.Key).ToHashSet();
        var standing = await session.Standing(news.PersonId, clock.Today(), ct);
        var decision = TakeUpNeeds.Decide(news, stream.Aggregate, standing?.RoleProfileId, inUse, await session.Levels(news.PersonId, ct), clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0)
        {
            var words = await session.LoadAsync<PlanWords>(TakeUpNeeds.PlanOf(news), ct)
                ?? new(TakeUpNeeds.PlanOf(news), news.PersonId, $"Efter samtalet {news.HeldOn.ToString("d MMMM yyyy", Swedish)}", null);
            var added = decision.Events.OfType<PlanItemAdded>().Select(e => e.Item.ItemId).ToHashSet();
            session.Store(news.Needs.Where(n => added.Contains(n.ItemId)).Aggregate(words, (all, n) => all.WithItem(n.ItemId, n.What)));
        }
        return stream.Record(decision).Item2;
    }
}
