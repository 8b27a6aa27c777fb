using Competence.Kernel;
using Competence.Mentoring.Contracts;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Relationships;
using FluentAssertions;
using Xunit;
using static Competence.Mentoring.Tests.Relationships.Pairing;

namespace Competence.Mentoring.Tests.Relationships;

public sealed class RelationshipDecisions
{
    private static readonly SkillAtStart[] Sought = [new(Guid.CreateVersion7(), 2), new(Guid.CreateVersion7(), null)];
    private static readonly RelationshipFinished Finished = new(Pair, Bo, Now);

    [Fact]
    public void What_one_proposes_the_other_agrees_to_and_the_first_agreement_is_told()
    {
        Given(Requested, Accepted).When(Propose(Ada)).Then(Proposed);
        Given(Requested, Accepted, Proposed).When(Consent(Bo)).Then(Made)
            .Telling(new RelationshipStarted(Pair, Programme, "mentor", Ada, Bo, Sought, 6, Now, Now, Now))
            .When(Consent(Bo)).Then();
        Given(Requested, Accepted, Proposed).When(Consent(Ada)).Refused("mentoring.own-proposal");
        Given(Requested, Accepted).When(Consent(Bo)).Refused("mentoring.nothing-proposed");
        Given(Requested, Accepted, Proposed).When(Consent(Bo, basedOn: 2)).Refused("manners.stale");
        Given(Requested, Accepted, Proposed).When(Consent(Bo, today: Autumn)).Refused("mentoring.proposal-passed");
        Given(Requested).When(Propose(Ada)).Refused("mentoring.not-running");
        Given(Requested, Accepted).When(Propose(Eve)).Refused("mentoring.unknown-relationship");
    }

    [Fact]
    public void Another_agreement_holds_only_when_both_want_it_and_starts_nothing_anew()
    {
        var later = Proposed with { By = Bo, Sessions = 8 };
        var story = Given([.. Started, later]);
        story.State!.Agreement!.Sessions.Should().Be(6);
        story.When(Consent(Ada)).Then(Made with { By = Ada }).Telling();
        story.State.Agreement!.Sessions.Should().Be(8);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(730, true)]
    [InlineData(732, false)]
    public void Its_last_day_is_after_today_and_within_two_years(int days, bool isTaken)
    {
        var story = Given(Requested, Accepted).When(Propose(Ada, Today.AddDays(days)));
        if (isTaken) story.Then(Proposed with { Until = Today.AddDays(days) });
        else story.Refused("mentoring.until-outside");
    }

    [Fact]
    public void Either_of_them_rests_goes_on_completes_or_ends_it()
    {
        Given(Started).When(Pause(Bo, true)).Then(new RelationshipPaused(Pair, Bo, Now)).When(Pause(Ada, true)).Then().When(Pause(Ada, false)).Then(new RelationshipResumed(Pair, Ada, Now));
        Given(Requested, Accepted).When(Pause(Bo, true)).Refused("mentoring.not-started");
        Given(Requested, Accepted).When(Complete(Bo)).Refused("mentoring.not-started");
        Given(Started).When(Complete(Bo)).Then(Finished).Telling(new RelationshipCompleted(Pair, Programme, Ada, Bo, null, 0, 6, Now)).When(Complete(Ada)).Then();
        Given(Started).When(End(Ada)).Then(new RelationshipEndedEarly(Pair, EndReason.ByMentee, Ada, Now)).Telling(new RelationshipCompleted(Pair, Programme, Ada, Bo, "byMentee", 0, 6, Now));
        Given(Requested, Accepted).When(End(Bo)).Then(new RelationshipEndedEarly(Pair, EndReason.ByMentor, Bo, Now)).Telling();
        Given([.. Started, Finished]).When(End(Ada)).Refused("mentoring.not-running");
        Given(Requested).When(End(Ada)).Refused("mentoring.not-running");
    }

    [Fact]
    public void The_mentee_alone_shares_while_it_goes_on()
    {
        Given(Started).When(Share(Ada, true)).Then(new SharingSet(Pair, true, Now)).When(Share(Ada, true)).Then();
        Given(Started).When(Share(Bo, true)).Refused("mentoring.mentees-share");
        Given([.. Started, Finished]).When(Share(Ada, true)).Refused("mentoring.not-running");
    }

