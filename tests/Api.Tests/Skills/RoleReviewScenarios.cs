using System.Net;
using System.Text.Json;
using Competence.Skills.Contracts;
using Competence.Skills.Levels;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class RoleReviewScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly DateOnly today = People.PeopleClient.Today;

    [Fact]
    public async Task A_draft_goes_to_review_and_back_and_is_published_by_another()
    {
        var (sql, role) = (await work.Skill("SQL"), await work.DraftRole());
        await work.Require(role, (sql, 3, 5));

        await work.Approve(role).ShouldBeRefused(409, "skills.not-in-review");
        await work.Submit(role, ifMatch: null).ShouldBeRefused(428, "manners.if-match-missing");
        (await work.Submit(role)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await work.PutRequirements(role, "*", new { skillId = sql, level = 4, importance = 5 }).ShouldBeRefused(409, "skills.in-review");
        await work.Stranger().Sent(HttpMethod.Post, $"role-profiles/{role}/publication").ShouldBeRefused(403, "skills.own-submission");
        (await Status(role)).Should().Be("inReview");
        (await work.Stranger().Read("role-profiles?isInReview=true")).At("items").GetArrayLength().Should().Be(1);
        (await work.Stranger().Read($"role-profiles/{role}/review")).At("mayPublish").GetBoolean().Should().BeFalse();
        (await work.Reviewer().Read($"role-profiles/{role}/review")).At("mayPublish").GetBoolean().Should().BeTrue();

        await Return(null).ShouldBeRefused(409, "skills.reason-missing");
        await Return(new string('x', 2001)).ShouldBeRefused(400, "validation");
        (await Return("Nivån är för låg")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        var review = await work.Stranger().Read($"role-profiles/{role}/review");
        (review.At("isOpen").GetBoolean(), review.At("reason").GetString()).Should().Be((false, "Nivån är för låg"));

        await work.Require(role, (sql, 4, 5));
        (await work.Publish(role)).Int("version").Should().Be(1);
        var view = await work.Stranger().Read($"role-profiles/{role}");
        view.At("versions")[0].At("status").GetString().Should().Be("published");
        view.At("versions")[0].At("approvedBy").ValueKind.Should().Be(JsonValueKind.String);

        Task<HttpResponseMessage> Return(string? reason) => work.Reviewer().Sent(HttpMethod.Post, $"role-profiles/{role}/return", new { reason });
    }

    [Fact]
    public async Task Only_who_may_review_is_asked_to()
    {
        var (sql, role, ada) = (await work.Skill("SQL"), await work.DraftRole(), await work.Hire());
        await work.Require(role, (sql, 3, 5));

        await work.Submit(role, reviewerId: ada).ShouldBeRefused(409, "skills.not-a-reviewer");
        await work.Submit(role, today.AddDays(-1)).ShouldBeRefused(409, "skills.day-passed");
        await work.Reviewer().Read("role-profile-rules");
        (await work.Submit(role, reviewerId: Guid.Parse(Person(work.Reviewer())))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await work.As(ada).Sent(HttpMethod.Post, $"role-profiles/{role}/publication")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Where_nobody_reviews_who_drafted_publishes()
    {
        var (sql, role) = (await work.Skill("SQL"), await work.DraftRole());
        await work.Require(role, (sql, 3, 5));
        await work.Stranger().Sent(HttpMethod.Put, "role-profile-rules", new { isReviewed = false }).ShouldBeRefused(428, "manners.if-match-missing");
        (await work.Stranger().Sent(HttpMethod.Put, "role-profile-rules", new { isReviewed = false }, "\"0\"")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await work.Stranger().Sent(HttpMethod.Put, "role-profile-rules", new { isReviewed = true }, "\"0\"").ShouldBeRefused(412, "manners.stale");

        (await work.Stranger().Sent(HttpMethod.Post, $"role-profiles/{role}/publication").View()).Int("version").Should().Be(1);
        (await work.Stranger().Read("role-profile-rules")).At("isReviewed").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task A_version_of_next_month_moves_nobody_until_its_day()
    {
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 2, 5));
        var ada = await work.Hire(role: role);
        await work.As(ada).RateOwn(ada, sql, 3).View();
        await work.Require(role, (sql, 4, 5));
        (await work.Submit(role, today.AddMonths(1))).StatusCode.Should().Be(HttpStatusCode.NoContent);

        var told = await work.Told(async () => (await work.Approve(role).View()).At("validFrom").GetString().Should().Be($"{today.AddMonths(1):yyyy-MM-dd}"));
        told.OfType<GapOpened>().Should().BeEmpty();
        (await Gap(ada, today)).Should().Be(0);
        (await Gap(ada, today.AddMonths(1))).Should().Be(5);
        (await work.Stranger().Read($"role-profiles/{role}")).At("versions")[0].At("status").GetString().Should().Be("scheduled");
        (await work.Reviewer().Read($"role-profiles/{role}/publications/2/new-gaps")).Int("peopleWithNewGap").Should().Be(1, "who would get one");

        await Refresh(today.AddMonths(1).AddDays(-1));
        (await work.Stranger().Read($"role-profiles/{role}")).Int("publishedVersion").Should().Be(1);
        await Refresh(today.AddMonths(1));
        var view = await work.Stranger().Read($"role-profiles/{role}?version=2");
        (view.Int("publishedVersion"), view.At("status").GetString()).Should().Be((2, "published"));
        (await work.Reviewer().Read($"role-profiles/{role}/publications/2/new-gaps")).At("items")[0].At("personId").GetGuid().Should().Be(ada);
        await Refresh(today.AddMonths(1));
        (await work.Stranger().Read($"role-profiles/{role}")).At("versions").GetArrayLength().Should().Be(2, "a second run changes nothing");
    }

    [Fact]
    public async Task A_version_that_waits_is_cancelled_and_never_comes_into_force()
    {
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 2, 5));
        var ada = await work.Hire(role: role);
        await work.Require(role, (sql, 4, 5));
        (await work.Submit(role, today.AddMonths(1))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await work.Approve(role).View();

        await Cancel(2, work.As(ada)).ShouldBeRefused(403, "access.forbidden");
        await Cancel(1).ShouldBeRefused(409, "skills.version-in-force");
        await Cancel(3).ShouldBeRefused(404, "skills.unknown-version");
        (await api.CreateClient().Sent(HttpMethod.Delete, $"role-profiles/{role}/publications/2")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await Cancel(2)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        var view = await work.Stranger().Read($"role-profiles/{role}");
        (view.At("status").GetString(), view.Int("version"), view.Int("publishedVersion")).Should().Be(("draft", 3, 1));
        (await Gap(ada, today.AddMonths(1))).Should().Be(await Gap(ada, today));
        var difference = await work.Stranger().Read($"role-profiles/{role}/difference?to=3");
        (difference.Int("from"), difference.At("items")[0].At("to").Int("level")).Should().Be((1, 4), "the cancelled version is passed over");
        await Refresh(today.AddMonths(1));
        (await work.Stranger().Read($"role-profiles/{role}")).Int("publishedVersion").Should().Be(1);
        (await work.Submit(role)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await work.Approve(role).View()).Int("version").Should().Be(3);
        (await work.Stranger().Read($"role-profiles/{role}?version=3")).At("status").GetString().Should().Be("published");

        Task<HttpResponseMessage> Cancel(int version, HttpClient? by = null) => (by ?? work.Reviewer()).Sent(HttpMethod.Delete, $"role-profiles/{role}/publications/{version}");
    }

    [Fact]
    public async Task Who_gets_a_new_gap_is_told_before_publishing_and_named_to_those_who_see_their_levels()
    {
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 2, 5));
        var boss = await work.Hire();
        var (ada, bo) = (await work.Hire(boss, role: role), await work.Hire(boss, role: role));
        await work.As(ada).RateOwn(ada, sql, 3).View();
        await work.As(bo).RateOwn(bo, sql, 4).View();
        await work.Require(role, (sql, 4, 5));

        var before = await work.Reviewer().Read($"role-profiles/{role}/publications/2/new-gaps");
        (before.Int("people"), before.Int("peopleWithNewGap"), before.At("skills")[0].Int("people")).Should().Be((2, 1, 1));
        await work.Publish(role);

        var after = await work.Reviewer().Read($"role-profiles/{role}/publications/2/new-gaps");
        after.At("items").EnumerateArray().Select(i => i.At("personId").GetGuid()).Should().Equal(ada);
        (await Seen(ada)).Should().Equal(ada);
        (await Seen(bo)).Should().BeEmpty();
        (await Seen(boss)).Should().BeEmpty("the manager is to rate before seeing");
        await work.As(boss).RateReport(ada, sql, 3).View();
        (await Seen(boss)).Should().Equal(ada);
        (await work.As(bo).Read($"role-profiles/{role}/publications/2/new-gaps")).At("peopleWithNewGap").ValueKind.Should().Be(JsonValueKind.Null);
        await work.Stranger().Sent(HttpMethod.Get, $"role-profiles/{role}/publications/9/new-gaps").ShouldBeRefused(404, "skills.unknown-version");

        async Task<Guid[]> Seen(Guid reader) =>
            [.. (await work.As(reader).Read($"role-profiles/{role}/publications/2/new-gaps")).At("items").EnumerateArray().Select(i => i.At("personId").GetGuid())];
    }

    [Fact]
    public async Task A_count_of_few_is_not_shown_to_who_does_not_see_them_all()
    {
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 2, 5));
        var crew = new List<Guid>();
        for (var i = 0; i < 6; i++) crew.Add(await work.Hire(role: role));
        var owner = Guid.CreateVersion7();
        await api.Employ(work.Tenant, owner, Competence.People.Access.AccessRole.SkillOwner);
        foreach (var person in crew) await work.As(person).RateOwn(person, sql, 3).View();
        await work.As(crew[0]).RateOwn(crew[0], sql, 5).View();
        await work.Require(role, (sql, 4, 5));
        await work.Publish(role);

        (await work.Reviewer().Read($"role-profiles/{role}/publications/2/new-gaps")).Int("peopleWithNewGap").Should().Be(5);
        var few = await work.As(owner).Read($"role-profiles/{role}/publications/2/new-gaps");
        (few.Int("people"), few.Int("peopleWithNewGap")).Should().Be((6, null), "the one without a gap would be known");
        (few.At("items").GetArrayLength(), few.At("skills").GetArrayLength()).Should().Be((0, 0));
    }

    private async Task Refresh(DateOnly day)
    {
        var run = new CatalogueRun(api.Services.GetRequiredService<IDocumentStore>(), work.Tenant);
        var clock = new FakeTimeProvider(new DateTimeOffset(day, new TimeOnly(3, 0), TimeSpan.Zero));
        await run.Run(new RefreshLevels(clock), new LevelRefresh());
    }

    private async Task<string?> Status(Guid role) => (await work.Stranger().Read($"role-profiles/{role}")).At("status").GetString();

    private async Task<int?> Gap(Guid person, DateOnly on) => (await work.As(person).Read($"people/{person}/gap?on={on:yyyy-MM-dd}")).Int("weightedGap");

    private static string Person(HttpClient client) => client.DefaultRequestHeaders.GetValues(TestActors.Header).Single().Split('/')[^1];
}
