using Competence.Kernel;
using Competence.Metrics.Reviews;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Reviews;

public sealed class ReviewDecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 20, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 20);
    private static readonly Guid Review = Guid.CreateVersion7(), By = Guid.CreateVersion7(), Goal = Guid.CreateVersion7();
    private static readonly Decided OfTurnover = new("turnover", null, ReviewDecision.Change, "Den stiger.", By, Today.AddMonths(3));
    private static readonly ReviewContent Content = new("Vår", Today, [By], ["turnover"], [Goal], "", [OfTurnover, new(null, Goal, ReviewDecision.Stop, "Nått.", By, Today.AddMonths(3))]);
    private static readonly ReviewSurroundings Fine = new(null, true, 0);

    [Fact]
    public void It_is_planned_revised_closed_and_noted()
    {
        var story = Story<ReviewMeeting>.Given(ReviewMeeting.Fold).When(r => Plan(Content with { Decisions = [] }, r, isNew: true));
        story.Then(new ReviewPlanned(Review, Content with { Decisions = [] }, By, Now));
        story.When(r => Plan(Content, r)).Then(new ReviewRevised(Review, Content, By, Now));
        story.When(r => Close(r)).Then(new ReviewClosed(Review, [], By, Now));
        story.When(r => NoteReviewHandler.Decide(new(Review, "Gällde lagret.", By), r, Now)).Then(new ReviewNoted(Review, "Gällde lagret.", By, Now));
        story.State!.Notes.Should().ContainSingle().Which.Text.Should().Be("Gällde lagret.");
    }

    [Fact]
    public void What_is_closed_is_changed_by_nothing()
    {
        var closed = Given(Content, new ReviewClosed(Review, [], By, Now));

        Refused(Plan(Content with { Title = "Höst" }, closed), "metrics.review-over");
        Refused(Close(closed), "metrics.review-over");
        Refused(CancelReviewHandler.Decide(new(Review, By), closed, Now), "metrics.review-over");
    }

    [Fact]
    public void It_is_closed_once_everything_is_decided_and_not_before_its_day()
    {
        Refused(Close(Given(Content with { Decisions = [OfTurnover] })), "metrics.review-undecided");
        Refused(Close(Given(Content), Today.AddDays(-1)), "metrics.review-to-come");
        Refused(Close(null), "metrics.unknown-review");
        Refused(CloseReviewHandler.Decide(new(Review, By, 1), Given(Content), [], 2, Now, Today), "manners.stale");
        Refused(NoteReviewHandler.Decide(new(Review, "x", By), Given(Content), Now), "metrics.review-not-closed");
    }

    [Fact]
    public void A_decision_is_about_the_agenda_and_is_looked_at_again_after_the_meeting()
    {
        Refused(Plan(Content with { MetricKeys = ["headcount"] }, null, isNew: true), "metrics.decided-off-agenda");
        Refused(Plan(Content with { Decisions = [OfTurnover with { NextOn = Today }] }, null, isNew: true), "metrics.next-not-after");
        Refused(Plan(Content, null, isNew: true, new("x", true, 0)), "metrics.unknown-metric");
        Refused(Plan(Content, null, isNew: true, new(null, false, 0)), "metrics.unknown-person");
        Refused(Plan(Content, null, isNew: true, new(null, true, ReviewMeeting.Most)), "metrics.too-many-reviews");
        Refused(Plan(Content, null), "metrics.unknown-review");
        Plan(Content with { Decisions = [.. Content.Decisions] }, Given(Content)).Events.Should().BeEmpty();
    }

    private static ReviewMeeting? Given(ReviewContent content, params object[] more) =>
        more.Prepend(new ReviewPlanned(Review, content, By, Now)).Aggregate((ReviewMeeting?)null, ReviewMeeting.Fold);

    private static Decision Plan(ReviewContent content, ReviewMeeting? review, bool isNew = false, ReviewSurroundings? around = null) =>
        PlanReviewHandler.Decide(new(Review, content, By, isNew), review, around ?? Fine, null, Now);

    private static Decision Close(ReviewMeeting? review, DateOnly? today = null) => CloseReviewHandler.Decide(new(Review, By, null), review, [], null, Now, today ?? Today);

    private static void Refused(Decision decision, string code) => decision.Refusal!.Code.Should().Be(code);
}
