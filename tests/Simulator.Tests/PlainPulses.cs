using Competence.Simulator.Life;

namespace Competence.Simulator.Tests;

/// <summary>What a pulse came to in a unit itself, or in several that are told together.</summary>
/// <param name="Unit">Empty: the organisation's.</param>
/// <param name="Indices">0-100, one for each answer.</param>
internal sealed record PlainResult(DateOnly Closed, string Unit, int Asked, IReadOnlyList<decimal> Indices);

/// <summary>
/// Pulses by a plain count of answers. Nothing is told of fewer than seven: a unit of its own few takes the smallest group of seven that there is below it, and
/// where there is none its people are told with the unit above. First by how many are asked, then by how many have answered.
/// </summary>
internal sealed class PlainPulses(IReadOnlyDictionary<string, string?> parents, IReadOnlyDictionary<string, Guid> ids)
{
    private const int Least = 7;
    private const string Organisation = "";

    /// <param name="asked">The unit of each of those who were employed as the pulse opened; empty: none.</param>
    public IEnumerable<PlainResult> Of(DateOnly closed, IReadOnlyDictionary<string, string> asked, IReadOnlyCollection<Answered> answers)
    {
        var boxes = Together(asked.Values.CountBy(unit => unit).ToDictionary());
        var answered = answers.ToLookup(a => boxes[asked[a.Person]], a => a.Values.Average(v => (v - 1) * 25m));
        var groups = Together(boxes.Values.Distinct().ToDictionary(box => box, box => answered[box].Count()));
        return groups.GroupBy(g => g.Value, g => g.Key).Select(of => new PlainResult(
            closed, of.Key, asked.Values.Count(unit => of.Contains(boxes[unit])), [.. of.SelectMany(box => answered[box])]));
    }

    /// <returns>With which unit each one's people are told.</returns>
    private Dictionary<string, string> Together(Dictionary<string, int> people)
    {
        if (people.Values.Sum() < Least) return [];
        var told = people.Keys.ToDictionary(unit => unit);
        foreach (var unit in parents.Keys.OrderByDescending(u => Above(u).Count()).ThenBy(u => ids[u]).Append(Organisation))
        {
            if (Size(unit) is 0 or >= Least) continue;
            var below = told.Values.Distinct().Where(u => u != unit && Above(u).Contains(unit) && Size(u) >= Least).OrderBy(Size).ThenBy(u => ids[u]).FirstOrDefault();
            if (below is not null) Move(below, unit);
            else if (unit != Organisation) Move(unit, parents[unit] ?? Organisation);
        }
        return told;

        int Size(string of) => told.Where(t => t.Value == of).Sum(t => people[t.Key]);
        void Move(string from, string to)
        {
            foreach (var unit in told.Where(t => t.Value == from).Select(t => t.Key).ToList()) told[unit] = to;
        }
    }

    private IEnumerable<string> Above(string unit)
    {
        for (var at = unit; at is not (null or Organisation); at = parents[at]) yield return at;
        yield return Organisation;
    }
}
