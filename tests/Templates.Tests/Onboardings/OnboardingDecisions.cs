using Competence.Kernel;
using Competence.Templates.Contracts;
using Competence.Templates.Definitions;
using Competence.Templates.Onboardings;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Onboardings.Newcomer;

namespace Competence.Templates.Tests.Onboardings;

public sealed class OnboardingDecisions
{
    private static readonly Part Manager = As(Boss, Party.Manager), OfIt = As(It, Party.It), Buddy = As(Bo, Party.Buddy), Self = As(Ada, Party.Employee), Nobody = As(Hr);

    private static Decision Tick(Onboarding? o, string key, Part by, bool isDone = true) => TickOnboardingTaskHandler.Decide(new(Id, key, isDone, by), o, Now);

    [Fact]
    public void Each_sees_only_what_is_theirs_and_manager_and_HR_see_all()
    {
        var onboarding = Given().State!;
        Seen(OfIt).Should().Equal("laptop");
        Seen(Buddy).Should().Equal("lunch");
        Seen(Self).Should().Equal("month-skills");
        Seen(Manager).Should().HaveCount(4);
        Seen(As(Hr, Party.Hr)).Should().HaveCount(4);
        Nobody.Sees(onboarding).Should().BeFalse();

        IEnumerable<string> Seen(Part part) => onboarding.Tasks.Where(part.Sees).Select(t => t.Key);
    }

    [Fact]
    public void A_task_is_done_and_not_done_by_its_owner_or_the_manager()
    {
        Given().When(o => Tick(o, "laptop", OfIt)).Then(new OnboardingTaskDone(Id, "laptop", It, Now)).When(o => Tick(o, "laptop", Manager)).Then()
            .When(o => Tick(o, "laptop", Manager, isDone: false)).Then(new OnboardingTaskReopened(Id, "laptop", Boss, Now));
        Given().When(o => Tick(o, "laptop", Buddy)).Refused("templates.unknown-task");
        Given().When(o => Tick(o, "laptop", Nobody)).Refused("templates.unknown-onboarding");
        Given().When(o => Tick(o, "nothing", Manager)).Refused("templates.unknown-task");
    }

    [Fact]
    public void What_is_handed_over_is_the_others_alone()
    {
        var handed = Given().When(o => HandOnboardingTaskHandler.Decide(new(Id, "laptop", Hr, OfIt), o, Employed, Now, Today)).Then(new OnboardingTaskHanded(Id, "laptop", Hr, It, Now)).State!;
        (OfIt.Sees(handed.Task("laptop")!), Nobody.Sees(handed.Task("laptop")!), Nobody.Sees(handed)).Should().Be((false, true, true));
        Given(new OnboardingTaskHanded(Id, "laptop", Hr, It, Now)).When(o => Tick(o, "laptop", Nobody)).Then(new OnboardingTaskDone(Id, "laptop", Hr, Now))
            .When(o => HandOnboardingTaskHandler.Decide(new(Id, "laptop", null, Manager), o, null, Now, Today)).Refused("templates.task-done");
        Given().When(o => HandOnboardingTaskHandler.Decide(new(Id, "laptop", Hr, OfIt), o, null, Now, Today)).Refused("templates.unknown-person");
        Given().When(o => HandOnboardingTaskHandler.Decide(new(Id, "laptop", Hr, OfIt), o, new(First, Today.AddDays(-1)), Now, Today)).Refused("templates.not-employed");
    }

    [Fact]
    public void A_task_of_ones_own_moves_with_the_first_day_and_says_nothing_in_plain()
    {
        AddOnboardingTask Add(Part by, Party owner, DateOnly due) => new(Id, "own", "Be om en högre stol", owner, due, by);
        var added = new OnboardingTaskAdded(Id, new("own", Party.It, Phase.Day30, 20), "sealed", Boss, Now);
        Given().When(o => AddOnboardingTaskHandler.Decide(Add(Manager, Party.It, First.AddDays(20)), o, Employed, "sealed", Now)).Then(added);
        Given(added, new OnboardingMoved(Id, First.AddDays(2), First.AddDays(2), null, Now)).State!.Task("own")!.Due.Should().Be(First.AddDays(22));
        Given().When(o => AddOnboardingTaskHandler.Decide(Add(Self, Party.Employee, First), o, Employed, "sealed", Now)).State!.Tasks.Should().HaveCount(5);
        Given().When(o => AddOnboardingTaskHandler.Decide(Add(Self, Party.It, First), o, Employed, "sealed", Now)).Refused("templates.onboarding-not-yours");
        Given().When(o => AddOnboardingTaskHandler.Decide(Add(Manager, Party.It, First.AddDays(-91)), o, Employed, "sealed", Now)).Refused("templates.outside-employment");
        Given().When(o => AddOnboardingTaskHandler.Decide(Add(Manager, Party.It, First.AddDays(9)), o, new(First, First.AddDays(8)), "sealed", Now)).Refused("templates.outside-employment");
        Given().When(o => AddOnboardingTaskHandler.Decide(Add(Manager, Party.It, First), o, Employed, null, Now)).Refused("templates.person-erased");
        Add(Manager, Party.It, First).ToString().Should().NotContain("stol");
    }

