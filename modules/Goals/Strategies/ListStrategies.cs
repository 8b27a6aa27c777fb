using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.Strategies;

public sealed record StrategiesView(IReadOnlyList<StrategyHeadView> Items);

/// <summary>The strategies for learning</summary>
/// <remarks>Each by the version that holds, or by its draft for those who may write while none holds yet; the newest first.</remarks>
internal sealed class ListStrategiesEndpoint(IQuerySession session, IPolicy policy) : EndpointWithoutRequest<StrategiesView>
{
    public override void Configure()
    {
        Get("/learning-strategies");
        Policies("strategy.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var mayWrite = await policy.Can(Actor.Of(User)!, "strategy.write", person: null, ct) is null;
        var strategies = await session.Query<LearningStrategy>().ToListAsync(ct);
        await Send.OkAsync(new([
            .. strategies.OrderByDescending(s => s.Id).Where(s => mayWrite || s.Current() is not null)
                .Select(s => Head(s, s.Current() ?? s.Versions[^1], mayWrite && s.Draft() is not null)),
        ]), ct);
    }

    private static StrategyHeadView Head(LearningStrategy strategy, StrategyVersion shown, bool hasDraft) => new(
        strategy.Id, shown.Number, shown.State, shown.Content.Title, shown.Content.OwnerId, shown.Content.ReviewOn, hasDraft);
}
