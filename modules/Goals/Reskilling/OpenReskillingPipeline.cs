using Competence.Goals.Copies;
using Competence.Goals.Openings;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Reskilling;

public sealed record OpenReskillingPipeline(Guid PipelineId, Guid UnitId, Guid RoleProfileId, Guid By, ReskillingTerms Terms);

public static class OpenReskillingPipelineHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        OpenReskillingPipeline command,
        [WriteAggregate(nameof(OpenReskillingPipeline.PipelineId), Required = false)] IEventStream<ReskillingPipeline> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var (isUnitKnown, roles) = (await session.IsUnit(command.UnitId, ct), await session.RoleNames([command.RoleProfileId], ct));
        return stream.Record(Decide(command, isUnitKnown, roles.Count > 0, clock.GetUtcNow(), clock.Today()));
    }

    public static Decision Decide(OpenReskillingPipeline command, bool isUnitKnown, bool isRoleKnown, DateTimeOffset now, DateOnly today)
    {
        if (!isUnitKnown) return Refusal.NotFound("goals.unknown-unit");
        if (!isRoleKnown) return Refusal.NotFound("goals.unknown-role");
        if (command.Terms.EndsOn < today) return Refusal.Conflict("goals.day-passed");

        return Decision.Record(new ReskillingPipelineOpened(command.PipelineId, command.UnitId, command.RoleProfileId, command.By, command.Terms, now));
    }
}
