using Competence.Skills.Contracts;

namespace Competence.Skills.Teams;

/// <summary>What is known of a whole row beside its cells.</summary>
internal enum RowTotal
{
    Unknown,
    /// <summary>Each person is in one cell of a row: their role.</summary>
    OfPeople,
    /// <summary>A person is in many cells of a row: the skills they are asked.</summary>
    OfCells,
}

/// <summary>
/// Siblings by the things that people in them are counted by, such as skills: each cell is told, or not. Neither what is
/// missing from a thing's figure in the parent nor what is missing from a sibling's total may tell of fewer than five
/// (trust.md, "Small groups"), nor of a single cell: that one would tell the next.
/// </summary>
/// <param name="rows">The siblings with how many people are counted by each thing, in an order that every reader of them shares.</param>
/// <param name="above">What is not told of the parent.</param>
/// <param name="silent">Siblings that nothing is told of.</param>
internal sealed class SmallTable(IReadOnlyList<IReadOnlyDictionary<Guid, int>> rows, IReadOnlySet<Guid> above, IReadOnlySet<int> silent, RowTotal total)
{
    private readonly Guid[] things = [.. rows.SelectMany(row => row.Where(cell => cell.Value > 0).Select(cell => cell.Key)).Distinct().Order()];
    private readonly HashSet<Guid> shared =
        [.. rows.SelectMany(row => row.Where(cell => cell.Value > 0)).GroupBy(cell => cell.Key).Where(same => same.Count() > 1).Select(same => same.Key), .. above];

    /// <summary>Hidden in some sibling already: to hide it in one more takes least from others.</summary>
    private readonly HashSet<Guid> begun = [];

    private readonly HashSet<Guid>[] hidden = [.. rows.Select(_ => new HashSet<Guid>())];

    /// <returns>What is not told, sibling by sibling.</returns>
    public static IReadOnlyList<IReadOnlySet<Guid>> Hidden(
        IReadOnlyList<IReadOnlyDictionary<Guid, int>> rows, IReadOnlySet<Guid> above, IReadOnlySet<int> silent, RowTotal total) =>
        new SmallTable(rows, above, silent, total).Close();

    private HashSet<Guid>[] Close()
    {
        for (var row = 0; row < rows.Count; row++) hidden[row].UnionWith(silent.Contains(row) ? things : things.Where(above.Contains));
        bool hasMore;
        do
        {
            hasMore = false;
            foreach (var thing in things.Where(t => !above.Contains(t))) hasMore |= HideBeside(thing);
            for (var row = 0; row < rows.Count && total != RowTotal.Unknown; row++) hasMore |= !silent.Contains(row) && HideWithin(row);
        }
        while (hasMore);
        return hidden;
    }

    private void Hide(int row, Guid thing)
    {
        hidden[row].Add(thing);
        begun.Add(thing);
    }

    private int Of(int row, Guid thing) => rows[row].GetValueOrDefault(thing);

    private IEnumerable<int> With(Guid thing) => Enumerable.Range(0, rows.Count).Where(row => Of(row, thing) > 0);

    /// <summary>What few are counted by in a sibling is hidden there, and in the next-smallest.</summary>
    private bool HideBeside(Guid thing)
    {
        var told = With(thing).Where(row => !hidden[row].Contains(thing)).OrderBy(row => Of(row, thing)).ToList();
        var hides = told.Count(row => Of(row, thing) < SmallGroups.Minimum);
        while (hides < told.Count && IsFew(told.Take(hides))) hides++;
        foreach (var row in told.Take(hides)) Hide(row, thing);
        return hides > 0;

        bool IsFew(IEnumerable<int> more)
        {
            int[] all = [.. With(thing).Where(row => hidden[row].Contains(thing)), .. more];
            // a silent sibling that is many tells of no other: its own total is not told
            var isAlone = all is [var one] && !(silent.Contains(one) && Of(one, thing) >= SmallGroups.Minimum);
            return isAlone || all.Sum(row => Of(row, thing)) is > 0 and < SmallGroups.Minimum;
        }
    }

    /// <summary>
    /// Where anything of a sibling is hidden, so much is that its total less what is told tells of nobody. What it alone has
    /// is told by the parent's figure, and hides nothing.
    /// </summary>
    private bool HideWithin(int row)
    {
        var own = things.Where(thing => Of(row, thing) > 0).ToList();
        if (!own.Exists(hidden[row].Contains)) return false;
        var told = new Queue<Guid>(own.Where(thing => !hidden[row].Contains(thing))
            .OrderByDescending(shared.Contains).ThenByDescending(begun.Contains).ThenBy(thing => Of(row, thing)));
        var some = told.Count;
        while (told.TryPeek(out var next) && IsFew(shared.Contains(next) ? shared.Contains : _ => true)) Hide(row, told.Dequeue());
        return told.Count < some;

        bool IsFew(Func<Guid, bool> counts)
        {
            int[] people = [.. own.Where(hidden[row].Contains).Where(counts).Select(thing => Of(row, thing))];
            return people.Length < 2 || (total == RowTotal.OfPeople ? people.Sum() : people.Max()) < SmallGroups.Minimum;
        }
    }
}
