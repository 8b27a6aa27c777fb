using Competence.Goals.Copies;
using Competence.Goals.Objectives;
using Competence.Kernel;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Strategy.Directing;

namespace Competence.Goals.Tests.Strategy;

public sealed class ObjectiveDecisions
{
    private static readonly Guid Top = Guid.CreateVersion7(), Middle = Guid.CreateVersion7(), Low = Guid.CreateVersion7();

    [Theory]
    [InlineData(20, 80, 50, .5)]
    [InlineData(20, 80, 95, 1)]
    [InlineData(20, 80, 5, 0)]
    [InlineData(40, 20, 25, .75)]
    [InlineData(10, 10, 10, 1)]
    [InlineData(10, 10, 9, 0)]
    [InlineData(-5, 5, 0, .5)]
    public void A_key_result_is_as_far_as_it_has_come_from_its_start(int start, int target, int current, double expected) =>
        Progress.Of(start, target, current).Should().BeApproximately(expected, 1e-12);

    [Fact]
    public void An_objective_is_the_weighted_mean_of_its_parts_without_what_is_archived()
    {
        Objective[] all =
        [
            Part(Top, null, 1, (0, 10, 5)), Part(Middle, Top, 3, (0, 10, 2), (0, 10, 10)),
            Part(Low, Top, 10, (0, 10, 0)) with { IsArchived = true }, Part(Ai, Top, 7),
        ];
        var told = Cascade.Of(all);
        told[Middle].Should().BeApproximately(.6, 1e-12, "(.2 + 1) / 2");
        told[Top].Should().BeApproximately(.575, 1e-12, "(1·.5 + 3·.6) / 4");
        told[Ai].Should().BeNull("nothing tells, so it counts nowhere");
        Cascade.Of([all[0], all[1], all[2] with { IsArchived = false }])[Top].Should().BeApproximately(2.3 / 14, 1e-12);
    }

    [Fact]
    public void It_cascades_to_any_depth() =>
        Cascade.Of([Part(Low, Middle, 1, (0, 4, 1)), Part(Top, null, 1), Part(Middle, Top, 1)])[Top].Should().Be(.25);

    [Fact]
    public void No_objective_is_below_itself()
    {
        var parents = new Dictionary<Guid, Guid?> { [Top] = null, [Middle] = Top, [Low] = Middle };
        Set(Top, Low, parents).Refusal!.Code.Should().Be("goals.circular-objective");
        Set(Top, Top, parents).Refusal!.Code.Should().Be("goals.circular-objective");
        Set(Low, Top, parents).Refusal.Should().BeNull();
        Set(Low, Guid.CreateVersion7(), parents).Refusal!.Code.Should().Be("goals.unknown-parent");
    }

    [Fact]
    public void A_key_result_is_told_while_its_objective_counts()
    {
        var objective = Part(Top, null, 1, (0, 10, 5));
        var key = objective.Content.KeyResults[0].KeyResultId;
        TellKeyResultHandler.Decide(new(Top, key, 7, Ada), objective, Now).Events.Should().Equal(new KeyResultTold(Top, key, 7, Ada, Now));
        TellKeyResultHandler.Decide(new(Top, key, 5, Ada), objective, Now).Events.Should().BeEmpty();
        TellKeyResultHandler.Decide(new(Top, Ai, 5, Ada), objective, Now).Refusal!.Code.Should().Be("goals.unknown-key-result");
        TellKeyResultHandler.Decide(new(Top, key, 7, Ada), objective with { IsArchived = true }, Now).Refusal!.Code.Should().Be("goals.objective-archived");
    }

    private static Decision Set(Guid id, Guid? parent, Dictionary<Guid, Guid?> parents)
    {
        var before = Part(id, null, 1);
        return SetObjectiveHandler.Decide(
            new(id, before.Content with { ParentId = parent }, IsNew: false), before with { Content = before.Content with { Title = "Förut" } },
            new(new Standing(true, null), true, parents), 1, Today);
    }
}
