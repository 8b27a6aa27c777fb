using Competence.Goals.PlanTemplates;
using Competence.Goals.Plans;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Plans.Planning;

namespace Competence.Goals.Tests.PlanTemplates;

public sealed class PlanTemplateDecisions
{
    private static readonly Guid Template = Guid.CreateVersion7(), Hr = Guid.CreateVersion7(), Fire = Guid.CreateVersion7();
    private static readonly TemplateItem Learn = new(PlanItemKind.Course, "Kurs", Ai, null, 3, 30, 16), Walk = new(PlanItemKind.Peer, "Gå med en kollega", null, null, null, 10, 4);
    private static readonly PlanTemplateContent Legal = new(PlanType.Legal, "Säkerhet", "Lagen kräver det", 60, [Learn, Walk]);
    private static readonly PlanTemplateAdded Added = new(Template, Legal, Hr, Now);
    private static readonly TemplateSurroundings Around = new(new Dictionary<Guid, bool> { [Ai] = true, [Fire] = false }, new HashSet<Guid>());
    private static readonly HashSet<Guid> InUse = [Ai];

    [Fact]
    public void A_template_is_written_changed_by_whoever_saw_the_newest_and_retired_once()
    {
        Given().When(Set(Legal, isNew: true)).Then(Added);
        Given(Added).When(Set(Legal)).Then();
        Given(Added).When(Set(Legal with { Days = 90 })).Then(new PlanTemplateChanged(Template, Legal with { Days = 90 }));
        Given(Added).When(Set(Legal with { Days = 90 }, basedOn: 7)).Refused("manners.stale");
        Given().When(Set(Legal)).Refused("goals.unknown-template");
        Given(Added).When(Retire).Then(new PlanTemplateRetired(Template, Hr, Now));
        Given(Added, new PlanTemplateRetired(Template, Hr, Now)).When(Retire).Then();
        Given(Added, new PlanTemplateRetired(Template, Hr, Now)).When(Set(Legal with { Days = 90 })).Refused("goals.template-retired");
    }

    [Fact]
    public void What_cannot_be_planned_is_no_part_of_a_template()
    {
        Given().When(Set(Legal with { Items = [Learn with { SkillId = Other }] }, isNew: true)).Refused("goals.unknown-skill");
        Given().When(Set(Legal with { Items = [Learn with { SkillId = Fire }] }, isNew: true)).Refused("goals.skill-not-in-use");
        Given().When(Set(Legal with { Items = [Walk with { LearningItemId = Other }] }, isNew: true)).Refused("goals.unknown-learning-item");
        Given().When(Set(Legal with { Items = [Walk with { Kind = PlanItemKind.Micro }] }, isNew: true)).Refused("goals.micro-too-long");
    }

    [Fact]
    public void A_plan_holds_what_the_person_lacks_from_the_level_of_the_day_and_counted_from_its_first_day()
    {
        var plan = Begin(Legal, (Ai, 1))!.Plan;

        plan.Items.Select(i => (i.Content.SkillId, i.Content.FromLevel, i.Content.ToLevel, i.Content.Due)).Should().Equal(
            (Ai, 1, 3, Today.AddDays(30)), (null, null, null, Today.AddDays(10)));
        (plan.Until, plan.SourceRoleProfileId, plan.TemplateId).Should().Be((Today.AddDays(60), Role, Template));
        Begin(Legal)!.Plan.Items[0].Content.FromLevel.Should().Be(0);
        Begin(Legal with { Items = [Learn with { FromLevel = 2 }] }, (Ai, 1))!.Plan.Items[0].Content.FromLevel.Should().Be(2, "the template says so");
    }

    [Fact]
    public void What_the_person_can_is_left_out_and_who_can_all_of_it_gets_no_plan()
    {
        Begin(Legal, (Ai, 3))!.Plan.Items.Should().ContainSingle().Which.Content.SkillId.Should().BeNull();
        Begin(Legal with { Items = [Learn] }, (Ai, 4)).Should().BeNull();
        Begin(Legal with { Items = [Learn with { SkillId = Fire }] }).Should().BeNull("a skill that is not in use leads nobody");
    }

    [Theory]
    [InlineData(PlanType.Legal, PlanState.Active)]
    [InlineData(PlanType.Onboarding, PlanState.Active)]
    [InlineData(PlanType.Upskilling, PlanState.Draft)]
    [InlineData(PlanType.Career, PlanState.Draft)]
    public void What_the_employer_decides_begins_and_anything_else_is_proposed(PlanType type, PlanState state) =>
        Begin(Legal with { Type = type })!.Plan.State.Should().Be(state);

    [Fact]
    public void A_person_has_one_plan_of_a_template() =>
        Begin(Legal)!.Plan.Id.Should().Be(Begin(Legal with { Days = 90 })!.Plan.Id).And.NotBe(TemplatedPlan.IdOf(Template, Boss)).And.NotBe(TemplatedPlan.IdOf(Other, Ada));

    private static BegunPlan? Begin(PlanTemplateContent content, params (Guid, int)[] levels) =>
        TemplatedPlan.Begin(new(Template, content, Hr, Today), new(Ada, Role, Levels(levels)), InUse, Now);

    private static Kernel.Decision Retire(PlanTemplate? template) => RetirePlanTemplateHandler.Decide(new(Template, Hr), template, Now);

    private static Func<PlanTemplate?, Kernel.Decision> Set(PlanTemplateContent content, bool isNew = false, long? basedOn = null) =>
        template => SetPlanTemplateHandler.Decide(new(Template, content, Hr, isNew, basedOn), template, Around, 1, Now);

    private static Story<PlanTemplate> Given(params object[] facts) => Story<PlanTemplate>.Given(PlanTemplate.Fold, facts);
}
