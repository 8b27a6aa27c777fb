using System.Globalization;
using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.Kernel;
using Competence.Metrics.Effects;
using Competence.Metrics.Measures;
using Competence.People.Contracts;
using Competence.Skills.Contracts;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>The effect of a programme in a company that has lived, against a plain count of its days.</summary>
public sealed class EffectScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly Guid programme = Guid.CreateVersion7();
    private readonly DateTimeOffset now = api.Services.GetRequiredService<TimeProvider>().GetUtcNow();
    private readonly DateOnly today = api.Services.GetRequiredService<TimeProvider>().Today();

    private DateOnly Start => Window.MonthOf(today).AddMonths(-9);

    [Theory]
    [InlineData("leavers", 6)]
    [InlineData("voluntary_leavers", 6)]
    [InlineData("stayed", 3)]
    [InlineData("movers", 6)]
    public async Task Shares_of_frozen_groups_are_what_a_count_day_by_day_comes_to(string measure, int months)
    {
        var company = new LivedCompany(220, today, seed: 23);
        await Live(company);
        var (unit, plan) = (company.Units[0].Id, new EffectPlan(programme, measure, Start, months));
        var card = await Make(Population(unit), Population(), measure, months);
        var (target, comparison) = PlainEffect.Groups(company, plan, unit);

        var view = await work.Stranger().Read($"effect-cards/{card}");

        view.At("effect", "state").GetString().Should().Be("whole");
        (view.At("target").Int("people"), view.At("comparison").Int("people")).Should().Be((target.Count, comparison.Count));
        view.At("effect", "groups").EnumerateArray().Select(g => (g.At("share").GetDecimal(), g.At("n").GetInt32())).Should().Equal(
            PlainEffect.Share(target, plan.Before, measure), PlainEffect.Share(target, plan.After, measure),
            PlainEffect.Share(comparison, plan.Before, measure), PlainEffect.Share(comparison, plan.After, measure));
        view.At("isMadeAfterStart").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Who_comes_or_moves_later_changes_nothing_of_who_is_in_the_groups()
    {
        var company = new LivedCompany(160, today, seed: 31);
        await Live(company);
        var unit = company.Units[0].Id;
        var card = await Make(Population(unit), Matched);
        var before = await Groups(card);

        var moved = company.People.Where(p => before.Contains((p.PersonId, false))).Take(9).ToList();
        await Tell([.. moved.Select(p => p with { Version = 2, Units = [new(unit, p.Employments![0].From, null)] })]);

        (await Groups(card)).Should().Equal(before);
        before.Select(g => g.Person).Should().OnlyHaveUniqueItems();
        (await work.Stranger().Read($"effect-cards/{card}")).At("target").Int("people").Should().Be(before.Count(g => g.IsTarget));
    }

    [Fact]
    public async Task A_period_that_is_not_over_has_no_figure()
    {
        await Live(new LivedCompany(60, today, seed: 3));

        var effect = (await work.Stranger().Read($"effect-cards/{await Make(Participants, Population(), start: Window.MonthOf(today))}")).At("effect");

        (effect.At("state").GetString(), effect.At("groups").GetArrayLength(), effect.At("value").ValueKind).Should().Be(("running", 0, JsonValueKind.Null));
    }

    [Fact]
    public async Task Few_people_are_refused_and_so_is_what_together_with_another_card_would_tell_of_few()
    {
        var company = new LivedCompany(120, today, seed: 41);
        await Live(company, participants: 4);
        await Send(Body(Participants, Population())).ShouldBeRefused(409, "metrics.target-too-small");

        foreach (var person in company.People.Where(p => PlainEffect.WasHere(p, Window.MonthOf(today).AddMonths(-15), Start)).Skip(4).Take(3)) await Join(person.PersonId);
        await Make(Participants, Matched);
        await Join(company.People.Where(p => PlainEffect.WasHere(p, Window.MonthOf(today).AddMonths(-15), Start)).Skip(7).First().PersonId);

        await Send(Body(Participants, Population())).ShouldBeRefused(409, "metrics.group-tells-of-few");
        (await Send(Body(Participants, Population(), "stayed"))).IsSuccessStatusCode.Should().BeTrue("that is another question");
    }

    [Fact]
    public async Task What_cannot_be_asked_is_refused_and_says_why()
    {
        await Live(new LivedCompany(60, today, seed: 3));

        await Send(Body(Participants, Population(), "openings_filled")).ShouldBeRefused(422, "metrics.not-per-person");
        await Send(Body(Participants, Population(Guid.CreateVersion7()))).ShouldBeRefused(404, "metrics.unknown-unit");
        await Send(Body(Matched, Population())).ShouldBe(400);
        await Send(Body(Participants, Participants)).ShouldBe(400);
        await Send(Body(Participants, Population(), months: 4)).ShouldBe(400);
        await Send(Body(Participants, Population(), start: Start.AddDays(3))).ShouldBe(400);
        await Send(Body(Participants, Population(), start: Start.AddYears(3))).ShouldBe(400);
        await Send(Body(Participants, Population(), worth: new { benefit = 1m, assumption = " ", cost = 1m })).ShouldBe(400);
        await Send(Body(Participants, Population(), worth: new { benefit = 1m, assumption = "x", cost = 0m })).ShouldBe(400);
        await Send(Body(Participants, Population(), of: Guid.CreateVersion7())).ShouldBeRefused(409, "metrics.nobody-in-programme");
        await work.Stranger().Sent(HttpMethod.Get, $"effect-cards/{Guid.CreateVersion7()}").ShouldBeRefused(404, "metrics.unknown-effect-card");
    }

    [Fact]
    public async Task What_it_was_worth_is_stated_by_whoever_saw_the_newest_and_a_card_can_be_taken_away()
    {
        await Live(new LivedCompany(60, today, seed: 3));
        var card = await Make(Participants, Population());
        object Worth(decimal benefit) => new { benefit, assumption = "Två slutade färre, 250 000 kronor var.", cost = 400_000m };

        await work.Stranger().Sent(HttpMethod.Put, $"effect-cards/{card}/return", Worth(500_000)).ShouldBe(428);
        await work.Stranger().Sent(HttpMethod.Put, $"effect-cards/{card}/return", Worth(500_000), "\"1\"").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, $"effect-cards/{card}/return", Worth(1), "\"1\"").ShouldBeRefused(412, "manners.stale");
        (await work.Stranger().Read($"effect-cards/{card}")).At("return", "roi").GetDecimal().Should().Be(.25m);

        var somebody = await work.Hire();
        await work.As(somebody).Sent(HttpMethod.Get, $"effect-cards/{card}").ShouldBe(403);
        await work.As(somebody).Sent(HttpMethod.Get, "effect-cards").ShouldBe(403);
        (await work.Stranger().Read($"effect-cards?programmeId={programme}")).At("items").GetArrayLength().Should().Be(1);
        await work.Stranger().Sent(HttpMethod.Delete, $"effect-cards/{card}").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Get, $"effect-cards/{card}").ShouldBe(404);
        (await work.Stranger().Read("effect-cards")).At("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task What_was_learnt_is_the_level_when_they_got_their_seat_and_as_it_stands()
    {
        await Live(new LivedCompany(60, today, seed: 3));
        var (card, skill) = (await Make(Participants, Population()), Guid.CreateVersion7());
        foreach (var number in Enumerable.Range(0, 6))
        {
            var person = await work.Hire();
            await work.Tell(new SkillLevelChanged(person, skill, null, 2, now.AddDays(-40)));
            await work.Tell(new EnrolmentChanged(programme, Guid.CreateVersion7(), person, true, now.AddDays(-30)));
            await work.Tell(new SkillLevelsChanged([new SkillLevelChanged(person, skill, 2, 3, now.AddDays(-20))]));
            await work.Tell(new ProgrammeCompleted(programme, Guid.CreateVersion7(), person, today.AddDays(-20 + number), [skill], now));
        }

        var learning = (await work.Stranger().Read($"effect-cards/{card}")).At("learning");

        (learning.At("before").GetDecimal(), learning.At("after").GetDecimal(), learning.Int("n")).Should().Be((2m, 3m, 5));
    }

    private static object Participants => new { kind = "participants" };

    private static object Matched => new { kind = "matched" };

    private static object Population(params Guid[] units) => new { kind = "population", unitIds = units };

    private Dictionary<string, object?> Body(object target, object comparison, string measure = "leavers", int months = 6, DateOnly? start = null, object? worth = null, Guid? of = null) => new()
    {
        ["programmeId"] = of ?? programme, ["measure"] = measure, ["start"] = (start ?? Start).ToString("O", CultureInfo.InvariantCulture), ["months"] = months, ["target"] = target,
        ["comparison"] = comparison, ["return"] = worth,
    };

    private Task<HttpResponseMessage> Send(object body) => work.Stranger().Sent(HttpMethod.Post, "effect-cards", body);

    private async Task<Guid> Make(object target, object comparison, string measure = "leavers", int months = 6, DateOnly? start = null) =>
        (await Send(Body(target, comparison, measure, months, start)).View()).At("cardId").GetGuid();

    private async Task Live(LivedCompany company, int participants = 12)
    {
        await work.Units(company.Units);
        await Tell([.. company.People]);
        foreach (var person in company.People.Where(p => PlainEffect.WasHere(p, Window.MonthOf(today).AddMonths(-15), Start)).Take(participants)) await Join(person.PersonId);
    }

    private Task<IReadOnlyList<object>> Join(Guid person) => work.Tell(new EnrolmentChanged(programme, Guid.CreateVersion7(), person, true, now));

    private Task<IReadOnlyList<object>> Tell(params Placement[] placements) => work.Told(async () =>
    {
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(new PlacementsChanged(placements), new() { TenantId = work.Tenant });
    });

    private async Task<List<(Guid Person, bool IsTarget)>> Groups(Guid card)
    {
        await using var session = api.Store().QuerySession(work.Tenant);
        await using var command = new Npgsql.NpgsqlCommand("select person_id, is_target from metrics.effect_groups where tenant_id = @tenant and card_id = @card order by 1");
        command.Parameters.AddWithValue("tenant", work.Tenant);
        command.Parameters.AddWithValue("card", card);
        await using var reader = await session.ExecuteReaderAsync(command);
        var rows = new List<(Guid, bool)>();
        while (await reader.ReadAsync()) rows.Add((reader.GetGuid(0), reader.GetBoolean(1)));
        return rows;
    }
}
