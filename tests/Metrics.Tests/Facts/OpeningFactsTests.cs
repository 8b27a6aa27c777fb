using Competence.Goals.Contracts;
using Competence.Metrics.Facts;
using Competence.Metrics.Reactions;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Facts;

public sealed class OpeningFactsTests
{
    private static readonly Guid Place = Guid.CreateVersion7(), Unit = Guid.CreateVersion7();
    private static readonly DateOnly May = new(2026, 5, 1);
    private static readonly OpeningFilled Filled = new(Place, Unit, Guid.CreateVersion7(), Guid.CreateVersion7(), May, DateTimeOffset.UnixEpoch, May.AddDays(-30));
    private static readonly Fact Fact = new(FactKinds.OpeningFilled, Place, May, TargetId: Unit, Detail: OpeningFilledHandler.Internally, Amount: 30);

    [Theory]
    [InlineData(false)]
    [InlineData(null)] // news of before it was told
    public void One_that_is_not_said_to_be_critical_counts_once(bool? isCritical) =>
        OpeningFilledHandler.FactsOf(Filled with { IsCritical = isCritical }).Should().Equal(Fact);

    [Fact]
    public void A_critical_one_counts_among_the_critical_too() =>
        OpeningFilledHandler.FactsOf(Filled with { IsCritical = true }).Should().Equal(Fact, Fact with { Kind = FactKinds.CriticalOpeningFilled });

    [Fact]
    public void Somebody_from_outside_fills_it_externally() =>
        OpeningFilledHandler.FactsOf(Filled with { PersonId = null }).Single().Detail.Should().Be(OpeningFilledHandler.Externally);
}
