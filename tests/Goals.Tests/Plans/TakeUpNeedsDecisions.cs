using Competence.Goals.Contracts;
using Competence.Goals.Plans;
using Competence.Kernel;
using Competence.Templates.Contracts;
using Xunit;

namespace Competence.Goals.Tests.Plans;

public sealed class TakeUpNeedsDecisions
{
    private static readonly Guid Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Skill = Guid.CreateVersion7(), Role = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2), Autumn = new(2026, 10, 1);
    private static readonly AgreedNeed Words = new(Guid.CreateVersion7(), "Skugga Eva", null, null, null), Skilled = new(Guid.CreateVersion7(), "Leda möten", Skill, 3, Autumn);
    private static readonly NeedsAgreed News = new(Guid.CreateVersion7(), Ada, Bo, Today, [Words, Skilled], Now);
    private static readonly Guid Plan = TakeUpNeeds.PlanOf(News);
    private static readonly PlanItemContent InWords = new(Words.ItemId, PlanItemKind.Experience, null, null, null, Today.AddMonths(6), 8);
    private static readonly PlanItemContent OfSkill = new(Skilled.ItemId, PlanItemKind.Experience, Skill, 1, 3, Autumn, 80);
    private static readonly PlanDrafted Drafted = new(Plan, Ada, PlanType.Upskilling, Bo, Autumn, Role, null, null, Now);
    private static readonly PlanAgreed Agreed = new(Plan, Bo, Now);

    [Fact]
    public void What_two_have_signed_is_a_plan_that_is_agreed_on_and_told_once() =>
        Given().When(TakeUp(News)).Then(Drafted, new PlanItemAdded(Plan, InWords), new PlanItemAdded(Plan, OfSkill), Agreed)
            .Telling(new PlanActivated(Plan, Ada, [new(Skill, 3, Autumn)], Now))
            .When(TakeUp(News)).Then().Telling();

    [Fact]
    public void What_comes_later_comes_into_the_same_plan_unless_it_has_ended()
    {
        Given(Drafted, new PlanItemAdded(Plan, InWords), Agreed).When(TakeUp(News)).Then(new PlanItemAdded(Plan, OfSkill)).Telling();
        Given(Drafted, Agreed, new PlanCancelled(Plan, Ada, Now)).When(TakeUp(News)).Then();
    }

    [Fact]
    public void A_skill_that_the_person_has_or_that_is_not_in_use_leaves_the_words()
    {
        var bare = OfSkill with { SkillId = null, FromLevel = null, ToLevel = null, Hours = 8 };
        Given(Drafted, new PlanItemAdded(Plan, InWords)).When(TakeUp(News, level: 3)).Then(new PlanItemAdded(Plan, bare));
        Given(Drafted, new PlanItemAdded(Plan, InWords)).When(TakeUp(News, isInUse: false)).Then(new PlanItemAdded(Plan, bare));
    }

    [Fact]
    public void A_day_that_has_passed_becomes_half_a_year_from_now() =>
        Given(Drafted).When(TakeUp(News with { Needs = [Words with { Due = Today.AddDays(-1) }] })).Then(new PlanItemAdded(Plan, InWords));

    private static Story<DevelopmentPlan> Given(params object[] facts) => Story<DevelopmentPlan>.Given(DevelopmentPlan.Fold, facts);

    private static Func<DevelopmentPlan?, Decision> TakeUp(NeedsAgreed news, int level = 1, bool isInUse = true) => plan =>
        TakeUpNeeds.Decide(news, plan, Role, isInUse ? new HashSet<Guid> { Skill } : new HashSet<Guid>(), new Dictionary<Guid, int> { [Skill] = level }, Now, Today);
}
