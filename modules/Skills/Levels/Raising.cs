namespace Competence.Skills.Levels;

/// <param name="Level">The lowest that suffices, 1-5.</param>
/// <param name="To">What the level would then be.</param>
public sealed record LevelRaise(RatingSource Source, int Level, int To);

/// <summary>
/// What one more word, said today, would have to say to raise a level: for each source the lowest rating that suffices. Found
/// by trying with the formula itself, so that it holds for every policy and every half-life.
/// </summary>
public static class Raising
{
    private static readonly Guid Another = new("0b9c5e0a-3f0e-8f5e-9c55-1f2d8a4f6e10");

    /// <param name="manager">Whose rating a manager's would replace; null: nobody manages the person.</param>
    public static IReadOnlyList<LevelRaise> Of(
        IReadOnlyList<Rating> ratings, Fading fading, DateTimeOffset now, CombinationPolicy policy, Guid person, Guid? manager)
    {
        var shown = Level.Of(ratings, fading, now, policy).Shown ?? 0;
        return [.. Enum.GetValues<RatingSource>().Select(Lowest).OfType<LevelRaise>()];

        LevelRaise? Lowest(RatingSource source) => Said(source) is not { } said ? null : Enumerable.Range(1, Level.Highest)
            .Select(level => new LevelRaise(source, level, With(said with { Level = level }) ?? 0))
            .FirstOrDefault(raise => raise.To > shown);

        int? With(Rating said) => Level.Of(
            [.. ratings.Where(r => (r.Source, r.RaterId, r.EvidenceId) != (said.Source, said.RaterId, said.EvidenceId)), said], fading, now, policy).Shown;

        Rating? Said(RatingSource source) => source switch
        {
            RatingSource.Self => new(source, person, 0, now),
            RatingSource.Manager => manager is null ? null : new(source, manager, 0, now),
            RatingSource.Evidence => new(source, null, 0, now, EvidenceId: Another),
            _ => new(source, Another, 0, now),
        };
    }
}
