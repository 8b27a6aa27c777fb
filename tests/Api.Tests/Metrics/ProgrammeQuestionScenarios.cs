using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.Kernel;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>What participants and their managers are asked once a programme is finished, and what others see of it.</summary>
public sealed class ProgrammeQuestionScenarios(CompetenceApi api)
{
    private static readonly object Check = new { statements = new[] { 4, 3, 5 }, hasUsed = true };

    private readonly Workplace work = new(api);
    private readonly Guid programme = Guid.CreateVersion7();
    private readonly DateTimeOffset now = api.Services.GetRequiredService<TimeProvider>().GetUtcNow();
    private readonly DateOnly today = api.Services.GetRequiredService<TimeProvider>().Today();

    [Fact]
    public async Task A_participant_is_asked_at_once_and_both_are_asked_after_sixty_days()
    {
        var boss = await work.Hire();
        var (ada, bo) = (await work.Hire(boss), await work.Hire(boss));
        await Finished(ada, 60);
        await Finished(bo, 59);

        (await Asked(ada)).Should().Equal(("reaction", ada), ("ownCheck", ada));
        (await Asked(bo)).Should().Equal(("reaction", bo));
        (await Asked(boss)).Should().Equal(("managerCheck", ada));

        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/programmes/{programme}/reaction", new { score = 4 }).ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/programmes/{programme}/own-check", Check).ShouldBe(204);
        await work.As(boss).Sent(HttpMethod.Put, $"people/{ada}/programmes/{programme}/manager-check", Check).ShouldBe(204);
        (await Asked(ada)).Should().BeEmpty();
        (await Asked(boss)).Should().BeEmpty();

        var stored = (await work.As(ada).Read($"people/{ada}/programme-answers")).At("items")[0];
        (stored.Int("reaction"), stored.At("own", "hasUsed").GetBoolean()).Should().Be((4, true));
        stored.At("manager", "statements").EnumerateArray().Select(s => s.GetInt32()).Should().Equal(4, 3, 5);
    }

    [Fact]
    public async Task Each_answers_for_themselves_once_and_in_time()
    {
        var (boss, other) = (await work.Hire(), await work.Hire());
        var (ada, late) = (await work.Hire(boss), await work.Hire(boss));
        string Of(Guid person, string what) => $"people/{person}/programmes/{programme}/{what}";
        await work.As(ada).Sent(HttpMethod.Put, Of(ada, "reaction"), new { score = 4 }).ShouldBeRefused(409, "metrics.programme-not-finished");
        await Finished(ada, 59);
        await Finished(late, 91);

        await work.As(ada).Sent(HttpMethod.Put, Of(ada, "own-check"), Check).ShouldBeRefused(409, "metrics.check-not-due");
        await work.As(late).Sent(HttpMethod.Put, Of(late, "own-check"), Check).ShouldBeRefused(409, "metrics.check-over");
        await work.As(ada).Sent(HttpMethod.Put, Of(ada, "reaction"), new { score = 6 }).ShouldBe(400);
        await work.As(ada).Sent(HttpMethod.Put, Of(ada, "own-check"), new { statements = new[] { 1, 2 }, hasUsed = true }).ShouldBe(400);
        await work.As(ada).Sent(HttpMethod.Put, Of(ada, "reaction"), new { score = 4 }).ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Put, Of(ada, "reaction"), new { score = 4 }).ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Put, Of(ada, "reaction"), new { score = 5 }).ShouldBeRefused(409, "metrics.already-answered");

        await work.As(boss).Sent(HttpMethod.Put, Of(ada, "reaction"), new { score = 1 }).ShouldBe(404);
        await work.As(ada).Sent(HttpMethod.Put, Of(ada, "manager-check"), Check).ShouldBe(404);
        await work.As(other).Sent(HttpMethod.Put, Of(ada, "manager-check"), Check).ShouldBe(404);
        await work.As(boss).Sent(HttpMethod.Get, $"people/{ada}/programme-answers").ShouldBe(404);
    }

    [Fact]
    public async Task Means_are_of_five_and_grow_by_five()
    {
        var card = await Card();
        foreach (var score in new[] { 5, 5, 4, 4 }) await React(score);
        (await Reaction(card)).At("mean").ValueKind.Should().Be(JsonValueKind.Null);
        (await Reaction(card)).At("n").ValueKind.Should().Be(JsonValueKind.Null);

        await React(3);
        ((await Reaction(card)).At("mean").GetDecimal(), (await Reaction(card)).Int("n")).Should().Be((4.2m, 5));

        await React(1);
        ((await Reaction(card)).At("mean").GetDecimal(), (await Reaction(card)).Int("n")).Should().Be((4.2m, 5), "else the sixth could be worked out");
    }

    private async Task React(int score)
    {
        var person = await work.Hire();
        await Finished(person, 1);
        await work.As(person).Sent(HttpMethod.Put, $"people/{person}/programmes/{programme}/reaction", new { score }).ShouldBe(204);
    }

    private async Task<JsonElement> Reaction(Guid card) => (await work.Stranger().Read($"effect-cards/{card}")).At("reaction");

    /// <summary>Six in the programme and six beside it.</summary>
    private async Task<Guid> Card()
    {
        for (var i = 0; i < 12; i++)
        {
            var person = await work.Hire();
            if (i % 2 == 0) await work.Tell(new EnrolmentChanged(programme, Guid.CreateVersion7(), person, true, now));
        }
        var start = new DateOnly(today.Year, today.Month, 1);
        return (await work.Stranger().Sent(HttpMethod.Post, "effect-cards", new
        {
            programmeId = programme, measure = "leavers", start, months = 3, target = new { kind = "participants" }, comparison = new { kind = "population" },
        }).View()).At("cardId").GetGuid();
    }

    private Task<IReadOnlyList<object>> Finished(Guid person, int daysAgo) =>
        work.Tell(new ProgrammeCompleted(programme, Guid.CreateVersion7(), person, today.AddDays(-daysAgo), [], now));

    private async Task<IEnumerable<(string?, Guid)>> Asked(Guid person) => (await work.As(person).Read("programme-questions")).At("items").EnumerateArray()
        .Select(q => (q.At("question").GetString(), q.At("personId").GetGuid()));
}
