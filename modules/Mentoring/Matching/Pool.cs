namespace Competence.Mentoring.Matching;

/// <summary>Everybody in one run, by id, with an index from skills and goals to the mentors who have them.</summary>
internal sealed class Pool
{
    private readonly Dictionary<Guid, List<Offer>> bySkill = [];
    private readonly Dictionary<string, List<int>> byGoal = [];
    private readonly MentoringKind kind;
    private readonly MatchWeights weights;
    private readonly DateOnly today;

    public Pool(IEnumerable<Participant> people, MentoringKind kind, MatchWeights weights, DateOnly today)
    {
        (this.kind, this.weights, this.today) = (kind, weights, today);
        var all = people.OrderBy(p => p.PersonId).ToList();
        Mentees = [.. all.Where(p => p.Mentee?.Free > 0)];
        Mentors = [.. all.Where(p => p.Mentor is not null)];
        Sought = [.. Mentees.Select(p => p.Mentee!.Seeks.OrderBy(s => s.SkillId).ToArray())];
        for (var m = 0; m < Mentors.Length; m++)
        {
            foreach (var (skill, level) in Mentors[m].Mentor!.Offers)
                if (level >= ScoreParts.Teaches) Listed(bySkill, skill).Add(new(m, level));
            foreach (var goal in Mentors[m].Mentor!.HelpsWith.Distinct()) Listed(byGoal, goal).Add(m);
        }
    }

    /// <summary>Those with a place left for a mentor.</summary>
    public Participant[] Mentees { get; }

    /// <summary>Those who are full too: a mentee reads that they are.</summary>
    public Participant[] Mentors { get; }

    /// <summary>Of each mentee.</summary>
    public SoughtSkill[][] Sought { get; }

    public IReadOnlyList<Offer> Teaching(Guid skill) => bySkill.GetValueOrDefault(skill) ?? [];
    public IReadOnlyList<int> HelpingWith(string goal) => byGoal.GetValueOrDefault(goal) ?? [];

    public PairBarrier? Barrier(int mentee, int mentor) => PairBarriers.Between(Mentees[mentee], Mentors[mentor], kind, today);

    public PairScore Score(int mentee, int mentor, double complement) => PairScores.Of(Mentees[mentee], Mentors[mentor], complement);

    /// <summary>The score in whole parts.</summary>
    public int Gain(int mentee, int mentor, double complement) => InParts(Score(mentee, mentor, complement).Total(weights));

    /// <summary>No pair of this complement gains more.</summary>
    public int GainAtMost(double complement) => InParts(weights.Complement * complement + (1 - weights.Complement)) + 1;

    public double Total(PairScore score) => score.Total(weights);

    private static int InParts(double score) => (int)Math.Round(score * Candidates.Whole);

    private static List<T> Listed<TKey, T>(Dictionary<TKey, List<T>> index, TKey key) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        return list;
    }
}

/// <param name="Level">3 or above.</param>
internal readonly record struct Offer(int Mentor, double Level);
