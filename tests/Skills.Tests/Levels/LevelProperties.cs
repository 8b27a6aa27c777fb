using Competence.Skills.Levels;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Levels;

public sealed class LevelProperties
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid[] Raters = [.. Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7())];

    private static readonly Gen<Rating> AnyRating = Gen.Select(
        Gen.Enum<RatingSource>(), Gen.Int[0, 3], Gen.Int[0, 5], Gen.Int[0, 4000],
        (source, rater, level, daysAgo) => new Rating(source, Raters[rater], level, Now.AddDays(-daysAgo)));

    private static readonly Gen<Fading> AnyFading = Gen.OneOf(Gen.Int[1, 120].Select(m => Fading.By(m)), Gen.Const(Fading.UntilExpiry));

    [Fact]
    public void A_level_lies_between_the_lowest_and_the_highest_rating() =>
        Gen.Select(AnyRating.List[1, 12], AnyFading, Gen.Enum<CombinationPolicy>()).Sample((ratings, fading, policy) =>
            Level.Of(ratings, fading, Now, policy).Exact is not { } exact
            || exact >= ratings.Min(r => r.Level) && exact <= ratings.Max(r => r.Level));

    [Fact]
    public void One_more_rating_never_lowers_the_confidence() =>
        Gen.Select(AnyRating.List[0, 12], AnyRating, AnyFading).Sample((ratings, more, fading) =>
            Level.Of([.. ratings, more], fading, Now).Confidence >= Level.Of(ratings, fading, Now).Confidence - 1e-12);

    [Fact]
    public void The_parts_explain_the_level() =>
        Gen.Select(AnyRating.List[1, 12], AnyFading).Sample((ratings, fading) =>
        {
            var level = Level.Of(ratings, fading, Now);
            level.Parts.Sum(p => p.Share).Should().BeApproximately(1, 1e-9);
            ((double)level.Exact!).Should().BeApproximately(level.Parts.Sum(p => p.Share * p.Level), 1e-6);
            level.Confidence.Should().BeInRange(0, 1);
        });

    [Fact]
    public void The_order_in_which_ratings_are_read_does_not_matter() =>
        Gen.Select(AnyRating.List[1, 8], AnyFading).Where((r, _) => r.DistinctBy(x => (x.Source, x.RaterId, x.OccurredAt)).Count() == r.Count)
            .Sample((ratings, fading) => Level.Of(ratings, fading, Now).Exact == Level.Of(Enumerable.Reverse(ratings), fading, Now).Exact);
}
