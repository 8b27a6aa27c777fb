using Competence.Goals.Learning;
using Competence.Goals.NextSteps;
using FluentAssertions;
using Xunit;

namespace Competence.Goals.Tests.NextSteps;

public sealed class NextStepRule
{
    private static readonly Guid Ai = Guid.CreateVersion7(), Data = Guid.CreateVersion7();
    private static readonly Wanted WantsAi = new(Ai, Level: 1, Asked: 3, Importance: 4, Interest: 2, IsPlanned: true), WantsData = new(Data, 2, 4, 2, 0, false);

    /// <summary>By hand: AI 2·4·1·1·1.5·1/√4 = 6; data 2·2·½·½·1·1/√4 = .5.</summary>
    [Fact]
    public void The_parts_are_as_written_and_sum_to_the_score()
    {
        var step = NextStep.Of(Offer(hours: 4, new(Ai, 1, 3), new(Data, 1, 3)), [WantsAi, WantsData]);

        step.Parts.Select(p => (p.Wanted.SkillId, p.Coverage, p.LevelFit, p.Score)).Should().Equal((Ai, 1, 1, 6), (Data, .5, .5, .5));
        step.Score.Should().Be(6.5);
        step.Reasons().Should().Equal(NextStepReason.InPlan, NextStepReason.ClosesGap, NextStepReason.Interested);
    }

    [Fact]
    public void What_starts_two_levels_away_or_ends_where_one_is_leads_nowhere()
    {
        NextStep.Of(Offer(4, new TaughtSkill(Ai, 3, 5)), [WantsAi]).Score.Should().Be(0);
        NextStep.Of(Offer(4, new TaughtSkill(Ai, 0, 1)), [WantsAi]).Score.Should().Be(0);
        NextStep.Ranked([Offer(4, new TaughtSkill(Ai, 3, 5))], [WantsAi]).Should().BeEmpty();
    }

    [Fact]
    public void More_than_is_asked_counts_no_more() => NextStep.Of(Offer(4, new TaughtSkill(Ai, 1, 5)), [WantsAi]).Parts[0].Coverage.Should().Be(1);

    [Fact]
    public void The_law_comes_first_by_day_then_the_score_and_equal_ones_by_id()
    {
        var (short1, short2) = (Offer(1, new TaughtSkill(Ai, 1, 3)), Offer(1, new TaughtSkill(Ai, 1, 3)));
        var long1 = Offer(16, new TaughtSkill(Ai, 1, 3));
        var (late, soon) = (Offer(8) with { IsObligation = true, Due = new(2027, 3, 1) }, Offer(8) with { IsObligation = true, Due = new(2026, 12, 1) });
        Offered[] all = [long1, late, short2, soon, short1];

        var ranked = NextStep.Ranked(all, [WantsAi]).Select(s => s.Item).ToList();

        ranked[..2].Should().Equal(soon, late);
        ranked[2..4].Should().Equal(new[] { short1, short2 }.OrderBy(i => i.ItemId));
        ranked[4].Should().Be(long1);
        NextStep.Ranked(all.Reverse(), [WantsAi]).Select(s => s.Item).Should().Equal(ranked, "equal for equal input");
    }

    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(5, 10, 5, 1.25)]
    [InlineData(20, 10, 20, .5)]
    [InlineData(19, -5, 19, .05)]
    public void The_effect_is_drawn_towards_one_where_few_have_finished(int finishers, long gained, int counted, double effect) =>
        Effect.Of(finishers, gained, counted).Should().BeApproximately(effect, 1e-12);

    private static Offered Offer(decimal hours, params TaughtSkill[] skills) =>
        new(Guid.CreateVersion7(), "Kurs", LearningItemKind.Course, "sv", hours, skills, Effect: 1, IsObligation: false, Due: null);
}
