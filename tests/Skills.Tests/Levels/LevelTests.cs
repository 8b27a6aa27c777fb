using Competence.Skills.Levels;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Levels;

public sealed class LevelTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly Guid Ada = Guid.CreateVersion7(), Grace = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Kim = Guid.CreateVersion7();

    private static Rating Self(int level, int monthsAgo = 0) => new(RatingSource.Self, Ada, level, Now.AddMonths(-monthsAgo));
    private static Rating Manager(int level, int monthsAgo = 0) => new(RatingSource.Manager, Grace, level, Now.AddMonths(-monthsAgo));
    private static Rating Peer(Guid who, int level, int monthsAgo = 0) => new(RatingSource.Peer, who, level, Now.AddMonths(-monthsAgo));
    private static Rating Assessor(int level, int monthsAgo = 0) => new(RatingSource.Assessor, Kim, level, Now.AddMonths(-monthsAgo));
    private static Rating Evidence(int level, int monthsAgo = 0) => new(RatingSource.Evidence, null, level, Now.AddMonths(-monthsAgo));
    private static Level Of(params Rating[] ratings) => Level.Of(ratings, Fading.By(24), Now);
    private static Level By(CombinationPolicy policy, params Rating[] ratings) => Level.Of(ratings, Fading.By(24), Now, policy);

    [Fact]
    public void The_vector_of_the_specification_to_the_last_digit()
    {
        var level = Of(Self(4), Manager(3, monthsAgo: 12), Evidence(3, monthsAgo: 24));

        Math.Round(level.Exact!.Value, 4).Should().Be(3.2491m);
        level.Shown.Should().Be(3);
        Math.Round(level.Confidence, 4).Should().Be(.7091);
        level.IsStale.Should().BeFalse();
    }

    [Fact]
    public void Every_part_tells_its_weight_decay_and_share()
    {
        var level = Of(Self(4), Manager(3, monthsAgo: 12), Evidence(3, monthsAgo: 24));

        level.Parts.Select(p => (p.Source, p.Weight, Math.Round(p.Decay, 4), Math.Round(p.Share, 4))).Should().Equal(
            (RatingSource.Evidence, .80, .5, .3986),
            (RatingSource.Manager, .50, .7071, .3523),
            (RatingSource.Self, .25, 1, .2491));
        level.Parts.Sum(p => p.Share).Should().BeApproximately(1, 1e-12);
    }

    [Fact]
    public void Nothing_said_is_no_level_not_level_none() => Of().Should().Be(Level.None);

    [Fact]
    public void Half_rounds_up() => Of(Peer(Bo, 2), Peer(Kim, 3)).Shown.Should().Be(3);

    [Fact]
    public void Only_the_newest_rating_of_a_rater_counts() =>
        Of(Self(1, monthsAgo: 3), Self(4)).Parts.Should().ContainSingle().Which.Level.Should().Be(4);

    [Fact]
    public void Equally_old_raters_of_one_source_are_averaged_plainly_and_weigh_as_one()
    {
        var level = Of(Peer(Bo, 1), Peer(Kim, 4), Self(4));

        level.Exact.Should().Be(Math.Round((.35m * 2.5m + .25m * 4) / .60m, 6));
        level.Confidence.Should().BeApproximately(1 - .65 * .75, 1e-12);
    }

    [Fact]
    public void An_older_colleague_pulls_less_and_takes_no_confidence_away()
    {
        var alone = Of(Peer(Bo, 4));
        var both = Of(Peer(Bo, 4), Peer(Kim, 1, monthsAgo: 24));

        both.Exact.Should().Be(3);
        both.Confidence.Should().Be(alone.Confidence);
    }

    [Theory]
    [InlineData(CombinationPolicy.Prioritised, 2)]
    [InlineData(CombinationPolicy.Highest, 5)]
    [InlineData(CombinationPolicy.Latest, 4)]
    [InlineData(CombinationPolicy.ValidatedOnly, 2)]
    public void Another_policy_lets_other_ratings_count(CombinationPolicy policy, int shown) =>
        By(policy, Self(4), Peer(Bo, 5, monthsAgo: 2), Manager(3, monthsAgo: 1), Assessor(2, monthsAgo: 6)).Shown.Should().Be(shown);

    [Fact]
    public void Without_validation_there_is_no_validated_level() =>
        By(CombinationPolicy.ValidatedOnly, Self(4), Manager(4)).Should().Be(Level.None);

    [Fact]
    public void Weighted_is_the_policy_where_none_is_chosen() => default(CombinationPolicy).Should().Be(CombinationPolicy.Weighted);

    [Theory]
    [InlineData(0, 4)]
    [InlineData(-1, null)]
    public void A_certificate_holds_in_full_through_its_last_day_then_not_at_all(int daysLeft, int? shown)
    {
        var lastDay = DateOnly.FromDateTime(Now.DateTime).AddDays(daysLeft);

        var level = Level.Of([Evidence(4, monthsAgo: 36) with { ExpiresAt = lastDay }], Fading.UntilExpiry, Now);

        level.Shown.Should().Be(shown);
    }

    [Fact]
    public void An_expired_certificate_does_not_speak_beside_a_valid_one()
    {
        var expired = new Rating(RatingSource.Assessor, Bo, 5, Now.AddMonths(-30), DateOnly.FromDateTime(Now.DateTime).AddDays(-1));

        Level.Of([expired, Assessor(2)], Fading.UntilExpiry, Now).Exact.Should().Be(2);
    }

    [Fact]
    public void A_level_is_stale_when_too_little_is_left_or_nothing_came_in_twelve_months()
    {
        Of(Self(3)).IsStale.Should().BeTrue("a person's own word alone is a confidence of .25");
        Of(Manager(3, monthsAgo: 12)).IsStale.Should().BeFalse();
        Of(Evidence(3, monthsAgo: 13)).IsStale.Should().BeTrue();
    }
}
