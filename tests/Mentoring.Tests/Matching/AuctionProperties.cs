using Competence.Mentoring.Matching;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Mentoring.Tests.Matching;

public sealed class AuctionProperties
{
    /// <summary>Small enough to try every way: up to 5 by 4, places 0 to 3 on either side, gains with many ties or none.</summary>
    private static readonly Gen<Candidates> Small = Gen.Select(Gen.Int[0, 3].Array[1, 5], Gen.Int[0, 3].Array[1, 4], Gen.Int[1, 1000]).SelectMany(
        (mentees, mentors, most) => Gen.Int[-most / 2, most].Array[mentees.Length * mentors.Length].Select(gains => From(mentees, mentors, gains)));

    [Fact]
    public void The_total_is_the_greatest_there_is() =>
        Small.Sample(pairs => Auction.Of(pairs).Total(pairs) == Greatest(pairs, 0, [.. pairs.MenteePlaces], [.. pairs.MentorPlaces]), iter: 10_000);

    [Fact]
    public void No_place_is_taken_twice_and_no_pair() =>
        Small.Sample(pairs =>
        {
            var chosen = Auction.Of(pairs).Pairs;
            chosen.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
            for (var m = 0; m < pairs.Mentees; m++) chosen.Count(p => pairs.Mentee[p] == m).Should().BeLessThanOrEqualTo(pairs.MenteePlaces[m]);
            for (var m = 0; m < pairs.Mentors; m++) chosen.Count(p => pairs.Mentor[p] == m).Should().BeLessThanOrEqualTo(pairs.MentorPlaces[m]);
        }, iter: 10_000);

    [Fact]
    public void Where_all_are_alike_as_many_as_can_be_are_paired()
    {
        var pairs = From([.. Enumerable.Repeat(1, 60)], [.. Enumerable.Repeat(2, 20)], [.. Enumerable.Repeat(500_000, 60 * 20)]);
        Auction.Of(pairs).Pairs.Should().HaveCount(40);
    }

    private static Candidates From(int[] mentees, int[] mentors, int[] gains)
    {
        var (first, of, kept) = (new int[mentees.Length + 1], new List<int>(), new List<int>());
        for (var mentee = 0; mentee < mentees.Length; mentee++)
        {
            for (var mentor = 0; mentor < mentors.Length; mentor++)
            {
                var gain = gains[mentee * mentors.Length + mentor];
                if (gain <= 0 || mentees[mentee] == 0 || mentors[mentor] == 0) continue;
                of.Add(mentor);
                kept.Add(gain);
            }
            first[mentee + 1] = of.Count;
        }
        return new(first, [.. of], [.. kept], mentees, mentors);
    }

    /// <summary>By trying each pair with and without, from this one on.</summary>
    private static long Greatest(Candidates pairs, int pair, int[] mentees, int[] mentors)
    {
        if (pair == pairs.Count) return 0;
        var without = Greatest(pairs, pair + 1, mentees, mentors);
        var (mentee, mentor) = (pairs.Mentee[pair], pairs.Mentor[pair]);
        if (mentees[mentee] == 0 || mentors[mentor] == 0) return without;
        (mentees[mentee], mentors[mentor]) = (mentees[mentee] - 1, mentors[mentor] - 1);
        var with = pairs.Gain[pair] + Greatest(pairs, pair + 1, mentees, mentors);
        (mentees[mentee], mentors[mentor]) = (mentees[mentee] + 1, mentors[mentor] + 1);
        return Math.Max(without, with);
    }
}
