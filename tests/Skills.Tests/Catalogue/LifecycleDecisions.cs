using Competence.Kernel;
using Competence.Skills.Catalogue;
using FluentAssertions;
using Xunit;
using static Competence.Stories.Story<Competence.Skills.Catalogue.Skill>;

namespace Competence.Skills.Tests.Catalogue;

public sealed class LifecycleDecisions
{
    private static readonly Guid Old = Guid.CreateVersion7(), New = Guid.CreateVersion7(), Third = Guid.CreateVersion7();
    private static readonly SkillWords Words = new(new("Fax", null), LocalizedText.Empty, SkillKind.Technical);
    private static readonly SkillUse Unused = new(false, false, false);
    private static readonly object[] InUse = [Proposed(Old), new SkillActivated(Old)];
    private static readonly object[] OutOfUse = [.. InUse, new SkillDeprecated(Old, New, false)];

    private static SkillProposed Proposed(Guid id) => new(id, Skill.OwnFramework, Words.On(null));
    private static Skill Active(Guid id) => Skill.Fold(Skill.Fold(null, Proposed(id)), new SkillActivated(id))!;
    private static Skill Deprecated(Guid id, Guid by) => Skill.Fold(Active(id), new SkillDeprecated(id, by, false))!;

    private static Func<Skill?, Decision> Deprecate(Skill? successor, bool replacesOthers = false, params Guid[] by) =>
        skill => DeprecateSkillHandler.Decide(new(Old, by.Length > 0 ? by : successor is null ? [] : [successor.Id]), skill, successor, replacesOthers);
    private static Func<Skill?, Decision> Retire(SkillUse use) => skill => RetireSkillHandler.Decide(new(Old), skill, use);

    [Fact]
    public void A_skill_is_taken_out_of_use_with_its_one_successor() => Given(Skill.Fold, InUse).When(Deprecate(Active(New)))
        .Then(new SkillDeprecated(Old, New, false)).State.Should().BeEquivalentTo(new { Status = SkillStatus.Deprecated, ReplacedBy = New });

    [Fact]
    public void Without_a_successor_too() => Given(Skill.Fold, InUse).When(Deprecate(null)).Then(new SkillDeprecated(Old, null, false));

    [Fact]
    public void The_same_again_changes_nothing() => Given(Skill.Fold, OutOfUse).When(Deprecate(Active(New))).Then();

    [Fact]
    public void Another_successor_takes_the_first_ones_place() =>
        Given(Skill.Fold, OutOfUse).When(Deprecate(Active(Third))).Then(new SkillDeprecated(Old, Third, false));

    [Fact]
    public void Two_successors_are_refused() => Given(Skill.Fold, InUse).When(Deprecate(Active(New), false, New, Third)).Refused("skills.two-successors");

    [Fact]
    public void Nothing_takes_its_own_place() => Given(Skill.Fold, InUse).When(Deprecate(Active(Old))).Refused("skills.self-reference");

    [Fact]
    public void A_successor_must_exist() => Given(Skill.Fold, InUse).When(Deprecate(null, false, New)).Refused("skills.unknown-successor");

    [Fact]
    public void A_chain_of_successors_is_refused() => Given(Skill.Fold, InUse).When(Deprecate(Deprecated(New, Third))).Refused("skills.replaced-by-chain");

    [Fact]
    public void Two_skills_that_replace_each_other_are_refused() =>
        Given(Skill.Fold, InUse).When(Deprecate(Deprecated(New, Old))).Refused("skills.replaced-by-cycle");

    [Fact]
    public void A_proposal_takes_nobodys_place() => Given(Skill.Fold, InUse).When(Deprecate(Skill.Fold(null, Proposed(New)))).Refused("skills.successor-not-active");

    [Fact]
    public void A_successor_of_others_is_not_taken_out_of_use() => Given(Skill.Fold, InUse).When(Deprecate(Active(New), true)).Refused("skills.is-successor");

    [Fact]
    public void A_proposal_is_not_deprecated() => Given(Skill.Fold, Proposed(Old)).When(Deprecate(null)).Refused("skills.not-active");

    [Fact]
    public void What_is_out_of_use_can_be_taken_into_use_again() => Given(Skill.Fold, OutOfUse).When(s => ActivateSkillHandler.Decide(new(Old), s))
        .Then(new SkillActivated(Old)).State!.ReplacedBy.Should().BeNull();

    [Fact]
    public void What_nobody_leans_on_is_retired() => Given(Skill.Fold, OutOfUse).When(Retire(Unused)).Then(new SkillRetired(Old));

    [Fact]
    public void A_proposal_that_nobody_wants_is_retired_as_it_stands() => Given(Skill.Fold, Proposed(Old)).When(Retire(Unused)).Then(new SkillRetired(Old));

    [Fact]
    public void A_skill_in_use_is_not_retired() => Given(Skill.Fold, InUse).When(Retire(Unused)).Refused("skills.not-deprecated");

    [Fact]
    public void What_is_still_asked_for_is_not_retired() => Given(Skill.Fold, OutOfUse).When(Retire(Unused with { IsRequired = true })).Refused("skills.still-required");

    [Fact]
    public void What_is_still_rated_is_not_retired() => Given(Skill.Fold, OutOfUse).When(Retire(Unused with { IsRated = true })).Refused("skills.still-rated");

    [Fact]
    public void What_is_retired_does_not_come_back() =>
        Given(Skill.Fold, [.. OutOfUse, new SkillRetired(Old)]).When(s => ActivateSkillHandler.Decide(new(Old), s)).Refused("skills.retired");

    [Theory]
    [InlineData(true, false, "skills.self-reference"), InlineData(false, true, "skills.broader-cycle")]
    public void A_skill_belongs_neither_to_itself_nor_to_what_belongs_to_it(bool isItself, bool isCycle, string code) =>
        Given(Skill.Fold).When(s => ProposeSkillHandler.Decide(new(Old, Words), s, new(null, null, isItself, isCycle))).Refused(code);
}
