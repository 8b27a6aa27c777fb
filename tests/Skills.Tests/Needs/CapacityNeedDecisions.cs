using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Needs;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Needs;

public sealed class CapacityNeedDecisions
{
    private static readonly DateOnly Today = new(2026, 3, 2), Then = new(2028, 1, 1);
    private static readonly Guid Need = Guid.CreateVersion7(), Unit = Guid.CreateVersion7(), Sql = Guid.CreateVersion7();

    private static CapacityNeedSet Set(int people = 4, DateOnly? by = null) => new(Need, Unit, Sql, 3, people, by ?? Then, null);
    private static Func<CapacityNeed?, Decision> Add(int people = 4, DateOnly? by = null, NeedSurroundings? around = null) => need =>
        SetCapacityNeedHandler.Decide(new(Need, Unit, new(Sql, 3, people, by ?? Then, null), IsNew: true), need, around ?? Around(), null, Today);
    private static Func<CapacityNeed?, Decision> Change(int people = 4, DateOnly? by = null, NeedSurroundings? around = null, Guid? unit = null, long? basedOn = null) =>
        need => SetCapacityNeedHandler.Decide(
            new(Need, unit ?? Unit, new(Sql, 3, people, by ?? Then, null), IsNew: false, basedOn), need, around ?? Around(), version: 1, Today);

    [Fact]
    public void A_need_is_said_changed_and_taken_away()
    {
        var story = Given().When(Add()).Then(Set()).When(Change(people: 6)).Then(Set(people: 6));
        story.State!.People.Should().Be(6);
        story.When(need => RemoveCapacityNeedHandler.Decide(new(Need, Unit, BasedOn: null), need, version: 2)).Then(new CapacityNeedRemoved(Need)).State.Should().BeNull();
    }

    [Fact]
    public void The_same_again_is_nothing() => Given(Set()).When(Change()).Then();

    [Fact]
    public void What_is_not_there_is_not_needed()
    {
        Given().When(Add(around: Around() with { Unit = null })).Refused("skills.unknown-unit");
        Given().When(Add(around: Around() with { Skill = null })).Refused("skills.unknown-skill");
        Given().When(Change()).Refused("skills.unknown-need");
        Given().When(need => RemoveCapacityNeedHandler.Decide(new(Need, Unit, null), need, null)).Refused("skills.unknown-need");
    }

    [Fact]
    public void A_closed_unit_or_a_skill_out_of_use_needs_nothing_new()
    {
        Given().When(Add(around: Around() with { Unit = new(Unit, IsClosed: true) })).Refused("skills.unit-closed");
        Given().When(Add(around: Around(SkillStatus.Deprecated))).Refused("skills.not-active");
        Given(Set()).When(Change(people: 2, around: Around(SkillStatus.Deprecated))).Then(Set(people: 2));
    }

    [Fact]
    public void A_new_day_lies_ahead_and_one_that_has_come_may_stay()
    {
        Given().When(Add(by: Today.AddDays(-1))).Refused("skills.day-passed");
        Given(Set(by: Today.AddDays(-1))).When(Change(people: 5, by: Today.AddDays(-1))).Then(Set(people: 5, by: Today.AddDays(-1)));
    }

    [Fact]
    public void The_same_need_is_not_said_twice() => Given().When(Add(around: Around() with { IsThere = true })).Refused("skills.need-there-already");

    [Fact]
    public void Another_units_need_is_not_changed_by_way_of_this_one()
    {
        Given(Set()).When(Change(people: 5, unit: Guid.CreateVersion7())).Refused("skills.unknown-need");
        Given(Set()).When(need => RemoveCapacityNeedHandler.Decide(new(Need, Guid.CreateVersion7(), null), need, 1)).Refused("skills.unknown-need");
    }

    [Fact]
    public void A_change_based_on_an_older_version_is_stale() => Given(Set()).When(Change(people: 5, basedOn: 7)).Refused("manners.stale");

    private static NeedSurroundings Around(SkillStatus status = SkillStatus.Active) => new(new(Unit, IsClosed: false), new(
        Sql, new("SQL", null), LocalizedText.Empty, AlternativeLabels.None, SkillKind.Technical, status, 3, false, null, Skill.OwnFramework, null, [], [], null), IsThere: false);

    private static Story<CapacityNeed> Given(params object[] facts) => Story<CapacityNeed>.Given(CapacityNeed.Fold, facts);
}
