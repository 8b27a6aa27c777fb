using Competence.Metrics.Measures;
using Competence.Metrics.Pulses;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Pulses;

public sealed class PulseResultTests
{
    private static readonly Guid North = Guid.CreateVersion7(), South = Guid.CreateVersion7(), West = Guid.CreateVersion7();
    private static readonly UnitClosure Units = new(new Dictionary<Guid, Guid?> { [North] = null, [South] = null, [West] = null });
    private static readonly IReadOnlyList<PulseItem> Items = Questionnaire.Shipped.With([Asking.Text("Jag trivs.")]);

    [Fact]
    public void Where_fewer_than_seven_have_answered_nothing_of_their_own_is_kept()
    {
        var results = PulseResult.Of(Units, [Box(North, 12, [.. Enumerable.Repeat(3, 8)]), Box(South, 10, [1, 1]), Box(West, 20, [.. Enumerable.Repeat(5, 15)])], Items);

        results.Select(r => (r.UnitId, r.Invited, r.Answered)).Should().BeEquivalentTo([(UnitClosure.Organisation, 22, 10), (West, 20, 15)]);
        PulseResult.Of(Units, [Box(South, 10, [1, 1, 1, 1, 1, 1])], Items).Should().BeEmpty();
    }

    [Fact]
    public void A_unit_in_which_nobody_answered_still_counts_among_those_asked() =>
        PulseResult.Of(Units, [Box(North, 12, []), Box(West, 20, [.. Enumerable.Repeat(5, 15)])], Items).Sum(r => r.Invited).Should().Be(32);

    [Fact]
    public void The_index_is_the_mean_of_the_items_that_ship_from_0_to_100()
    {
        var box = BallotBox.Empty(North, 10, Items.Count);
        int[][] answers = [[1, 2, 3, 4, 5, 1], [5, 5, 5, 5, 5, 1], [2, 2, 2, 2, 3, 1], [4, 4, 4, 4, 4, 1], [1, 1, 1, 1, 1, 1], [3, 3, 3, 3, 3, 1], [5, 1, 5, 1, 5, 1]];
        foreach (var (place, values) in answers.Index()) box = box.With(place, values, null);

        var score = PulseScore.Of(PulseResult.Of(Units, [box], Items))!;

        score.Index.Should().Be(Math.Round(answers.Average(a => a.Take(5).Average(v => (v - 1) * 25m)), 1));
        score.Items[0].Mean.Should().Be(Math.Round(answers.Average(a => (decimal)a[0]), 2));
        score.Items[5].Index.Should().Be(0);
        (score.Rate, score.Answered).Should().Be((70, 7));
    }

    [Fact]
    public void How_many_agree_is_told_of_ten_or_more() => new[] { 9, 10 }
        .Select(people => PulseScore.Of(PulseResult.Of(Units, [Box(North, 20, [.. Enumerable.Repeat(4, people)])], Items))!.Items[0].Agreeing).Should().Equal(null, 100);

    [Fact]
    public void Texts_are_kept_where_ten_wrote_and_in_a_unit_above_where_they_did_not()
    {
        BallotBox[] boxes = [Writing(North, 4), Writing(South, 7), Writing(West, 10)];

        PulseResult.Texts(Units, boxes).Select(t => (t.UnitId, t.Texts.Length)).Should().BeEquivalentTo([(UnitClosure.Organisation, 11), (West, 10)]);
        PulseResult.Texts(Units, [Writing(North, 9)]).Should().BeEmpty();

        static BallotBox Writing(Guid unit, int texts) => Enumerable.Range(0, texts).Aggregate(BallotBox.Empty(unit, 20, Items.Count), (box, i) => box.With(i, [1, 1, 1, 1, 1, 1], $"{unit} {i}"));
    }

    private static BallotBox Box(Guid unit, int invited, int[] answers) =>
        answers.Index().Aggregate(BallotBox.Empty(unit, invited, Items.Count), (box, a) => box.With(a.Index, [.. Items.Select(_ => a.Item)], null));
}
