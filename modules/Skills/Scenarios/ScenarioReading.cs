using Competence.Kernel;
using Competence.Skills.Teams;
using Marten;

namespace Competence.Skills.Scenarios;

/// <summary>Which scenarios somebody may see from a unit. The route's unit was allowed already; a draft asks for more.</summary>
internal sealed class ScenarioReading(IQuerySession session, IPolicy policy)
{
    /// <returns>Null where it does not hold for the unit, or is another's draft.</returns>
    public async Task<Scenario?> Find(Guid unit, Guid id, Actor actor, CancellationToken ct) =>
        await session.LoadAsync<Scenario>(id, ct) is { } scenario
        && (await session.Above(unit, ct)).Contains(scenario.UnitId)
        && await IsShown(scenario, actor, ct)
            ? scenario : null;

    /// <returns>In the order asked for; null where one of them is not to be found.</returns>
    public async Task<IReadOnlyList<Scenario>?> FindAll(Guid unit, IReadOnlyList<Guid> ids, Actor actor, CancellationToken ct)
    {
        var found = new List<Scenario>();
        foreach (var id in ids)
            if (await Find(unit, id, actor, ct) is { } scenario) found.Add(scenario);
            else return null;
        return found;
    }

    /// <summary>Those of the unit, of units below it, and those above that it is a part of.</summary>
    public async Task<IReadOnlyList<Scenario>> Around(Guid unit, Actor actor, CancellationToken ct)
    {
        var above = await session.Above(unit, ct);
        var shown = new List<Scenario>();
        foreach (var scenario in await session.Query<Scenario>().ToListAsync(ct))
            if ((above.Contains(scenario.UnitId) || (await session.Above(scenario.UnitId, ct)).Contains(unit)) && await IsShown(scenario, actor, ct))
                shown.Add(scenario);
        return shown;
    }

    public async Task<bool> MayWrite(Scenario scenario, Actor actor, CancellationToken ct) =>
        await policy.CanIn(actor, "scenario.write", scenario.UnitId, ct) is null;

    private async Task<bool> IsShown(Scenario scenario, Actor actor, CancellationToken ct) =>
        !scenario.IsPrivate || await MayWrite(scenario, actor, ct);
}
