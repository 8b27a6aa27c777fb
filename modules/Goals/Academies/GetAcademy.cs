using Competence.Goals.Populations;
using Competence.Goals.Tracks;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Academies;

public sealed record GetAcademyRequest([property: RouteParam] Guid AcademyId);

/// <param name="IsForMe">The reader is one of those whom it is for.</param>
/// <param name="Tracks">With what the reader has finished of them.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record AcademyView(
    Guid AcademyId, string Title, string? Description, Guid OwnerId, Population Audience, bool IsForMe, IReadOnlyList<TrackView> Tracks, bool IsOffered, long Version);

/// <summary>An academy</summary>
internal sealed class GetAcademyEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetAcademyRequest, AcademyView>
{
    public override void Configure()
    {
        Get("/academies/{AcademyId}");
        Policies("academy.read");
        Description(d => d.Produces<AcademyView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetAcademyRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Academy>(request.AcademyId, ct) is not { } academy)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-academy")));
            return;
        }
        var (c, person) = (academy.Content, Actor.Of(User)!.PersonId);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(academy.Version);
        await Send.OkAsync(new(
            academy.Id, c.Title, c.Description, c.OwnerId, c.Audience, c.Audience.Meets(await session.Place(person, clock.Today(), ct)),
            await session.Tracks(c.TrackIds, person, ct), c.IsOffered, academy.Version), ct);
    }
}
