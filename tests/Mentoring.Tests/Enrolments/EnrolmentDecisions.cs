using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using Xunit;

namespace Competence.Mentoring.Tests.Enrolments;

public sealed class EnrolmentDecisions
{
    private static readonly Guid Programme = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Skill = Guid.CreateVersion7();
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly MentoringProgrammeContent Open = new(
        "Mentor 2026", null, MentoringKind.Mentor, MatchingMode.Self, Ada, Today, Today.AddDays(30), Today.AddDays(300), MatchWeights.Usual, ["Leda andra"], 6);
    private static readonly EnrolmentSurroundings Fine = new(Open, true, false, new Dictionary<Guid, bool> { [Skill] = true });
    private static readonly EnrolmentContent Mentee = new(null, new([new(Skill, 3)], [], []), ["sv"], null, true, HalfDays.None, [], []);
    private static readonly EnrolmentContent Mentor = Mentee with { AsMentee = null, AsMentor = new(2, [Skill], ["Leda andra"]) };

    [Fact]
    public void A_person_enrols_and_the_same_again_changes_nothing()
    {
        Story().When(e => Enrol(e, Mentee)).Then(new MentoringEnrolled(Programme, Ada, Mentee, Ada, Now));
        Story(Enrolled(Mentee)).When(e => Enrol(e, Mentee with { Languages = ["sv"] })).Then();
    }

    [Fact]
    public void After_the_last_day_nobody_new_comes_in_but_who_is_in_may_say_something_else()
    {
        var closed = Fine with { Programme = Open with { EnrolUntil = Today.AddDays(-1) } };
        Story().When(e => Enrol(e, Mentee, closed)).Refused("mentoring.enrolment-closed");
        Story().When(e => Enrol(e, Mentee, Fine with { Programme = Open with { EnrolFrom = Today.AddDays(1) } })).Refused("mentoring.enrolment-closed");
        Story(Enrolled(Mentee)).When(e => Enrol(e, Mentor, closed)).Then(new MentoringEnrolled(Programme, Ada, Mentor, Ada, Now));
        Story(Enrolled(Mentee), new MentoringEnrolmentWithdrawn(Programme, Ada, Ada, Now)).When(e => Enrol(e, Mentor, closed)).Refused("mentoring.enrolment-closed");
        Story(Enrolled(Mentee)).When(e => Enrol(e, Mentor, Fine with { Programme = Open with { Ends = Today.AddDays(-1) } })).Refused("mentoring.programme-ended");
    }

    [Fact]
    public void An_enrolment_names_a_side_and_something_by_which_somebody_can_be_found()
    {
        Story().When(e => Enrol(e, Mentee with { AsMentee = null })).Refused("mentoring.neither-side");
        Story().When(e => Enrol(e, Mentee with { AsMentee = new([], [], []) })).Refused("mentoring.nothing-to-match");
        Story().When(e => Enrol(e, Mentor with { AsMentor = new(2, [], []) })).Refused("mentoring.nothing-to-match");
        Story().When(e => Enrol(e, Mentee with { AsMentee = new([], [], []) }, Fine with { Programme = Open with { Kind = MentoringKind.Circle } }))
            .Then(new MentoringEnrolled(Programme, Ada, Mentee with { AsMentee = new([], [], []) }, Ada, Now));
    }

    [Fact]
    public void Only_what_is_there_is_named()
    {
        Story().When(e => Enrol(e, Mentee with { AsMentee = new([new(Guid.CreateVersion7(), 1)], [], []) })).Refused("mentoring.unknown-skill");
        Story().When(e => Enrol(e, Mentee, Fine with { Skills = new Dictionary<Guid, bool> { [Skill] = false } })).Refused("mentoring.skill-not-in-use");
        Story().When(e => Enrol(e, Mentor with { AsMentor = new(2, [Skill], ["Laga mat"]) })).Refused("mentoring.unknown-goal");
        Story().When(e => Enrol(e, Mentee with { Excludes = [Ada] })).Refused("mentoring.oneself");
        Story().When(e => Enrol(e, Mentee, Fine with { Programme = null })).Refused("mentoring.unknown-programme");
        Story().When(e => Enrol(e, Mentee, Fine with { IsEmployed = false })).Refused("mentoring.not-employed");
    }

    [Fact]
    public void Leader_coaching_is_for_those_who_lead()
    {
        var coaching = Fine with { Programme = Open with { Kind = MentoringKind.LeaderCoaching } };
        Story().When(e => Enrol(e, Mentee, coaching)).Refused("mentoring.leads-nobody");
        Story().When(e => Enrol(e, Mentee, coaching with { IsLeader = true })).Then(new MentoringEnrolled(Programme, Ada, Mentee, Ada, Now));
        Story().When(e => Enrol(e, Mentor, coaching)).Then(new MentoringEnrolled(Programme, Ada, Mentor, Ada, Now));
    }

    [Fact]
    public void A_mentor_rests_and_comes_back_with_a_clean_sheet()
    {
        var resting = new object[] { Enrolled(Mentor), new RequestLeftUnanswered(Programme, Ada, Guid.CreateVersion7(), Now), new MentorPaused(Programme, Ada, PauseReason.Unanswered, Now) };
        Story(Enrolled(Mentor)).When(e => Pause(e, true)).Then(new MentorPaused(Programme, Ada, PauseReason.Own, Now));
        Story(resting).When(e => Pause(e, true)).Then();
        var back = Story(resting).When(e => Pause(e, false)).Then(new MentorResumed(Programme, Ada, Now));
        Assert.Equal((null, 0), (back.State!.Paused, back.State.Unanswered));
        Story(Enrolled(Mentee)).When(e => Pause(e, true)).Refused("mentoring.not-enrolled");
    }

    private static MentoringEnrolled Enrolled(EnrolmentContent content) => new(Programme, Ada, content, Ada, Now);

    private static Story<MentoringEnrolment> Story(params object[] facts) => Story<MentoringEnrolment>.Given(MentoringEnrolment.Fold, facts);

    private static Kernel.Decision Enrol(MentoringEnrolment? enrolment, EnrolmentContent content, EnrolmentSurroundings? around = null) =>
        EnrolInMentoringHandler.Decide(new(Programme, Ada, content, null, Ada), enrolment, around ?? Fine, Now, Today);

    private static Kernel.Decision Pause(MentoringEnrolment? enrolment, bool isPaused) => PauseMentorHandler.Decide(new(Programme, Ada, isPaused), enrolment, Now);
}
