using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace Competence.Skills.Campaigns;

/// <summary>
/// A rating given while a campaign runs is the campaign's answer, by whatever way it comes: written from the rating's own
/// event in the rating's transaction. A level that is said again counts too: it is still right.
/// </summary>
public sealed class CampaignAnswers : IProjection
{
    private static readonly RatingSource[] Asked = [RatingSource.Self, RatingSource.Manager];

    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        foreach (var source in Asked)
        {
            Keep(operations, source, Newest(events.Select(e => (e.TenantId, e.Data is SkillRated r && r.Source == source ? r : null))));
            Forget(operations, source, Newest(events.Select(e => (e.TenantId, e.Data is RatingWithdrawn w && w.Source == source
                ? new SkillRated(w.PersonId, w.SkillId, w.Source, w.RaterId, 0, w.OccurredAt) : null))));
        }
        return Task.CompletedTask;
    }

    /// <summary>Answers of one tenant whose events go past the store, and so past its projections, as those of an import do.</summary>
    internal static void Keep(IDocumentOperations operations, string tenant, IReadOnlyList<SkillRated> said)
    {
        foreach (var source in Asked) Keep(operations, source, Newest(said.Select(r => (tenant, r.Source == source ? r : null))));
    }

    private static (string Tenant, SkillRated Said)[] Newest(IEnumerable<(string Tenant, SkillRated? Said)> said) =>
    [
        .. said.Where(e => e.Said is not null).Select(e => (e.Tenant, Said: e.Said!))
            .GroupBy(e => (e.Tenant, e.Said.PersonId, e.Said.SkillId), (_, same) => same.MaxBy(e => e.Said.OccurredAt)),
    ];

    private static void Keep(IDocumentOperations operations, RatingSource source, (string Tenant, SkillRated Said)[] answers)
    {
        if (answers.Length == 0) return;
        var set = source == RatingSource.Self
            ? "self = r.level, self_at = r.at"
            : "manager = r.level, manager_at = r.at, rated_by = r.rater";
        operations.QueueSqlCommand(
            $"""
            update skills.campaign_answers a set {set}
            from {Given(answers.Length, 6)} as r (tenant_id, person_id, skill_id, rater, level, at)
            join skills.campaigns c on c.tenant_id = r.tenant_id and c.takes_answers and c.since <= r.at
            where a.tenant_id = r.tenant_id and a.person_id = r.person_id and a.skill_id = r.skill_id and a.campaign_id = c.campaign_id
              and coalesce(a.{At(source)}, '-infinity') <= r.at
            """,
            OneOrAll(Tenants(answers), People(answers), Skills(answers), Raters(answers), answers.Select(a => (short)a.Said.Level).ToArray(), Moments(answers)));
    }

    private static void Forget(IDocumentOperations operations, RatingSource source, (string Tenant, SkillRated Said)[] withdrawn)
    {
        if (withdrawn.Length == 0) return;
        var (set, same) = source == RatingSource.Self
            ? ("self = null, self_at = null", "r.rater = a.person_id")
            : ("manager = null, manager_at = null, rated_by = null", "r.rater = a.rated_by");
        operations.QueueSqlCommand(
            $"""
            update skills.campaign_answers a set {set}
            from {Given(withdrawn.Length, 5)} as r (tenant_id, person_id, skill_id, rater, at)
            join skills.campaigns c on c.tenant_id = r.tenant_id and c.takes_answers
            where a.tenant_id = r.tenant_id and a.person_id = r.person_id and a.skill_id = r.skill_id and a.campaign_id = c.campaign_id
              and {same} and a.{At(source)} <= r.at
            """,
            OneOrAll(Tenants(withdrawn), People(withdrawn), Skills(withdrawn), Raters(withdrawn), Moments(withdrawn)));
    }

    /// <summary>One answer, the most usual, is given as values: arrays would have the statement planned anew each time.</summary>
    private static string Given(int count, int columns)
    {
        var places = string.Join(", ", Enumerable.Repeat("?", columns));
        return count == 1 ? $"(values ({places}))" : $"unnest({places})";
    }

    private static object[] OneOrAll(params Array[] columns) => columns[0].Length == 1 ? [.. columns.Select(c => c.GetValue(0)!)] : [.. columns];

    private static string At(RatingSource source) => source == RatingSource.Self ? "self_at" : "manager_at";
    private static string[] Tenants((string Tenant, SkillRated)[] of) => [.. of.Select(a => a.Tenant)];
    private static Guid[] People((string, SkillRated Said)[] of) => [.. of.Select(a => a.Said.PersonId)];
    private static Guid[] Skills((string, SkillRated Said)[] of) => [.. of.Select(a => a.Said.SkillId)];
    private static Guid[] Raters((string, SkillRated Said)[] of) => [.. of.Select(a => a.Said.RaterId)];
    private static DateTimeOffset[] Moments((string, SkillRated Said)[] of) => [.. of.Select(a => a.Said.OccurredAt.ToUniversalTime())];
}
