using Competence.Metrics.Effects;
using Competence.Metrics.Measures;
using Competence.People.Contracts;

namespace Competence.Api.Tests.Metrics;

/// <summary>The same, day by day and without SQL. Whoever takes part is in no comparison.</summary>
internal static class PlainEffect
{
    public static (List<Placement> Target, List<Placement> Comparison) Groups(LivedCompany company, EffectPlan plan, Guid unit)
    {
        var parents = company.Units.ToDictionary(u => u.Id, u => u.Parent);
        var there = company.People.Where(p => WasHere(p, plan.Before.Since, plan.Start)).ToList();
        var inProgramme = company.People.Where(p => WasHere(p, Window.MonthOf(plan.Start).AddMonths(-6), plan.Start)).Take(12).Select(p => p.PersonId).ToHashSet();
        var target = there.Where(p => IsIn(At(p.Units, LastDay(p, plan)), unit)).ToList();
        return (target, [.. there.Except(target).Where(p => !inProgramme.Contains(p.PersonId))]);

        bool IsIn(Guid? at, Guid wanted) => at is { } here && (here == wanted || IsIn(parents[here], wanted));
    }

    public static (decimal Share, int N) Share(List<Placement> group, Window period, string measure)
    {
        var (present, until) = (group.Where(p => Works(p, period.Since)).ToList(), period.Month.AddMonths(1));
        return (Math.Round((decimal)present.Count(p => measure == "stayed" ? Works(p, until.AddDays(-1)) : Days(period.Since, until).Any(day => Did(p, day, measure))) / present.Count, 4), present.Count);
    }

    public static bool WasHere(Placement person, DateOnly since, DateOnly until) => Days(since, until).Any(day => Works(person, day));

    private static bool Did(Placement p, DateOnly day, string measure) => measure switch
    {
        "leavers" => Works(p, day) && !Works(p, day.AddDays(1)),
        "voluntary_leavers" => Works(p, day) && !Works(p, day.AddDays(1)) && p.Employments!.Any(e => e.To == day.AddDays(1) && e.Reason == "voluntary"),
        _ => Works(p, day) && Works(p, day.AddDays(-1)) && (Differs(p.Units, day) || Differs(p.RoleProfiles, day)),
    };

    private static DateOnly LastDay(Placement person, EffectPlan plan) => Days(plan.Before.Since, plan.Start).Last(day => Works(person, day));

    private static bool Differs(IReadOnlyList<PlacementLink> links, DateOnly day) => At(links, day.AddDays(-1)) is { } was && At(links, day) is { } now && was != now;

    private static Guid? At(IReadOnlyList<PlacementLink> links, DateOnly day) => links.FirstOrDefault(l => l.From <= day && (l.To is null || l.To > day))?.TargetId;

    private static bool Works(Placement person, DateOnly day) => person.Employments!.Any(e => e.From <= day && (e.To is null || e.To > day));

    private static IEnumerable<DateOnly> Days(DateOnly since, DateOnly until) => Enumerable.Range(0, until.DayNumber - since.DayNumber).Select(since.AddDays);
}
