using Competence.Skills.Levels;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Levels;

public sealed class RaisingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly Guid Ada = Guid.CreateVersion7(), Grace = Guid.CreateVersion7();

    /// <summary>Self 3, manager 3. With a manager's 4: (.25·3 + .5·4)/.75 = 3.67 → 4. With one's own 5: (.25·5 + .5·3)/.75 = 3.67 → 4.</summary>
    [Fact]
    public void Each_source_tells_the_lowest_rating_that_suffices() =>
        Raise([Own(3), Managers(3)]).Should().Equal(
            new LevelRaise(RatingSource.Self, 5, 4), new LevelRaise(RatingSource.Peer, 5, 4), new LevelRaise(RatingSource.Manager, 4, 4),
            new LevelRaise(RatingSource.Assessor, 5, 4), new LevelRaise(RatingSource.Evidence, 4, 4));

    [Fact]
    public void A_source_that_cannot_raise_it_is_left_out() =>
        Raise([Own(4), Managers(4) with { Source = RatingSource.Assessor }]).Select(r => r.Source).Should().NotContain(RatingSource.Peer);

    [Fact]
    public void What_is_not_validated_raises_no_validated_level() =>
        Raise([Own(3)], policy: CombinationPolicy.ValidatedOnly).Should().Equal(new LevelRaise(RatingSource.Assessor, 1, 1), new LevelRaise(RatingSource.Evidence, 1, 1));

    [Fact]
    public void Nothing_raises_the_highest() => Raise([Own(5), Managers(5)]).Should().BeEmpty();

    [Fact]
    public void Without_a_manager_no_manager_raises_it() =>
        Raise([Own(3)], manager: null).Select(r => r.Source).Should().NotContain(RatingSource.Manager);

    private static Rating Own(int level) => new(RatingSource.Self, Ada, level, Now);
    private static Rating Managers(int level) => new(RatingSource.Manager, Grace, level, Now);

    private static IReadOnlyList<LevelRaise> Raise(Rating[] ratings, CombinationPolicy policy = CombinationPolicy.Weighted) => Raise(ratings, Grace, policy);

    private static IReadOnlyList<LevelRaise> Raise(Rating[] ratings, Guid? manager, CombinationPolicy policy = CombinationPolicy.Weighted) =>
        Raising.Of(ratings, Fading.By(24), Now, policy, Ada, manager);
}
