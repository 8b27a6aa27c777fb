using Competence.Goals.Copies;
using Marten;

namespace Competence.Goals.LearningTime;

/// <summary>How many work in the organisation on each day, and how many hours a week their contracts come to.</summary>
internal sealed class Workdays(DateOnly first, IReadOnlyList<int> people, IReadOnlyList<decimal> hours)
{
    public int People(DateOnly day) => people[At(day)];

    /// <summary>Contracted hours a week of all whose hours are known.</summary>
    public decimal Hours(DateOnly day) => hours[At(day)];

    private int At(DateOnly day) => day.DayNumber - first.DayNumber;

    public static async Task<Workdays> Read(IQuerySession session, DateOnly first, DateOnly last, CancellationToken ct)
    {
        var spans = await session.Read(
            """
            select valid_from, valid_to, hours, count(*) from goals.member_hours
            where tenant_id = @tenant and valid_from <= @last and coalesce(valid_to, 'infinity') > @first group by 1, 2, 3
            """, row => (Span: new ContractSpan(row.GetFieldValue<DateOnly>(0), row.OrNull<DateOnly>(1), row.OrNull<decimal>(2)), Count: row.GetInt64(3)), ct,
            ("first", first), ("last", last));
        return Of(first, last, spans);
    }

    public static Workdays Of(DateOnly first, DateOnly last, IEnumerable<(ContractSpan Span, long Count)> spans)
    {
        var (people, hours) = (new int[last.DayNumber - first.DayNumber + 1], new decimal[last.DayNumber - first.DayNumber + 1]);
        var (morePeople, moreHours) = (new int[people.Length + 1], new decimal[people.Length + 1]);
        foreach (var (span, count) in spans)
        {
            var from = Math.Max(0, span.From.DayNumber - first.DayNumber);
            var to = Math.Min(people.Length, (span.To?.DayNumber ?? int.MaxValue) - first.DayNumber);
            if (to <= from) continue;
            (morePeople[from], morePeople[to]) = (morePeople[from] + (int)count, morePeople[to] - (int)count);
            (moreHours[from], moreHours[to]) = (moreHours[from] + (count * (span.Hours ?? 0)), moreHours[to] - (count * (span.Hours ?? 0)));
        }
        for (var (day, p, h) = (0, 0, 0m); day < people.Length; day++) (people[day], hours[day]) = (p += morePeople[day], h += moreHours[day]);
        return new(first, people, hours);
    }
}
