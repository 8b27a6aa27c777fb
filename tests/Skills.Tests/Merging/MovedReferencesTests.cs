using Competence.Kernel;
using Competence.Skills.Levels;
using Competence.Skills.Merging;
using Competence.Skills.Ratings;
using Competence.Skills.Roles;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Merging;

public sealed class MovedReferencesTests
{
    private static readonly Guid Person = Guid.CreateVersion7(), Manager = Guid.CreateVersion7(), Old = Guid.CreateVersion7(), New = Guid.CreateVersion7();
    private static readonly DateTimeOffset Day = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    private static SkillRated Rated(Guid skill, RatingSource source, Guid rater, int level, int days) => new(Person, skill, source, rater, level, Day.AddDays(days));

    private static SkillProfile Moved(params SkillRated[] said)
    {
        var profile = said.Aggregate((SkillProfile?)null, SkillProfile.Fold)!;
        return MovedRatings.Of(profile, Old, New, Day.AddDays(9)).Aggregate(profile, (p, fact) => SkillProfile.Fold(p, fact)!);
    }

    [Fact]
    public void Ratings_keep_their_source_rater_and_day()
    {
        var after = Moved(Rated(Old, RatingSource.Self, Person, 4, 0), Rated(Old, RatingSource.Manager, Manager, 3, 1));

        after.RatingsOf(New).Should().BeEquivalentTo([new Rating(RatingSource.Self, Person, 4, Day), new Rating(RatingSource.Manager, Manager, 3, Day.AddDays(1))]);
        after.RatingsOf(Old).Should().BeEmpty();
    }

    [Theory]
    [InlineData(5, 4), InlineData(-5, 2)]
    public void Of_two_ratings_by_the_same_rater_the_newer_counts(int days, int level) =>
        Moved(Rated(Old, RatingSource.Self, Person, 2, 0), Rated(New, RatingSource.Self, Person, 4, days)).RatingsOf(New).Single().Level.Should().Be(level);

    [Fact]
    public void A_second_move_finds_nothing() => MovedRatings.Of(Moved(Rated(Old, RatingSource.Self, Person, 2, 0)), Old, New, Day).Should().BeEmpty();

    [Fact]
    public void Where_both_are_asked_the_higher_holds() => MovedRequirements.Of(
        [new(Old, 3, 2, true, null, null), new(New, 2, 5, false, null, null), new(Old, 4, 1, false, new DateOnly(2027, 1, 1), null)], Old, New)
        .Should().Equal(new Requirement[] { new(New, 3, 5, true, null, null), new(New, 4, 1, false, new DateOnly(2027, 1, 1), null) });

    [Fact]
    public void A_published_profile_gets_a_new_version_and_its_draft_stays_a_draft()
    {
        var role = Guid.CreateVersion7();
        Requirement asked = new(Old, 3, 3, false, null, null), drafted = asked with { Level = 4 };
        object[] facts =
        [
            new RoleProfileDrafted(role, new("Roll", null), LocalizedText.Empty, null, null, null, [asked]), new RoleProfileVersionPublished(role, 1, Day),
            new SkillsRequired(role, [drafted]), new RequirementsMoved(role, New, Old, 2, Day.AddDays(1)),
        ];

        var profile = facts.Aggregate((RoleProfile?)null, RoleProfile.Fold)!;

        profile.Published.Select(v => v.Requirements.Single().SkillId).Should().Equal(Old, New);
        (profile.Current()!.Number, profile.Draft!.Single()).Should().Be((2, drafted with { SkillId = New }));
    }

    [Fact]
    public void What_waits_for_its_day_is_numbered_after_the_version_that_a_migration_publishes()
    {
        var role = Guid.CreateVersion7();
        Requirement asked = new(Old, 3, 3, false, null, null);
        object[] facts =
        [
            new RoleProfileDrafted(role, new("Roll", null), LocalizedText.Empty, null, null, null, [asked]), new RoleProfileVersionPublished(role, 1, Day),
            new SkillsRequired(role, [asked with { Level = 4 }]), new RoleProfileApproved(role, 2, Person, new(2027, 1, 1), Day),
        ];
        var before = facts.Aggregate((RoleProfile?)null, RoleProfile.Fold)!;

        var moved = MovedRequirements.Move(before, Old, New, Day.AddDays(1));
        var after = RoleProfile.Fold(before, moved)!;
        var due = Enforcing.Due(after, Day.AddYears(1), new(2027, 1, 1)).Events.Aggregate(after, (p, fact) => RoleProfile.Fold(p, fact)!);

        (after.Current()!.Number, after.Scheduled.Single().Number, after.NextNumber()).Should().Be((3, 4, 5));
        due.Published.Select(v => (v.Number, v.Requirements.Single().Level)).Should().Equal((1, 3), (3, 3), (4, 4));
        RoleProfile.Fold(before, moved with { Scheduled = null })!.Scheduled.Single().Number.Should().Be(2, "what was written before keeps its numbers");
    }
}
