using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Relationships;
using Competence.Mentoring.Requests;
using FluentAssertions;
using Xunit;
using static Competence.Mentoring.Tests.Relationships.Pairing;

namespace Competence.Mentoring.Tests.Relationships;

public sealed class RequestDecisions
{
    private static readonly MentoringEnrolment AdaIsIn = Enrolled(Ada, asMentor: false), BoIsIn = Enrolled(Bo, asMentor: true);
    private static readonly RequestSurroundings Around = new(Content, AdaIsIn, BoIsIn, new(true, null), []);
    private static readonly RequestMentoring Ask = new(Pair, Programme, Ada, Bo, IsMentor: false, "Hej");

    [Fact]
    public void A_mentee_asks_a_mentor_where_people_ask_and_either_asks_where_it_is_open()
    {
        Given().When(_ => Decide()).Then(Requested);
        Given().When(_ => Decide(Around with { Programme = null })).Refused("mentoring.unknown-programme");
        Given().When(_ => Decide(Around with { Programme = Content with { Ends = Today.AddDays(-1) } })).Refused("mentoring.programme-ended");
        foreach (var mode in new[] { MatchingMode.Admin, MatchingMode.Optimised })
            Given().When(_ => Decide(Around with { Programme = Content with { Mode = mode } })).Refused("mentoring.hr-pairs-here");
        var offer = Ask with { By = Bo, OtherId = Ada, IsMentor = true };
        Given().When(_ => Decide(ask: offer)).Refused("mentoring.mentees-ask-here");
        Given().When(_ => Decide(Around with { Programme = Content with { Mode = MatchingMode.Open } }, offer)).Then(Requested with { RequestedBy = Bo });
    }

    [Fact]
    public void Both_take_part_on_their_sides_and_the_mentor_takes_requests()
    {
        Given().When(_ => Decide(Around with { Mentee = null })).Refused("mentoring.not-enrolled");
        Given().When(_ => Decide(Around with { Mentor = AdaIsIn })).Refused("mentoring.not-enrolled");
        var withdrawn = Enrolled(Bo, true, new MentoringEnrolmentWithdrawn(Programme, Bo, Bo, Now));
        Given().When(_ => Decide(Around with { Mentor = withdrawn })).Refused("mentoring.not-enrolled");
        Given().When(_ => Decide(Around with { Mentor = Enrolled(Bo, true, new MentorPaused(Programme, Bo, PauseReason.Own, Now)) })).Refused("mentoring.mentor-paused");
        Given().When(_ => Decide(ask: Ask with { OtherId = Ada })).Refused("mentoring.oneself");
    }

    [Fact]
    public void A_third_request_waits_until_one_of_two_is_answered()
    {
        Relationship Open(Guid mentor) => Relationship.Fold(null, Requested with { RelationshipId = Guid.CreateVersion7(), MentorId = mentor })!;
        Given().When(_ => Decide(Around with { Open = [Open(Eve)] })).Then(Requested);
        Given().When(_ => Decide(Around with { Open = [Open(Eve), Open(Guid.CreateVersion7())] })).Refused("mentoring.two-open-requests");
        Given().When(_ => Decide(Around with { Open = [Open(Bo)] })).Refused("mentoring.asked-already");
    }

    [Fact]
    public void Each_barrier_has_a_sentence_and_an_exclusion_is_said_as_of_one_who_has_left()
    {
        var said = Enum.GetValues<PairBarrier>().ToDictionary(b => b, b => new PairLook(true, b).Refused()!.Code);
        said[PairBarrier.Excluded].Should().Be(new PairLook(false, null).Refused()!.Code);
        said.Where(s => s.Value == "mentoring.not-possible").Should().ContainSingle();
        said.Values.Distinct().Should().HaveCount(said.Count);
        Given().When(_ => Decide(Around with { Look = new(true, PairBarrier.ManagerOfTheMentee) })).Refused("mentoring.manager-of-the-mentee");
    }

    [Fact]
    public void Whoever_was_asked_accepts_once_while_nothing_keeps_them_apart()
    {
        Given(Requested).When(Accept(Bo)).Then(Accepted);
        Given(Requested, new MoreInfoAsked(Pair, Bo, Now)).When(Accept(Bo)).Then(Accepted);
        Given(Requested, Accepted).When(Accept(Bo)).Then();
        Given(Requested).When(Accept(Ada)).Refused("mentoring.not-asked");
        Given(Requested).When(Accept(Eve)).Refused("mentoring.unknown-relationship");
        Given(Requested).When(Accept(Bo, PairBarrier.MentorFull)).Refused("mentoring.mentor-full");
        Given(Requested, new RequestExpired(Pair, Now)).When(Accept(Bo)).Refused("mentoring.request-closed");
    }

    [Fact]
    public void A_request_is_declined_asked_about_replied_to_or_taken_back_by_the_right_one()
    {
        Given(Requested).When(r => DeclineMentoringHandler.Decide(new(Pair, Bo, true), r, Now)).Then(new RequestDeclined(Pair, Bo, Now));
        Given(Requested with { RequestedBy = Bo }).When(r => DeclineMentoringHandler.Decide(new(Pair, Ada, true), r, Now)).Refused("mentoring.mentors-pause");
        Given(Requested).When(r => QuestionMentoringHandler.Decide(new(Pair, Bo, "?"), r, Now)).Then(new MoreInfoAsked(Pair, Bo, Now));
        Given(Requested, new MoreInfoAsked(Pair, Bo, Now)).When(r => QuestionMentoringHandler.Decide(new(Pair, Bo, "?"), r, Now)).Refused("mentoring.question-waits");
        Given(Requested, new MoreInfoAsked(Pair, Bo, Now)).When(r => ReplyOnMentoringHandler.Decide(new(Pair, Ada, "!"), r, Now)).Then(new MoreInfoGiven(Pair, Ada, Now));
        Given(Requested, new MoreInfoAsked(Pair, Bo, Now)).When(r => ReplyOnMentoringHandler.Decide(new(Pair, Bo, "!"), r, Now)).Refused("mentoring.not-the-asker");
        Given(Requested).When(r => ReplyOnMentoringHandler.Decide(new(Pair, Ada, "!"), r, Now)).Refused("mentoring.nothing-asked");
        Given(Requested).When(TakeBack(Ada)).Then(new RelationshipEndedEarly(Pair, EndReason.TakenBack, Ada, Now)).Telling().When(TakeBack(Ada)).Then();
        Given(Requested).When(TakeBack(Bo)).Refused("mentoring.not-the-asker");
        Given(Requested, Accepted).When(TakeBack(Ada)).Refused("mentoring.request-closed");
    }

    private static Decision Decide(RequestSurroundings? around = null, RequestMentoring? ask = null) => RequestMentoringHandler.Decide(ask ?? Ask, around ?? Around, Now, Today);

    private static Func<Relationship?, Decision> Accept(Guid by, PairBarrier? barrier = null) => r => AcceptMentoringHandler.Decide(new(Pair, by), r, new(true, barrier), Now);

    private static Func<Relationship?, Decision> TakeBack(Guid by) => r => TakeBackMentoringHandler.Decide(new(Pair, by), r, Now);
}
