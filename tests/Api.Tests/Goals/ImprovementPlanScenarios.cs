using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.People.Access;
using Competence.Sealing;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class ImprovementPlanScenarios(CompetenceApi api)
{
    private const string Canary = "kanariefågel";
    private static readonly DateOnly Today = People.PeopleClient.Today, Spring = Today.AddMonths(3);

    private readonly Workplace work = new(api);

    [Fact]
    public async Task It_is_read_by_those_who_have_a_part_in_it_each_from_their_day_on_and_by_nobody_else()
    {
        var c = await Company();
        Guid[] strangers = [c.Top, c.Colleague, c.OtherHr, c.Learning, c.Admin];

        await Reads([c.Boss, c.Hr], [c.Ada, c.Approver, .. strangers]);
        await work.As(c.Hr).Sent(HttpMethod.Post, $"{c.Plan}/submission").ShouldBe(204);
        await Reads([c.Boss, c.Hr, c.Approver], [c.Ada, .. strangers]);
        await work.As(c.Approver).Sent(HttpMethod.Post, $"{c.Plan}/approval").ShouldBe(204);
        await Reads([c.Boss, c.Hr, c.Approver, c.Ada], strangers);

        foreach (var scope in new[] { "import", "report" }) await api.AsKey(work.Tenant, scope).Sent(HttpMethod.Get, c.Plan).ShouldBeRefused(404, "access.not-found");
        await work.As(c.Boss).Sent(HttpMethod.Get, $"people/{c.Colleague}/improvement-plans/{c.Plan.Split('/')[^1]}").ShouldBeRefused(404, "goals.unknown-plan");
        foreach (var one in strangers) await work.As(one).Sent(HttpMethod.Post, $"{c.Plan}/check-ins", new { comment = "Hej" }).ShouldBeRefused(404, "goals.unknown-plan");

        async Task Reads(Guid[] those, Guid[] others)
        {
            foreach (var one in those)
            {
                (await work.As(one).Read(c.Plan)).At("gap").GetString().Should().Contain(Canary);
                (await Listed(one)).Should().Be(1);
            }
            foreach (var one in others)
            {
                await work.As(one).Sent(HttpMethod.Get, c.Plan).ShouldBeRefused(404, "goals.unknown-plan");
                (await Listed(one)).Should().Be(0);
            }
        }
    }

    [Fact]
    public async Task What_is_written_lies_sealed_and_is_unreadable_once_the_persons_key_is_erased()
    {
        var c = await Company();
        await using (var session = api.Store().LightweightSession(work.Tenant))
        {
            foreach (var table in new[] { "events.mt_events", "goals.mt_doc_sealedimprovementwords" })
                (await session.AdvancedSql.QueryAsync<int>($"select count(*)::int from {table} where data::text ilike ?", default, $"%{Canary[..8]}%"))[0].Should().Be(0);
            await session.BeginTransactionAsync(default);
            await PersonKeys.Erase(session, c.Ada, default);
            session.QueueSqlCommand("do 'begin end'");
            await session.SaveChangesAsync();
        }

        var seen = await work.As(c.Boss).Read(c.Plan);
        (seen.At("gap").GetString(), seen.At("checkpoints").GetArrayLength() > 0).Should().Be(("", true));
    }

    [Fact]
    public async Task A_manager_who_is_one_no_more_and_HR_who_is_so_no_more_lose_it_at_once()
    {
        var c = await Company();
        await Begin(c);
        var next = await work.Hire();
        await work.Place(c.Ada, next, c.Unit, from: Today);
        await using (var session = api.Store().LightweightSession(work.Tenant))
        {
            session.Events.Append(Grants.IdOf(c.Hr), new AccessRevoked(c.Hr, AccessRole.HrPartner, TimeProvider.System.GetUtcNow()));
            await session.SaveChangesAsync();
        }

        foreach (var former in new[] { c.Boss, c.Hr })
        {
            await work.As(former).Sent(HttpMethod.Get, c.Plan).ShouldBeRefused(404, "goals.unknown-plan");
            await work.As(former).Sent(HttpMethod.Post, $"{c.Plan}/ending", new { outcome = "met", comment = "Klart" }).ShouldBeRefused(404, "goals.unknown-plan");
            (await Listed(former)).Should().Be(0);
        }
        (await work.As(next).Read(c.Plan)).At("part").GetString().Should().Be("writer");
        (await Listed(next)).Should().Be(1);
    }

    [Fact]
    public async Task The_manager_writes_it_another_approves_and_the_person_replies()
    {
        var c = await Company();
        await work.As(c.Ada).Sent(HttpMethod.Post, $"people/{c.Ada}/improvement-plans", Body(c)).ShouldBe(404);
        await work.As(c.Top).Sent(HttpMethod.Post, $"people/{c.Ada}/improvement-plans", Body(c)).ShouldBe(404);
        await work.As(c.Boss).Sent(HttpMethod.Post, $"{c.Plan}/approval").ShouldBeRefused(403, "goals.improvement-not-yours");
        await work.As(c.Boss).Sent(HttpMethod.Post, $"{c.Plan}/submission").ShouldBe(204);
        await work.As(c.Boss).Sent(HttpMethod.Put, c.Plan, Body(c), "*").ShouldBeRefused(409, "goals.improvement-waits");
        await work.As(c.Approver).Sent(HttpMethod.Post, $"{c.Plan}/return", new { answer = "Mer stöd" }).ShouldBe(204);
        await work.As(c.Approver).Sent(HttpMethod.Get, c.Plan).ShouldBeRefused(404, "goals.unknown-plan");
        (await work.As(c.Boss).Read(c.Plan)).At("answer").GetString().Should().Be("Mer stöd");
        await Begin(c);

        var view = await work.As(c.Ada).Read(c.Plan);
        (view.At("part").GetString(), view.At("answer").ValueKind, view.At("approverId").GetGuid()).Should().Be(("person", JsonValueKind.Null, c.Approver));
        await work.As(c.Ada).Sent(HttpMethod.Post, $"{c.Plan}/check-ins", new { comment = "Jag ser det annorlunda" }).ShouldBe(204);
        foreach (var other in new[] { c.Ada, c.Approver })
        {
            await work.As(other).Sent(HttpMethod.Put, c.Plan, Body(c), "*").ShouldBeRefused(403, "goals.improvement-not-yours");
            await work.As(other).Sent(HttpMethod.Post, $"{c.Plan}/ending", new { outcome = "met", comment = "Klart" }).ShouldBeRefused(403, "goals.improvement-not-yours");
        }
        await work.As(c.Approver).Sent(HttpMethod.Post, $"{c.Plan}/check-ins", new { comment = "Hej" }).ShouldBeRefused(403, "goals.improvement-not-yours");

        var checkpoint = view.At("checkpoints")[0].At("checkpointId").GetGuid();
        await work.As(c.Hr).Sent(HttpMethod.Post, $"{c.Plan}/checkpoints/{checkpoint}/result", new { isMet = true, comment = "Två veckor utan fel" }).ShouldBe(204);
        await work.As(c.Boss).Sent(HttpMethod.Post, $"{c.Plan}/checkpoints/{checkpoint}/result", new { isMet = false, comment = "Nej" }).ShouldBeRefused(409, "goals.checkpoint-held");
        await work.As(c.Boss).Sent(HttpMethod.Post, $"{c.Plan}/ending", new { outcome = "partlyMet", comment = "Bättre" }).ShouldBe(204);
        var ended = await work.As(c.Ada).Read(c.Plan);
        (ended.At("state").GetString(), ended.At("outcome").GetString(), ended.At("note").GetString(), ended.At("checkpoints")[0].At("seen").GetString())
            .Should().Be(("ended", "partlyMet", "Bättre", "Två veckor utan fel"));
        await work.As(c.Ada).Sent(HttpMethod.Post, $"{c.Plan}/check-ins", new { comment = "Hej" }).ShouldBeRefused(409, "goals.plan-ended");
    }

    [Fact]
    public async Task What_was_approved_stands_and_more_time_may_be_given()
    {
        var c = await Company();
        await Begin(c);
        await work.As(c.Boss).Sent(HttpMethod.Put, c.Plan, Body(c, gap: "Något annat"), "*").ShouldBeRefused(409, "goals.improvement-approved");
        await work.As(c.Boss).Sent(HttpMethod.Put, c.Plan, Body(c)).ShouldBe(428);
        await work.As(c.Boss).Sent(HttpMethod.Put, c.Plan, Body(c), "\"1\"").ShouldBeRefused(412, "manners.stale");
        await work.As(c.Boss).Sent(HttpMethod.Put, c.Plan, Body(c, until: Spring.AddMonths(1)), "*").ShouldBe(204);

        (await work.As(c.Ada).Read(c.Plan)).At("until").GetString().Should().Be($"{Spring.AddMonths(1):yyyy-MM-dd}");
    }

    [Fact]
    public async Task Who_is_named_must_be_who_they_are_said_to_be()
    {
        var c = await Company();
        await Draft(Body(c) with { ApproverId = c.Boss }).ShouldBeRefused(409, "goals.improvement-approver");
        await Draft(Body(c) with { ApproverId = c.Ada }).ShouldBeRefused(409, "goals.improvement-approver");
        await Draft(Body(c) with { ApproverId = Guid.CreateVersion7() }).ShouldBeRefused(409, "goals.unknown-approver");
        await Draft(Body(c) with { HrIds = [c.Colleague] }).ShouldBeRefused(409, "goals.not-hr");
        await Draft(Body(c) with { Checkpoints = [new(Spring.AddDays(1), "Sedan")] }).ShouldBeRefused(409, "goals.checkpoint-outside");
        await Draft(Body(c) with { Until = Today.AddDays(-1) }).ShouldBeRefused(409, "goals.day-passed");
        await Draft(Body(c) with { Checkpoints = [] }).ShouldBe(400);

        Task<HttpResponseMessage> Draft(object body) => work.As(c.Boss).Sent(HttpMethod.Post, $"people/{c.Ada}/improvement-plans", body);
    }

    /// <summary>Every read there is, by those who read most: none says a word of it, nor its id, nor whom it names.</summary>
    [Fact]
    public async Task It_leaves_no_trace_for_anybody_else()
    {
        var c = await Company();
        await Begin(c);
        await work.As(c.Boss).Sent(HttpMethod.Post, $"{c.Plan}/check-ins", new { comment = Canary }).ShouldBe(204);
        var id = c.Plan.Split('/')[^1];
        HttpClient[] readers = [work.As(c.Admin), work.As(c.Learning), work.As(c.OtherHr), work.As(c.Top), work.As(c.Colleague), api.AsKey(work.Tenant, "report")];
        var reads = Operation.All(api).Where(o => o.Verb == "GET" && !o.Route.EndsWith("/progress", StringComparison.Ordinal)).ToList();

        foreach (var reader in readers)
            foreach (var read in reads)
            {
                var path = read.Path(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["personId"] = $"{c.Ada}", ["unitId"] = $"{c.Unit}" });
                var text = await (await reader.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync();
                text.Should().NotContain(Canary, read.Id).And.NotContain(id, read.Id);
                if (read.Id is "listPlans" or "listTeamPlans") text.Should().NotContain("planId", read.Id);
            }
        foreach (var part in new[] { c.Ada, c.Boss, c.Hr })
            (await work.As(part).Read($"people/{c.Ada}/plans")).At("items").GetArrayLength().Should().Be(0, "it is no development plan, for those neither who read it");
    }

    private async Task Begin(Parts c)
    {
        await work.As(c.Boss).Sent(HttpMethod.Post, $"{c.Plan}/submission").ShouldBe(204);
        await work.As(c.Approver).Sent(HttpMethod.Post, $"{c.Plan}/approval").ShouldBe(204);
    }

    private async Task<int> Listed(Guid reader) => (await work.As(reader).Read("improvement-plans")).At("items").GetArrayLength();

    private static WrittenPlan Body(Parts c, string gap = Canary, DateOnly? until = null) =>
        new($"Fakturor blir fel: {gap}", "Högst ett fel i veckan", "En kollega sitter bredvid", until ?? Spring, c.Approver, [c.Hr], [new(Today.AddDays(14), "Två veckor utan fel")]);

    private async Task<Parts> Company()
    {
        var (unit, top) = (Guid.CreateVersion7(), await work.Hire());
        await work.Units((unit, null));
        var boss = await work.Hire(top);
        var c = new Parts(
            unit, top, boss, await work.Hire(boss, unit), await work.Hire(boss, unit), await work.Hire(unit: unit), await work.Hire(unit: unit), await work.Hire(),
            Guid.CreateVersion7(), Guid.CreateVersion7(), "");
        await work.MakePartner(c.Hr, unit);
        await work.MakePartner(c.OtherHr, unit);
        await api.Employ(work.Tenant, c.Learning, AccessRole.Learning);
        await api.Employ(work.Tenant, c.Admin, AccessRole.HrAdmin, AccessRole.TenantAdmin, AccessRole.Auditor, AccessRole.Analyst);
        var drafted = await work.As(boss).Sent(HttpMethod.Post, $"people/{c.Ada}/improvement-plans", Body(c)).View();
        return c with { Plan = $"people/{c.Ada}/improvement-plans/{drafted.At("planId").GetGuid()}" };
    }

    /// <param name="OtherHr">HR for the person too, and not named.</param>
    private sealed record Parts(Guid Unit, Guid Top, Guid Boss, Guid Ada, Guid Colleague, Guid Hr, Guid OtherHr, Guid Approver, Guid Learning, Guid Admin, string Plan);

    private sealed record WrittenPlan(
        string Gap, string Expected, string Support, DateOnly Until, Guid ApproverId, IReadOnlyList<Guid> HrIds, IReadOnlyList<WrittenCheckpoint> Checkpoints);

    private sealed record WrittenCheckpoint(DateOnly Day, string What);
}
