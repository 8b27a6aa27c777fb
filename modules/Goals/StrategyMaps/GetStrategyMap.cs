using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.StrategyMaps;

/// <summary>From business goals to skills, and what is done about them</summary>
/// <remarks>All employees read goals, capabilities and programmes; figures over people only who may read outcome goals.</remarks>
internal sealed class GetStrategyMapEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : EndpointWithoutRequest<StrategyMapView>
{
    public override void Configure()
    {
        Get("/strategy-map");
        Policies("strategy.read");
    }

    public override async Task HandleAsync(CancellationToken ct) =>
        await Send.OkAsync(await new MapReading(session, policy, clock).Read(Actor.Of(User)!, ct), ct);
}
