using Competence.Skills.Roles;
using FluentAssertions;
using Xunit;
using static Competence.Skills.Tests.Roles.RoleProfileStory;

namespace Competence.Skills.Tests.Roles;

/// <summary>From a draft over its review to the day on which it holds, or is cancelled.</summary>
public sealed class RoleProfilePublishingDecisions
{
    [Fact]
    public void What_was_drafted_is_published_as_version_one() =>
        Given(Drafted, Required(Ask(Sql, 3)), Submitted()).When(Publish)
            .Then(Approved(1), Published(1)).State!.AskedAt(Today).Should().Equal(Ask(Sql, 3));

    [Fact]
    public void An_empty_profile_is_not_published() => Given(Drafted).When(Publish).Refused("skills.no-requirements");

    [Fact]
    public void An_unknown_profile_is_not_published() => Given().When(Publish).Refused("skills.unknown-role-profile");

    [Fact]
    public void Publishing_again_without_a_change_is_nothing() => Given(Drafted, Required(Ask(Sql, 3)), Published(1)).When(Publish).Then();

    [Fact]
    public void People_are_measured_by_the_published_version_until_the_next_is_published()
    {
        var drafting = Given(Drafted, Required(Ask(Sql, 3)), Published(1)).When(Require([Ask(Sql, 4)], Skill(Sql))).Then(Required(Ask(Sql, 4)));
        drafting.State!.AskedAt(Today).Should().Equal(Ask(Sql, 3));

        drafting.When(PublishBy(Reviewer, isReviewed: false)).Then(Approved(2), Published(2)).State!.AskedAt(Today).Should().Equal(Ask(Sql, 4));
    }

    [Fact]
    public void A_draft_that_asks_what_is_asked_already_is_not_submitted_or_published()
    {
        var unchanged = Given(Drafted, Required(Ask(Sql, 3), Ask(Care, 2)), Published(1), Required(Ask(Care, 2), Ask(Sql, 3)));
        unchanged.When(Submit()).Refused("skills.nothing-changed");
        unchanged.When(PublishBy(Reviewer, isReviewed: false)).Refused("skills.nothing-changed");
    }

    [Fact]
    public void A_draft_is_published_by_somebody_else_than_who_submitted_it()
    {
        var submitted = Given(Drafted, Required(Ask(Sql, 3))).When(Submit()).Then(Submitted());
        submitted.When(PublishBy(Author)).Refused("skills.own-submission");
        submitted.When(PublishBy(Reviewer)).Then(Approved(1), Published(1));
    }

    [Fact]
    public void Where_drafts_are_reviewed_none_is_published_without() =>
        Given(Drafted, Required(Ask(Sql, 3))).When(Publish).Refused("skills.not-in-review");

    [Fact]
    public void Nobody_is_asked_to_review_their_own_or_without_the_right_to()
    {
        Given(Drafted, Required(Ask(Sql, 3))).When(Submit(reviewer: Author)).Refused("skills.own-submission");
        Given(Drafted, Required(Ask(Sql, 3))).When(Submit(reviewer: Reviewer, isReviewer: false)).Refused("skills.not-a-reviewer");
    }

    [Fact]
    public void A_draft_in_review_stands_still_until_it_is_sent_back()
    {
        var story = Given(Drafted, Required(Ask(Sql, 3)), Submitted());
        story.When(Require([Ask(Sql, 4)], Skill(Sql))).Refused("skills.in-review");
        story.When(Submit()).Refused("skills.in-review");
        story.When(SendBack(Reviewer, " ")).Refused("skills.reason-missing");

        story.When(SendBack(Reviewer, "Nivån är för låg")).Then(new RoleProfileSentBack(Role, Reviewer, Now));
        story.When(SendBack(Reviewer, "En gång till")).Refused("skills.not-in-review");
        story.When(Require([Ask(Sql, 4)], Skill(Sql))).Then(Required(Ask(Sql, 4))).When(Submit()).Then(Submitted());
    }

    [Fact]
    public void Who_submitted_takes_it_back_without_a_reason() =>
        Given(Drafted, Required(Ask(Sql, 3)), Submitted()).When(SendBack(Author, null)).Then(new RoleProfileSentBack(Role, Author, Now));

    [Fact]
    public void A_version_of_next_month_moves_nobody_before_its_day()
    {
        var next = Today.AddMonths(1);
        var approved = Given(Drafted, Required(Ask(Sql, 3)), Published(1), Required(Ask(Sql, 4)), Submitted(next)).When(Publish).Then(Approved(2, next));
        approved.State!.AskedAt(Today).Should().Equal(Ask(Sql, 3));
        approved.State!.AskedAt(next).Should().Equal(Ask(Sql, 4));
        approved.State!.Current()!.Number.Should().Be(1);

        approved.When(p => Enforcing.Due(p, Now, next.AddDays(-1))).Then();
        approved.When(p => Enforcing.Due(p, Now, next)).Then(Published(2)).State!.Current()!.Requirements.Should().Equal(Ask(Sql, 4));
        approved.When(p => Enforcing.Due(p, Now, next)).Then();
    }

