using Competence.Skills.Contracts;

namespace Competence.Skills.Scenarios;

/// <summary>A figure that is not certain.</summary>
public sealed record Band(double Min, double Expected, double Max);

/// <summary>
/// Share of a unit's people who leave in a year (skills.md, "unit attrition"): those whose last day was in the last twelve
/// months of the average headcount, (today + a year ago)/2. Min and max are Wilson's 95 % score interval (z = 1.96) of that
/// share: it stays within 0 to 1 and is wide where there are few. Of persons and their ages it knows nothing.
/// </summary>
public static class Attrition
{
    private const double Z = 1.96;

    /// <summary>No history and nobody in it: nobody leaves, as far as is known.</summary>
    public static readonly Band None = new(0, 0, 0);

    public static Band Of(int leavers, double averageHeadcount)
    {
        if (averageHeadcount <= 0) return None;
        var (n, share) = (averageHeadcount, Math.Clamp(leavers / averageHeadcount, 0, 1));
        var centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        var half = Z / (1 + Z * Z / n) * Math.Sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new(Math.Clamp(centre - half, 0, share), share, Math.Clamp(centre + half, share, 1));
    }

    /// <summary>
    /// What the scenario says of the unit or of the nearest above it; else the history of the nearest, itself first, that had
    /// at least five people on average. Where none had, the top's headcount without its leavers: they would be persons.
    /// </summary>
    public static AttritionOf Of(Guid unit, Staffing staffing, IReadOnlyList<AssumedAttrition> assumed)
    {
        foreach (var above in staffing.Upwards(unit))
            if (assumed.FirstOrDefault(a => a.UnitId == above) is { } said)
                return new(above, IsAssumed: true, new(Math.Min(said.Min ?? said.Yearly, said.Yearly), said.Yearly, Math.Max(said.Max ?? said.Yearly, said.Yearly)));

        var (last, headcount) = (unit, 0.0);
        foreach (var above in staffing.Upwards(unit))
        {
            var (leavers, average) = staffing.History(above);
            if (average >= SmallGroups.Minimum) return new(above, IsAssumed: false, Of(leavers, average));
            (last, headcount) = (above, average);
        }
        return new(last, IsAssumed: false, Of(leavers: 0, headcount));
    }
}

/// <param name="UnitId">Whose history or assumption it is: the unit's own, or one above it.</param>
public sealed record AttritionOf(Guid UnitId, bool IsAssumed, Band Yearly);
