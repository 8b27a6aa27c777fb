using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Reskilling;

public sealed record GetReskillingPipelineRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid PipelineId);

/// <param name="SeatsTaken">How many have a seat: admitted, and not left.</param>
/// <param name="IsOpen">Whether people may join.</param>
/// <param name="Participants">By fit, the hours left, and interest; those whose fit the reader may not see at last. The first 1,000.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record ReskillingPipelineView(
    Guid PipelineId, Guid UnitId, string Title, Guid RoleProfileId, LocalizedText? RoleName, int Seats, int SeatsTaken, DateOnly StartsOn, DateOnly EndsOn,
    bool IsOpen, decimal? Cost, decimal? ExternalHireCost, IReadOnlyList<ParticipantView> Participants, ReskillingFunnelView Funnel, long Version);

/// <summary>The board of a reskilling pipeline</summary>
/// <remarks>Who is where, and how it goes; for those who run it. Fit and hours of those alone whose assessed levels the reader may read.</remarks>
internal sealed class GetReskillingPipelineEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetReskillingPipelineRequest, ReskillingPipelineView>
{
    private const int Most = 1000;

    public override void Configure()
    {
        Get("/units/{UnitId}/reskilling-pipelines/{PipelineId}");
        Policies("reskilling.read");
        Description(d => d.Produces<ReskillingPipelineView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetReskillingPipelineRequest request, CancellationToken ct)
    {
        var pipeline = await session.LoadAsync<ReskillingPipeline>(request.PipelineId, ct);
        if (pipeline?.UnitId != request.UnitId)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-pipeline")));
            return;
        }
        var today = clock.Today();
        var people = await session.Query<Participation>().Where(p => p.PipelineId == pipeline.Id).ToListAsync(ct);
        var employments = await session.EmploymentsOf([.. people.Select(p => p.PersonId)], ct);
        var terms = pipeline.Terms;
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(pipeline.Version);
        await Send.OkAsync(new(
            pipeline.Id, pipeline.UnitId, terms.Title, pipeline.RoleProfileId, (await session.RoleNames([pipeline.RoleProfileId], ct)).GetValueOrDefault(pipeline.RoleProfileId),
            terms.Seats, people.Count(p => p.HasSeat), terms.StartsOn, terms.EndsOn, terms.IsOpen, terms.Cost, terms.ExternalHireCost,
            [.. (await session.Participants(pipeline.RoleProfileId, people, Actor.Of(User)!, policy, today, ct)).Take(Most)],
            Funnel.Of(terms, [.. people], employments.GetValueOrDefault, today), pipeline.Version), ct);
    }
}
