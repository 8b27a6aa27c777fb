using Competence.Kernel;
using Competence.Metrics.Pulses;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;
using Xunit;
using static Competence.Metrics.Tests.Pulses.Asking;

namespace Competence.Metrics.Tests.Pulses;

public sealed class PulseDecisionTests
{
    private static readonly FakeTimeProvider Clock = new(Now);

    [Fact]
    public void A_pulse_asks_the_five_items_that_ship_and_ones_own_after_them()
    {
        var items = Questionnaire.Shipped.With([Text("Jag trivs.")]);

        items.Select(i => i.Key).Should().StartWith("develop-here").And.EndWith("own-1").And.HaveCount(6);
        items.Count(i => i.IsShipped).Should().Be(5);
        items.Should().OnlyContain(i => i.Text.Sv != null && i.Text.En != null);
        Decide(Plan).Events.Should().Equal(new PulsePlanned(PulseId, Plan, By, Now));
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        Refused(Decide(Plan, known: false), "metrics.unknown-unit");
        Refused(Decide(Plan, enough: false), "metrics.pulse-too-few");
        Refused(Decide(Plan, pulses: Pulse.MostOfATenant), "metrics.too-many-pulses");
        Refused(Decide(Plan with { Opens = Today.AddDays(-1) }), "metrics.day-passed");
    }

    [Fact]
    public void Its_last_day_moves_while_it_is_open()
    {
        Move(Open(), Today.AddDays(20)).Events.Should().Equal(new PulseClosingMoved(PulseId, Today.AddDays(20), By, Now));
        Move(Open(), Plan.Closes).Events.Should().BeEmpty();
        Refused(Move(Open(), Today.AddDays(-1)), "metrics.day-passed");
        Refused(Move(Open(), Today.AddDays(61)), "metrics.pulse-too-long");
        Refused(Move(Open() with { State = PulseState.Closed }, Today.AddDays(20)), "metrics.pulse-not-open");
        Refused(Move(null, Today), "metrics.unknown-pulse");
        Refused(MovePulseClosingHandler.Decide(new(PulseId, Today, By, BasedOn: 1), Open(), 2, Now, Today), "manners.stale");
    }

    [Fact]
    public void It_closes_once_and_what_never_opened_is_called_off()
    {
        ClosePulseHandler.Decide(Open(), By, Clock).Events.Should().Equal(new PulseClosed(PulseId, Today, By, Now));
        ClosePulseHandler.Decide(Open(Plan with { Closes = Today.AddDays(-1) }), null, Clock).Events.Should().Equal(new PulseClosed(PulseId, Today.AddDays(-1), null, Now));
        ClosePulseHandler.Decide(Open() with { State = PulseState.Planned }, By, Clock).Events.Should().Equal(new PulseCalledOff(PulseId, By, Now));
        ClosePulseHandler.Decide(Open() with { State = PulseState.Closed }, By, Clock).Events.Should().BeEmpty();
        Refused(ClosePulseHandler.Decide(null, By, Clock), "metrics.unknown-pulse");
    }

    [Fact]
    public void Its_life_is_what_its_events_say()
    {
        object[] events = [new PulsePlanned(PulseId, Plan, By, Now), new PulseOpened(PulseId, Today, 20, By, Now), new PulseClosingMoved(PulseId, Today.AddDays(20), By, Now), new PulseClosed(PulseId, Today.AddDays(3), By, Now)];

        var pulse = events.Aggregate((Pulse?)null, Pulse.Fold)!;

        (pulse.State, pulse.Invited, pulse.Plan.Closes, pulse.ClosedOn).Should().Be((PulseState.Closed, 20, Today.AddDays(20), Today.AddDays(3)));
    }

    [Fact]
    public void An_answer_is_taken_once_from_those_who_are_asked_while_it_is_open()
    {
        var box = BallotBox.Empty(Guid.CreateVersion7(), 20, 5);

        Answer().Should().BeNull();
        Answer(box.With(3, [1, 2, 3, 4, 5], null))!.Code.Should().Be("metrics.pulse-answered");
        Answer(pulse: null, hasPulse: false)!.Code.Should().Be("metrics.unknown-pulse");
        Answer(pulse: Open() with { State = PulseState.Planned })!.Code.Should().Be("metrics.unknown-pulse");
        Answer(pulse: Open() with { State = PulseState.Closed })!.Code.Should().Be("metrics.pulse-not-open");
        Answer(pulse: Open(Plan with { Closes = Today.AddDays(-1) }))!.Code.Should().Be("metrics.pulse-not-open");
        Answer(place: null)!.Code.Should().Be("metrics.pulse-not-invited");
        Answer(values: new() { ["develop-here"] = 4 })!.Code.Should().Be("metrics.pulse-items");
        Answer(text: "Hej")!.Code.Should().Be("metrics.pulse-no-question");
        Answer(text: "Hej", pulse: Open(Plan with { Question = Text("Vad behövs?") })).Should().BeNull();

        Refusal? Answer(BallotBox? into = null, Pulse? pulse = null, int? place = 3, Dictionary<string, int>? values = null, string? text = null, bool hasPulse = true) =>
            AnswerPulse.Decide(hasPulse ? pulse ?? Open() : null, place, into ?? box, values ?? All(4), text, Today);
    }

    [Fact]
    public void The_next_one_is_proposed_as_many_months_later_as_it_said()
    {
        ProposedPulseView.Of(Open() with { State = PulseState.Closed }, Today).Should().Be(new ProposedPulseView(PulseId, new(2026, 11, 20), new(2026, 12, 4)));
        ProposedPulseView.Of(Open() with { State = PulseState.Closed }, new(2027, 1, 10))!.Opens.Should().Be(new DateOnly(2027, 1, 10), "its day has passed");
        ProposedPulseView.Of(Open(), Today).Should().BeNull("it is open");
        ProposedPulseView.Of(Open(Plan with { RepeatMonths = null }) with { State = PulseState.Closed }, Today).Should().BeNull();
    }

    private static Decision Decide(PulsePlan plan, bool known = true, bool enough = true, int pulses = 0) => PlanPulseHandler.Decide(new(PulseId, plan, By), known, enough, pulses, Now, Today);

    private static Decision Move(Pulse? pulse, DateOnly day) => MovePulseClosingHandler.Decide(new(PulseId, day, By), pulse, null, Now, Today);

    private static void Refused(Decision decision, string code) => decision.Refusal!.Code.Should().Be(code);
}
