using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Relationships;
using Competence.Mentoring.Requests;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Mentoring;

public sealed class RequestScenarios(CompetenceApi api)
{
    private readonly Pairs pairs = new(api);

    private Workplace Work => pairs.Work;

    [Fact]
    public async Task Who_is_accepted_has_no_other_request_left_and_those_mentors_see_why()
    {
        var (programme, other) = (await pairs.Programme(), await pairs.Programme("self"));
        var (bo, eve) = (await pairs.Mentor(programme), await pairs.Mentor(other));
        var ada = await pairs.Mentee(programme);
        await pairs.EnrolAsMentee(other, ada);
        var (first, second) = (await pairs.Asked(ada, programme, bo), await pairs.Asked(ada, other, eve));
        (await pairs.List(eve)).Should().Equal(("requested", null, true));

        await pairs.Accept(bo, first).ShouldBe(204);

        (await pairs.List(eve)).Should().Equal(("endedEarly", "anotherAccepted", false));
        (await pairs.List(ada)).Should().BeEquivalentTo([("accepted", (string?)null, false), ("endedEarly", "anotherAccepted", false)]);
        await pairs.Accept(eve, second).ShouldBeRefused(409, "mentoring.request-closed");
        await pairs.Ask(ada, other, eve).ShouldBeRefused(409, "mentoring.mentee-full");
        await pairs.Ask(ada, programme, bo).ShouldBeRefused(409, "mentoring.partners-now");
    }

    [Fact]
    public async Task A_third_request_is_refused_also_when_all_come_at_once_and_one_taken_back_leaves_room()
    {
        var programme = await pairs.Programme();
        var ada = await pairs.Mentee(programme);
        Guid[] mentors = [await pairs.Mentor(programme), await pairs.Mentor(programme), await pairs.Mentor(programme)];

        var answers = await Task.WhenAll(mentors.Select(m => pairs.Ask(ada, programme, m)));

        answers.Select(a => (int)a.StatusCode).Order().Should().Equal(201, 201, 409);
        var late = mentors[Array.FindIndex(answers, a => (int)a.StatusCode == 409)];
        await pairs.Ask(ada, programme, late).ShouldBeRefused(409, "mentoring.two-open-requests");
        await pairs.Ask(ada, programme, mentors.First(m => m != late)).ShouldBeRefused(409, "mentoring.asked-already");
        var open = answers.First(a => (int)a.StatusCode == 201).Headers.Location!.ToString()["/api/v1/".Length..];
        await Work.As(late).Sent(HttpMethod.Delete, open).ShouldBeRefused(404, "mentoring.unknown-relationship");
        await Work.As(ada).Sent(HttpMethod.Delete, open).ShouldBe(204);
        await pairs.Ask(ada, programme, late).ShouldBe(201);
    }

    [Fact]
    public async Task Two_tabs_accept_once_and_two_mentees_never_both_get_the_last_place()
    {
        var programme = await pairs.Programme();
        var bo = await pairs.Mentor(programme, places: 2);
        Guid[] mentees = [await pairs.Mentee(programme), await pairs.Mentee(programme), await pairs.Mentee(programme)];
        var requests = new List<string>();
        foreach (var mentee in mentees) requests.Add(await pairs.Asked(mentee, programme, bo));

        var tabs = await Task.WhenAll(pairs.Accept(bo, requests[0]), pairs.Accept(bo, requests[0]));
        tabs.Select(a => (int)a.StatusCode).Should().Equal(204, 204);
        (await Work.As(bo).Read(requests[0])).Int("version").Should().Be(2);

        var answers = await Task.WhenAll(pairs.Accept(bo, requests[1]), pairs.Accept(bo, requests[2]));
        answers.Select(a => (int)a.StatusCode).Order().Should().Equal(204, 409);
        var late = (int)answers[0].StatusCode == 409 ? requests[1] : requests[2];
        await pairs.Accept(bo, late).ShouldBeRefused(409, "mentoring.mentor-full");
        await pairs.Ask(await pairs.Mentee(programme), programme, bo).ShouldBeRefused(409, "mentoring.mentor-full");
    }

    [Fact]
    public async Task Nobody_of_ones_own_line_is_asked_and_nobody_learns_of_an_exclusion()
    {
        var programme = await pairs.Programme();
        var top = await pairs.Mentor(programme);
        var boss = await Work.Hire(top);
        var (ada, bo) = (await pairs.Mentee(programme, boss), await pairs.Mentor(programme));
        await pairs.Ask(ada, programme, top).ShouldBeRefused(409, "mentoring.manager-of-the-mentee");
        var shy = await pairs.Mentee(programme, excludes: [bo]);
        await pairs.Ask(shy, programme, bo).ShouldBeRefused(409, "mentoring.not-possible");
        await pairs.Ask(bo, programme, shy, isMentor: true).ShouldBeRefused(409, "mentoring.not-possible");
        await pairs.Ask(bo, programme, ada, isMentor: true).ShouldBe(201);

        var managed = await pairs.Programme("optimised");
        var (one, another) = (await pairs.Mentee(managed), await pairs.Mentor(managed));
        await pairs.Ask(one, managed, another).ShouldBeRefused(409, "mentoring.hr-pairs-here");
        await pairs.Ask(one, programme, bo).ShouldBeRefused(409, "mentoring.not-enrolled");
        await pairs.Ask(one, Guid.CreateVersion7(), bo).ShouldBeRefused(404, "mentoring.unknown-programme");
        await Work.As(bo).Sent(HttpMethod.Post, $"people/{ada}/mentoring/requests", new { programmeId = programme, otherId = bo, message = "Hej" }).ShouldBe(404);
        await Work.As(ada).Sent(HttpMethod.Post, $"people/{ada}/mentoring/requests", new { programmeId = programme, otherId = bo, message = "" }).ShouldBe(400);
    }

