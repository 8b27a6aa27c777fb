using Marten;

namespace Competence.Goals.Cohorts;

/// <param name="Taken">How many have a seat.</param>
/// <param name="IsMine">The reader has one.</param>
/// <param name="IsOpen">It can still be joined, where a seat is free.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record CohortView(
    Guid CohortId, string Name, DateOnly Starts, DateOnly Ends, int Seats, int Taken, bool IsMine, bool IsOpen, bool IsCancelled, long Version);

internal static class CohortReading
{
    /// <param name="person">Who reads; null: no person.</param>
    public static async Task<IReadOnlyList<CohortView>> CohortsOf(this IQuerySession session, Guid programme, Guid? person, DateOnly today, CancellationToken ct)
    {
        var cohorts = await session.Query<Cohort>().Where(c => c.ProgrammeId == programme).Take(Cohort.MostOfProgramme).ToListAsync(ct);
        var seats = (await session.Read(
            """
            select cohort_id, count(*), bool_or(person_id = @person) from goals.cohort_enrolments
            where tenant_id = @tenant and programme_id = @programme and is_in group by cohort_id
            """, row => (Cohort: row.GetGuid(0), Taken: (int)row.GetInt64(1), IsMine: row.GetBoolean(2)), ct,
            ("programme", programme), ("person", person ?? Guid.Empty))).ToDictionary(s => s.Cohort);
        return [.. cohorts.OrderByDescending(c => c.Content.Starts).ThenBy(c => c.Id).Select(c => new CohortView(
            c.Id, c.Content.Name, c.Content.Starts, c.Content.Ends, c.Content.Seats, seats.GetValueOrDefault(c.Id).Taken, seats.GetValueOrDefault(c.Id).IsMine,
            !c.IsCancelled && c.Ends >= today, c.IsCancelled, c.Version))];
    }
}
