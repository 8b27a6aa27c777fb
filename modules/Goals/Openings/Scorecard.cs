using Competence.Goals.Copies;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.Openings;

/// <summary>Everyone is measured by the same: what the role asks on the day that somebody is needed, and what the law asks.</summary>
internal static class Scorecard
{
    public static async Task<OpeningView> View(this IQuerySession session, Opening opening, Actor actor, IPolicy policy, CancellationToken ct)
    {
        var words = await session.LoadAsync<OpeningWords>(opening.Id, ct);
        var asked = await session.AskedBy(opening.RoleProfileId, opening.Terms.NeededBy, ct) ?? [];
        var rows = Rows(asked, opening.Terms.Legal);
        var names = await session.SkillNames([.. rows.Select(r => r.SkillId)], ct);
        var inside = opening.Candidates.Select(c => c.PersonId).OfType<Guid>().ToArray();
        var readable = await policy.Among(actor, "assessed-rating.read", inside, ct);
        var levels = await session.LevelsOf([.. readable], [.. rows.Select(r => r.SkillId)], ct);
        var outside = (await session.Query<ExternalCandidate>().Where(c => c.OpeningId == opening.Id).ToListAsync(ct)).ToDictionary(c => c.Id);
        var roles = await session.RoleNames([opening.RoleProfileId], ct);
        return new(
            opening.Id, opening.UnitId, opening.RoleProfileId, roles.GetValueOrDefault(opening.RoleProfileId), opening.RoleVersion, opening.State, words?.Reason ?? "",
            opening.Terms.NeededBy, opening.Terms.KeepMonths, opening.DraftedBy, [.. rows.Select(r => r with { Skill = names.GetValueOrDefault(r.SkillId) })],
            Ranked([.. opening.Candidates.Where(c => !c.HasWithdrawn).Select(Candidate)]), opening.ChosenId, words?.Ending, opening.DaysToFill, opening.EraseOn, opening.Version);

        CandidateView Candidate(Candidate c)
        {
            var entered = outside.GetValueOrDefault(c.Id);
            var known = c.PersonId is not { } person ? entered?.Levels : readable.Contains(person) ? levels(person) : null;
            return Scored(new(c.Id, c.PersonId, entered?.Name, entered?.Contact, null, null, [], null, c.PersonId == c.By), known, asked, rows);
        }
    }

    /// <summary>What the law asks first, then what weighs most.</summary>
    public static IReadOnlyList<OpeningRequirementView> Rows(IReadOnlyList<Asked> asked, IReadOnlyList<LegalRequirement> legal)
    {
        var law = legal.ToDictionary(l => l.SkillId, l => l.Level);
        return [.. asked.Select(a => new OpeningRequirementView(a.SkillId, null, a.Level, a.Importance, law.TryGetValue(a.SkillId, out var level) ? level : null))
            .Concat(legal.ExceptBy(asked.Select(a => a.SkillId), l => l.SkillId).Select(l => new OpeningRequirementView(l.SkillId, null, l.Level, null, l.Level)))
            .OrderByDescending(r => r.LegalLevel is not null).ThenByDescending(r => r.Importance).ThenBy(r => r.SkillId)];
    }

    /// <param name="known">What they can; null where the reader may not know.</param>
    public static CandidateView Scored(
        CandidateView candidate, IReadOnlyDictionary<Guid, int>? known, IReadOnlyList<Asked> asked, IReadOnlyList<OpeningRequirementView> rows)
    {
        if (known is null) return candidate;
        var fit = known.FitTo(asked);
        return candidate with
        {
            Fit = fit.Value, HoursLeft = fit.HoursLeft, Levels = [.. rows.Select(r => known.GetValueOrDefault(r.SkillId))],
            LacksLegal = rows.Count(r => r.LegalLevel is { } level && known.GetValueOrDefault(r.SkillId) < level),
        };
    }

    public static IReadOnlyList<CandidateView> Ranked(IReadOnlyList<CandidateView> candidates) =>
        [.. candidates.OrderByDescending(c => c.Fit ?? -1).ThenBy(c => c.HoursLeft).ThenBy(c => c.CandidateId)];
}