    [Fact]
    public void Only_what_was_added_is_taken_away()
    {
        var added = new OnboardingTaskAdded(Id, new("own", Party.Employee, Phase.Day1, 0), "sealed", Ada, Now);
        Given(added).When(o => RemoveOnboardingTaskHandler.Decide(new(Id, "own", Self), o, Now)).Then(new OnboardingTaskRemoved(Id, "own", Ada, Now)).State!.Tasks.Should().HaveCount(4);
        Given(added with { By = Boss }).When(o => RemoveOnboardingTaskHandler.Decide(new(Id, "own", Self), o, Now)).Refused("templates.onboarding-not-yours");
        Given(added).When(o => RemoveOnboardingTaskHandler.Decide(new(Id, "lunch", Manager), o, Now)).Refused("templates.task-of-template");
    }

    [Fact]
    public void Manager_and_HR_choose_who_helps_and_the_others_do_not()
    {
        var people = new Dictionary<Guid, Employment> { [It] = Employed, [Hr] = new(First, Today.AddDays(-1)) };
        Decision Choose(Onboarding? o, Part by, Guid? buddy, Guid? it = null) => ChooseOnboardingHelpersHandler.Decide(new(Id, buddy, it, by), o, people, Now, Today);
        Given().When(o => Choose(o, Manager, It, It)).Then(new OnboardingHelpersChosen(Id, It, It, Boss, Now)).When(o => Choose(o, Manager, It, It)).Then();
        Given().When(o => Choose(o, Manager, Hr)).Refused("templates.not-employed");
        Given().When(o => Choose(o, Manager, Ada)).Refused("templates.helps-themselves");
        Given().When(o => Choose(o, Buddy, It)).Refused("templates.onboarding-not-yours");
        Given().When(o => Choose(o, Nobody, It)).Refused("templates.unknown-onboarding");
    }

    [Fact]
    public void The_first_day_is_moved_within_the_employment()
    {
        Decision Move(Onboarding? o, DateOnly day, Part by) => MoveOnboardingHandler.Decide(new(Id, day, by), o, new(First, Today.AddDays(99)), Now);
        Given().When(o => Move(o, First.AddDays(7), Manager)).Then(new OnboardingMoved(Id, First.AddDays(7), First, Boss, Now));
        Given().When(o => Move(o, First.AddDays(-1), Manager)).Refused("templates.outside-employment");
        Given().When(o => Move(o, Today.AddDays(100), Manager)).Refused("templates.outside-employment");
        Given().When(o => Move(o, First, Self)).Refused("templates.onboarding-not-yours");
    }

    [Fact]
    public void The_day_of_full_productivity_completes_it_and_may_be_corrected()
    {
        Decision Confirm(Onboarding? o, DateOnly day, Part? by = null, Employment? employment = null) =>
            ConfirmProductivityHandler.Decide(new(Id, day, by ?? Manager), o, employment ?? Employed, Now, Today);
        Given().When(o => Confirm(o, Today.AddDays(-1)))
            .Then(new ProductivityConfirmed(Id, Today.AddDays(-1), Boss, Now)).Telling(new OnboardingCompleted(Id, Ada, First, Today.AddDays(-1), Now))
            .When(o => Confirm(o, Today.AddDays(-1))).Then().Telling()
            .When(o => Confirm(o, Today)).Telling(new OnboardingCompleted(Id, Ada, First, Today, Now))
            .When(o => Tick(o, "lunch", Manager)).Refused("templates.onboarding-over");
        Given().When(o => Confirm(o, First.AddDays(-1))).Refused("templates.productive-before-start");
        Given().When(o => Confirm(o, Today.AddDays(1))).Refused("templates.day-to-come");
        Given().When(o => Confirm(o, Today, employment: new(First, Today.AddDays(-1)))).Refused("templates.outside-employment");
        Given().When(o => Confirm(o, Today, Self)).Refused("templates.onboarding-not-yours");
        Given(new OnboardingCancelled(Id, CancelReason.ByHand, Boss, Now)).When(o => Confirm(o, Today)).Refused("templates.onboarding-over");
    }

    [Fact]
    public void What_is_over_is_hidden_from_those_who_only_helped()
    {
        var over = Given().When(o => CancelOnboardingHandler.Decide(new(Id, Manager), o, Now)).Then(new OnboardingCancelled(Id, CancelReason.ByHand, Boss, Now))
            .When(o => CancelOnboardingHandler.Decide(new(Id, Manager), o, Now)).Then().State!;
        (OfIt.Sees(over), Buddy.Sees(over), Self.Sees(over), Manager.Sees(over)).Should().Be((false, false, true, true));
    }

    [Fact]
    public void Settings_name_a_template_that_can_be_used_and_hold_from_a_day_on()
    {
        var people = new Dictionary<Guid, Employment> { [It] = Employed };
        Decision Set(OnboardingSettings? s, SetOnboardingSettings command, Refusal? refusal = null) =>
            SetOnboardingSettingsHandler.Decide(command, s, refusal, people, 1, Now, Today);
        var command = new SetOnboardingSettings(Template, null, [new(It)], Hr, null);
        var story = Story<OnboardingSettings>.Given(OnboardingSettings.Fold).When(s => Set(s, command)).Then(new OnboardingSettingsSet(Template, Today, command.ItContacts, Hr, Now));
        story.When(s => Set(s, command)).Then();
        story.When(s => Set(s, command with { From = First, ItContacts = [] })).Then(new OnboardingSettingsSet(Template, First, [], Hr, Now))
            .When(s => Set(s, command with { ItContacts = [] })).Then();
        story.When(s => Set(s, command, Refusal.Conflict("templates.not-published"))).Refused("templates.not-published");
        story.When(s => Set(s, command with { ItContacts = [new(Boss)] })).Refused("templates.unknown-person");
        story.When(s => Set(s, command with { BasedOn = 7 })).Refused("manners.stale");
    }
}
