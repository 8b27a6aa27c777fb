using Competence.Api.Tests.Skills;
using Competence.Kernel;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

public sealed class ReviewScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly DateOnly today = api.Services.GetRequiredService<TimeProvider>().Today();
    private Guid owner;

    [Fact]
    public async Task What_was_decided_stands_and_is_looked_at_beside_todays_figure_the_next_time()
    {
        owner = await work.Hire();
        var goal = Guid.CreateVersion7();
        var first = await Plan(Body(today.AddDays(-30), keys: ["turnover"], goals: [goal], decisions: [Of("turnover", "change"), Of(goal, "continue")], minutes: "Vi gick igenom året."));
        await Close(first).ShouldBe(204);

        var closed = await work.Stranger().Read($"reviews/{first}");
        closed.At("state").GetString().Should().Be("closed");
        var reading = closed.At("readings").EnumerateArray().Single();
        (reading.At("key").GetString(), reading.Int("number"), reading.At("unit").GetString()).Should().Be(("turnover", 1, "percent"));
        await work.Stranger().Sent(HttpMethod.Put, "metrics/turnover", new
        {
            name = new { sv = "Personalomsättning", en = "Turnover" }, meaning = new { sv = "De som slutat.", en = "Those who left." }, formula = "100 * leavers / average_headcount",
            population = "average_headcount", unit = "percent", better = "lower", months = 12, target = 7,
        }, "*").ShouldBe(204);
        (await work.Stranger().Read($"reviews/{first}")).At("readings")[0].Int("number").Should().Be(1, "what was known then stays");

        var second = await Plan(Body(today, keys: ["headcount"]));
        var next = await work.Stranger().Read($"reviews/{second}");
        next.At("previous", "reviewId").GetGuid().Should().Be(first);
        next.At("previous", "decisions").GetArrayLength().Should().Be(2);
        next.At("today").EnumerateArray().Select(r => (r.At("key").GetString(), r.Int("number"))).Should().Equal(("headcount", 1), ("turnover", 2));
        (await work.Stranger().Read("reviews")).At("items").EnumerateArray().Select(r => r.At("reviewId").GetGuid()).Should().Equal(second, first);
        (await work.Stranger().Read("reviews?state=closed")).At("items").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task What_is_closed_is_never_changed_and_a_correction_is_a_note()
    {
        owner = await work.Hire();
        var review = await Plan(Body(today, keys: ["turnover"]));
        await work.Stranger().Sent(HttpMethod.Post, $"reviews/{review}/notes", new { text = "För tidigt" }).ShouldBeRefused(409, "metrics.review-not-closed");
        await Close(review, ifMatch: null).ShouldBe(428);
        await Close(review).ShouldBeRefused(409, "metrics.review-undecided");
        await work.Stranger().Sent(HttpMethod.Put, $"reviews/{review}", Body(today, keys: ["turnover"], decisions: [Of("turnover", "stop")]), "\"1\"").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, $"reviews/{review}", Body(today, keys: ["headcount"]), "\"1\"").ShouldBeRefused(412, "manners.stale");
        await Close(review).ShouldBe(204);

        await work.Stranger().Sent(HttpMethod.Put, $"reviews/{review}", Body(today, keys: ["headcount"]), "*").ShouldBeRefused(409, "metrics.review-over");
        await work.Stranger().Sent(HttpMethod.Delete, $"reviews/{review}").ShouldBeRefused(409, "metrics.review-over");
        await Close(review).ShouldBeRefused(409, "metrics.review-over");
        await work.Stranger().Sent(HttpMethod.Post, $"reviews/{review}/notes", new { text = "Beslutet gällde bara lagret." }).ShouldBe(204);

        var view = await work.Stranger().Read($"reviews/{review}");
        view.At("notes")[0].At("text").GetString().Should().Be("Beslutet gällde bara lagret.");
        view.At("metricKeys")[0].GetString().Should().Be("turnover");
    }

    [Fact]
    public async Task What_cannot_be_held_is_refused_and_says_why()
    {
        owner = await work.Hire();
        await Send(Body(today)).ShouldBe(400);
        await Send(Body(today, keys: ["nothing"])).ShouldBeRefused(404, "metrics.unknown-metric");
        await Send(Body(today, keys: ["turnover"], decisions: [Of("headcount", "stop")])).ShouldBeRefused(422, "metrics.decided-off-agenda");
        await Send(Body(today, keys: ["turnover"], decisions: [Of("turnover", "stop", next: today)])).ShouldBeRefused(422, "metrics.next-not-after");
        await Send(Body(today, keys: ["turnover"], decisions: [new { metricKey = "turnover", decision = "stop", reason = "x", ownerId = owner }])).ShouldBe(400);
        await Send(Body(today, keys: ["turnover"], people: [Guid.CreateVersion7()])).ShouldBeRefused(404, "metrics.unknown-person");
        var tomorrow = await Plan(Body(today.AddDays(1), keys: ["turnover"], decisions: [Of("turnover", "stop")]));
        await Close(tomorrow).ShouldBeRefused(409, "metrics.review-to-come");

        await work.As(owner).Sent(HttpMethod.Get, $"reviews/{tomorrow}").ShouldBe(403);
        await work.As(owner).Sent(HttpMethod.Post, "reviews", Body(today, keys: ["turnover"])).ShouldBe(403);
        await work.Stranger().Sent(HttpMethod.Delete, $"reviews/{tomorrow}").ShouldBe(204);
        (await work.Stranger().Read("reviews")).At("items").GetArrayLength().Should().Be(0);
        await work.Stranger().Sent(HttpMethod.Get, $"reviews/{Guid.CreateVersion7()}").ShouldBeRefused(404, "metrics.unknown-review");
    }

    private object Of(string metricKey, string decision, DateOnly? next = null) =>
        new { metricKey, decision, reason = "Vi ser ingen skillnad.", ownerId = owner, nextOn = next ?? today.AddMonths(3) };

    private object Of(Guid goalId, string decision) => new { goalId, decision, reason = "Det går åt rätt håll.", ownerId = owner, nextOn = today.AddMonths(6) };

    private object Body(DateOnly on, string[]? keys = null, Guid[]? goals = null, object[]? decisions = null, Guid[]? people = null, string? minutes = null) =>
        new { title = "Uppföljning", on, participantIds = people ?? [owner], metricKeys = keys ?? [], goalIds = goals ?? [], minutes, decisions = decisions ?? [] };

    private Task<HttpResponseMessage> Send(object body) => work.Stranger().Sent(HttpMethod.Post, "reviews", body);

    private async Task<Guid> Plan(object body) => (await Send(body).View()).At("reviewId").GetGuid();

    private Task<HttpResponseMessage> Close(Guid review, string? ifMatch = "*") => work.Stranger().Sent(HttpMethod.Post, $"reviews/{review}/closing", ifMatch: ifMatch);
}
