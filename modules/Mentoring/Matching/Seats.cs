namespace Competence.Mentoring.Matching;

/// <summary>Who holds which place: the pairs chosen so far, by mentor and by mentee, never more than either has places.</summary>
internal sealed class Seats
{
    private readonly Places mentors, mentees;
    private readonly Candidates pairs;

    public Seats(Candidates pairs) =>
        (this.pairs, mentors, mentees, Bid) = (pairs, new(pairs.MentorPlaces), new(pairs.MenteePlaces), new long[pairs.Count]);

    /// <summary>Up to which price the mentee of each pair holds on to it.</summary>
    public long[] Bid { get; }

    public ReadOnlySpan<int> Of(int mentor) => mentors.Held(mentor);
    public ReadOnlySpan<int> By(int mentee) => mentees.Held(mentee);
    public int FreeOf(int mentor) => pairs.MentorPlaces[mentor] - mentors.Held(mentor).Length;
    public int FreeBy(int mentee) => pairs.MenteePlaces[mentee] - mentees.Held(mentee).Length;

    public void Take(int pair)
    {
        mentors.Add(pairs.Mentor[pair], pair);
        mentees.Add(pairs.Mentee[pair], pair);
    }

    public void Leave(int pair)
    {
        mentors.Remove(pairs.Mentor[pair], pair);
        mentees.Remove(pairs.Mentee[pair], pair);
    }

    private sealed class Places
    {
        private readonly int[] first, taken, held;

        public Places(int[] places)
        {
            (first, taken) = (new int[places.Length + 1], new int[places.Length]);
            for (var i = 0; i < places.Length; i++) first[i + 1] = first[i] + places[i];
            held = new int[first[^1]];
        }

        public ReadOnlySpan<int> Held(int of) => held.AsSpan(first[of], taken[of]);

        public void Add(int of, int pair) => held[first[of] + taken[of]++] = pair;

        public void Remove(int of, int pair)
        {
            var at = Array.IndexOf(held, pair, first[of], taken[of]);
            held[at] = held[first[of] + --taken[of]];
        }
    }
}
