using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using Competence.Skills.Members;
using Competence.Skills.Peers;
using Competence.Skills.Ratings;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Peers;

public sealed class PeerDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly Guid Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Grace = Guid.CreateVersion7(), Sql = Guid.CreateVersion7();

    private static readonly PeerAsked Asked = new(Ada, Sql, Bo, Ada, Now);
    private static SkillRated Answer(int level) => new(Ada, Sql, RatingSource.Peer, Bo, level, Now);

    [Fact]
    public void A_colleague_is_asked() => Given().When(Ask(Bo)).Then(Asked);

    [Fact]
    public void To_ask_again_while_asked_changes_nothing() => Given(Asked).When(Ask(Bo)).Then();

    [Fact]
    public void Who_has_answered_can_be_asked_again() => Given(Asked, Answer(3)).When(Ask(Bo)).Then(Asked);

    [Fact]
    public void Nobody_is_asked_about_themself() => Given().When(Ask(Ada)).Refused("skills.not-oneself");

    [Fact]
    public void A_manager_rates_as_manager_and_is_not_asked_as_a_colleague() => Given().When(Ask(Grace)).Refused("skills.peer-is-manager");

    [Fact]
    public void Who_does_not_work_here_is_not_asked() =>
        Given().When(p => AskPeerHandler.Decide(new(Ada, Sql, Bo, Ada), p, Place, isColleague: false, Skills.Of(Sql), Now)).Refused("skills.unknown-colleague");

    [Fact]
    public void Nobody_is_asked_about_a_skill_that_is_out_of_use() =>
        Given().When(p => AskPeerHandler.Decide(new(Ada, Sql, Bo, Ada), p, Place, true, Skills.Of(Sql, status: SkillStatus.Retired), Now)).Refused("skills.not-active");

    [Fact]
    public void Who_is_asked_may_rate_and_that_answers_the_request() =>
        Given(Asked).When(RateAsPeer(Bo, 3)).Then(Answer(3)).State!.Open(Sql).Should().BeEmpty();

    [Fact]
    public void Who_is_not_asked_may_not_rate() => Given(Asked).When(RateAsPeer(Guid.CreateVersion7(), 3)).Refused("skills.not-asked");

    [Fact]
    public void Who_is_asked_about_one_skill_may_not_rate_another() =>
        Given(new PeerAsked(Ada, Guid.CreateVersion7(), Bo, Ada, Now)).When(RateAsPeer(Bo, 3)).Refused("skills.not-asked");

    [Fact]
    public void Who_has_answered_does_not_answer_once_more() => Given(Asked, Answer(3)).When(RateAsPeer(Bo, 4)).Refused("skills.not-asked");

    [Fact]
    public void The_same_answer_sent_twice_is_one_answer() => Given(Asked, Answer(3)).When(RateAsPeer(Bo, 3)).Then();

    [Fact]
    public void Who_takes_the_answer_back_is_still_asked() =>
        Given(Asked, Answer(3)).When(p => WithdrawRatingHandler.Decide(new(Ada, Sql, RatingSource.Peer, Bo), p, Skills.Of(Sql), Now))
            .State.IsAsked(Sql, Bo).Should().BeTrue();

    [Fact]
    public void Who_declines_may_not_rate()
    {
        var declined = Given(Asked).When(p => EndPeerRequestHandler.Decide(new(Ada, Sql, Bo, Bo, MayAsk: false), p, Now))
            .Then(new PeerRequestEnded(Ada, Sql, Bo, Bo, Now));

        declined.When(RateAsPeer(Bo, 3)).Refused("skills.not-asked");
    }

    [Fact]
    public void To_others_there_is_no_such_request() =>
        Given(Asked).When(p => EndPeerRequestHandler.Decide(new(Ada, Sql, Bo, Guid.CreateVersion7(), MayAsk: false), p, Now)).Refused("skills.unknown-request");

    [Fact]
    public void Nobody_rates_themself_as_colleague() => Given(Asked with { PeerId = Ada }).When(RateAsPeer(Ada, 5)).Refused("skills.not-oneself");

    private static Member Place => new(Ada, Grace, null, null);

    private static Func<SkillProfile?, Decision> Ask(Guid peer) => p => AskPeerHandler.Decide(new(Ada, Sql, peer, Ada), p, Place, isColleague: true, Skills.Of(Sql), Now);

    private static Func<SkillProfile?, Decision> RateAsPeer(Guid who, int level) =>
        p => RateSkillHandler.Decide(new(Ada, Sql, RatingSource.Peer, who, level, null), p, isKnown: true, Skills.Of(Sql), Now);

    private static Story<SkillProfile> Given(params object[] facts) => Story<SkillProfile>.Given(SkillProfile.Fold, facts);
}
