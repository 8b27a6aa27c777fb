using System.Net;
using Competence.Skills.Contracts;
using Competence.Skills.Levels;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Skills;

/// <summary>What counts as an answer of a campaign, and who sees it.</summary>
public sealed class CampaignAnswerScenarios(CompetenceApi api) : CampaignSteps(api)
{
    [Fact]
    public async Task A_rating_taken_back_leaves_the_question_open_again()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        var id = await Opened(sql);
        await work.As(ada).RateOwn(ada, sql, 3).View();
        (await work.As(ada).Read($"people/{ada}/campaigns")).At("items")[0].Int("answered").Should().Be(1);

        await work.As(ada).DeleteAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}/self-rating", UriKind.Relative)).View();

        (await work.As(ada).Read($"people/{ada}/campaigns")).At("items")[0].Int("answered").Should().Be(0);
        (await Hr.Read($"campaigns/{id}")).Int("selfAnswered").Should().Be(0);
    }

    [Fact]
    public async Task What_was_said_before_the_first_day_is_shown_as_earlier_and_not_as_an_answer()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        await using (var session = Api.Services.GetRequiredService<IDocumentStore>().LightweightSession(work.Tenant))
        {
            session.Events.Append(Competence.Skills.Ratings.SkillProfile.IdOf(ada), new Competence.Skills.Ratings.SkillRated(
                ada, sql, RatingSource.Self, ada, 3, TimeProvider.System.GetUtcNow().AddMonths(-10)));
            await session.SaveChangesAsync();
        }
        await Opened(sql);

        var question = (await work.As(ada).Read($"people/{ada}/campaigns")).At("items")[0].At("skills")[0];
        (question.Int("answer"), question.Int("earlier")).Should().Be((null, 3));
        await work.As(ada).RateOwn(ada, sql, 3).View();
        (await work.As(ada).Read($"people/{ada}/campaigns")).At("items")[0].At("skills")[0].Int("answer").Should().Be(3, "still right is an answer");
    }

    [Fact]
    public async Task A_blind_campaign_hides_what_is_said_anew_also_from_a_manager_who_has_rated_before()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        await using (var session = Api.Services.GetRequiredService<IDocumentStore>().LightweightSession(work.Tenant))
        {
            session.Events.Append(Competence.Skills.Ratings.SkillProfile.IdOf(ada), new Competence.Skills.Ratings.SkillRated(
                ada, sql, RatingSource.Manager, boss, 2, TimeProvider.System.GetUtcNow().AddMonths(-10)));
            await session.SaveChangesAsync();
        }
        await Opened(sql);
        await work.As(ada).RateOwn(ada, sql, 5).View();

        var hidden = (await work.As(boss).Read($"people/{ada}/skills")).At("skills")[0];
        (hidden.At("isBlind").GetBoolean(), hidden.Int("level"), hidden.Int("ownRating")).Should().Be((true, null, null));
        (await work.As(boss).Read($"people/{boss}/team-matrix")).At("people")[0].At("levels").GetString().Should().Be("?");
        await work.As(boss).RateReport(ada, sql, 2).View();
        var seen = (await work.As(boss).Read($"people/{ada}/skills")).At("skills")[0];
        (seen.At("isBlind").GetBoolean(), seen.Int("ownRating")).Should().Be((false, 5));
    }

    [Fact]
    public async Task A_reminder_reaches_those_who_have_something_left_and_once_a_day()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var (ada, bo) = (await work.Hire(boss), await work.Hire(boss));
        var id = await Opened(sql);
        await work.As(ada).RateOwn(ada, sql, 3).View();
        await work.As(boss).RateOwn(boss, sql, 3).View();

        var first = await work.Told(async () => (await Post($"campaigns/{id}/reminders")).EnsureSuccessStatusCode());
        first.OfType<CampaignReminderDue>().Should().ContainSingle().Which.PersonIds.Should().BeEquivalentTo([boss, bo], "the manager has two left to rate");
        var second = await work.Told(async () => (await Post($"campaigns/{id}/reminders")).EnsureSuccessStatusCode());
        second.OfType<CampaignReminderDue>().Should().BeEmpty();
        (await work.As(bo).Read($"people/{bo}/campaigns")).At("items")[0].At("remindedOn").GetString().Should().Be(Today.ToString("yyyy-MM-dd"));
    }

    [Fact]
    public async Task A_cancelled_campaign_takes_no_answers()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        var id = await Opened(sql);
        (await Post($"campaigns/{id}/cancellation")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await work.As(ada).RateOwn(ada, sql, 3).View();

        (await Hr.Read($"campaigns/{id}")).Int("selfAnswered").Should().Be(0);
        (await work.As(ada).Read($"people/{ada}/campaigns")).At("items").GetArrayLength().Should().Be(0);
        await Hr.GetAsync(new Uri($"/api/v1/campaigns/{id}/result", UriKind.Relative)).ShouldBeRefused(409, "skills.campaign-not-closed");
    }
}
