using Competence.Goals.Copies;
using Competence.Goals.Learning;
using Competence.Goals.Records;
using Competence.Kernel;
using Competence.Skills.Contracts;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Goals.LearningTime;

/// <param name="Basis">What the hours are for.</param>
public sealed record ListLearningHoursSubjectsRequest([property: QueryParam] LearningBasis Basis);

/// <param name="Items">The hundred with most hours, the largest first.</param>
/// <param name="Rest">Hours of all others, and of those that tell of fewer than five people.</param>
public sealed record LearningHoursSubjectsView(IReadOnlyList<SubjectHoursView> Items, decimal Rest);

/// <param name="LearningItemId">What was learnt from; null where hours were for a skill in a plan, or nothing was named.</param>
/// <param name="Skills">What the item leads to, or the skill in the plan.</param>
/// <param name="Share">Of the basis' hours, 0 to 1.</param>
public sealed record SubjectHoursView(Guid? LearningItemId, string? Title, IReadOnlyList<LocalizedText> Skills, decimal Hours, double Share);

internal sealed class ListLearningHoursSubjectsValidator : Validator<ListLearningHoursSubjectsRequest>
{
    public ListLearningHoursSubjectsValidator() => RuleFor(r => r.Basis).IsInEnum();
}

/// <summary>What the hours of one basis were used to learn from</summary>
/// <remarks>Over the months of the report in which the basis is told.</remarks>
internal sealed class ListLearningHoursSubjectsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListLearningHoursSubjectsRequest, LearningHoursSubjectsView>
{
    private const int Most = 100;

    public override void Configure()
    {
        Get("/learning-hours-report/subjects");
        Policies("aggregate.read");
    }

    public override async Task HandleAsync(ListLearningHoursSubjectsRequest request, CancellationToken ct)
    {
        var hours = await OrganisationHours.Read(session, clock.Today(), ct);
        var subjects = await Subjects(request.Basis, [.. hours.Months.Where(m => m.Bases.ContainsKey(request.Basis)).Select(m => m.Month)], ct);
        var hidden = SmallGroups.Hidden(subjects.ToDictionary(s => s.Id, s => s.People));
        var shown = subjects.Where(s => !hidden.Contains(s.Id)).OrderByDescending(s => s.Hours).ThenBy(s => s.Id).Take(Most).ToList();
        var all = subjects.Sum(s => s.Hours);
        Guid[] ids = [.. shown.Select(s => s.Id)];
        var (titles, taught, skills) = (await session.Titles(ids, ct), await session.Taught(ids, ct), await session.SkillNames(ids, ct));
        await Send.OkAsync(new([.. shown.Select(View)], all - shown.Sum(s => s.Hours)), ct);

        SubjectHoursView View(SubjectHours s) => titles.TryGetValue(s.Id, out var title)
            ? new(s.Id, title, [.. taught.GetValueOrDefault(s.Id, []).Select(t => t.Skill).OfType<LocalizedText>()], s.Hours, (double)(s.Hours / all))
            : new(null, null, skills.TryGetValue(s.Id, out var skill) ? [skill] : [], s.Hours, (double)(s.Hours / all));
    }

    /// <summary>Of how many people a subject tells over the months is at least as many as in its best month.</summary>
    private Task<List<SubjectHours>> Subjects(LearningBasis basis, DateOnly[] months, CancellationToken ct) => session.Read(
        """
        select subject_id, sum(hours), max(people) from (
            select subject_id, period, sum(hours) as hours, sum(people)::int as people from goals.learning_sums
            where tenant_id = @tenant and scope = @scope and period = any(@months) group by subject_id, period
        ) by_month group by subject_id having sum(hours) > 0
        """, row => new SubjectHours(row.GetGuid(0), row.GetDecimal(1), row.GetInt32(2)), ct, ("scope", SumKey.SubjectsOf(basis)), ("months", months));

    private sealed record SubjectHours(Guid Id, decimal Hours, int People);
}