    [Fact]
    public void A_version_that_waits_is_cancelled_and_what_it_asks_is_a_draft_again()
    {
        var next = Today.AddMonths(1);
        var cancelled = Given(Drafted, Required(Ask(Sql, 3)), Published(1), Required(Ask(Sql, 4)), Submitted(next), Approved(2, next)).When(Cancel(2)).Then(Cancelled(2));
        cancelled.State!.AskedAt(next).Should().Equal(Ask(Sql, 3));
        cancelled.State!.Draft.Should().Equal(Ask(Sql, 4));
        cancelled.When(p => Enforcing.Due(p, Now, next)).Then();
        cancelled.When(Cancel(2)).Then();
        cancelled.When(Submit()).Then(Submitted());
    }

    [Fact]
    public void A_cancelled_versions_number_is_not_given_again()
    {
        var next = Today.AddMonths(1);
        var first = Given(Drafted, Required(Ask(Sql, 3)), Submitted(next), Approved(1, next), Cancelled(1));
        first.State!.Versions().Select(v => (v.Number, v.Status)).Should().Equal((2, RoleProfileStatus.Draft));
        first.When(p => DiscardRoleProfileDraftHandler.Decide(new(Role, null), p, 1)).Refused("skills.nothing-before");
        var second = Given(Drafted, Required(Ask(Sql, 3)), Submitted(next), Approved(1, next), Cancelled(1), Submitted()).When(Publish).Then(Approved(2), Published(2));
        second.State!.Before(2).Should().Be(0);
        second.State!.NextNumber().Should().Be(3);
    }

    [Fact]
    public void A_newer_draft_or_a_later_version_is_not_overwritten_by_what_is_cancelled()
    {
        var (next, later) = (Today.AddMonths(1), Today.AddMonths(2));
        object[] waiting = [Drafted, Required(Ask(Sql, 3)), Published(1), Required(Ask(Sql, 4)), Submitted(next), Approved(2, next), Required(Ask(Sql, 5))];
        Given(waiting).When(Cancel(2)).Then(Cancelled(2)).State!.Draft.Should().Equal(Ask(Sql, 5));

        var two = Given([.. waiting, Submitted(later), Approved(3, later)]).When(Cancel(2)).Then(Cancelled(2)).State!;
        two.Draft.Should().BeNull();
        (two.AskedAt(next)[0].Level, two.AskedAt(later)[0].Level, two.Before(3)).Should().Be((3, 5, 1));
    }

    [Fact]
    public void A_version_in_force_is_not_cancelled_nor_one_whose_day_has_come()
    {
        Given(Drafted, Required(Ask(Sql, 3)), Published(1)).When(Cancel(1)).Refused("skills.version-in-force");
        Given(Drafted, Required(Ask(Sql, 3)), Submitted(Today), Approved(1, Today)).When(Cancel(1)).Refused("skills.version-in-force");
        Given(Drafted, Required(Ask(Sql, 3))).When(Cancel(1)).Refused("skills.unknown-version");
        Given().When(Cancel(1)).Refused("skills.unknown-role-profile");
    }

    [Fact]
    public void A_version_comes_into_force_without_taking_the_next_draft_with_it()
    {
        var next = Today.AddMonths(1);
        var state = Given(Drafted, Required(Ask(Sql, 3)), Submitted(next), Approved(1, next), Required(Ask(Sql, 5)), Published(1)).State!;
        state.Draft.Should().Equal(Ask(Sql, 5));
        state.Current()!.Requirements.Should().Equal(Ask(Sql, 3));
        state.NextNumber().Should().Be(2);
    }

    [Fact]
    public void A_version_holds_neither_from_a_day_that_has_passed_nor_before_one_that_waits()
    {
        Given(Drafted, Required(Ask(Sql, 3))).When(Submit(Today.AddDays(-1))).Refused("skills.day-passed");
        Given(Drafted, Required(Ask(Sql, 3)), Submitted(Today.AddDays(9)), Approved(1, Today.AddDays(9)), Required(Ask(Sql, 4)))
            .When(Submit(Today.AddDays(8))).Refused("skills.before-scheduled");
    }

    [Fact]
    public void What_was_published_before_there_were_reviews_still_stands() =>
        Given(Drafted, Required(Ask(Sql, 3)), Published(1), Required(Ask(Sql, 4)), Published(2)).State!.Versions()
            .Select(v => (v.Number, v.Status, v.ValidFrom, v.ApprovedBy)).Should().Equal(
                (2, RoleProfileStatus.Published, Today, null), (1, RoleProfileStatus.Superseded, Today, null));
}
