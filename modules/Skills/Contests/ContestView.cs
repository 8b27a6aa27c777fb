using System.Linq.Expressions;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using Marten;

namespace Competence.Skills.Contests;

/// <param name="PersonId">Whose skill it is.</param>
/// <param name="Level">0-5, the level that is contested.</param>
/// <param name="Reason">Why; null where it has been erased.</param>
/// <param name="Outcome">Null while the rater has not answered.</param>
/// <param name="NewLevel">0-5, what the rater said after looking again.</param>
/// <param name="Answer">What the rater wrote; null while there is none, or where it has been erased.</param>
public sealed record ContestView(
    Guid ContestId, Guid PersonId, Guid SkillId, LocalizedText Label, RatingSource Source, Guid RaterId, int Level, DateTimeOffset RatedAt,
    DateTimeOffset ContestedAt, string? Reason, ContestOutcome? Outcome, int? NewLevel, string? Answer, DateTimeOffset? AnsweredAt);

/// <param name="Items">The newest first.</param>
public sealed record ContestsView(IReadOnlyList<ContestView> Items);

internal static class ContestViews
{
    private const int Most = 200;

    /// <summary>Those that match, the newest first.</summary>
    public static async Task<IReadOnlyList<ContestView>> Contests(this IQuerySession session, Expression<Func<Contest, bool>> which, CancellationToken ct)
    {
        var contests = await session.Query<Contest>().Where(which).OrderByDescending(c => c.ContestedAt).Take(Most).ToListAsync(ct);
        var texts = (await session.LoadManyAsync<ContestText>(ct, [.. contests.Select(c => c.Id)])).ToDictionary(t => t.Id);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. contests.Select(c => c.SkillId).Distinct()])).ToDictionary(s => s.Id);
        return [.. contests.Select(c => View(c, skills[c.SkillId], texts.GetValueOrDefault(c.Id)))];
    }

    private static ContestView View(Contest c, Skill skill, ContestText? text) => new(
        c.Id, c.PersonId, c.SkillId, skill.Label, c.Source, c.RaterId, c.Level, c.RatedAt, c.ContestedAt, text?.Reason,
        c.Outcome, c.NewLevel, text?.Answer, c.AnsweredAt);
}
