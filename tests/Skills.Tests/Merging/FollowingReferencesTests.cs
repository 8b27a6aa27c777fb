using Competence.Skills.Campaigns;
using Competence.Skills.Evidence;
using Competence.Skills.Exemptions;
using Competence.Skills.Interests;
using Competence.Skills.Levels;
using Competence.Skills.Merging;
using Competence.Skills.Peers;
using Competence.Skills.Ratings;
using Competence.Skills.Scenarios;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Merging;

/// <summary>What becomes of all but ratings and requirements where a skill is merged into its successor, and where both are there.</summary>
public sealed class FollowingReferencesTests
{
    private static readonly Guid Person = Guid.CreateVersion7(), Boss = Guid.CreateVersion7(), Peer = Guid.CreateVersion7();
    private static readonly Guid Old = Guid.CreateVersion7(), New = Guid.CreateVersion7(), Unit = Guid.CreateVersion7(), Role = Guid.CreateVersion7();
    private static readonly DateTimeOffset Day = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero), Later = Day.AddDays(9);
    private static readonly DateOnly May = new(2026, 5, 4), June = new(2026, 6, 1);

    private static SkillProfile Profile(params object[] facts) => facts.Aggregate((SkillProfile?)null, SkillProfile.Fold)!;

    [Fact]
    public void Verified_evidence_takes_its_word_along_and_can_be_revoked_there()
    {
        var id = Guid.CreateVersion7();
        object[] facts =
        [
            new EvidenceAdded(Person, id, Old, EvidenceType.Course, 3, May, null, Person, Day),
            new EvidenceVerified(Person, id, Old, 4, May, null, Boss, Day), new EvidenceMoved(Person, id, New, Old, Later),
        ];

        var moved = Profile(facts);
        (moved.Evidence.Single().SkillId, moved.RatingsOf(Old).Count, moved.RatingsOf(New).Single().Level).Should().Be((New, 0, 4));
        Profile([.. facts, new EvidenceRevoked(Person, id, New, Boss, Later)]).RatingsOf(New).Should().BeEmpty();
    }

    [Theory]
    [InlineData(10, 20), InlineData(20, 10)]
    public void Of_two_exemptions_the_longer_holds(int old, int there)
    {
        var moved = Profile(
            new SkillExempted(Person, Old, May.AddDays(old), Boss, Day), new SkillExempted(Person, New, May.AddDays(there), Boss, Day),
            new ExemptionMoved(Person, New, Old, Later));

        moved.Exemptions.Should().ContainSingle().Which.Should().Match<KeyValuePair<Guid, Exemption>>(e => e.Key == New && e.Value.Until == May.AddDays(20));
    }

    [Fact]
    public void A_colleague_asked_of_both_is_asked_once_since_the_earlier_day()
    {
        var moved = Profile(
            new PeerAsked(Person, Old, Peer, Person, Day), new PeerAsked(Person, New, Peer, Person, Day.AddDays(1)),
            new SkillRated(Person, New, RatingSource.Peer, Peer, 3, Day.AddDays(2)), new PeerRequestMoved(Person, New, Old, Peer, Later));

        moved.PeerRequests.Should().Equal(new PeerRequest(New, Peer, Day));
    }

    [Fact]
    public void A_colleague_who_has_answered_is_still_asked_where_the_answer_is_taken_back()
    {
        var answered = Profile(new PeerAsked(Person, Old, Peer, Person, Day), new SkillRated(Person, Old, RatingSource.Peer, Peer, 3, Day));

        var moved = MovedRatings.Of(answered, Old, New, Later).Aggregate(answered, (p, fact) => SkillProfile.Fold(p, fact)!);

        moved.PeerRequests.Should().Equal(new PeerRequest(New, Peer, Day, IsAnswered: true));
        SkillProfile.Fold(moved, new RatingWithdrawn(Person, New, RatingSource.Peer, Peer, Later))!.IsAsked(New, Peer).Should().BeTrue();
    }

    [Fact]
    public void Of_two_interests_the_greater_holds_and_help_stays_offered()
    {
        object[] facts = [new SkillInterestSet(Person, Old, 1, true), new SkillInterestSet(Person, New, 3, false), new SkillInterestMoved(Person, New, Old, Later)];

        facts.Aggregate((Wishes?)null, Wishes.Fold)!.Skills.Should().Equal(new Dictionary<Guid, SkillInterest> { [New] = new(3, true) });
    }

    [Fact]
    public void A_plan_that_speaks_of_both_asks_for_the_more_and_adds_up_supply()
    {
        var plan = MovedPlans.Of(
            new ScenarioPlan(
                [], [new(Role, Old, 2027, null, null), new(Role, New, 2027, 3, 2), new(Role, Old, 2028, 4, null)],
                [new(Unit, Old, 3, 5, June), new(Unit, New, 3, 2, June)], [new(Unit, Old, 3, 2027, 1, 4, 1), new(Unit, New, 3, 2027, 2, 4, .5)], []), Old, New);

        plan.Requirements.Should().Equal(new RequirementDelta(Role, New, 2027, 3, 2), new RequirementDelta(Role, New, 2028, 4, null));
        plan.Needs.Should().Equal(new PlannedNeed(Unit, New, 3, 5, June));
        plan.Supply.Should().Equal(new SupplyDelta(Unit, New, 3, 2027, 3, 8, .75));
    }

    [Theory]
    [InlineData(false, false, false), InlineData(false, true, true), InlineData(true, false, false), InlineData(true, true, false)]
    public void Of_two_decisions_one_that_is_not_seen_to_holds_else_the_successors(bool isOldDone, bool isNewDone, bool isOldHeld)
    {
        GapDecision old = new(Old, 3, GapAnswer.Buy, Boss, June, isOldDone), there = new(New, 3, GapAnswer.Build, Boss, June, isNewDone);

        MovedPlans.Of([old, there], Old, New).Should().Equal(isOldHeld ? old with { SkillId = New } : there);
    }

    [Fact]
    public void A_campaign_asks_once_for_two_skills_that_are_one()
    {
        var plan = new CampaignPlan(new("K", null), new(true, [], [], []), [Old, Role, New], false, May, June, true, []);

        plan.Asking(New, insteadOf: Old).SkillIds.Should().Equal(New, Role);
    }
}
