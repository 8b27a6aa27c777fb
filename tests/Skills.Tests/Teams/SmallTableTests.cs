using Competence.Skills.Teams;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Teams;

public sealed class SmallTableTests
{
    private const int Sql = 0, North = 0, South = 1;

    [Fact]
    public void What_few_have_in_a_sibling_is_told_neither_there_nor_in_the_next_smallest() =>
        Table(RowTotal.Unknown, [9], [3], [20]).Should().Equal("h", "h", ".");

    [Fact]
    public void A_single_hidden_thing_would_be_the_rest_of_the_siblings_total() =>
        Table(RowTotal.OfCells, [9, 12, 8], [3, 6, 7], [20, 20, 30]).Should().Equal("h.h", "h.h", "...");

    [Fact]
    public void Three_who_are_asked_two_things_are_three_people_and_two_and_three_in_roles_are_five()
    {
        Table(RowTotal.OfCells, [9, 9, 9], [3, 3, 6]).Should().Equal("hhh", "hhh");
        Table(RowTotal.OfPeople, [9, 9, 9], [3, 3, 6]).Should().Equal("hh.", "hh.");
    }

    [Fact]
    public void What_a_sibling_alone_has_hides_nothing_for_the_parent_tells_it() =>
        Table(RowTotal.OfCells, [9, 5, 30], [3, 0, 40]).Should().Equal("h.h", "h.h");

    [Fact]
    public void What_is_hidden_above_is_hidden_below() => Below(RowTotal.Unknown, [Sql], [], [9, 9], [9, 9]).Should().Equal("h.", "h.");

    [Fact]
    public void A_sibling_told_nothing_of_that_is_many_hides_no_other() =>
        Below(RowTotal.OfCells, [], [North, South], [0, 2, 9], [7, 3, 9], [20, 20, 9]).Should().Equal("hhh", "hhh", "...");

    [Fact]
    public void No_difference_between_what_is_told_of_a_parent_and_its_children_is_about_one_to_four() =>
        Gen.Int[0, 12].Array[4].Array[1, 6].Select(Gen.Bool).Sample((people, isOfPeople) =>
        {
            var total = isOfPeople ? RowTotal.OfPeople : RowTotal.OfCells;
            var (above, hidden) = Hide(total, people);
            bool IsHidden(int row, int thing) => hidden[row].Contains(Id(thing));
            for (var thing = 0; thing < 4; thing++)
            {
                for (var row = 0; row < people.Length; row++) (IsHidden(row, thing) || people[row][thing] is 0 or >= 5).Should().BeTrue();
                if (!above.Contains(Id(thing))) people.Where((_, row) => IsHidden(row, thing)).Sum(row => row[thing]).Should().Match(rest => rest == 0 || rest >= 5);
            }
            for (var row = 0; row < people.Length; row++)
            {
                var untold = people[row].Where((n, thing) => n > 0 && IsHidden(row, thing)).ToList();
                var about = isOfPeople ? untold.Sum() : untold.DefaultIfEmpty().Max();
                (about is 0 or >= 5 || untold.Count == people[row].Count(n => n > 0)).Should().BeTrue();
            }
        });

    [Fact]
    public void Nothing_small_comes_out_by_subtracting_again_and_again() => Gen.Int[1, 12].Array[4].Array[2, 6].Sample(people =>
    {
        var (above, hidden) = Hide(RowTotal.OfCells, people);
        var unknown = people.SelectMany((row, r) => row.Select((_, thing) => (Row: r, Thing: thing))).Where(c => hidden[c.Row].Contains(Id(c.Thing))).ToHashSet();
        bool IsSolved((int Row, int Thing) cell) =>
            unknown.Count(c => c.Row == cell.Row) == 1 || !above.Contains(Id(cell.Thing)) && unknown.Count(c => c.Thing == cell.Thing) == 1;
        while (unknown.Where(IsSolved).ToList() is { Count: > 0 } solved)
        {
            solved.Should().OnlyContain(c => people[c.Row][c.Thing] >= 5);
            unknown.ExceptWith(solved);
        }
    });

    private static (IReadOnlySet<Guid> Above, IReadOnlyList<IReadOnlySet<Guid>> Hidden) Hide(RowTotal total, int[][] people)
    {
        int[] whole = [.. people[0].Select((_, thing) => people.Sum(row => row[thing]))];
        var above = SmallTable.Hidden([Row(whole)], new HashSet<Guid>(), new HashSet<int>(), total)[0];
        return (above, SmallTable.Hidden([.. people.Select(Row)], above, new HashSet<int>(), total));
    }

    private static IEnumerable<string> Table(RowTotal total, params int[][] people) => Below(total, [], [], people);

    /// <summary>A line a sibling: h where hidden.</summary>
    private static IEnumerable<string> Below(RowTotal total, int[] above, int[] silent, params int[][] people) =>
        SmallTable.Hidden([.. people.Select(Row)], above.Select(Id).ToHashSet(), silent.ToHashSet(), total)
            .Select((hidden, row) => string.Concat(people[row].Select((_, thing) => hidden.Contains(Id(thing)) ? 'h' : '.')));

    private static IReadOnlyDictionary<Guid, int> Row(int[] people) => people.Index().ToDictionary(p => Id(p.Index), p => p.Item);

    private static Guid Id(int number) => new(number + 1, 0, 0, new byte[8]);
}
