using Competence.Skills.Finder;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Finder;

public sealed class ExpertTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Gen<Candidate> AnyCandidate = Gen.Select(
        Gen.Guid, Gen.Int[0, 5], Gen.Double[0, 1], Gen.Int[0, 2000], Gen.Bool, Gen.Bool, Gen.Bool,
        (id, level, confidence, days, helps, readable, near) => new Candidate(id, level, confidence, Now.AddDays(-days), helps, readable, false, near));

    [Fact]
    public void A_colleague_sees_who_will_help_and_no_level() =>
        Expert.Of(Colleague(5, willHelp: true), 4, null).Should().Match<Expert>(e => e.Level == null && e.Confidence == null && e.RatedAt == null && e.WillHelp);

    [Fact]
    public void A_colleague_does_not_see_who_has_not_offered_help() => Expert.Of(Colleague(5, willHelp: false), 1, null).Should().BeNull();

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void Asking_level_by_level_tells_a_colleague_nothing(int asked)
    {
        var (four, five) = (Expert.Of(Colleague(4, true), asked, null), Expert.Of(Colleague(5, true), asked, null));

        (four is null).Should().Be(five is null);
        Expert.Of(Colleague(3, true), asked, null).Should().BeNull("a helper below level 4 is found at no asked level");
    }

    [Fact]
    public void Who_is_to_rate_before_seeing_does_not_see_by_searching() =>
        Expert.Of(Colleague(5, true) with { IsReadable = true, IsBlind = true }, 1, null).Should().BeNull();

    [Theory]
    [InlineData(true, 1), InlineData(false, 1), InlineData(null, 2)]
    public void Will_help_narrows_to_those_who_will_or_will_not(bool? willHelp, int found) =>
        new[] { true, false }.Count(helps => Expert.Of(Colleague(4, helps) with { IsReadable = true }, 4, willHelp) is not null).Should().Be(found);

    [Fact]
    public void The_order_of_those_without_a_level_does_not_follow_it() => Gen.Select(AnyCandidate, AnyCandidate, Gen.Int[4, 5], Gen.Int[4, 5]).Sample((one, other, a, b) =>
    {
        (one, other) = (one with { IsReadable = false, WillHelp = true }, other with { IsReadable = false, WillHelp = true });
        return Expert.Compare(Expert.Of(one with { Level = a }, 4, null)!, Expert.Of(other with { Level = b }, 4, null)!)
            == Expert.Compare(Expert.Of(one with { Level = b }, 4, null)!, Expert.Of(other with { Level = a }, 4, null)!);
    });

    [Fact]
    public void A_cursor_is_the_line_it_was_made_of() => AnyCandidate.Where(c => c.WillHelp && c.Level >= 4)
        .Sample(c => Expert.Of(c, 4, null) is { } expert && Expert.FromCursor(expert.ToCursor()) == expert);

    [Fact]
    public void What_is_no_cursor_is_none() => new[] { "", "!", "bnVsbA", "MQ" }.Select(Expert.FromCursor).Should().OnlyContain(e => e == null);

    private static Candidate Colleague(int level, bool willHelp) => new(Guid.CreateVersion7(), level, .8, Now, willHelp, IsReadable: false, IsBlind: false, IsNear: false);
}
