using Competence.Templates.Definitions;
using Competence.Templates.Onboardings;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Onboardings.Newcomer;

namespace Competence.Templates.Tests.Onboardings;

public sealed class FollowingTests
{
    private static readonly DateOnly Later = First.AddDays(14);
    private static readonly OnboardingSettings Settings = new(OnboardingSettings.TheId, Template, First.AddDays(-10), []);

    [Fact]
    public void When_the_first_day_moves_what_is_not_done_moves_with_it_and_what_is_done_keeps_its_day()
    {
        var story = Given(new OnboardingTaskDone(Id, "laptop", It, Now))
            .When(o => o!.Follow(Employed, new(Later, null), Now, Today)).Then(new OnboardingMoved(Id, Later, Later, null, Now));

        story.State!.Tasks.Select(t => (t.Key, t.Due)).Should().Equal(
            ("laptop", First.AddDays(-5)), ("welcome", Later), ("lunch", Later.AddDays(6)), ("month-skills", Later.AddDays(30)));
        story.When(o => TickOnboardingTaskHandler.Decide(new(Id, "laptop", IsDone: false, As(Boss, Party.Manager)), o, Now))
            .State!.Task("laptop")!.Due.Should().Be(Later.AddDays(-5), "what is not done after all is due by the day as it stands");
        story.When(o => o!.Follow(new(Later, null), new(Later, null), Now, Today)).Then();
    }

    [Fact]
    public void A_day_that_was_set_apart_from_the_employment_stays_while_it_lies_in_it()
    {
        var apart = new OnboardingMoved(Id, Later, First, Boss, Now);
        Given(apart).When(o => o!.Follow(Employed, new(First.AddDays(7), null), Now, Today)).Then(new OnboardingMoved(Id, Later, First.AddDays(7), null, Now));
        Given(apart).When(o => o!.Follow(Employed, new(Later.AddDays(1), null), Now, Today)).Then(new OnboardingMoved(Id, Later.AddDays(1), Later.AddDays(1), null, Now));
    }

    [Fact]
    public void It_ends_with_the_employment_and_one_that_is_over_follows_nothing()
    {
        Given().When(o => o!.Follow(Employed, new(First, First.AddDays(-1)), Now, Today)).Then(new OnboardingCancelled(Id, CancelReason.EmploymentWithdrawn, null, Now))
            .When(o => o!.Follow(Employed, new(Later, null), Now, Today)).Then();
        Given().When(o => o!.Follow(Employed, new(null, null), Now, Today)).Then(new OnboardingCancelled(Id, CancelReason.EmploymentWithdrawn, null, Now));
        Given().When(o => o!.Follow(Employed, new(First, Today.AddDays(-1)), Now, Today)).Then(new OnboardingCancelled(Id, CancelReason.EmploymentEnded, null, Now));
        Given().When(o => o!.Follow(Employed, new(First, Today.AddDays(9)), Now, Today)).Then();
        Given().When(o => o!.Follow(new(First, Later), new(Later.AddDays(60), null), Now, Today)).Then(new OnboardingCancelled(Id, CancelReason.EmploymentEnded, null, Now));
        Given(new ProductivityConfirmed(Id, Today, Boss, Now)).When(o => o!.Follow(Employed, new(Later, null), Now, Today)).Then();
    }

    [Fact]
    public void A_coming_employment_calls_for_one_from_the_settings_day_on_and_once()
    {
        var running = Given().State!;
        Settings.Calls(null, Employed, [], Today).Should().BeTrue();
        Settings.Calls(Employed, Employed, [], Today).Should().BeTrue("it was told of before there was a setting");
        Settings.Calls(null, Employed, [running], Today).Should().BeFalse();
        Settings.Calls(null, Employed, [running with { State = OnboardingState.Completed }], Today).Should().BeFalse();
        (Settings with { From = First.AddDays(1) }).Calls(null, Employed, [], Today).Should().BeFalse("old employments have had their beginning");
        (Settings with { TemplateId = null }).Calls(null, Employed, [], Today).Should().BeFalse();
        Settings.Calls(null, new(First, First.AddDays(-1)), [], Today).Should().BeFalse();
    }

    [Fact]
    public void An_employment_that_moves_is_the_same_and_one_that_comes_after_is_another()
    {
        var done = Given().State! with { State = OnboardingState.Completed };
        Settings.Calls(Employed, new(Later, null), [done], Today).Should().BeFalse();
        Settings.Calls(new(First, Today.AddDays(-1)), new(Later, null), [done], Today).Should().BeTrue();
        var withdrawn = done with { State = OnboardingState.Cancelled, Cancelled = CancelReason.EmploymentWithdrawn };
        Settings.Calls(new(First, First.AddDays(-1)), Employed, [withdrawn], Today).Should().BeTrue("who was to come and now does is introduced");
        Settings.Calls(Employed, Employed, [withdrawn with { Cancelled = CancelReason.ByHand }], Today).Should().BeFalse();
    }

    [Fact]
    public void ITs_tasks_go_to_the_nearest_unit_that_has_somebody()
    {
        var (unit, above) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var settings = Settings with { ItContacts = [new(Hr), new(It, above)] };
        settings.ItFor([unit, above]).Should().Be(It);
        settings.ItFor([unit]).Should().Be(Hr);
        (settings with { ItContacts = [new(It, above)] }).ItFor([unit]).Should().BeNull();
    }
}
