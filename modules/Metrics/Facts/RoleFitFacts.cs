using Competence.Skills.Contracts;

namespace Competence.Metrics.Facts;

/// <summary>How well people fit what their roles ask, from a day until it becomes another; the target is the role.</summary>
internal static class RoleFitFacts
{
    /// <summary>Of one day what was told last counts. What is as it was stays, and nothing is kept of those whose role asks nothing.</summary>
    /// <param name="known">Of the people of these fits.</param>
    public static IReadOnlyCollection<Fact> Become(IReadOnlyCollection<Fact> known, IEnumerable<PersonRoleFit> fits, DateOnly on)
    {
        var before = known.ToLookup(k => k.SubjectId);
        return [.. fits.SelectMany(fit => Become(before[fit.PersonId], FactOf(fit, on), on))];
    }

    private static IEnumerable<Fact> Become(IEnumerable<Fact> known, Fact? now, DateOnly on)
    {
        var (over, open) = (known.Where(k => k.To is not null), known.SingleOrDefault(k => k.To is null));
        if ((open?.TargetId, open?.Amount) == (now?.TargetId, now?.Amount)) return known;
        if (open is not null && open.From < on) over = over.Append(open with { To = on });
        return now is null ? over : over.Append(now);
    }

    private static Fact? FactOf(PersonRoleFit fit, DateOnly on) => fit is { RoleProfileId: { } role, Fit: { } value }
        ? new(FactKinds.RoleFit, fit.PersonId, on, TargetId: role, Amount: (int)decimal.Round(value * 10_000)) : null;
}
