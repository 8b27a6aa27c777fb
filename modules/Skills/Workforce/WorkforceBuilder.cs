
namespace Competence.Skills.Workforce;

/// <summary>
/// Makes the next copy out of the last and what has changed since, or the first out of everything. What has not changed
/// is shared between the copies.
/// </summary>
internal sealed class WorkforceBuilder(WorkforceCopy? from)
{
    private readonly WorkforceSource source = from?.Source ?? WorkforceSource.Empty;
    private readonly Dictionary<Guid, LevelColumn.Editor> edited = [];
    private readonly HashSet<int> moved = [];
    private WorkforceNumbers? numbers;
    private PlaceRow[]? places;
    private WorkforceUnits? units;
    private WorkforceRequirements? requirements;
    private IReadOnlyList<NeedRow>? needs;

    public void Place(PlaceRow row)
    {
        var person = NumberOf(row.Person);
        if (places is null || person >= places.Length)
        {
            var grown = new PlaceRow[Math.Max(source.Places.Length, person + 1 + person / 4)];
            (places ?? source.Places).CopyTo(grown, 0);
            places = grown;
        }
        places[person] = row;
        foreach (var link in row.Links)
            if (link.Kind == MemberRows.Manager) NumberOf(link.Target); // else a report placed before their manager would have none
        moved.Add(person);
    }

    public void Level(LevelRow row) => Edit(row.Skill).Set(NumberOf(row.Person), row.Cell, row.Day);

    /// <summary>What the person was rated in and is no longer; all that still holds is then set anew.</summary>
    public void ClearLevels(Guid person)
    {
        var number = NumberOf(person);
        foreach (var (skill, column) in from?.Skills.Columns ?? new Dictionary<Guid, LevelColumn>())
            if (column[number].IsRated) Edit(skill).Set(number, Cell.Unrated, 0);
    }

    public void Units(IReadOnlyCollection<UnitRow> rows) => units = WorkforceUnits.Of(rows);

    public void Requirements(IEnumerable<RequirementRow> rows) => requirements = new(rows);

    public void Needs(IReadOnlyList<NeedRow> rows) => needs = rows;

    public WorkforceCopy Build(DateOnly day)
    {
        var tree = units ?? from?.Units ?? WorkforceUnits.Of([]);
        var (ids, count) = numbers is null ? (source.Ids, source.Count) : (numbers.Ids, numbers.Count);
        var rows = places ?? source.Places;
        var placed = source.Placed;
        if (day != from?.Day || units is not null) placed = Placed(null, rows, count, tree, day);
        else if (moved.Count > 0 || count != source.Count) placed = Placed(source.Placed, rows, count, tree, day);

        var people = placed == source.Placed && from is not null ? from.People : new(ids, count, source.Numbers, placed, tree.Count);
        return new(day, people, tree, Columns(), requirements ?? from?.Requirements ?? new([]))
        {
            Needs = needs ?? from?.Needs ?? [],
            Source = new(ids, count, source.Numbers, rows, placed),
        };
    }

    private WorkforceSkills Columns()
    {
        if (edited.Count == 0 && from is not null) return from.Skills;
        var columns = new Dictionary<Guid, LevelColumn>(from?.Skills.Columns ?? new Dictionary<Guid, LevelColumn>());
        foreach (var (skill, editor) in edited) columns[skill] = editor.Done();
        return new(columns);
    }

    /// <param name="before">Those who have not moved since stand as they stood; null: everybody is placed anew.</param>
    private WorkforcePeople.Places Placed(WorkforcePeople.Places? before, PlaceRow[] rows, int count, WorkforceUnits tree, DateOnly day)
    {
        WorkforcePeople.Places placed = new(new bool[count], new int[count], new int[count], new Guid?[count]);
        var kept = before?.Employed.Length ?? 0;
        if (before is not null)
        {
            before.Employed.CopyTo(placed.Employed, 0);
            before.Unit.CopyTo(placed.Unit, 0);
            before.Manager.CopyTo(placed.Manager, 0);
            before.Role.CopyTo(placed.Role, 0);
        }
        foreach (var person in before is null ? Enumerable.Range(0, count) : moved.Concat(Enumerable.Range(kept, count - kept)))
        {
            var row = person < rows.Length ? rows[person] : null;
            placed.Employed[person] = row?.IsEmployed(day) ?? false;
            placed.Role[person] = row?.TargetOn(day, MemberRows.Role);
            placed.Unit[person] = row?.TargetOn(day, MemberRows.Unit) is { } unit ? tree.Find(unit) ?? WorkforcePeople.Nowhere : WorkforcePeople.Nowhere;
            placed.Manager[person] = row?.TargetOn(day, MemberRows.Manager) is { } manager && Known(manager, count) is { } number ? number : WorkforcePeople.Nowhere;
        }
        return placed;
    }

    private int? Known(Guid person, int count) =>
        source.Numbers.TryGetValue(person, out var number) && number < count && (numbers?.Ids ?? source.Ids)[number] == person ? number : null;

    private LevelColumn.Editor Edit(Guid skill)
    {
        if (!edited.TryGetValue(skill, out var editor))
            edited.Add(skill, editor = new(from is not null && from.Skills.Columns.TryGetValue(skill, out var column) ? column : null));
        return editor;
    }

    private int NumberOf(Guid person) => (numbers ??= new(source)).Of(person);
}
