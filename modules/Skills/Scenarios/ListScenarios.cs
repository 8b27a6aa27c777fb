using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Skills.Scenarios;

public sealed record ListScenariosRequest([property: RouteParam] Guid UnitId);

/// <param name="UnitId">It holds for this unit and all below it.</param>
/// <param name="Deltas">How many things it supposes.</param>
/// <param name="OpenDecisions">Decided and not yet seen to.</param>
/// <param name="MayEdit">Whether the reader may change it.</param>
public sealed record ScenarioSummaryView(
    Guid ScenarioId, Guid UnitId, LocalizedText Name, int FromYear, int ToYear, ScenarioStatus Status, int Deltas, int OpenDecisions, bool MayEdit);

public sealed record ScenariosView(IReadOnlyList<ScenarioSummaryView> Items);

/// <summary>The scenarios that concern a unit</summary>
/// <remarks>Its own, those of units below it, and those above that it is a part of; the newest first.</remarks>
internal sealed class ListScenariosEndpoint(IQuerySession session, IPolicy policy) : Endpoint<ListScenariosRequest, ScenariosView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/scenarios");
        Policies("scenario.read");
    }

    public override async Task HandleAsync(ListScenariosRequest request, CancellationToken ct)
    {
        var (actor, reading, items) = (Actor.Of(User)!, new ScenarioReading(session, policy), new List<ScenarioSummaryView>());
        foreach (var s in (await reading.Around(request.UnitId, actor, ct)).OrderByDescending(s => s.Id))
            items.Add(new(
                s.Id, s.UnitId, s.Name, s.FromYear, s.ToYear, s.Status,
                s.Plan.Headcounts.Count + s.Plan.Requirements.Count + s.Plan.Needs.Count + s.Plan.Supply.Count + s.Plan.Attrition.Count,
                s.Decisions.Count(d => !d.IsDone), s.IsOpen && await reading.MayWrite(s, actor, ct)));
        await Send.OkAsync(new ScenariosView(items), ct);
    }
}
