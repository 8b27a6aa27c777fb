using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.People.Contracts;
using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Competence.Api.Tests.Templates;

/// <summary>The clock is turned back, some days are lived, and then what they look like afterwards is looked at.</summary>
public sealed class PastReportScenarios
{
    private static readonly DateOnly Today = LegalCheck.Today, Yesterday = Today.AddDays(-1);

    private readonly CompetenceApi api;
    private readonly Workplace work;
    private readonly LegalCheck legal;
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow().AddDays(-4));

    public PastReportScenarios(CompetenceApi api)
    {
        (this.api, legal) = (api, new(work = new(api)));
        clock.SetLocalTimeZone(api.Services.GetRequiredService<TimeProvider>().LocalTimeZone);
    }

    [Fact]
    public async Task A_report_for_a_past_day_says_the_same_whatever_is_said_afterwards()
    {
        var (north, south) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Units((north, null), (south, null));
        var site = await legal.Site("Norra", north);
        var (ada, bo, eve) = (await work.Hire(unit: north), await work.Hire(unit: north), await work.Hire(unit: south));
        var rule = Guid.CreateVersion7();
        await InThePast(session =>
        {
            session.Events.StartStream<LegalRule>(rule, new LegalRuleAdded(rule, Content(90), null, Yesterday, Guid.CreateVersion7(), clock.GetUtcNow()));
            return Task.CompletedTask;
        });
        await new CatalogueRun(api.Store(), work.Tenant).Run(new EvaluateObligations(clock), new { });
        clock.Advance(TimeSpan.FromDays(2));
        var fact = Guid.CreateVersion7();
        await Register(bo, rule, fact, Yesterday.AddDays(-10), Today.AddDays(60));
        await Register(eve, rule, Guid.CreateVersion7(), Yesterday.AddDays(-10), Today.AddDays(400));
        await new CatalogueRun(api.Store(), work.Tenant).Run(new EvaluateObligations(clock), new { });

        var before = await Reports();
        before[0].Should().Contain("\"missing\":1").And.Contain("\"expiring\":1").And.Contain("\"valid\":1");
        (await legal.Hr.Read($"legal/report?on={Today.AddDays(-9):yyyy-MM-dd}")).At("rules").GetArrayLength().Should().Be(0, "nothing was known yet");

        await legal.Met(ada, rule, Today.AddDays(-30)); // registered late
        await legal.Hr.Sent(HttpMethod.Delete, $"people/{bo}/obligations/{rule}/met/{fact}").ShouldBe(204);
        await legal.Exempt(eve, rule, Today.AddDays(30)).ShouldBe(204);
        await work.Told(() => legal.Hr.Sent(HttpMethod.Put, $"legal/rules/{rule}", LegalCheck.Body(warnDays: 10, title: "Annat"), "*").ShouldBe(204));
        await work.Place(bo, unit: south, from: Today.AddDays(-20));
        await work.Tell(new PlacementsChanged([new(eve, 9, Workplace.LongAgo, Today.AddDays(-5), [], [], [])])); // left, and told late
        await work.Hire(unit: north);
        await work.Told(() => legal.Hr.Sent(HttpMethod.Put, $"legal/sites/{site}", new { name = "Norra", unitIds = new[] { north, south } }, "*").ShouldBe(204));
        await work.Told(() => legal.Hr.Sent(HttpMethod.Put, $"legal/rules/{rule}/retirement").ShouldBe(204));

        (await Reports()).Should().Equal(before);
        (await legal.Hr.Read("legal/report")).At("rules").GetArrayLength().Should().Be(0, "today the rule is retired");

        async Task<string[]> Reports()
        {
            var on = $"on={Yesterday:yyyy-MM-dd}";
            var paths = new[] { $"legal/report?{on}", $"legal/report?{on}&siteId={site}", $"legal/obligations?{on}", $"legal/obligations?{on}&siteId={site}&state=missing", $"legal/obligations/export?{on}", $"legal/duties?{on}" };
            return await Task.WhenAll(paths.Select(path => legal.Hr.GetStringAsync(new Uri($"/api/v1/{path}", UriKind.Relative))));
        }
    }

    [Fact]
    public async Task What_the_days_bring_is_told_once_by_the_night()
    {
        var (ada, rule) = (await work.Hire(), await legal.Rule(LegalCheck.Body()));
        await legal.Met(ada, rule, Today, Today.AddDays(100));

        (await Night(9)).Should().BeEmpty();
        (await Night(1)).Should().Equal("expiring");
        (await Night(1)).Should().BeEmpty("it has been told");
        (await Night(90)).Should().Equal("expired");

        async Task<IEnumerable<string>> Night(int days)
        {
            clock.SetUtcNow((clock.GetUtcNow() < TimeProvider.System.GetUtcNow() ? TimeProvider.System.GetUtcNow() : clock.GetUtcNow()).AddDays(days));
            var run = new CatalogueRun(api.Store(), work.Tenant);
            await run.Run(new EvaluateObligations(clock), new { });
            return run.Told.OfType<Competence.Templates.Contracts.ObligationDue>().SelectMany(d => d.Obligations).Select(d => d.State);
        }
    }

    private static LegalRuleContent Content(int warnDays) => new(
        "truck", "AFS 2023:11", new("Truck", "Truck"), new("Tillstånd", "Permit"), AppliesWhen.Everybody,
        new(RequirementKind.Evidence, new("Tillstånd", "Permit"), null, []), new(IntervalBasis.None, null), warnDays, "https://www.av.se/", RestsOn.Regulation, null);

    private Task Register(Guid person, Guid rule, Guid fact, DateOnly on, DateOnly last) => InThePast(async session =>
    {
        var command = new RegisterMet(person, rule, fact, on, last, MetBy.Course, null, Guid.CreateVersion7());
        var stream = await session.Events.FetchForWriting<ObligationRecord>(command.RecordId);
        var (outcome, _) = await RegisterMetHandler.Handle(command, stream, session, api.Services.GetRequiredService<Competence.Sealing.PersonKeys>(), clock, default);
        outcome.Refusal.Should().BeNull();
    });

    private async Task InThePast(Func<IDocumentSession, Task> act)
    {
        await using var session = api.Store().LightweightSession(work.Tenant);
        await act(session);
        await session.SaveChangesAsync();
    }
}
