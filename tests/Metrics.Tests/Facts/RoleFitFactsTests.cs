using Competence.Metrics.Facts;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Facts;

public sealed class RoleFitFactsTests
{
    private static readonly Guid Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Welder = Guid.CreateVersion7(), Foreman = Guid.CreateVersion7();
    private static readonly DateOnly March = new(2026, 3, 1), May = new(2026, 5, 1);

    [Fact]
    public void It_holds_until_it_becomes_another()
    {
        var known = RoleFitFacts.Become([], [Told(.5m)], March);

        known.Should().Equal(Fits(March, 5000));
        RoleFitFacts.Become(known, [Told(.8333m)], May).Should().Equal(Fits(March, 5000, May), Fits(May, 8333));
        RoleFitFacts.Become(known, [Told(.5m) with { RoleProfileId = Foreman }], May).Should().Equal(Fits(March, 5000, May), Fits(May, 5000) with { TargetId = Foreman });
    }

    [Fact]
    public void What_is_told_again_stays_as_it_was() =>
        RoleFitFacts.Become([Fits(March, 5000)], [Told(.5m)], May).Should().Equal(Fits(March, 5000));

    [Fact]
    public void Of_one_day_the_last_counts() =>
        RoleFitFacts.Become([Fits(March, 1000, May), Fits(May, 5000)], [Told(.8m)], May).Should().Equal(Fits(March, 1000, May), Fits(May, 8000));

    [Fact]
    public void A_role_that_asks_nothing_ends_it_and_begins_nothing()
    {
        RoleFitFacts.Become([Fits(March, 5000)], [Told(null)], May).Should().Equal(Fits(March, 5000, May));
        RoleFitFacts.Become([Fits(May, 5000)], [Told(null)], May).Should().BeEmpty();
        RoleFitFacts.Become([], [Told(null)], May).Should().BeEmpty();
    }

    [Fact]
    public void Each_has_their_own() =>
        RoleFitFacts.Become([Fits(March, 5000)], [Told(.6m), Told(.7m) with { PersonId = Bo }], May)
            .Should().Equal(Fits(March, 5000, May), Fits(May, 6000), Fits(May, 7000) with { SubjectId = Bo });

    private static PersonRoleFit Told(decimal? fit) => new(Ada, fit is null ? null : Welder, fit, 1);

    private static Fact Fits(DateOnly from, int amount, DateOnly? to = null) => new(FactKinds.RoleFit, Ada, from, to, Welder, Amount: amount);
}
