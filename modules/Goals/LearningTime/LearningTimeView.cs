using Competence.Goals.Learning;
using Competence.Goals.Plans;
using Competence.Goals.Records;
using Marten;

namespace Competence.Goals.LearningTime;

/// <param name="Weeks">The earliest first.</param>
/// <param name="Use">Used ÷ budget over the twelve weeks that end with the last of these: 1 is all of it; null where there is no budget, or it is unknown.</param>
/// <param name="Regularity">0 to 1: the share of those twelve weeks with at least one activity.</param>
public sealed record LearningTimeView(IReadOnlyList<LearningWeekView> Weeks, double? Use, double Regularity);

/// <param name="Week">The Monday.</param>
/// <param name="Budget">Hours for learning; null where the contracted hours are unknown.</param>
/// <param name="Planned">Hours.</param>
/// <param name="Used">Hours, those of completions included, each once.</param>
/// <param name="Use">Used ÷ budget.</param>
/// <param name="Absent">Working days on which the person does not work.</param>
/// <param name="Entries">By day.</param>
public sealed record LearningWeekView(
    DateOnly Week, decimal? Budget, decimal Planned, decimal Used, double? Use, IReadOnlyList<DateOnly> Absent, IReadOnlyList<LearningHoursView> Entries);

/// <param name="EntryId">Null for a completion, which is not changed here.</param>
/// <param name="Hours">Of a completion what was not entered before.</param>
/// <param name="Title">What is learnt from, or what is done in the plan; null where neither is named, or it is another's plan.</param>
/// <param name="Note">Null for all but the person.</param>
public sealed record LearningHoursView(
    Guid? EntryId, HoursKind Kind, DateOnly Day, decimal Hours, LearningBasis Basis, Guid? LearningItemId, Guid? PlanId, Guid? PlanItemId, string? Title, string? Note);

internal static class LearningTimeReading
{
    public static async Task<LearningTimeView> LearningTime(this IQuerySession session, Guid person, DateOnly first, int weeks, bool isOwn, CancellationToken ct)
    {
        var last = first.AddDays(7 * (weeks - 1));
        var time = (await session.Times([person], first, last, ct))[person];
        var entered = await session.Entered(person, first, last.AddDays(6), ct);
        var learnt = time.Counted.Where(c => c.CompletionId is not null && c.Day >= first && c.Day <= last.AddDays(6)).ToList();
        var titles = await session.Titles([.. entered.Select(e => e.LearningItemId).Concat(learnt.Select(c => c.SubjectId)).OfType<Guid>().Distinct()], ct);
        var notes = isOwn ? (await session.LoadManyAsync<LearningNote>(ct, [.. entered.Select(e => e.EntryId)])).ToDictionary(n => n.Id, n => n.Text) : [];
        var words = isOwn ? (await session.LoadManyAsync<PlanWords>(ct, [.. entered.Select(e => e.PlanId).OfType<Guid>().Distinct()])).ToDictionary(w => w.Id) : [];
        var views = entered.Select(e => new LearningHoursView(
                e.EntryId, e.Kind, e.Day, e.Hours, e.Basis, e.LearningItemId, e.PlanId, e.PlanItemId, TitleOf(e), notes.GetValueOrDefault(e.EntryId)))
            .Concat(learnt.Select(c => new LearningHoursView(null, HoursKind.Used, c.Day, c.Hours, c.Basis, c.SubjectId, null, null, titles.GetValueOrDefault(c.SubjectId!.Value), null)))
            .OrderBy(v => v.Day).ThenBy(v => v.Kind).ToLookup(v => LearningWeek.MondayOf(v.Day));
        return new([.. Enumerable.Range(0, weeks).Select(i => first.AddDays(7 * i)).Select(Week)], time.UseUntil(last), time.RegularityUntil(last));

        LearningWeekView Week(DateOnly monday)
        {
            var (budget, used) = (time.BudgetOf(monday), time.UsedIn(monday));
            return new(
                monday, budget, views[monday].Where(v => v.Kind == HoursKind.Planned).Sum(v => v.Hours), used, LearningActivity.Use(used, budget),
                [.. time.Absent.Where(day => LearningWeek.MondayOf(day) == monday).Order()], [.. views[monday]]);
        }

        string? TitleOf(LearningEntry e) => e.LearningItemId is { } item && titles.TryGetValue(item, out var title) ? title
            : e is { PlanId: { } plan, PlanItemId: { } part } ? words.GetValueOrDefault(plan)?.Items.GetValueOrDefault(part) : null;
    }

    private static Task<List<LearningEntry>> Entered(this IQuerySession session, Guid person, DateOnly from, DateOnly to, CancellationToken ct) => session.Read(
        """
        select entry_id, kind, day, hours, basis, item_id, plan_id, plan_item_id, skill_id from goals.learning_hours
        where tenant_id = @tenant and person_id = @person and day between @from and @to order by day, entry_id
        """,
        row => new LearningEntry(
            row.GetGuid(0), Enum.Parse<HoursKind>(row.GetString(1)), row.GetFieldValue<DateOnly>(2), row.GetDecimal(3), Enum.Parse<LearningBasis>(row.GetString(4)),
            row.OrNull<Guid>(5), row.OrNull<Guid>(6), row.OrNull<Guid>(7), row.OrNull<Guid>(8)), ct, ("person", person), ("from", from), ("to", to));
}
