using Competence.Goals.Populations;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.Academies;

/// <param name="Items">At most 200: those that are for the reader first, then by title; those that are no longer offered last.</param>
public sealed record AcademiesView(IReadOnlyList<AcademyHeadView> Items);

/// <param name="IsForMe">The reader is one of those whom it is for.</param>
public sealed record AcademyHeadView(Guid AcademyId, string Title, string? Description, Guid OwnerId, int Tracks, bool IsForMe, bool IsOffered);

/// <summary>The academies</summary>
internal sealed class ListAcademiesEndpoint(IQuerySession session, TimeProvider clock) : EndpointWithoutRequest<AcademiesView>
{
    public override void Configure()
    {
        Get("/academies");
        Policies("academy.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var place = await session.Place(Actor.Of(User)!.PersonId, clock.Today(), ct);
        var academies = await session.Query<Academy>().Take(Academy.Most).ToListAsync(ct);
        await Send.OkAsync(new([.. academies
            .Select(a => new AcademyHeadView(
                a.Id, a.Content.Title, a.Content.Description, a.Content.OwnerId, a.Content.TrackIds.Count, a.Content.Audience.Meets(place), a.Content.IsOffered))
            .OrderByDescending(a => a.IsOffered).ThenByDescending(a => a.IsForMe).ThenBy(a => a.Title, Rows.SwedishOrder)]), ct);
    }
}
