using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Tests;

/// <summary>What each unit has brought about each month; what was told last counts.</summary>
internal sealed class PlainOutputs
{
    private readonly Dictionary<(OutputKind Kind, string Unit, DateOnly Month), decimal> told = [];

    public PlainOutputs(IEnumerable<Brought> brought)
    {
        foreach (var one in brought) told[(one.Kind, one.Unit, one.Month)] = one.Amount;
    }

    /// <param name="isIn">Of a unit: it is meant too.</param>
    /// <returns>Null where nothing has been told.</returns>
    public decimal? Sum(OutputKind kind, DateOnly since, DateOnly last, Func<string, bool> isIn)
    {
        var amounts = told.Where(t => t.Key.Kind == kind && t.Key.Month >= since && t.Key.Month <= last && isIn(t.Key.Unit)).Select(t => t.Value).ToList();
        return amounts.Count == 0 ? null : amounts.Sum();
    }
}
