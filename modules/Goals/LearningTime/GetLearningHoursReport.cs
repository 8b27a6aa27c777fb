using Competence.Goals.Records;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.LearningTime;

/// <param name="Months">The last twelve, the earliest first; the present one until today.</param>
/// <param name="Bases">Over all that is told of the months.</param>
/// <param name="Use">Used ÷ budget over the months that are told: 1 is all of it; null where there is no budget.</param>
/// <param name="Regularity">0 to 1: the mean of people's shares of the last twelve weeks with at least one activity.</param>
public sealed record LearningHoursReportView(IReadOnlyList<MonthHoursView> Months, IReadOnlyList<BasisHoursView> Bases, double? Use, double? Regularity);

/// <param name="Month">Its first day.</param>
/// <param name="IsSuppressed">It would tell of fewer than five people: the figures are null.</param>
/// <param name="Hours">Used.</param>
/// <param name="Budget">Hours for learning by the policy, of those whose contracted hours are known, less absence.</param>
/// <param name="Use">Used ÷ budget.</param>
/// <param name="Regularity">0 to 1: the mean share of the month's weeks that have ended in which people were active.</param>
public sealed record MonthHoursView(
    DateOnly Month, bool IsSuppressed, decimal? Hours, decimal? Budget, double? Use, double? Regularity, IReadOnlyList<BasisHoursView> Bases);

/// <param name="Hours">Null where it would tell of fewer than five people.</param>
/// <param name="Share">Of the hours, 0 to 1.</param>
public sealed record BasisHoursView(LearningBasis Basis, decimal? Hours, double? Share);

/// <summary>What the organisation's learning hours are used for</summary>
/// <remarks>Hours tied to a business goal, an individual gap, the law, or nothing. Small groups are hidden.</remarks>
internal sealed class GetLearningHoursReportEndpoint(IQuerySession session, TimeProvider clock) : EndpointWithoutRequest<LearningHoursReportView>
{
    public override void Configure()
    {
        Get("/learning-hours-report");
        Policies("aggregate.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var hours = await OrganisationHours.Read(session, clock.Today(), ct);
        var told = hours.Months.Where(m => m.Hours is not null).ToList();
        var bases = told.SelectMany(m => m.Bases).GroupBy(b => b.Key).ToDictionary(g => g.Key, g => g.Sum(b => b.Value));
        await Send.OkAsync(new(
            [.. hours.Months.Select(Month)], Bases(bases, bases.Values.Sum()), LearningActivity.Use(told.Sum(m => m.Hours!.Value), told.Sum(m => m.Budget)),
            hours.Regularity()), ct);
    }

    private static MonthHoursView Month(MonthHours m) => new(
        m.Month, m.Hours is null, m.Hours, m.Budget, m.Hours is { } used ? LearningActivity.Use(used, m.Budget) : null, m.Regularity, Bases(m.Bases, m.Hours));

    private static BasisHoursView[] Bases(IReadOnlyDictionary<LearningBasis, decimal> bases, decimal? all) =>
        [.. Enum.GetValues<LearningBasis>().Select(b => bases.TryGetValue(b, out var hours) ? new BasisHoursView(b, hours, all > 0 ? (double)(hours / all.Value) : null) : new(b, null, null))];
}
