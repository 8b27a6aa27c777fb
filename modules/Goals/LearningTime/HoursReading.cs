using Competence.Goals.Records;
using Marten;

namespace Competence.Goals.LearningTime;

internal static class HoursReading
{
    /// <summary>What people have used hours for from a day on, and of what names a learning item all: what came before tells what a completion adds.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PersonHours>> HoursOf(this IQuerySession session, Guid[] people, DateOnly from, CancellationToken ct)
    {
        var logged = (await session.Read(
            """
            select person_id, day, hours, basis, item_id, skill_id from goals.learning_hours
            where tenant_id = @tenant and person_id = any(@people) and kind = 'Used' and (day >= @from or item_id is not null)
            """,
            row => (Person: row.GetGuid(0), Log: new LoggedHours(row.GetFieldValue<DateOnly>(1), row.GetDecimal(2), Enum.Parse<LearningBasis>(row.GetString(3)), row.OrNull<Guid>(4), row.OrNull<Guid>(5))),
            ct, ("people", people), ("from", from))).ToLookup(r => r.Person, r => r.Log);
        var learnt = (await session.Read(
            "select person_id, completion_id, day, hours, basis, item_id from goals.completions where tenant_id = @tenant and person_id = any(@people)",
            row => (Person: row.GetGuid(0), Completion: new LearntHours(row.GetGuid(1), row.GetFieldValue<DateOnly>(2), row.GetDecimal(3), Enum.Parse<LearningBasis>(row.GetString(4)), row.GetGuid(5))),
            ct, ("people", people))).ToLookup(r => r.Person, r => r.Completion);
        return people.Distinct().ToDictionary(p => p, p => new PersonHours([.. logged[p]], [.. learnt[p]]));
    }

    public static async Task<ILookup<Guid, DateOnly>> AbsentDays(this IQuerySession session, Guid[] people, DateOnly from, DateOnly to, CancellationToken ct) => (await session.Read(
        "select person_id, day from goals.absent_days where tenant_id = @tenant and person_id = any(@people) and day between @from and @to",
        row => (Person: row.GetGuid(0), Day: row.GetFieldValue<DateOnly>(1)), ct, ("people", people), ("from", from), ("to", to))).ToLookup(r => r.Person, r => r.Day);
}
