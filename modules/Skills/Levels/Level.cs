namespace Competence.Skills.Levels;

/// <summary>
/// What a person's ratings of one skill come to, and how: <c>level = Σ(w·d·l)/Σ(w·d)</c> over the sources,
/// <c>confidence = 1 − Π(1 − w·d)</c> (skills.md, "How a level comes about").
/// </summary>
/// <remarks>
/// Only the newest rating per rater and source counts; each piece of evidence is a voice of its own. Several raters of
/// one source are averaged first, each by what
/// time has left of it, and the source's own d is that of its freshest rating. Of equally old ratings that is the plain
/// mean. Otherwise a plain mean would let an expired certificate speak as loud as a valid one, and a mean of the decays
/// would make one more colleague's old rating lower the confidence.
/// </remarks>
/// <param name="Exact">To six decimals; null where nothing that holds has been said.</param>
/// <param name="Shown">Rounded half up; what requirements are compared with.</param>
/// <param name="Parts">Every rating that counts; level is the sum of share times level.</param>
public sealed record Level(decimal? Exact, int? Shown, double Confidence, bool IsStale, IReadOnlyList<LevelPart> Parts)
{
    public const int Highest = 5;
    public const double TooUnsure = .3;
    public const int StaleAfterMonths = 12;

    public static readonly Level None = new(null, null, 0, IsStale: true, []);

    public static Level Of(
        IEnumerable<Rating> ratings, Fading fading, DateTimeOffset now, CombinationPolicy policy = CombinationPolicy.Weighted)
    {
        var sources = ratings
            .GroupBy(r => (r.Source, r.RaterId, r.EvidenceId), (_, same) => same.MaxBy(r => r.OccurredAt)!)
            .Select(r => new Left(r, fading.Left(r, now)))
            .Where(r => r.Decay > 0)
            .ChosenBy(policy)
            .GroupBy(r => r.Rating.Source, (source, of) => new SourceSum(source.Weight(), [.. of]))
            .ToList();
        if (sources.Count == 0) return None;

        var total = sources.Sum(s => s.Weight * s.Decay);
        LevelPart[] parts = [.. sources.SelectMany(s => s.Of.Select(r => s.Part(r, total))).OrderByDescending(p => p.Share)];
        var exact = Math.Round((decimal)parts.Sum(p => p.Share * p.Level), 6, MidpointRounding.AwayFromZero);
        var confidence = 1 - sources.Aggregate(1.0, (doubt, s) => doubt * (1 - s.Weight * s.Decay));
        var isStale = confidence < TooUnsure || Fading.AgeMonths(parts.Max(p => p.OccurredAt), now) > StaleAfterMonths;
        return new(exact, (int)Math.Round(exact, MidpointRounding.AwayFromZero), confidence, isStale, parts);
    }
}

/// <summary>One rating's part in a level.</summary>
/// <param name="Weight">How much its source counts when fresh.</param>
/// <param name="Decay">What time has left of it: 1 today, 0.5 after one half-life.</param>
/// <param name="Share">Its share of the level; the shares sum to 1.</param>
public sealed record LevelPart(
    RatingSource Source, Guid? RaterId, int Level, DateTimeOffset OccurredAt, double Weight, double Decay, double Share, Guid? EvidenceId = null);

internal sealed record Left(Rating Rating, double Decay);

/// <summary>One source with all its raters.</summary>
internal sealed record SourceSum(double Weight, IReadOnlyList<Left> Of)
{
    public double Decay { get; } = Of.Max(r => r.Decay);

    public LevelPart Part(Left r, double total) => new(
        r.Rating.Source, r.Rating.RaterId, r.Rating.Level, r.Rating.OccurredAt, Weight, r.Decay,
        Weight * Decay / total * (r.Decay / Of.Sum(other => other.Decay)), r.Rating.EvidenceId);
}
