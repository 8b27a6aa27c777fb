using Competence.Goals.Cohorts;
using Competence.Goals.Strategies;
using Competence.Goals.Tracks;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Programmes;

public sealed record GetProgrammeRequest([property: RouteParam] Guid ProgrammeId);

/// <param name="Strategy">What the strategy that it carries out is called.</param>
/// <param name="NoStrategyBecause">Why it carries out none; null where it does.</param>
/// <param name="Budget">SEK for all its cohorts; null where nobody has said.</param>
/// <param name="Tracks">With what the reader has finished of them.</param>
/// <param name="Cohorts">The newest 200, the latest first.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record ProgrammeView(
    Guid ProgrammeId, string Title, string? Description, Guid OwnerId, Guid? StrategyId, string? Strategy, string? NoStrategyBecause, decimal? Budget,
    IReadOnlyList<TrackView> Tracks, IReadOnlyList<CohortView> Cohorts, bool IsOffered, long Version);

/// <summary>A programme and its cohorts</summary>
internal sealed class GetProgrammeEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetProgrammeRequest, ProgrammeView>
{
    public override void Configure()
    {
        Get("/programmes/{ProgrammeId}");
        Policies("programme.read");
        Description(d => d.Produces<ProgrammeView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetProgrammeRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Programme>(request.ProgrammeId, ct) is not { } programme)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-programme")));
            return;
        }
        var (c, person) = (programme.Content, Actor.Of(User)!.PersonId);
        var strategy = c.StrategyId is { } id ? await session.LoadAsync<LearningStrategy>(id, ct) : null;
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(programme.Version);
        await Send.OkAsync(new(
            programme.Id, c.Title, c.Description, c.OwnerId, c.StrategyId, (strategy?.Current() ?? strategy?.Versions[^1])?.Content.Title, c.NoStrategyBecause, c.Budget,
            await session.Tracks(c.TrackIds, person, ct), await session.CohortsOf(programme.Id, person, clock.Today(), ct), c.IsOffered, programme.Version), ct);
    }
}
