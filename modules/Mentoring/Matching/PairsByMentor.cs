namespace Competence.Mentoring.Matching;

/// <summary>The candidates once more, those of a mentor beside each other.</summary>
internal sealed class PairsByMentor
{
    private readonly int[] first, pairs;

    public PairsByMentor(Candidates candidates)
    {
        (first, pairs) = (new int[candidates.Mentors + 1], new int[candidates.Count]);
        foreach (var mentor in candidates.Mentor) first[mentor + 1]++;
        for (var m = 0; m < candidates.Mentors; m++) first[m + 1] += first[m];
        var next = first[..^1];
        for (var pair = 0; pair < pairs.Length; pair++) pairs[next[candidates.Mentor[pair]]++] = pair;
    }

    public ReadOnlySpan<int> Of(int mentor) => pairs.AsSpan(first[mentor], first[mentor + 1] - first[mentor]);
}
