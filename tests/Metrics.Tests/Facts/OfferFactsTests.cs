using Competence.Metrics.Facts;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Facts;

public sealed class OfferFactsTests
{
    private static readonly Guid Ada = Guid.CreateVersion7(), Course = Guid.CreateVersion7(), Done = Guid.CreateVersion7();
    private static readonly DateOnly March = new(2026, 3, 1), May = new(2026, 5, 1), July = new(2026, 7, 1);

    [Fact]
    public void The_same_offered_again_is_no_other_until_it_is_completed()
    {
        var once = Offered([], March);

        Hours(once).Should().Equal((March, 800, null));
        Offered(once, May).Should().Equal(once);
        Hours(Offered(Completed(once, May), July)).Should().Equal((March, 800, May.AddDays(1)), (July, 800, null));
    }

    [Fact]
    public void What_was_completed_without_an_offer_is_one_on_its_own_day_for_the_hours_it_took()
    {
        Hours(Completed([], May)).Should().Equal((May, 600, May.AddDays(1)));
        Hours(Completed(Offered([], July), May)).Should().Equal((July, 800, null), (May, 600, May.AddDays(1)));
    }

    [Fact]
    public void Told_twice_it_is_counted_once()
    {
        var completed = Completed(Offered([], March), May);

        Completed(completed, May).Should().BeEquivalentTo(completed);
        Completed(Completed([], May), May).Should().BeEquivalentTo(Completed([], May));
    }

    [Fact]
    public void Taken_back_the_offer_is_open_again_and_one_of_itself_is_gone()
    {
        OfferFacts.TakenBack(Completed(Offered([], March), May), Course, Done).Should().Equal(Offered([], March));
        OfferFacts.TakenBack(Completed([], May), Course, Done).Should().BeEmpty();
        OfferFacts.TakenBack(Offered([], March), Course, Done).Should().Equal(Offered([], March));
    }

    private static IReadOnlyCollection<Fact> Offered(IReadOnlyCollection<Fact> known, DateOnly on) => OfferFacts.Offered(known, [(Ada, Course, 800), (Ada, Course, 800)], on);

    private static IReadOnlyCollection<Fact> Completed(IReadOnlyCollection<Fact> known, DateOnly day) =>
        OfferFacts.Completed(known, Course, new(FactKinds.Learning, Ada, day, TargetId: Done, Detail: "gap", Amount: 600));

    private static IEnumerable<(DateOnly, int?, DateOnly?)> Hours(IReadOnlyCollection<Fact> facts) =>
        facts.Where(f => f.Kind == FactKinds.Offer).Select(f => (f.From, f.Amount, f.To));
}
