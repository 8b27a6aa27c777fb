using Competence.Goals.Populations;
using Competence.Goals.Records;
using Marten;

namespace Competence.Goals.Enrolments;

/// <param name="HasRow">Is enrolled, has finished it, or was withdrawn.</param>
internal sealed record MetPerson(Guid PersonId, bool HasRow);

internal static class MetPeople
{
    /// <param name="after">The last one of the step before.</param>
    public static async Task<IReadOnlyList<MetPerson>> Met(this IQuerySession session, EnrolmentRule rule, DateOnly today, Guid? after, int most, CancellationToken ct)
    {
        var people = await session.People(rule.Population, today, after, most, ct);
        // asked by their ids: a join is planned by what the tables held when they were last counted, which is nothing while the first run fills them
        var known = (await session.Read(
            $"""
            select person_id from goals.enrolments where tenant_id = @tenant and person_id = any(@people) and item_id = @item
            union
            select person_id from goals.completions where tenant_id = @tenant and person_id = any(@people) and item_id = @item and {LearningResults.Finished}
            """, row => row.GetGuid(0), ct, ("people", people.ToArray()), ("item", rule.ItemId))).ToHashSet();
        return [.. people.Select(person => new MetPerson(person, known.Contains(person)))];
    }
}
