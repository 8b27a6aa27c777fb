using Competence.Metrics.Facts;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Facts;

public sealed class FactChangesTests
{
    private static readonly Guid Ada = Guid.CreateVersion7(), North = Guid.CreateVersion7(), South = Guid.CreateVersion7();
    private static readonly DateOnly Hired = new(2020, 3, 1), LeavesAfter = new(2026, 5, 31);

    [Fact]
    public void What_is_told_again_changes_nothing() =>
        Between([Employed()], [Employed()]).Should().BeEquivalentTo(new FactChanges([], [], null));

    [Fact]
    public void What_is_new_counts_from_its_first_day() => Between([], [Employed()]).Since.Should().Be(Hired);

    [Fact]
    public void An_end_leaves_what_was_before_the_last_day_as_it_was()
    {
        var changes = Between([Employed()], [Employed(LeavesAfter.AddDays(1), "voluntary")]);

        changes.Since.Should().Be(LeavesAfter);
        (changes.Ended.Count, changes.Added.Count).Should().Be((1, 1));
    }

    [Fact]
    public void An_end_taken_back_or_moved_counts_from_the_earlier_of_the_two()
    {
        Between([Employed(LeavesAfter.AddDays(1))], [Employed()]).Since.Should().Be(LeavesAfter);
        Between([Employed(LeavesAfter.AddDays(1))], [Employed(LeavesAfter.AddDays(31))]).Since.Should().Be(LeavesAfter);
    }

    [Fact]
    public void A_move_counts_from_the_last_day_before_it()
    {
        var day = new DateOnly(2026, 2, 1);

        Between([Works(North)], [Works(North, Hired, day), Works(South, day)]).Since.Should().Be(day.AddDays(-1));
    }

    [Fact]
    public void What_is_no_longer_said_counts_from_its_first_day() => Between([Employed()], []).Since.Should().Be(Hired);

    [Fact]
    public void Another_amount_counts_from_its_day() =>
        Between([new Fact(FactKinds.Onboarded, Ada, Hired, Amount: 30)], [new Fact(FactKinds.Onboarded, Ada, Hired, Amount: 40)]).Since.Should().Be(Hired);

    private static FactChanges Between(Fact[] known, Fact[] told) => FactChanges.Between([.. known.Select(f => (Guid.CreateVersion7(), f))], told);

    private static Fact Employed(DateOnly? to = null, string? reason = null) => new(FactKinds.Employment, Ada, Hired, to, Detail: reason);

    private static Fact Works(Guid unit, DateOnly? from = null, DateOnly? to = null) => new(FactKinds.Unit, Ada, from ?? Hired, to, unit);
}
