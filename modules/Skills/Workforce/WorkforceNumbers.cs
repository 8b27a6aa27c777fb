namespace Competence.Skills.Workforce;

/// <summary>Gives every person a number, once and for all. What an earlier copy holds is never written again.</summary>
internal sealed class WorkforceNumbers(WorkforceSource source)
{
    public Guid[] Ids { get; private set; } = source.Ids;

    public int Count { get; private set; } = source.Count;

    public int Of(Guid person)
    {
        // a refresh that failed has left numbers behind which no copy ever had
        if (source.Numbers.TryGetValue(person, out var number) && number < Count && Ids[number] == person) return number;
        if (Ids == source.Ids || Count == Ids.Length) Ids = Grown();
        Ids[Count] = person;
        source.Numbers[person] = Count;
        return Count++;
    }

    private Guid[] Grown()
    {
        var grown = new Guid[Math.Max(1024, Count + Count / 4 + 1)];
        Ids.AsSpan(0, Count).CopyTo(grown);
        return grown;
    }
}
