using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Reskilling;

/// <param name="BasedOn">The version that was read; null: any.</param>
public sealed record ReviseReskillingPipeline(Guid PipelineId, Guid UnitId, ReskillingTerms Terms, long? BasedOn);

public static class ReviseReskillingPipelineHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ReviseReskillingPipeline command,
        [WriteAggregate(nameof(ReviseReskillingPipeline.PipelineId), Required = false)] IEventStream<ReskillingPipeline> stream) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion));

    /// <summary>Fewer seats than are taken takes nobody's seat: nobody more comes in.</summary>
    public static Decision Decide(ReviseReskillingPipeline command, ReskillingPipeline? pipeline, long? version)
    {
        if (pipeline?.UnitId != command.UnitId) return Refusal.NotFound("goals.unknown-pipeline");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (pipeline.Terms == command.Terms) return Decision.Nothing;

        return Decision.Record(new ReskillingPipelineRevised(pipeline.Id, command.Terms));
    }
}
