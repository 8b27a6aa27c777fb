using Competence.Kernel;
using Competence.Mentoring.Programmes;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Relationships;

public sealed record GetRelationshipRequest([property: RouteParam] Guid RelationshipId);

/// <summary>A mentor and a mentee</summary>
/// <remarks>For the two alone; to others, HR too, there is no such relationship.</remarks>
internal sealed class GetRelationshipEndpoint(IQuerySession session) : Endpoint<GetRelationshipRequest, RelationshipView>
{
    public override void Configure()
    {
        Get("/mentoring/relationships/{RelationshipId}");
        Policies("mentoring-pair.read");
        Description(d => d.Produces<RelationshipView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetRelationshipRequest request, CancellationToken ct)
    {
        var (reader, pair) = (Actor.PersonIn(User), await session.LoadAsync<Relationship>(request.RelationshipId, ct));
        if (pair.MayNot(reader) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var programme = await session.LoadAsync<MentoringProgramme>(pair!.ProgrammeId, ct);
        var words = await session.LoadAsync<RelationshipWords>(pair.Id, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(pair.Version);
        await Send.OkAsync(RelationshipView.Of(pair, programme!.Content, words, reader), ct);
    }
}
