using System.Diagnostics;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Templates;

/// <summary>100,000 people and five rules through the night's job, timed; run by name: it says how long, and not whether that is well.</summary>
public sealed class ObligationScale(CompetenceApi api)
{
    private const int People = 100_000, Rules = 5, Units = 2000;

    [Fact(Explicit = true)]
    public async Task A_hundred_thousand_people_and_five_rules_are_evaluated_and_reported()
    {
        var work = new Workplace(api);
        var clock = api.Services.GetRequiredService<TimeProvider>();
        await Fill(work.Tenant);

        var first = await Night(work, clock);
        await Certificates(work.Tenant);
        var second = await Night(work, clock);
        var (report, reported) = await Timed(() => work.Stranger().Read("legal/report"));
        var (_, listed) = await Timed(() => work.Stranger().Read("legal/obligations?state=expiring"));

        report.At("rules").GetArrayLength().Should().Be(Rules);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{People} × {Rules}: first night {first.Seconds:0.0} s ({first.Created} obligations), second {second.Seconds:0.0} s ({second.Created} new, {second.Updated} ended), report {reported:0.00} s, list {listed:0.00} s");
    }

    private async Task<(double Seconds, int Created, int Updated)> Night(Workplace work, TimeProvider clock)
    {
        var run = new CatalogueRun(api.Store(), work.Tenant);
        var (_, seconds) = await Timed(async () => await run.Run(new EvaluateObligations(clock), new { }));
        return (seconds, run.Created, run.Updated);
    }

    /// <summary>As the copies would be; by the store, for that is not what is measured. Everybody has a unit and a role, and half the units a site.</summary>
    private async Task Fill(string tenant)
    {
        await using var session = api.Store().LightweightSession(tenant);
        foreach (var i in Enumerable.Range(0, Rules))
        {
            var content = new LegalRuleContent(
                $"rule-{i}", "AFS", new($"Regel {i}", null), new("…", null), AppliesWhen.Everybody with { TaskTags = i < 2 ? ["truck"] : [], MinHeadcount = 10, ManagersOnly = i == 2 },
                new(RequirementKind.Evidence, new("…", null), null, []), new(IntervalBasis.Policy, 36), 90, "https://www.av.se/", RestsOn.Regulation, null);
            var id = Guid.CreateVersion7();
            session.Events.StartStream<LegalRule>(id, new LegalRuleAdded(id, content, null, LegalCheck.Today, id, TimeProvider.System.GetUtcNow().AddDays(-1)));
        }
        foreach (var sql in new[]
        {
            $"create temp table u on commit drop as select gen_random_uuid() id, n from generate_series(1, {Units}) n",
            $"create temp table p on commit drop as select gen_random_uuid() id, n from generate_series(1, {People}) n",
            "insert into templates.units (tenant_id, unit_id, version, parent_id) select ?, id, 1, null from u",
            "insert into templates.site_units (tenant_id, unit_id, site_id) select ?, id, id from u where n % 2 = 0",
            "insert into templates.members (tenant_id, person_id, version, employed_from) select ?, id, 1, date '2020-01-01' from p",
            $"insert into templates.member_links (tenant_id, person_id, kind, target_id, valid_from) select ?, p.id, 'unit', u.id, date '2020-01-01' from p join u on u.n = 1 + p.n % {Units}",
            "insert into templates.member_links (tenant_id, person_id, kind, target_id, valid_from) select ?, p.id, 'manager', b.id, date '2020-01-01' from p join p b on b.n = 1 + p.n / 10 and b.n <> p.n",
            "insert into templates.task_tags (tenant_id, owner_id, tag, is_person) select ?, id, 'truck', true from p where n % 2 = 0",
        }) session.QueueSqlCommand(sql, sql.Contains('?', StringComparison.Ordinal) ? [tenant] : []);
        session.QueueSqlCommand("analyze templates.members, templates.member_links, templates.units, templates.site_units, templates.task_tags");
        await session.SaveChangesAsync();
    }

    /// <summary>Three of four have something that holds, of all ages.</summary>
    private async Task Certificates(string tenant)
    {
        await using var session = api.Store().LightweightSession(tenant);
        session.QueueSqlCommand(
            """
            insert into templates.obligation_facts (tenant_id, fact_id, person_id, rule_id, kind, day, until, recorded_at)
            select ?, gen_random_uuid(), person_id, rule_id, 'met', current_date - 700, current_date - 30 + (random() * 1000)::int, now() from templates.obligations
            where tenant_id = ? and random() < .75
            """, tenant, tenant);
        session.QueueSqlCommand("analyze templates.obligation_facts");
        await session.SaveChangesAsync();
    }

    private static async Task<(T Value, double Seconds)> Timed<T>(Func<Task<T>> act)
    {
        var watch = Stopwatch.StartNew();
        return (await act(), watch.Elapsed.TotalSeconds);
    }
}
