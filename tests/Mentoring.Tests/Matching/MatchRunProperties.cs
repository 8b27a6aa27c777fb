using Competence.Mentoring.Matching;
using CsCheck;
using FluentAssertions;
using Xunit;
using static Competence.Mentoring.Tests.Matching.Programme;

namespace Competence.Mentoring.Tests.Matching;

public sealed class MatchRunProperties
{
    private const int Programmes = 1000;
    private static readonly Gen<List<Participant>> Any = Gen.Select(Gen.Int[1, 1 << 30], Gen.Int[1, 40], Gen.Int[1, 25], Gen.Int[1, 30])
        .Select((seed, mentees, mentors, skills) => ByChance(seed, mentees, mentors, skills));

    [Fact]
    public void Never_under_the_total_of_greed() => Any.Sample(people =>
        MatchRun.Optimised(Pool(people)).Total >= MatchRun.Greedy(Pool(people)).Total - 1e-6 * people.Count, iter: Programmes);

    [Fact]
    public void No_capacity_is_broken_and_no_pair_forbidden() => Any.Sample(people =>
    {
        var byId = people.ToDictionary(p => p.PersonId);
        return new[] { MatchRun.Optimised(Pool(people)), MatchRun.Greedy(Pool(people)), MatchRun.Optimised(Pool(people), 2) }.All(plan =>
            plan.Pairs.DistinctBy(p => (p.MenteeId, p.MentorId)).Count() == plan.Pairs.Count
            && plan.Pairs.GroupBy(p => p.MenteeId).All(g => g.Count() <= byId[g.Key].Mentee!.Free)
            && plan.Pairs.GroupBy(p => p.MentorId).All(g => g.Count() <= byId[g.Key].Mentor!.Free)
            && plan.Pairs.All(p => PairBarriers.Between(byId[p.MenteeId], byId[p.MentorId], MentoringKind.Mentor, Today) is null));
    }, iter: Programmes);

    [Fact]
    public void The_order_in_which_people_are_read_does_not_matter() => Gen.Select(Any, Gen.Int).Sample((people, seed) =>
    {
        var chance = new Random(seed);
        var shuffled = people.OrderBy(_ => chance.Next()).Select(p => p.Mentee is null ? p : p with { Mentee = p.Mentee with { Seeks = [.. p.Mentee.Seeks.Reverse()] } });
        MatchRun.Optimised(Pool(shuffled)).Should().BeEquivalentTo(MatchRun.Optimised(Pool(people)), o => o.WithStrictOrdering());
    }, iter: 200);

    [Fact]
    public void Everybody_with_a_place_is_in_a_pair_or_among_the_unmatched() => Any.Sample(people =>
    {
        var plan = MatchRun.Optimised(Pool(people));
        plan.Pairs.Select(p => p.MenteeId).Concat(plan.Unmatched.Where(u => u.Side == MatchSide.Mentee).Select(u => u.PersonId)).Distinct().Order()
            .Should().Equal(people.Where(p => p.Mentee?.Free > 0).Select(p => p.PersonId).Order());
    }, iter: 200);

    [Fact]
    public void The_index_scores_as_the_pair_alone_does() => Any.Sample(people =>
    {
        var pool = Pool(people);
        var ground = new CommonGround(pool);
        for (var mentee = 0; mentee < pool.Mentees.Length; mentee++)
        {
            var found = ground.InSkills(mentee).ToHashSet();
            for (var mentor = 0; mentor < pool.Mentors.Length; mentor++)
            {
                var complement = PairScores.Complement(pool.Mentees[mentee].Mentee!, pool.Mentors[mentor].Mentor!);
                ground.Complement(mentor).Should().Be(complement);
                found.Contains(mentor).Should().Be(complement > 0);
            }
        }
    }, iter: 200);

    [Fact]
    public void A_cut_list_leaves_nobody_without_a_mentor_who_is_free() => Any.Sample(people =>
    {
        var (pool, byId) = (Pool(people), people.ToDictionary(p => p.PersonId));
        var plan = MatchRun.Optimised(pool, 1);
        var free = people.Where(p => p.Mentor is { } m && m.Free > plan.Pairs.Count(pair => pair.MentorId == p.PersonId)).ToList();
        return !plan.Unmatched.Where(u => u.Side == MatchSide.Mentee).Select(u => byId[u.PersonId]).Any(left => free.Any(mentor =>
            PairBarriers.Between(left, mentor, MentoringKind.Mentor, Today) is null && PairScores.Complement(left.Mentee!, mentor.Mentor!) > 0));
    }, iter: Programmes);

    [Fact]
    public void Suggestions_are_the_best_allowed_mentors_in_order() => Any.Sample(people =>
    {
        var pool = Pool(people);
        foreach (var mentee in pool.Mentees)
        {
            var shown = Suggestions.For(pool, mentee.PersonId, 5);
            var all = pool.Mentors.Where(m => PairBarriers.Between(mentee, m, MentoringKind.Mentor, Today) == null && PairScores.Complement(mentee.Mentee!, m.Mentor!) > 0)
                .Select(m => Math.Round(PairScores.Of(mentee, m).Total(MatchWeights.Usual), 6)).OrderDescending().Take(5).ToList();
            if (all.Count > 0) shown.Select(s => Math.Round(s.Total, 6)).Should().Equal(all);
        }
    }, iter: 100);
}
