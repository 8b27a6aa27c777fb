using System.Diagnostics;
using Competence.Mentoring.Matching;
using FluentAssertions;
using Xunit;
using static Competence.Mentoring.Tests.Matching.Programme;

namespace Competence.Mentoring.Tests.Matching;

/// <summary>
/// How fast and how near the greatest total, at the sizes that mentoring.md names. Timed, so never in the ordinary run:
/// build Release and run the dll with <c>-explicit only -showLiveOutput</c>.
/// </summary>
public sealed class MatchingScale(ITestOutputHelper output)
{
    [Theory(Explicit = true)]
    [InlineData(2_000, 1_000, 400, 3_000), InlineData(2_000, 1_000, 1, 3_000)]
    [InlineData(10_000, 10_000, 400, 10_000), InlineData(10_000, 4_000, 400, 10_000), InlineData(10_000, 10_000, 1, 60_000)]
    public void A_run_is_fast_and_near_the_greatest(int mentees, int mentors, int skills, int milliseconds)
    {
        var people = ByChance(7, mentees, mentors, skills);
        MatchRun.Optimised(Pool(people.Take(200)));
        var (clock, cpu) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);

        var pool = Pool(people);
        var indexed = clock.ElapsedMilliseconds;
        var plan = MatchRun.Optimised(pool);
        var (took, spent) = (clock.ElapsedMilliseconds, Process.GetCurrentProcess().TotalProcessorTime - cpu);

        var bound = Bound(pool);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        output.WriteLine($"{mentees} x {mentors}, {skills} skills: {took} ms ({spent.TotalMilliseconds:0} of processor, index {indexed}), {plan.Pairs.Count} pairs, "
            + $"{plan.Total / bound:P3} of the bound, greedy {MatchRun.Greedy(pool).Total / bound:P3}, peak {peak} MB");
        took.Should().BeLessThan(milliseconds);
        plan.Total.Should().BeGreaterThan(.99 * bound);
        peak.Should().BeLessThan(1024);
    }

    [Fact(Explicit = true)]
    public void Suggestions_come_at_once_among_ten_thousand()
    {
        var pool = Pool(ByChance(7, 10_000, 10_000, 400));
        var times = pool.Mentees.Take(2_000).Select(mentee =>
        {
            var clock = Stopwatch.StartNew();
            Suggestions.For(pool, mentee.PersonId, 20);
            return clock.Elapsed.TotalMilliseconds;
        }).Skip(100).Order().ToArray();
        output.WriteLine($"suggestions: median {times[times.Length / 2]:0.00} ms, p95 {times[times.Length * 95 / 100]:0.00} ms, longest {times[^1]:0.00} ms");
        times[times.Length * 95 / 100].Should().BeLessThan(100);
    }

    /// <summary>No total is above it, whatever the lists leave out: any prices bound the total of all pairs (weak duality).</summary>
    private static double Bound(Pool pool)
    {
        var (pairs, ground) = (new CandidateSearch(pool, 50).Found().Pairs, new CommonGround(pool));
        var prices = Auction.Of(pairs).Prices;
        var bound = pairs.MentorPlaces.Zip(prices, (places, price) => places * price).Sum();
        for (var mentee = 0; mentee < pool.Mentees.Length; mentee++)
        {
            var margins = ground.InSkills(mentee).Where(m => pool.Barrier(mentee, m) is null).Select(m => pool.Gain(mentee, m, ground.Complement(m)) - prices[m]).ToList();
            if (margins.Count == 0) margins = [.. ground.InGoals(mentee).Where(m => pool.Barrier(mentee, m) is null).Select(m => pool.Gain(mentee, m, 0) - prices[m])];
            bound += margins.Where(m => m > 0).OrderDescending().Take(pairs.MenteePlaces[mentee]).Sum();
        }
        return bound / Candidates.Whole;
    }
}
