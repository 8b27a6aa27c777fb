using Competence.Kernel;
using Competence.Skills.Catalogue;
using FluentAssertions;
using Xunit;
using static Competence.Stories.Story<Competence.Skills.Catalogue.Skill>;

namespace Competence.Skills.Tests.Catalogue;

public sealed class SkillDecisions
{
    private static readonly Guid Welding = Guid.CreateVersion7(), Metalwork = Guid.CreateVersion7();
    private static readonly Surroundings Fitting = new(null, null);
    private static readonly SkillWords Words = new(
        new("Svetsning", "Welding"), new("Foga metall", null), SkillKind.Technical, [new(3, new("Svetsar själv", null))],
        new(["Svets"], []), Criticality: 4, IsHardToHire: true, HalfLifeMonths: 36, Broader: [Metalwork]);

    private static SkillProposed Proposed => new(Welding, Skill.OwnFramework, Words.On(null));
    private static SkillImported Imported(string english = "welding", string hash = "1") => new(
        Welding, "esco", "http://esco/welding", new(null, english), new(null, "Join metal"), new([], ["weld"]), SkillKind.Technical, [], hash);

    private static Func<Skill?, Decision> Propose(Surroundings around) => skill => ProposeSkillHandler.Decide(new(Welding, Words), skill, around);
    private static Func<Skill?, Decision> Describe(SkillWords words, long? basedOn = 1, Surroundings? around = null) =>
        skill => DescribeSkillHandler.Decide(new(Welding, basedOn, words), skill, version: 1, around ?? Fitting);
    private static Func<Skill?, Decision> Activate => skill => ActivateSkillHandler.Decide(new(Welding), skill);

    [Fact]
    public void A_skill_is_proposed_with_all_that_was_written() => Given(Skill.Fold).When(Propose(Fitting)).Then(Proposed)
        .State.Should().BeEquivalentTo(new { Status = SkillStatus.Proposed, Criticality = 4, IsHardToHire = true, HalfLifeMonths = 36, Framework = "own" });

    [Fact]
    public void Proposing_again_changes_nothing() => Given(Skill.Fold, Proposed).When(Propose(Fitting)).Then();

    [Fact]
    public void A_name_that_another_skill_has_is_refused() => Given(Skill.Fold).When(Propose(new("Svetsning", null))).Refused("skills.name-taken");

    [Fact]
    public void A_broader_skill_must_exist() => Given(Skill.Fold).When(Propose(new(null, Metalwork))).Refused("skills.unknown-broader");

    [Fact]
    public void A_proposed_skill_is_taken_into_use() => Given(Skill.Fold, Proposed).When(Activate).Then(new SkillActivated(Welding));

    [Fact]
    public void A_skill_in_use_already_stays_so() => Given(Skill.Fold, Imported()).When(Activate).Then();

    [Fact]
    public void What_is_not_there_cannot_be_taken_into_use() => Given(Skill.Fold).When(Activate).Refused("skills.unknown-skill");

    [Fact]
    public void What_a_new_description_leaves_out_stays_but_for_the_half_life()
    {
        var after = Given(Skill.Fold, Proposed).When(Describe(new(new("Svets", null), LocalizedText.Empty, SkillKind.Regulated))).State!;

        after.Should().BeEquivalentTo(new { Label = new LocalizedText("Svets", null), Kind = SkillKind.Regulated, Criticality = 4, IsHardToHire = true });
        after.HalfLifeMonths.Should().BeNull("null follows the kind");
        after.AlternativeLabels.Sv.Should().Equal("Svets");
        after.Broader.Should().Equal(Metalwork);
        after.Levels[3].Sv.Should().Be("Svetsar själv");
    }

    [Fact]
    public void A_description_of_an_earlier_version_is_refused() => Given(Skill.Fold, Proposed).When(Describe(Words, basedOn: 2)).Refused("manners.stale");

    [Fact]
    public void An_unknown_skill_cannot_be_described() => Given(Skill.Fold).When(Describe(Words)).Refused("skills.unknown-skill");

    [Fact]
    public void A_frameworks_skill_may_have_the_name_of_our_own() =>
        Given(Skill.Fold, Imported()).When(Describe(Words, around: new("Svetsning", null))).Then(new SkillDescribed(Welding, Words.On(null)));

    [Fact]
    public void A_later_import_replaces_its_own_language_and_leaves_ours()
    {
        var described = new SkillDescribed(Welding, Words.On(null));

        var after = Given(Skill.Fold, Imported(), described, Imported("metal welding", "2")).State!;

        after.Label.Should().Be(new LocalizedText("Svetsning", "metal welding"));
        after.AlternativeLabels.Should().BeEquivalentTo(new { Sv = new[] { "Svets" }, En = new[] { "weld" } });
        after.Should().BeEquivalentTo(new { Status = SkillStatus.Active, Criticality = 4, ContentHash = "2", SourceUri = "http://esco/welding" });
    }
}
