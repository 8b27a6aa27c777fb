using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.LearningTime;

/// <summary>
/// What one person has planned and used of one week. A stream of its own for each week: what holds of a day's and a week's hours is decided
/// in it, and it never grows long.
/// </summary>
/// <param name="Monday">The week's first day.</param>
/// <param name="Absent">Working days, Monday to Friday, on which the person does not work.</param>
public sealed record LearningWeek(Guid PersonId, DateOnly Monday, IReadOnlyList<LearningEntry> Entries, IReadOnlyList<DateOnly> Absent)
{
    public const int Most = 100, DayHours = 24;

    /// <summary>Days outside these are not meant.</summary>
    public static readonly DateOnly FirstDay = new(2000, 1, 1), LastDay = new(2100, 1, 1);

    public Guid Id { get; init; } = IdOf(PersonId, Monday);

    public LearningEntry? Entry(Guid id) => Entries.FirstOrDefault(e => e.EntryId == id);

    /// <summary>Hours of that kind on a day, but for one entry.</summary>
    public decimal HoursOn(DateOnly day, HoursKind kind, Guid but) => Entries.Where(e => e.Day == day && e.Kind == kind && e.EntryId != but).Sum(e => e.Hours);

    public static Guid IdOf(Guid person, DateOnly monday) => Streams.Derive(person, $"learning-week:{monday:yyyy-MM-dd}");

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static LearningWeek? Fold(LearningWeek? week, object @event) => @event switch
    {
        LearningHoursEntered e => Of(week, e.PersonId, e.Week) is var w ? w with { Entries = [.. w.Entries, e.Entry] } : null,
        LearningHoursChanged e => Of(week, e.PersonId, e.Week) is var w
            ? w with { Entries = [.. w.Entries.Select(was => was.EntryId == e.Entry.EntryId ? e.Entry : was)] } : null,
        LearningHoursRemoved e => Of(week, e.PersonId, e.Week) is var w ? w with { Entries = [.. w.Entries.Where(was => was.EntryId != e.EntryId)] } : null,
        AbsenceMarked e => Of(week, e.PersonId, e.Week) with { Absent = e.Days },
        _ => week,
    };

    private static LearningWeek Of(LearningWeek? week, Guid person, DateOnly monday) => week ?? new(person, monday, [], []);
}

/// <summary>Folded as it is read; lists are read from narrow tables.</summary>
public sealed partial class LearningWeekProjection : SingleStreamProjection<LearningWeek, Guid>
{
    public override LearningWeek? Evolve(LearningWeek? snapshot, Guid id, IEvent e) => LearningWeek.Fold(snapshot, e.Data);
}
