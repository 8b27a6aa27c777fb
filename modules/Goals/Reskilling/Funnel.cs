using Competence.Goals.Copies;
using Competence.Skills.Contracts;

namespace Competence.Goals.Reskilling;

/// <summary>How a pipeline carries people: how many are where, how long each stage takes, and what came of it.</summary>
internal static class Funnel
{
    public static ReskillingFunnelView Of(ReskillingTerms terms, IReadOnlyList<Participation> people, Func<Guid, Employment?> employment, DateOnly today)
    {
        var admitted = people.Count(p => Reached(p, ReskillingStage.Admitted));
        var placed = people.Where(p => Reached(p, ReskillingStage.Placed)).ToList();
        return new(
            [.. Enum.GetValues<ReskillingStage>().Select(stage => new ReskillingStageView(
                stage, people.Count(p => p.Stage == stage), people.Count(p => Reached(p, stage)), Median([.. people.SelectMany(p => Days(p, stage))])))],
            admitted == 0 ? null : (double)placed.Count / admitted,
            Retained(placed, 6, employment, today), Retained(placed, 12, employment, today),
            placed.Count == 0 || terms.Cost is null ? null : Math.Round(terms.Cost.Value / placed.Count, 2), terms.ExternalHireCost);
    }

    private static bool Reached(Participation p, ReskillingStage stage) => p.Entries.Any(e => e.Stage == stage);

    /// <summary>Of whoever has left the stage, how long they were in it.</summary>
    private static IEnumerable<double> Days(Participation p, ReskillingStage stage) =>
        p.Entries.Zip(p.Entries.Skip(1)).Where(e => e.First.Stage == stage).Select(e => (e.Second.At - e.First.At).TotalDays);

    /// <summary>The middle one, or the mean of the two in the middle.</summary>
    private static double? Median(double[] days)
    {
        if (days.Length == 0) return null;
        Array.Sort(days);
        return Math.Round((days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2, 1);
    }

    /// <summary>Still employed so long after the first day in the role, of those for whom that time has passed.</summary>
    private static double? Retained(IEnumerable<Participation> placed, int months, Func<Guid, Employment?> employment, DateOnly today)
    {
        var due = placed.Where(p => p.PlacedOn <= today && p.PlacedOn.Value.AddMonths(months) <= today).ToList();
        return due.Count < SmallGroups.Minimum ? null
            : (double)due.Count(p => employment(p.PersonId)?.Covers(p.PlacedOn!.Value.AddMonths(months)) == true) / due.Count;
    }
}

/// <param name="Stages">In their order; at last those who have left.</param>
/// <param name="PlacementRate">0 to 1: those who came to be placed, of those who were ever admitted; null where nobody was.</param>
/// <param name="RetainedHalfYear">0 to 1: still employed 6 months after the first day in the role, of those for whom they have passed; null of fewer than 5.</param>
/// <param name="RetainedYear">The same after 12 months.</param>
/// <param name="CostPerPlacement">SEK; null where nobody is placed, or the cost is not known.</param>
/// <param name="ExternalHireCost">SEK, what one hire from outside costs.</param>
public sealed record ReskillingFunnelView(
    IReadOnlyList<ReskillingStageView> Stages, double? PlacementRate, double? RetainedHalfYear, double? RetainedYear, decimal? CostPerPlacement, decimal? ExternalHireCost);

/// <param name="Now">How many are in it.</param>
/// <param name="Ever">How many have ever come to it.</param>
/// <param name="MedianDays">How long those who have gone on were in it; null where nobody has.</param>
public sealed record ReskillingStageView(ReskillingStage Stage, int Now, int Ever, double? MedianDays);
