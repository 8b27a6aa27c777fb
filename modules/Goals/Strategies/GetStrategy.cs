using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Strategies;

/// <param name="Number">Which version; left out: the draft for those who write, else the one that holds.</param>
public sealed record GetStrategyRequest([property: RouteParam] Guid StrategyId, [property: QueryParam] int? Number = null);

/// <summary>A strategy for learning, in one version</summary>
/// <remarks>All employees read what holds and what held; drafts and the budget those who may write.</remarks>
internal sealed class GetStrategyEndpoint(IQuerySession session, IPolicy policy) : Endpoint<GetStrategyRequest, StrategyView>
{
    public override void Configure()
    {
        Get("/learning-strategies/{StrategyId}");
        Policies("strategy.read");
        Description(d => d.Produces<StrategyView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetStrategyRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var mayWrite = await policy.Can(actor, "strategy.write", person: null, ct) is null;
        var strategy = await session.LoadAsync<LearningStrategy>(request.StrategyId, ct);
        var visible = strategy?.VisibleTo(mayWrite).ToList() ?? [];
        var shown = request.Number is { } number ? visible.Find(v => v.Number == number) : visible.LastOrDefault();
        if (shown is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-strategy")));
            return;
        }
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(strategy!.Version);
        await Send.OkAsync(await session.View(strategy, shown, actor, mayWrite, ct), ct);
    }
}
