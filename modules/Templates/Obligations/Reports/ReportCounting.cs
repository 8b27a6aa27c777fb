using Competence.Skills.Contracts;
using Marten;

namespace Competence.Templates.Obligations.Reports;

internal sealed class ReportCounting(IQuerySession session)
{
    private readonly ObligationReading reading = new(session);

    /// <param name="isOpen">The reader may read it person by person, so nothing is hidden.</param>
    public async Task<(StateCountsView Total, IReadOnlyList<RuleCountsView> Rules)> Of(KnownOn when, Guid? site, bool isOpen, CancellationToken ct)
    {
        var rules = await reading.RulesOn(when, ct);
        var here = await Count(when, rules, site, ct);
        var whole = isOpen || site is null ? null : await Count(when, rules, null, ct);
        RuleCountsView[] views = [.. rules.Where(r => here.ContainsKey(r.Id)).Select(r => View(r, here[r.Id], isOpen, whole?[r.Id]))];
        var isWhole = views.All(v => v.People is not null && !Values(v.Counts).Contains(null));
        return (StateCountsView.Of(s => isWhole ? here.Values.Sum(c => c.GetValueOrDefault(s)) : null), views);
    }

    private static RuleCountsView View(
        AskedRule rule, IReadOnlyDictionary<ObligationState, int> counts, bool isOpen, IReadOnlyDictionary<ObligationState, int>? whole)
    {
        var rest = whole?.ToDictionary(w => w.Key, w => w.Value - counts.GetValueOrDefault(w.Key));
        var isFew = !isOpen && (counts.Values.Sum() < SmallGroups.Minimum || rest?.Values.Sum() is > 0 and < SmallGroups.Minimum);
        var hidden = isOpen ? new HashSet<ObligationState>() : StateCounts.Hidden(counts, rest);
        return new(
            rule.Id, rule.Content.Key, rule.Content.Title, rule.Content.LawReference, rule.Content.WarnDays, isFew ? null : counts.Values.Sum(),
            StateCountsView.Of(s => isFew || hidden.Contains(s) ? null : counts.GetValueOrDefault(s)));
    }

    private static int?[] Values(StateCountsView c) => [c.Missing, c.Planned, c.Valid, c.Expiring, c.Expired, c.Exempt];

    private async Task<Dictionary<Guid, Dictionary<ObligationState, int>>> Count(KnownOn when, IReadOnlyList<AskedRule> rules, Guid? site, CancellationToken ct) => (await session.Read(
        $"with {ObligationReading.Standings} select rule_id, state, count(*) from standing group by 1, 2",
        row => (Rule: row.GetGuid(0), State: ObligationReading.StateIn(row, 1), Count: (int)row.GetInt64(2)), ct,
        ObligationReading.Parameters(when, rules, new(SiteId: site)))).GroupBy(r => r.Rule).ToDictionary(r => r.Key, r => r.ToDictionary(c => c.State, c => c.Count));
}
