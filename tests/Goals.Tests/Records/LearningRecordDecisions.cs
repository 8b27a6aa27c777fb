using Competence.Goals.Contracts;
using Competence.Goals.Learning;
using Competence.Goals.NextSteps;
using Competence.Goals.Records;
using Competence.Kernel;
using FluentAssertions;
using Xunit;

namespace Competence.Goals.Tests.Records;

public sealed class LearningRecordDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 2), Spring = new(2027, 4, 30);
    private static readonly Guid Ada = Guid.CreateVersion7(), Boss = Guid.CreateVersion7(), Ai = Guid.CreateVersion7(), Course = Guid.CreateVersion7(), Done = Guid.CreateVersion7();
    private static readonly LearningItem Item = new(Course, new(LearningItemKind.Course, "AI-verktyg", null, "sv", "Lärhuset", null, 8, null, null, [new(Ai, 1, 3)], []), true);

    [Fact]
    public void What_the_manager_says_is_finished_shows_the_level_at_once() => Given().When(Record(by: Boss))
        .Then(Recorded(by: Boss)).Telling(Completed(by: Boss, isShown: true));

    [Fact]
    public void What_one_says_of_oneself_waits_for_somebody_else() => Given().When(Record(by: Ada)).Then(Recorded(by: Ada)).Telling(Completed(by: Ada, isShown: false));

    [Fact]
    public void The_same_completion_again_is_nothing_and_with_other_content_refused()
    {
        Given(Recorded(by: Boss)).When(Record(by: Boss)).Then();
        Given(Recorded(by: Boss)).When(Record(by: Boss, hours: 3)).Refused("goals.completion-differs");
    }

    [Fact]
    public void What_it_was_for_follows_from_the_enrolment_or_the_persons_gap()
    {
        Given().When(Record(by: Boss, isInGap: true)).Then(Recorded(by: Boss) with { Basis = LearningBasis.Gap });
        Given(Enrolled(LearningBasis.Law)).When(Record(by: Boss, isInGap: true)).Then(Recorded(by: Boss) with { Basis = LearningBasis.Law });
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Given().When(Record(by: Boss, isKnown: false)).Refused("goals.unknown-person");
        Given().When(r => RecordLearningHandler.Decide(Command(Boss), r, null, new(true, false), Now, Today)).Refused("goals.unknown-learning-item");
        Given().When(r => RecordLearningHandler.Decide(Command(Boss) with { Day = Today.AddDays(1) }, r, Item, new(true, false), Now, Today)).Refused("goals.day-to-come");
    }

    [Theory]
    [InlineData(LearningResult.Completed, null, null, LearningResult.Completed, true)]
    [InlineData(LearningResult.Completed, .8, .8, LearningResult.Passed, true)]
    [InlineData(LearningResult.Completed, .79, .8, LearningResult.Failed, false)]
    [InlineData(LearningResult.Completed, .9, null, LearningResult.Completed, false)]
    [InlineData(LearningResult.Completed, null, .8, LearningResult.Completed, false)]
    [InlineData(LearningResult.Passed, .1, .8, LearningResult.Passed, true)]
    [InlineData(LearningResult.Failed, .9, .8, LearningResult.Failed, false)]
    [InlineData(LearningResult.Experienced, null, null, LearningResult.Experienced, false)]
    public void A_score_is_judged_by_the_pass_mark_and_else_by_somebody(LearningResult said, double? score, double? mark, LearningResult result, bool isShown) =>
        Judgement.Of(said, (decimal?)score, (decimal?)mark).Should().Be(new Judgement(result, isShown));

    [Fact]
    public void What_was_failed_or_only_looked_at_is_nobody_elses_news()
    {
        Given().When(Record(by: Boss, result: LearningResult.Failed)).Then(Recorded(by: Boss) with { Result = LearningResult.Failed }).Telling();
        Given().When(Record(by: Boss, result: LearningResult.Experienced)).Then(Recorded(by: Boss) with { Result = LearningResult.Experienced }).Telling();
    }

    [Fact]
    public void Others_say_what_the_law_asks_and_the_person_neither_takes_it_back_nor_puts_it_aside()
    {
        Given().When(Enrol(Boss, LearningBasis.Law)).Then(Enrolled(LearningBasis.Law)).Telling(new LearningOffered([new(Ada, Course, 8)], Now));
        Given().When(Enrol(Ada, LearningBasis.Law)).Refused("goals.law-is-for-others");
        Given(Enrolled(LearningBasis.Law)).When(Enrol(Ada, LearningBasis.None)).Refused("goals.law-is-for-others");
        Given(Enrolled(LearningBasis.Law)).When(r => WithdrawLearnerHandler.Decide(new(Ada, Course, Ada), r, Now)).Refused("goals.law-is-for-others");
        Given(Enrolled(LearningBasis.Law)).When(Dismiss(DismissalReason.NoTime)).Refused("goals.asked-by-law");
        Given(Enrolled(LearningBasis.Law)).When(r => WithdrawLearnerHandler.Decide(new(Ada, Course, Boss), r, Now)).Then(new LearnerWithdrawn(Ada, Course, Boss, Now));
    }

    [Fact]
    public void Enrolled_as_before_is_nothing_and_on_a_day_that_has_passed_refused()
    {
        Given(Enrolled(LearningBasis.Gap)).When(Enrol(Boss, LearningBasis.Gap)).Then();
        Given().When(r => EnrolLearnerHandler.Decide(new(Ada, Course, null, Today.AddDays(-1), Boss), r, Item, new(true, true), Now, Today)).Refused("goals.day-passed");
        Given().When(r => EnrolLearnerHandler.Decide(new(Ada, Course, null, null, Boss), r, Item with { IsOffered = false }, new(true, true), Now, Today)).Refused("goals.not-offered");
        Given().When(r => WithdrawLearnerHandler.Decide(new(Ada, Course, Boss), r, Now)).Refused("goals.not-enrolled");
    }

    [Fact]
    public void A_suggestion_is_put_aside_for_ninety_days_and_taken_back()
    {
        var aside = new SuggestionDismissed(Ada, Course, DismissalReason.NoTime, Today.AddDays(90), Now);
        Given().When(Dismiss(DismissalReason.NoTime)).Then(aside);
        Given(aside).When(Dismiss(DismissalReason.NoTime)).Then();
        Given(aside).When(Dismiss(null)).Then(new SuggestionRestored(Ada, Course)).State!.DismissedUntil.Should().BeNull();
        Given().When(Dismiss(null)).Then();
    }

    [Fact]
    public void What_is_taken_back_is_told_where_it_was_finished_and_only_once()
    {
        var gone = new LearningRetracted(Ada, Course, Done, Now);
        Given(Recorded(by: null)).When(r => RetractLearning.Decide(Done, r, Now)).Then(gone).Telling(new CompletionTakenBack(Ada, Done, Course, Now)).State!.IsFinished.Should().BeFalse();
        Given(Recorded(by: null) with { Result = LearningResult.Failed }).When(r => RetractLearning.Decide(Done, r, Now)).Then(gone).Telling();
        Given(Recorded(by: null), gone).When(r => RetractLearning.Decide(Done, r, Now)).Then();
        Given().When(r => RetractLearning.Decide(Done, r, Now)).Then();
    }

    private static RecordLearning Command(Guid? by, decimal? hours = null, LearningResult result = LearningResult.Completed) =>
        new(Ada, Course, Done, result, null, Today, hours, RecordSource.Person, by);

    private static Func<LearningRecord?, Decision> Record(
        Guid? by, decimal? hours = null, LearningResult result = LearningResult.Completed, bool isKnown = true, bool isInGap = false) =>
        record => RecordLearningHandler.Decide(Command(by, hours, result), record, Item, new(isKnown, isInGap), Now, Today);

    private static Func<LearningRecord?, Decision> Enrol(Guid by, LearningBasis basis) =>
        record => EnrolLearnerHandler.Decide(new(Ada, Course, basis, Spring, by), record, Item, new(true, false), Now, Today);

    private static Func<LearningRecord?, Decision> Dismiss(DismissalReason? reason) =>
        record => DismissSuggestionHandler.Decide(new(Ada, Course, reason), record, isThere: true, Now, Today);

    private static LearningRecorded Recorded(Guid? by) => new(
        Ada, Course, Done, LearningResult.Completed, null, null, Today, 8, LearningBasis.None, RecordSource.Person, by, Now);

    private static LearningCompleted Completed(Guid? by, bool isShown) => new(Ada, Done, Course, "AI-verktyg", "Lärhuset", Today, [new(Ai, 3)], by, isShown, Now, 8, null, "none");

    private static LearnerEnrolled Enrolled(LearningBasis basis) => new(Ada, Course, basis, Spring, Boss, null, Now);

    private static Story<LearningRecord> Given(params object[] facts) => Story<LearningRecord>.Given(LearningRecord.Fold, facts);
}
