using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Reskilling;

/// <summary>What a pipeline offers.</summary>
/// <param name="StartsOn">The cohort's first day.</param>
/// <param name="EndsOn">The cohort's last day; after it nobody joins.</param>
/// <param name="Cost">SEK, all that it has cost; null where nobody has said.</param>
/// <param name="ExternalHireCost">SEK, what one hire from outside into the role costs; null where nobody has said.</param>
/// <param name="IsOpen">Whether people may join.</param>
public sealed record ReskillingTerms(string Title, int Seats, DateOnly StartsOn, DateOnly EndsOn, decimal? Cost, decimal? ExternalHireCost, bool IsOpen);

/// <summary>
/// A way from other roles into one role, with seats for a cohort. The stream id is the pipeline's id. Who is in it has a stream each,
/// so that two people's moves never wait for each other.
/// </summary>
public sealed record ReskillingPipeline(Guid Id, Guid UnitId, Guid RoleProfileId, ReskillingTerms Terms, DateTimeOffset OpenedAt)
{
    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>Whether people may join on that day.</summary>
    public bool IsOpenOn(DateOnly day) => Terms.IsOpen && day <= Terms.EndsOn;

    public static ReskillingPipeline? Fold(ReskillingPipeline? pipeline, object @event) => (pipeline, @event) switch
    {
        (_, ReskillingPipelineOpened e) => new(e.PipelineId, e.UnitId, e.RoleProfileId, e.Terms, e.OccurredAt),
        ({ } p, ReskillingPipelineRevised e) => p with { Terms = e.Terms },
        _ => pipeline,
    };
}

public sealed partial class ReskillingPipelineProjection : SingleStreamProjection<ReskillingPipeline, Guid>
{
    public override ReskillingPipeline? Evolve(ReskillingPipeline? snapshot, Guid id, IEvent e) => ReskillingPipeline.Fold(snapshot, e.Data);
}
