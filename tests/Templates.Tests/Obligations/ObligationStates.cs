using Competence.Kernel;
using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using Competence.Templates.Permits;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;
using Xunit;
using static Competence.Templates.Tests.Obligations.Facts;

namespace Competence.Templates.Tests.Obligations;

public sealed class ObligationStates
{
    [Fact]
    public void A_truck_permit_goes_from_missing_over_planned_valid_and_expiring_to_expired_by_the_clock_alone()
    {
        var clock = new FakeTimeProvider(Now);
        ObligationRecord? record = null;
        State().Should().Be(ObligationState.Missing);

        record = After(PlanObligationHandler.Decide(new(Ada, Truck, Today.AddDays(10), Hr), record, Around(), clock.GetUtcNow(), clock.Today()));
        State().Should().Be(ObligationState.Planned);
        clock.Advance(TimeSpan.FromDays(10));
        State().Should().Be(ObligationState.Planned);
        clock.Advance(TimeSpan.FromDays(1));
        State().Should().Be(ObligationState.Missing, "the day has gone by");

        record = After(IssuePermitHandler.Decide(
            new(Ada, Guid.CreateVersion7(), Truck, ["Motviktstruck"], "Solvik AB", null, clock.Today(), null, Hr), record, Around(), null, clock.GetUtcNow(), clock.Today()));
        State().Should().Be(ObligationState.Valid);
        var last = record.Of(Truck).Met.Single().ValidTo!.Value;
        last.Should().Be(clock.Today().AddYears(5).AddDays(-1));

        clock.Advance(TimeSpan.FromDays(last.DayNumber - clock.Today().DayNumber - 91));
        State().Should().Be(ObligationState.Valid);
        clock.Advance(TimeSpan.FromDays(1));
        State().Should().Be(ObligationState.Expiring);
        clock.Advance(TimeSpan.FromDays(90));
        (State(), clock.Today()).Should().Be((ObligationState.Expiring, last));
        clock.Advance(TimeSpan.FromDays(1));
        State().Should().Be(ObligationState.Expired);

        ObligationState State() => (record?.Of(Truck) ?? RuleFacts.None).On(clock.Today()).On(clock.Today(), Content.WarnDays);

        ObligationRecord After(Decision decision) => decision.Events.Aggregate(record, ObligationRecord.Fold)!;
    }

    [Theory]
    [InlineData(null, false, null, null, ObligationState.Missing)]
    [InlineData(-1, false, null, null, ObligationState.Missing)]
    [InlineData(0, false, null, null, ObligationState.Planned)]
    [InlineData(0, true, null, null, ObligationState.Valid)]
    [InlineData(null, true, 91, null, ObligationState.Valid)]
    [InlineData(null, true, 90, null, ObligationState.Expiring)]
    [InlineData(null, true, 0, null, ObligationState.Expiring)]
    [InlineData(9, true, -1, null, ObligationState.Expired)]
    [InlineData(9, true, -1, 0, ObligationState.Exempt)]
    [InlineData(null, false, null, -1, ObligationState.Missing)]
    public void The_state_is_a_matter_of_days(int? planned, bool isMet, int? valid, int? exempt, ObligationState state) =>
        new Standing(Day(planned), isMet, Day(valid), Day(exempt)).On(Today, 90).Should().Be(state);

    [Fact]
    public void What_holds_longest_counts_and_what_is_of_a_later_day_does_not_yet()
    {
        ObligationRecord record = new object[] { Met(Today.AddDays(-9), Today.AddDays(100)), Met(Today.AddDays(-5), Today.AddDays(20)), Met(Today, null) }
            .Aggregate((ObligationRecord?)null, ObligationRecord.Fold)!;

        record.Of(Truck).On(Today.AddDays(-1)).ValidTo.Should().Be(Today.AddDays(100));
        record.Of(Truck).On(Today).Should().Be(new Standing(null, true, null, null));
    }

    [Theory]
    [InlineData(IntervalBasis.Policy, 12, null, 364)]
    [InlineData(IntervalBasis.Policy, 12, 30, 30)]
    [InlineData(IntervalBasis.Law, 12, 900, 364)]
    [InlineData(IntervalBasis.None, null, 30, 30)]
    [InlineData(IntervalBasis.None, null, null, null)]
    public void The_earlier_of_the_rules_last_day_and_its_own_is_kept(IntervalBasis basis, int? months, int? own, int? last) =>
        Validity.Until(new(basis, months), Today, Day(own)).Should().Be(Day(last));

    private static DateOnly? Day(int? days) => days is { } some ? Today.AddDays(some) : null;

    private static RequirementMet Met(DateOnly on, DateOnly? last) => new(Ada, Truck, Guid.CreateVersion7(), on, last, MetBy.Course, null, null, Hr, Now);
}
