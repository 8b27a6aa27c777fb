using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Roles;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Gaps;

/// <param name="UnitId">Null: the whole organisation.</param>
/// <param name="On">The day whose requirements are counted by skill and role; levels are as of today.</param>
/// <param name="IsSuppressed">Too few people; then nothing is told.</param>
/// <param name="Horizons">Today and one, two and three years on.</param>
/// <param name="Skills">That anybody is asked, the most steps first.</param>
/// <param name="Roles">That anybody has, the most steps first.</param>
public sealed record GapOverviewView(
    Guid? UnitId, DateOnly On, bool IsSuppressed, IReadOnlyList<GapHorizonView> Horizons,
    IReadOnlyList<SkillGapSumView> Skills, IReadOnlyList<RoleGapSumView> Roles);

/// <param name="Years">0 is today.</param>
/// <param name="Steps">Levels missing in all.</param>
/// <param name="Required">Requirements asked of these people.</param>
/// <param name="Met">How many of them are met.</param>
public sealed record GapHorizonView(DateOnly On, int Years, int People, int PeopleWithGap, int Steps, int Required, int Met);

/// <param name="Needed">How many people's roles ask it; null where suppressed, as all figures.</param>
/// <param name="Steps">Levels missing in all.</param>
/// <param name="AtTarget">How many of those have what they need.</param>
public sealed record SkillGapSumView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int? Needed, int? PeopleWithGap, int? Steps, int? AtTarget, bool IsSuppressed);

/// <param name="RoleProfileId">Null: those without a role.</param>
/// <param name="People">Null where suppressed, as all figures.</param>
/// <param name="Steps">Levels missing in all.</param>
public sealed record RoleGapSumView(Guid? RoleProfileId, LocalizedText? Name, int? People, int? PeopleWithGap, int? Steps, int? Required, int? Met, bool IsSuppressed);

/// <summary>What a unit or the whole organisation lacks, for those who may see groups and not persons.</summary>
internal sealed class GapOverview(IQuerySession session, WorkforceCopy copy)
{
    private static readonly int[] Years = [0, 1, 2, 3];

    public async Task<GapOverviewView> Of(Guid? unitId, int? unit, DateOnly? on, CancellationToken ct)
    {
        var day = on ?? copy.Day;
        if (copy.IsHidden(unit)) return new(unitId, day, IsSuppressed: true, [], [], []);

        var today = GapSums.Of(copy, copy.PeopleIn(unit), copy.Day);
        var sums = day == copy.Day ? today : GapSums.Of(copy, copy.PeopleIn(unit), day);
        return new(
            unitId, day, IsSuppressed: false, [.. Years.Select(years => Horizon(unit, years, today))],
            await Skills(sums, ToldThings.Skills(copy, day).HiddenIn(unit), ct),
            await Roles(sums, ToldThings.Roles(copy).HiddenIn(unit), ct));
    }

    private GapHorizonView Horizon(int? unit, int years, GapSums today)
    {
        var day = copy.Day.AddYears(years);
        var total = today.TotalOn(copy, copy.PeopleIn(unit), day);
        return new(day, years, total.People, total.PeopleWithGap, total.Steps, total.Required, total.Met);
    }

    private async Task<IReadOnlyList<SkillGapSumView>> Skills(GapSums sums, IReadOnlySet<Guid> hidden, CancellationToken ct)
    {
        var facts = await session.FactsOf(sums.Skills.Keys, ct);
        return
        [
            .. sums.Skills.Where(s => facts.ContainsKey(s.Key))
                .OrderBy(s => hidden.Contains(s.Key)).ThenByDescending(s => hidden.Contains(s.Key) ? 0 : s.Value.Steps).ThenBy(s => s.Key)
                .Select(s => hidden.Contains(s.Key)
                    ? new SkillGapSumView(s.Key, facts[s.Key].Label, facts[s.Key].Kind, null, null, null, null, IsSuppressed: true)
                    : new SkillGapSumView(s.Key, facts[s.Key].Label, facts[s.Key].Kind, s.Value.People, s.Value.PeopleWithGap, s.Value.Steps, s.Value.Met, IsSuppressed: false)),
        ];
    }

    private async Task<IReadOnlyList<RoleGapSumView>> Roles(GapSums sums, IReadOnlySet<Guid> hidden, CancellationToken ct)
    {
        var names = (await session.LoadManyAsync<RoleProfile>(ct, [.. sums.Roles.Keys])).ToDictionary(r => r.Id, r => r.Name);
        return
        [
            .. sums.Roles
                .OrderBy(r => hidden.Contains(r.Key)).ThenByDescending(r => hidden.Contains(r.Key) ? 0 : r.Value.Steps).ThenBy(r => r.Key)
                .Select(r => View(r.Key == Guid.Empty ? null : r.Key, names.GetValueOrDefault(r.Key), hidden.Contains(r.Key) ? null : r.Value)),
        ];
    }

    private static RoleGapSumView View(Guid? role, LocalizedText? name, GapSum? sum) =>
        new(role, name, sum?.People, sum?.PeopleWithGap, sum?.Steps, sum?.Required, sum?.Met, IsSuppressed: sum is null);
}