    [Fact]
    public void Each_tells_how_it_was_once_it_has_ended_after_having_started()
    {
        var given = new RelationshipFeedbackGiven(Pair, Ada, 4, 2, Now);
        Given([.. Started, Finished]).When(Feedback(Ada)).Then(given).When(Feedback(Ada)).Then();
        Given([.. Started, Finished, given]).When(Feedback(Bo)).Then(given with { By = Bo });
        Given(Started).When(Feedback(Ada)).Refused("mentoring.not-ended");
        Given(Requested, new RequestExpired(Pair, Now)).When(Feedback(Ada)).Refused("mentoring.not-started");
    }

    [Fact]
    public void It_ends_with_an_employment_and_when_the_one_comes_to_lead_the_other()
    {
        var fine = new PairToday(true, false, false, false);
        Given(Started).When(r => Rechecking.Decide(r, fine, Now)).Then();
        Given(Requested).When(r => Rechecking.Decide(r, fine with { AreEmployed = false }, Now)).Then(new RelationshipEndedEarly(Pair, EndReason.EmploymentEnded, null, Now)).Telling();
        Given(Started).When(r => Rechecking.Decide(r, fine with { MentorLeads = true }, Now)).Then(new RelationshipEndedEarly(Pair, EndReason.OneLeadsTheOther, null, Now))
            .Telling(new RelationshipCompleted(Pair, Programme, Ada, Bo, "oneLeadsTheOther", 0, 6, Now));
        Given(Started).When(r => Rechecking.Decide(r, fine with { MenteeLeads = true }, Now)).Then();
        Given([.. Started, Finished]).When(r => Rechecking.Decide(r, fine with { AreEmployed = false }, Now)).Then();
        var coached = Requested with { Kind = MentoringKind.LeaderCoaching };
        Given(coached).When(r => Rechecking.Decide(r, fine with { MentorLeads = true, Consents = true }, Now)).Then();
        Given(Requested with { Kind = MentoringKind.Peer }).When(r => Rechecking.Decide(r, fine with { MenteeLeads = true }, Now))
            .Then(new RelationshipEndedEarly(Pair, EndReason.OneLeadsTheOther, null, Now));
    }

    [Fact]
    public void Each_is_offered_what_they_may_do_and_nothing_else()
    {
        Actions(Bo, Requested).Should().Equal(RelationshipAction.Accept, RelationshipAction.Decline, RelationshipAction.Ask);
        Actions(Ada, Requested).Should().Equal(RelationshipAction.TakeBack);
        Actions(Ada, Requested, new MoreInfoAsked(Pair, Bo, Now)).Should().Equal(RelationshipAction.Reply, RelationshipAction.TakeBack);
        Actions(Bo, Requested, Accepted, Proposed).Should().Contain(RelationshipAction.Consent).And.NotContain([RelationshipAction.Complete, RelationshipAction.Share]);
        Actions(Ada, Started).Should().Contain([RelationshipAction.Pause, RelationshipAction.Complete, RelationshipAction.Share]).And.NotContain(RelationshipAction.Resume);
        Actions(Bo, [.. Started, Finished]).Should().Equal(RelationshipAction.GiveFeedback);
        Actions(Ada, Requested, new RequestExpired(Pair, Now)).Should().BeEmpty();
    }

    private static IReadOnlyList<RelationshipAction> Actions(Guid reader, params object[] facts) => facts.Aggregate((Relationship?)null, Relationship.Fold)!.ActionsOf(reader);

    private static Func<Relationship?, Decision> Propose(Guid by, DateOnly? until = null) => r => ProposeAgreementHandler.Decide(new(Pair, by, "Mål", 2, 6, until ?? Autumn), r, 2, Now, Today);

    private static Func<Relationship?, Decision> Consent(Guid by, long? basedOn = null, DateOnly? today = null) =>
        r => ConsentToAgreementHandler.Decide(new(Pair, by, basedOn), r, Sought, 3, Now, today ?? Today);

    private static Func<Relationship?, Decision> Pause(Guid by, bool isPaused) => r => PauseRelationshipHandler.Decide(new(Pair, by, isPaused), r, Now);
    private static Func<Relationship?, Decision> Complete(Guid by) => r => CompleteRelationshipHandler.Decide(new(Pair, by), r, Now);
    private static Func<Relationship?, Decision> End(Guid by) => r => EndRelationshipHandler.Decide(new(Pair, by), r, Now);
    private static Func<Relationship?, Decision> Share(Guid by, bool isShared) => r => ShareWithMentorHandler.Decide(new(Pair, by, isShared), r, Now);
    private static Func<Relationship?, Decision> Feedback(Guid by) => r => GiveRelationshipFeedbackHandler.Decide(new(Pair, by, 4, 2, null), r, Now);
}
