using Competence.Goals.Contracts;
using Competence.Goals.Learning;
using Competence.Goals.Programmes;
using Competence.Goals.Records;
using Marten;

namespace Competence.Goals.Cohorts;

internal static class CompletedProgrammes
{
    /// <summary>The programmes that the person has a seat in and has finished by this.</summary>
    public static async Task<IReadOnlyList<ProgrammeCompleted>> CompletedBy(this IQuerySession session, LearningCompleted news, CancellationToken ct)
    {
        var seats = (await session.Read(
            "select programme_id, cohort_id from goals.cohort_enrolments where tenant_id = @tenant and person_id = @person and is_in order by since",
            row => (Programme: row.GetGuid(0), Cohort: row.GetGuid(1)), ct, ("person", news.PersonId))).ToLookup(s => s.Programme, s => s.Cohort);
        if (seats.Count == 0) return [];
        var items = (await session.ItemsOf([.. seats.Select(s => s.Key)], ct)).Where(p => p.Value.Contains(news.ItemId)).ToDictionary();
        var days = (await session.Read(
            $"select item_id, min(day) from goals.completions where tenant_id = @tenant and person_id = @person and item_id = any(@items) and {LearningResults.Finished} group by 1",
            row => (Item: row.GetGuid(0), Day: row.GetFieldValue<DateOnly>(1)), ct,
            ("person", news.PersonId), ("items", items.Values.SelectMany(i => i).Distinct().ToArray()))).ToDictionary(d => d.Item, d => d.Day);
        var told = new List<ProgrammeCompleted>();
        foreach (var (programme, all) in items.Where(p => p.Value.All(days.ContainsKey)))
        {
            var skills = (await session.LoadManyAsync<LearningItem>(ct, all)).SelectMany(i => i.Content.Skills).Select(s => s.SkillId).Distinct().Order();
            told.Add(new(programme, seats[programme].Last(), news.PersonId, all.Max(item => days[item]), [.. skills], news.OccurredAt));
        }
        return told;
    }
}
