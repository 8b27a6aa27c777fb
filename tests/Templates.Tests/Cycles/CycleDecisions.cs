using Competence.Kernel;
using Competence.Templates.Cycles;
using FluentAssertions;
using Xunit;

namespace Competence.Templates.Tests.Cycles;

public sealed class CycleDecisions
{
    private static readonly Guid Id = Guid.CreateVersion7(), Hr = Guid.CreateVersion7(), Template = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly CyclePlan Spring = new("Våren", Template, [], Today.AddDays(40), null, [14, 3]);
    private static readonly CycleDrafted Drafted = new(Id, Spring, Hr, Now);
    private static readonly CycleOpened Opened = new(Id, 2, Hr, Now);
    private static readonly ManagerCoverage[] Coverage = [new(Hr, new(5, 2, 1, 2))];

    [Fact]
    public void A_round_is_prepared_and_changed_until_it_opens()
    {
        Given().When(Plan(Spring)).Then(Drafted);
        Given(Drafted).When(Plan(Spring with { Name = "Hösten" }, isNew: false)).Then(new CycleRevised(Id, Spring with { Name = "Hösten" }, Hr, Now));
        Given().When(Plan(Spring, isNew: false)).Refused("templates.unknown-cycle");
        Given(Drafted, Opened).When(Plan(Spring, isNew: false)).Refused("templates.cycle-opened");
        Given().When(Plan(Spring with { Due = Today.AddDays(-1) })).Refused("templates.day-passed");
        Given().When(Plan(Spring with { RevealOn = Spring.Due.AddDays(1) })).Refused("templates.revealed-after-due");
        Given().When(Plan(Spring, template: Refusal.Conflict("templates.not-published"))).Refused("templates.not-published");
        Given().When(Plan(Spring, cycles: ConversationCycle.MostOfATenant)).Refused("templates.too-many-cycles");
        Given(Drafted).When(Plan(Spring, isNew: false, basedOn: 9)).Refused("manners.stale");
    }

    [Fact]
    public void It_opens_once_moves_its_last_day_and_closes_with_its_figures()
    {
        Given(Drafted).When(Open).Then(Opened).When(Open).Then();
        Given().When(Open).Refused("templates.unknown-cycle");
        Given(Drafted, Opened).When(Move(Today.AddDays(50))).Then(new CycleDueMoved(Id, Today.AddDays(50), Hr, Now)).When(Move(Today.AddDays(50))).Then();
        Given(Drafted).When(Move(Today.AddDays(50))).Refused("templates.cycle-not-open");
        Given(Drafted, Opened).When(Move(Today.AddDays(-1))).Refused("templates.day-passed");
        Given(Drafted, Opened).When(Close).Then(new CycleClosed(Id, Coverage, Hr, Now)).When(Close).Then();
        Given(Drafted).When(Close).Refused("templates.cycle-not-open");
        Given(Drafted, Opened, new CycleClosed(Id, Coverage, Hr, Now)).When(Open).Refused("templates.cycle-closed");
    }

    [Fact]
    public void People_are_reminded_on_its_days_and_once_a_day()
    {
        IsDay(Spring.Due.AddDays(-14), Drafted, Opened).Should().BeTrue();
        IsDay(Spring.Due.AddDays(-13), Drafted, Opened).Should().BeFalse();
        IsDay(Spring.Due.AddDays(-14), Drafted).Should().BeFalse();
        IsDay(Spring.Due.AddDays(-14), Drafted, Opened, new CycleReminded(Id, Spring.Due.AddDays(-14), 3, Now)).Should().BeFalse();
    }

    private static bool IsDay(DateOnly day, params object[] facts) => CycleNight.IsDay(Given(facts).State!, day);

    private static Story<ConversationCycle> Given(params object[] facts) => Story<ConversationCycle>.Given(ConversationCycle.Fold, facts);

    private static Func<ConversationCycle?, Decision> Plan(CyclePlan plan, bool isNew = true, Refusal? template = null, int cycles = 0, long? basedOn = null) => cycle =>
        PlanCycleHandler.Decide(new(Id, plan, Hr, isNew, basedOn), cycle, template, cycles, 1, Now, Today);

    private static Decision Open(ConversationCycle? cycle) => OpenCycle.Decide(cycle, 2, null, Hr, Now, Today);

    private static Func<ConversationCycle?, Decision> Move(DateOnly due) => cycle => MoveCycleDueHandler.Decide(new(Id, due, Hr), cycle, Now, Today);

    private static Decision Close(ConversationCycle? cycle) => CloseCycleHandler.Decide(new(Id, Hr), cycle, Coverage, Now);
}
