using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Runs;
using FluentAssertions;
using Xunit;

namespace Competence.Mentoring.Tests.Runs;

public sealed class MatchingRunDecisions
{
    private static readonly Guid Run = Guid.CreateVersion7(), Programme = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Hr = Guid.CreateVersion7();
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly PairsProposed Proposed = new(Run, Programme, false, Hr, 3, 2, 2, 1.4, Now);
    private static readonly MatchingRunPublished Published = new(Run, Hr, Now);

    [Fact]
    public void A_programme_of_pairs_that_goes_on_can_be_matched()
    {
        var programme = new MentoringProgrammeContent(
            "Mentor", null, MentoringKind.Mentor, MatchingMode.Optimised, Hr, Today, Today, Today, MatchWeights.Usual, [], 6);
        StartMatchingRun.Refused(programme, Today).Should().BeNull();
        StartMatchingRun.Refused(programme with { Kind = MentoringKind.Circle }, Today)!.Code.Should().Be("mentoring.not-of-pairs");
        StartMatchingRun.Refused(programme with { Ends = Today.AddDays(-1) }, Today)!.Code.Should().Be("mentoring.programme-ended");
        StartMatchingRun.Refused(null, Today)!.Code.Should().Be("mentoring.unknown-programme");
    }

    [Fact]
    public void A_pair_is_changed_while_it_is_proposed_and_never_to_one_that_may_not_be()
    {
        Story(Proposed).When(r => Change(r!, Bo, new(null, null, 1))).Then(new ProposedPairChanged(Run, Ada, Bo, Hr, Now));
        Story(Proposed).When(r => Change(r!, null, new(Bo, null, 0))).Then(new ProposedPairChanged(Run, Ada, null, Hr, Now));
        Story(Proposed).When(r => Change(r!, Bo, new(Bo, null, 0))).Then();
        Story(Proposed).When(r => Change(r!, Bo, new(null, null, 0))).Refused("mentoring.mentor-full");
        Story(Proposed).When(r => Change(r!, Bo, new(null, PairBarrier.ManagerOfTheMentee, 1))).Refused("mentoring.manager-of-the-mentee");
        Story(Proposed).When(r => Change(r!, Bo, new(null, PairBarrier.Excluded, 1))).Refused("mentoring.not-possible");
        Story(Proposed, Published).When(r => Change(r!, Bo, new(null, null, 1))).Refused("mentoring.run-not-proposed");
    }

    [Fact]
    public void What_is_proposed_is_published_once_and_only_what_is_published_is_undone()
    {
        State(Proposed).MayNotBePublished().Should().BeNull();
        State(Proposed, Published).MayNotBePublished()!.Code.Should().Be("mentoring.run-not-proposed");
        State().MayNotBePublished()!.Code.Should().Be("mentoring.unknown-run");
        State(Proposed).MayNotBeUndone()!.Code.Should().Be("mentoring.run-not-published");
        State(Proposed, Published).MayNotBeUndone().Should().BeNull();
        State(Proposed, Published, new MatchingRunUndone(Run, Hr, Now)).MayNotBeUndone()!.Code.Should().Be("mentoring.run-not-published");
        Story(Proposed).When(r => DiscardMatchingRunHandler.Decide(new(Run, Hr), r, Now)).Then(new MatchingRunDiscarded(Run, Hr, Now));
        Story(Proposed, Published).When(r => DiscardMatchingRunHandler.Decide(new(Run, Hr), r, Now)).Refused("mentoring.run-not-proposed");
    }

    private static MatchingRun? State(params object[] facts) => Story(facts).State;

    private static Story<MatchingRun> Story(params object[] facts) => Story<MatchingRun>.Given(MatchingRun.Fold, facts);

    private static Kernel.Decision Change(MatchingRun run, Guid? mentor, PairChoice choice) => ChangeProposedPairHandler.Decide(new(Run, Ada, mentor, Hr), run, choice, Now);
}
