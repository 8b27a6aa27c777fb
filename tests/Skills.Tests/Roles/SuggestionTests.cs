using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;
using Competence.Skills.Roles;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Roles;

public sealed class SuggestionTests
{
    private static readonly Guid Sql = Guid.CreateVersion7(), Care = Guid.CreateVersion7(), Ticket = Guid.CreateVersion7(), Data = Guid.CreateVersion7(), Rare = Guid.CreateVersion7();
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void What_similar_roles_ask_is_suggested_at_the_level_that_most_ask()
    {
        var mine = Role([Ask(Sql, 3), Ask(Care, 2)]);
        var (near, far, other) = (Role([Ask(Sql, 4), Ask(Care, 2), Ask(Ticket, 3)]), Role([Ask(Sql, 2), Ask(Ticket, 3), Ask(Data, 5)]), Role([Ask(Rare, 5)]));

        var similar = SimilarRoles.To(mine, [mine, other, far, near], Today);
        similar.Select(s => s.Role).Should().Equal(near, far);
        similar[0].Likeness.Should().BeApproximately(2 / 3.0, 1e-12);

        var suggested = Suggestion.For(mine, occupation: null, similar);
        suggested.Select(s => (s.Asked.SkillId, s.Asked.Level, s.Roles.Count)).Should().Equal((Ticket, 3, 2), (Data, 5, 1));
    }

    [Fact]
    public void What_the_occupation_cannot_do_without_comes_first_and_what_is_asked_already_not_at_all()
    {
        var mine = Role([Ask(Sql, 3)]);
        var occupation = new Occupation(Guid.CreateVersion7(), Taxonomy.Esco, "3512", new("Supporttekniker", null), LocalizedText.Empty,
            AlternativeLabels.None, "", null, [Sql, Care], [Data, Care], "");

        var suggested = Suggestion.For(mine, occupation, SimilarRoles.To(mine, [Role([Ask(Sql, 2), Ask(Ticket, 4)])], Today));

        suggested.Select(s => (s.Asked.SkillId, s.Occupation, s.Roles.Count)).Should().Equal(
            (Care, OccupationWeight.Essential, 0), (Ticket, null, 1), (Data, OccupationWeight.Optional, 0));
    }

    private static Requirement Ask(Guid skill, int level) => new(skill, level, 3, false, null, null);

    private static RoleProfile Role(IReadOnlyList<Requirement> asked) =>
        new(Guid.CreateVersion7(), new("Roll", null), LocalizedText.Empty, null, null, null, [new(1, DateTimeOffset.UnixEpoch, asked)]);
}
