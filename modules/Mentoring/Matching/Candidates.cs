namespace Competence.Mentoring.Matching;

/// <summary>Who may be paired with whom and what each pair adds, as columns: the pairs of a mentee lie beside each other.</summary>
/// <param name="First">Where the pairs of each mentee begin; one more than there are mentees.</param>
/// <param name="Mentor">Of each pair.</param>
/// <param name="Gain">Of each pair: the score in parts of <see cref="Whole"/>, more than 0.</param>
/// <param name="MenteePlaces">How many mentors each mentee may still have.</param>
/// <param name="MentorPlaces">How many mentees each mentor may still have; at least 1 of whoever is in a pair.</param>
internal sealed record Candidates(int[] First, int[] Mentor, int[] Gain, int[] MenteePlaces, int[] MentorPlaces)
{
    /// <summary>A score of 1, in whole parts: sums of whole numbers are the same in any order.</summary>
    public const int Whole = 1_000_000;

    public int Mentees => MenteePlaces.Length;
    public int Mentors => MentorPlaces.Length;
    public int Count => Mentor.Length;

    /// <summary>Of each pair.</summary>
    public int[] Mentee { get; } = MenteeOf(First, Mentor.Length);

    private static int[] MenteeOf(int[] first, int count)
    {
        var of = new int[count];
        for (var m = 0; m + 1 < first.Length; m++) Array.Fill(of, m, first[m], first[m + 1] - first[m]);
        return of;
    }
}
