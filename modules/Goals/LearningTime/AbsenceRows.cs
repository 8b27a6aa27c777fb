using Competence.Goals.Copies;
using Marten;

namespace Competence.Goals.LearningTime;

internal static class AbsenceRows
{
    /// <summary>Within the transaction that the session has begun.</summary>
    public static async Task WriteAbsence(this IDocumentSession session, AbsenceMarked marked, IReadOnlyList<ContractSpan> contract, CancellationToken ct)
    {
        var gone = await session.Read(
            "delete from goals.absent_days where tenant_id = @tenant and person_id = @person and day between @from and @to returning day, hours",
            row => (Day: row.GetFieldValue<DateOnly>(0), Hours: row.GetDecimal(1)), ct,
            ("person", marked.PersonId), ("from", marked.Week), ("to", marked.Week.AddDays(6)));
        var now = marked.Days.Select(day => (Day: day, Hours: (contract.FirstOrDefault(span => span.Holds(day))?.Hours ?? 0) / LearningBudget.WorkingDays)).ToList();
        await session.Write(
            "insert into goals.absent_days (tenant_id, person_id, day, hours) select @tenant, @person, * from unnest(@days, @hours)", ct,
            ("person", marked.PersonId), ("days", now.Select(d => d.Day).ToArray()), ("hours", now.Select(d => d.Hours).ToArray()));
        await session.MoveSums(
            [.. gone.Select(d => (marked.PersonId, Key(d.Day), new HourSum(-d.Hours, -1))), .. now.Select(d => (marked.PersonId, Key(d.Day), new HourSum(d.Hours, 1)))], ct);

        static SumKey Key(DateOnly day) => new(SumKey.Absent, Guid.Empty, day);
    }
}
