using System.Collections.Concurrent;

namespace Competence.Skills.Workforce;

/// <summary>
/// Who is employed, where, for whom and as what, on one day. A person's number stays theirs in every later version of the
/// copy, also when they leave. Immutable.
/// </summary>
public sealed class WorkforcePeople
{
    internal const int Nowhere = -1;

    private readonly Guid[] ids;
    private readonly ConcurrentDictionary<Guid, int> numbers;
    private readonly Places places;
    private readonly int[] byUnit, starts;

    internal WorkforcePeople(Guid[] ids, int count, ConcurrentDictionary<Guid, int> numbers, Places places, int units)
    {
        (this.ids, Count, this.numbers, this.places) = (ids, count, numbers, places);
        (byUnit, starts) = Sorted(count, places, units);
    }

    /// <summary>How many numbers there are, leavers among them.</summary>
    public int Count { get; }

    /// <returns>The person's number in this copy; null where it knows of no such person.</returns>
    public int? Find(Guid person) => numbers.TryGetValue(person, out var number) && number < Count && ids[number] == person ? number : null;

    public Guid IdOf(int person) => ids[person];

    public bool IsEmployed(int person) => places.Employed[person];

    /// <returns>The number of the unit, or -1.</returns>
    public int UnitOf(int person) => places.Unit[person];

    /// <returns>The manager's number, or -1.</returns>
    public int ManagerOf(int person) => places.Manager[person];

    /// <returns>Null where the person has no role.</returns>
    public Guid? RoleOf(int person) => places.Role[person];

    /// <summary>Everybody who is employed, in the units' order; those without a unit last.</summary>
    public ReadOnlySpan<int> Everybody => byUnit;

    /// <summary>Everybody who is employed in the unit or below.</summary>
    public ReadOnlySpan<int> In(WorkforceUnits units, int unit) => byUnit.AsSpan(starts[unit]..starts[units.EndOf(unit)]);

    /// <summary>Everybody who is employed in the unit and in none below.</summary>
    public ReadOnlySpan<int> Directly(int unit) => byUnit.AsSpan(starts[unit]..starts[unit + 1]);

    /// <summary>Everybody who is employed and in no unit.</summary>
    public ReadOnlySpan<int> Unplaced => byUnit.AsSpan(starts[^2]..starts[^1]);

    /// <summary>By counting: one pass to count, one to place.</summary>
    private static (int[] ByUnit, int[] Starts) Sorted(int count, Places places, int units)
    {
        var starts = new int[units + 2];
        for (var person = 0; person < count; person++)
            if (places.Employed[person]) starts[Slot(places.Unit[person]) + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var (byUnit, next) = (new int[starts[^1]], (int[])starts.Clone());
        for (var person = 0; person < count; person++)
            if (places.Employed[person]) byUnit[next[Slot(places.Unit[person])]++] = person;
        return (byUnit, starts);

        int Slot(int unit) => unit == Nowhere ? units : unit;
    }

    internal sealed record Places(bool[] Employed, int[] Unit, int[] Manager, Guid?[] Role);
}
