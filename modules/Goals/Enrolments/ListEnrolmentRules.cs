using Competence.Goals.Learning;
using Competence.Goals.Populations;
using Competence.Goals.Records;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.Enrolments;

/// <param name="Items">The newest 500, the newest first.</param>
public sealed record EnrolmentRulesView(IReadOnlyList<EnrolmentRuleView> Items);

/// <param name="Due">The day by which it is to be finished; null where there is none.</param>
/// <param name="RunsByItself">Every night, since somebody has run it.</param>
/// <param name="RanAt">When it last ran to its end; null where it never has.</param>
/// <param name="Enrolled">How many the rule has enrolled who have not been withdrawn.</param>
/// <param name="Finished">How many of them have finished.</param>
public sealed record EnrolmentRuleView(
    Guid RuleId, Guid ItemId, string Title, Population Population, LearningBasis Basis, DateOnly? Due,
    bool IsEnded, bool RunsByItself, DateTimeOffset? RanAt, long Enrolled, long Finished);

/// <summary>The rules by which people are enrolled</summary>
internal sealed class ListEnrolmentRulesEndpoint(IQuerySession session, TimeProvider clock) : EndpointWithoutRequest<EnrolmentRulesView>
{
    public override void Configure()
    {
        Get("/enrolment-rules");
        Policies("enrolment-rule.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var rules = await session.Query<EnrolmentRule>().OrderByDescending(r => r.SetAt).Take(500).ToListAsync(ct);
        var titles = await session.Titles([.. rules.Select(r => r.ItemId).Distinct()], ct);
        var ran = (await session.LoadManyAsync<LastRun>(ct, [.. rules.Select(r => r.Id)])).ToDictionary(r => r.Id, r => r.RanAt);
        var counts = (await session.Read(
            """
            select rule_id, count(*) filter (where state <> 'Withdrawn'), count(*) filter (where state = 'Finished')
            from goals.enrolments where tenant_id = @tenant and rule_id = any(@rules) group by rule_id
            """, row => (Rule: row.GetGuid(0), Enrolled: row.GetInt64(1), Finished: row.GetInt64(2)), ct,
            ("rules", rules.Select(r => r.Id).ToArray()))).ToDictionary(c => c.Rule);
        await Send.OkAsync(new([.. rules.Select(r => new EnrolmentRuleView(
            r.Id, r.ItemId, titles.GetValueOrDefault(r.ItemId, ""), r.Population, r.Basis, r.Due, r.IsEnded, r.RunsByItself(clock.Today()),
            ran.TryGetValue(r.Id, out var at) ? at : null, counts.GetValueOrDefault(r.Id).Enrolled, counts.GetValueOrDefault(r.Id).Finished))]), ct);
    }
}