    [Fact]
    public async Task More_is_asked_and_told_and_one_declines_and_rests_in_one_step()
    {
        var programme = await pairs.Programme();
        var (ada, bo) = (await pairs.Mentee(programme), await pairs.Mentor(programme));
        var request = await pairs.Asked(ada, programme, bo);

        await Work.As(bo).Sent(HttpMethod.Post, $"{request}/question", new { text = "Vad vill du?" }).ShouldBe(204);
        (await pairs.List(ada)).Should().Equal(("moreInfoAsked", null, true));
        await Work.As(ada).Sent(HttpMethod.Post, $"{request}/reply", new { text = "Leda möten" }).ShouldBe(204);
        var seen = await Work.As(bo).Read(request);
        (seen.At("message").GetString(), seen.At("question").GetString(), seen.At("reply").GetString()).Should().Be(("Hej, vill du?", "Vad vill du?", "Leda möten"));
        seen.At("actions").EnumerateArray().Select(a => a.GetString()).Should().Equal("accept", "decline", "ask");
        await Work.As(bo).Sent(HttpMethod.Post, $"{request}/decline", new { pauseMe = true }).ShouldBe(204);

        (await pairs.List(ada)).Should().Equal(("declined", null, false));
        await pairs.Ask(ada, programme, bo).ShouldBeRefused(409, "mentoring.mentor-paused");
        (await Work.As(bo).Read($"people/{bo}/mentoring/enrolments")).At("items")[0].At("paused").GetString().Should().Be("own");
    }

    [Fact]
    public async Task Who_leaves_the_programme_leaves_no_request_behind()
    {
        var programme = await pairs.Programme();
        var (ada, bo) = (await pairs.Mentee(programme), await pairs.Mentor(programme));
        await pairs.Asked(ada, programme, bo);

        await Work.As(bo).Sent(HttpMethod.Delete, $"people/{bo}/mentoring/enrolments/{programme}").ShouldBe(204);

        (await pairs.List(ada)).Should().Equal(("endedEarly", "leftProgramme", false));
    }

    [Fact]
    public async Task A_message_that_comes_early_or_is_about_an_earlier_wait_does_nothing()
    {
        var programme = await pairs.Programme();
        var (ada, bo) = (await pairs.Mentee(programme), await pairs.Mentor(programme));
        var request = await pairs.Asked(ada, programme, bo);
        var since = (await Work.As(ada).Read(request)).At("askedAt").GetDateTimeOffset();

        await Work.Tell(new AnswerDue(Guid.Parse(request.Split('/')[^1]), since));
        await Work.Tell(new AnswerDue(Guid.Parse(request.Split('/')[^1]), since.AddDays(-30)));

        var seen = await Work.As(ada).Read(request);
        (seen.At("state").GetString(), seen.At("isReminded").GetBoolean(), seen.At("answerBy").GetDateTimeOffset()).Should().Be(("requested", false, since.AddDays(7)));
    }

    [Fact]
    public async Task What_a_mentor_leaves_without_an_answer_is_reminded_expires_and_the_second_time_pauses_them_also_when_a_message_is_lost()
    {
        var programme = await pairs.Programme();
        var (ada, eve, far, bo) = (await pairs.Mentee(programme), await pairs.Mentee(programme), await pairs.Mentee(programme), await pairs.Mentor(programme));
        var (young, old) = (await Waiting(programme, ada, bo, 3), await Waiting(programme, eve, bo, 7));

        foreach (var due in new[] { young, old }) await Work.Tell(due);
        (await Work.As(bo).Read($"mentoring/relationships/{young.RelationshipId}")).At("isReminded").GetBoolean().Should().BeTrue();
        (await pairs.List(eve)).Should().Equal(("expired", null, false));
        (await Paused(bo)).Should().BeNull();

        await Waiting(programme, far, bo, 8);
        await Work.Tell(new RequestJob("mentoring.nightly", new { }, IsDryRun: false, "Natt"));
        (await pairs.List(far)).Should().Equal(("expired", null, false));
        (await pairs.List(ada)).Should().Equal(("requested", null, false));
        (await Paused(bo)).Should().Be("unanswered");
    }

    /// <summary>A request of so many days ago, whose message is still to come.</summary>
    private async Task<AnswerDue> Waiting(Guid programme, Guid mentee, Guid mentor, int days)
    {
        var due = new AnswerDue(Guid.CreateVersion7(), TimeProvider.System.GetUtcNow().AddDays(-days));
        await using var session = api.Store().LightweightSession(Work.Tenant);
        session.Events.StartStream<Relationship>(due.RelationshipId,
            new MentoringRequested(due.RelationshipId, programme, MentoringKind.Mentor, mentee, mentor, mentee, due.WaitingSince));
        await session.SaveChangesAsync();
        return due;
    }

    private async Task<string?> Paused(Guid mentor) => (await Work.As(mentor).Read($"people/{mentor}/mentoring/enrolments")).At("items")[0].At("paused").GetString();
}
