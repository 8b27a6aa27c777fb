using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;

namespace Competence.Goals.LearningTime;

/// <param name="Share">0 to 0.5 of the contracted hours.</param>
public sealed record LearningShare(DateOnly From, decimal Share);

/// <summary>How much of the contracted hours is for learning; one stream a tenant, and none until it says otherwise.</summary>
/// <param name="Shares">By day, the earliest first; each holds until the next.</param>
public sealed record LearningTimePolicy(Guid Id, IReadOnlyList<LearningShare> Shares)
{
    public const int Most = 100;

    public static readonly Guid TheId = new("0d9a3d5c-6a0f-8b52-9f43-2b7c5c1e9a04");
    public static readonly LearningTimePolicy Default = new(TheId, []);

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public decimal ShareOn(DateOnly day) => Shares.LastOrDefault(s => s.From <= day)?.Share ?? 0;

    public static LearningTimePolicy? Fold(LearningTimePolicy? policy, object @event) => @event switch
    {
        LearningTimePolicySet e => (policy ?? Default) is var p
            ? p with { Shares = [.. p.Shares.Where(s => s.From != e.From).Append(new(e.From, e.Share)).OrderBy(s => s.From)] } : null,
        _ => policy,
    };

    internal static async Task<LearningTimePolicy> Of(IQuerySession session, CancellationToken ct) =>
        await session.LoadAsync<LearningTimePolicy>(TheId, ct) ?? Default;
}

public sealed partial class LearningTimePolicyProjection : SingleStreamProjection<LearningTimePolicy, Guid>
{
    public override LearningTimePolicy? Evolve(LearningTimePolicy? snapshot, Guid id, IEvent e) => LearningTimePolicy.Fold(snapshot, e.Data);
}
