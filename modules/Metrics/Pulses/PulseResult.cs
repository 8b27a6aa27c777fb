using System.Security.Cryptography;
using Competence.Metrics.Measures;

namespace Competence.Metrics.Pulses;

/// <summary>What a group has answered together in which seven or more have, or nobody: a part of its unit, and of all units above.</summary>
/// <param name="Counts">Five for each item: how often 1, 2, 3, 4 and 5.</param>
/// <param name="IndexSum">The sum of the answers' indices, 0-100 each.</param>
internal sealed record PulseResult(Guid UnitId, int Invited, int Answered, int[] Counts, decimal IndexSum)
{
    /// <summary>Boxes in which fewer have answered are laid together until there are seven; none where there never are.</summary>
    public static IReadOnlyList<PulseResult> Of(UnitClosure units, IReadOnlyList<BallotBox> boxes, IReadOnlyList<PulseItem> items)
    {
        var groups = Grouping.Of(units, boxes.ToDictionary(b => b.UnitId, b => b.AnsweredCount), Pulse.LeastGroup);
        if (groups.Count == 0) return [];
        return [.. boxes.GroupBy(b => groups[b.UnitId], (unit, together) => Sum(unit, [.. together], items))];
    }

    /// <summary>What was written, laid together until there are ten, and in no order.</summary>
    public static IReadOnlyList<(Guid UnitId, string[] Texts)> Texts(UnitClosure units, IReadOnlyList<BallotBox> boxes)
    {
        var groups = Grouping.Of(units, boxes.ToDictionary(b => b.UnitId, b => b.Texts.Length), Pulse.LeastTexts);
        if (groups.Count == 0) return [];
        return [.. boxes.GroupBy(b => groups[b.UnitId], (unit, together) => (unit, Shuffled([.. together.SelectMany(b => b.Texts)]))).Where(t => t.Item2.Length > 0)];
    }

    private static PulseResult Sum(Guid unit, IReadOnlyList<BallotBox> boxes, IReadOnlyList<PulseItem> items)
    {
        int[] counts = [.. Enumerable.Range(0, items.Count * BallotBox.Values).Select(i => boxes.Sum(b => b.Counts[i]))];
        var points = counts.Index().Where(c => items[c.Index / BallotBox.Values].IsShipped).Sum(c => c.Item * PulseScore.Points(c.Index % BallotBox.Values + 1));
        return new(unit, boxes.Sum(b => b.Invited), boxes.Sum(b => b.AnsweredCount), counts, points / items.Count(i => i.IsShipped));
    }

    private static string[] Shuffled(string[] texts)
    {
        RandomNumberGenerator.Shuffle<string>(texts);
        return texts;
    }
}
