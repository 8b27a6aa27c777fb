using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Reskilling;

/// <param name="UnitId">Of whoever puts another forward: the pipeline's unit; null where a person volunteers.</param>
/// <param name="By">The person themselves, or who puts them forward.</param>
/// <param name="Interest">1-3, of a volunteer.</param>
/// <param name="Wish">What a volunteer says of why.</param>
public sealed record JoinReskilling(Guid ParticipationId, Guid PipelineId, Guid? UnitId, Guid PersonId, Guid By, int? Interest, string? Wish)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(JoinReskilling);
}

/// <summary>What the decision has to know of the person and the role to come.</summary>
/// <param name="Pipeline">Null where there is no such one.</param>
internal sealed record Joining(ReskillingPipeline? Pipeline, Standing? Person, double Fit);

public static class JoinReskillingHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        JoinReskilling command,
        [WriteAggregate(nameof(JoinReskilling.ParticipationId), Required = false)] IEventStream<Participation> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var (today, pipeline) = (clock.Today(), await session.LoadAsync<ReskillingPipeline>(command.PipelineId, ct));
        var asked = pipeline is null ? null : await session.AskedBy(pipeline.RoleProfileId, today, ct);
        var fit = asked?.FitOf(await session.Levels(command.PersonId, ct)) ?? 0;
        var decision = Decide(command, stream.Aggregate, new(pipeline, await session.Standing(command.PersonId, today, ct), fit), clock.GetUtcNow(), today);
        if (decision.Refusal is null && command.By == command.PersonId)
            await session.Write(command.ParticipationId, command.PersonId, words => words with { Wish = command.Wish?.Trim() }, ct);
        return stream.Record(decision);
    }

    /// <summary>Who was put forward and then volunteers only says so; who has left comes in anew.</summary>
    internal static Decision Decide(JoinReskilling command, Participation? participation, Joining joining, DateTimeOffset now, DateOnly today)
    {
        var pipeline = joining.Pipeline;
        if (pipeline is null || command.UnitId is { } unit && pipeline.UnitId != unit) return Refusal.NotFound("goals.unknown-pipeline");
        if (command.By != command.PersonId && joining.Person is null) return Refusal.NotFound("goals.unknown-person");
        if (joining.Person is not { IsEmployed: true }) return Refusal.Conflict("goals.not-employed");
        if (participation is { Stage: not ReskillingStage.Left })
            return command.Interest is { } interest && interest != participation.Interest
                ? Decision.Record(new ParticipantInterestStated(participation.Id, interest))
                : Decision.Nothing;
        if (!pipeline.IsOpenOn(today)) return Refusal.Conflict("goals.pipeline-closed");
        if (joining.Person.RoleProfileId == pipeline.RoleProfileId) return Refusal.Conflict("goals.same-role");

        return Decision.Record(new ParticipantJoined(command.ParticipationId, pipeline.Id, command.PersonId, command.By, command.Interest, joining.Fit, now));
    }
}
