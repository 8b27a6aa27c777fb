using Competence.Tables;
using Competence.Skills.Workforce;

namespace Competence.Skills.Tests.Workforce;

/// <summary>People who join, move, leave and are rated at random, kept as plain rows to recount by.</summary>
internal sealed class RandomCompany
{
    private readonly Random random;
    private readonly Dictionary<Guid, PlaceRow> places = [];
    private readonly Dictionary<(Guid Person, Guid Skill), LevelRow> levels = [];
    private readonly List<UnitRow> units = [];

    public RandomCompany(int seed)
    {
        random = new Random(seed);
        Skills = [.. Enumerable.Range(0, 4).Select(_ => NewId())];
        OpenUnit();
        for (var i = 0; i < 5; i++) OpenUnit();
        for (var i = 0; i < 30; i++) Hire();
        for (var i = 0; i < 60; i++) Rate(Anybody());
    }

    public IReadOnlyList<Guid> Skills { get; }

    public IEnumerable<Guid> People => places.Keys.Order();

    public WorkforceCopy Load(DateOnly day)
    {
        var builder = new WorkforceBuilder(null);
        builder.Units(units);
        foreach (var place in places.Values) builder.Place(place);
        foreach (var level in levels.Values) builder.Level(level);
        return builder.Build(day);
    }

    /// <summary>Something happens, and the copy is told of it as the change log would tell.</summary>
    public WorkforceCopy Change(WorkforceCopy copy, DateOnly day)
    {
        var (placed, rated) = (new HashSet<Guid>(), new HashSet<Guid>());
        var builder = new WorkforceBuilder(copy);
        for (var i = 0; i < 12; i++)
            switch (random.Next(6))
            {
                case 0: placed.Add(Hire()); break;
                case 1: placed.Add(Move(Anybody())); break;
                case 2: placed.Add(Leave(Anybody())); break;
                case 3: OpenUnit(); builder.Units(units); break;
                case 4: rated.Add(Withdraw()); break;
                default: rated.Add(Rate(Anybody())); break;
            }
        foreach (var person in placed) builder.Place(places[person]);
        foreach (var person in rated) builder.ClearLevels(person);
        foreach (var level in levels.Values.Where(l => rated.Contains(l.Person))) builder.Level(level);
        return builder.Build(day);
    }

    public int Recount(Guid unit, Guid skill, int level, DateOnly day) => places.Values.Count(p =>
        p.IsEmployed(day) && p.TargetOn(day, MemberRows.Unit) is { } at && IsBelow(at, unit)
        && levels.TryGetValue((p.Person, skill), out var row) && row.Cell.IsConfident && row.Cell.Level >= level);

    private bool IsBelow(Guid? at, Guid unit) => at == unit || at is not null && IsBelow(units.Single(u => u.Unit == at).Parent, unit);

    private Guid Hire()
    {
        var person = NewId();
        places.Add(person, new(person, Day(-900, 3), random.Next(8) == 0 ? Day(-5, 9) : null, Links()));
        return person;
    }

    private Guid Move(Guid person)
    {
        places[person] = places[person] with { Links = [.. places[person].Links, .. Links()] };
        return person;
    }

    private Guid Leave(Guid person)
    {
        places[person] = places[person] with { To = Day(-30, 5) };
        return person;
    }

    private Guid Rate(Guid person)
    {
        var skill = Skills[random.Next(Skills.Count)];
        var cell = Cell.Of(random.Next(7) is var shown and < 6 ? shown : null, random.Next(3) > 0, (CellSources)(random.Next(1, 8) * 16));
        levels[(person, skill)] = new(person, skill, cell, Days.From(Day(-800, 0)));
        return person;
    }

    private Guid Withdraw()
    {
        var key = levels.Keys.Order().ElementAt(random.Next(levels.Count));
        levels.Remove(key);
        return key.Person;
    }

    private void OpenUnit() => units.Add(new(NewId(), units.Count == 0 ? null : units[random.Next(units.Count)].Unit, IsClosed: false));

    private PlaceLink[] Links() =>
    [
        new(MemberRows.Unit, units[random.Next(units.Count)].Unit, Day(-900, 3), random.Next(4) == 0 ? Day(-2, 5) : null),
        .. places.Count == 0 ? Array.Empty<PlaceLink>() : [new(MemberRows.Manager, Anybody(), Day(-900, 3), null)],
        new(MemberRows.Role, Skills[random.Next(Skills.Count)], Day(-900, 3), null),
    ];

    private Guid Anybody() => places.Keys.Order().ElementAt(random.Next(places.Count));

    private DateOnly Day(int from, int to) => new DateOnly(2026, 3, 2).AddDays(random.Next(from, to + 1));

    private Guid NewId()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new(bytes);
    }
}
