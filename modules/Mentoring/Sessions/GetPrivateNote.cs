using Competence.Kernel;
using Competence.Mentoring.Relationships;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Sessions;

public sealed record GetPrivateNoteRequest([property: RouteParam] Guid RelationshipId, [property: RouteParam] Guid SessionId);

/// <param name="Text">Empty where the reader has written none.</param>
public sealed record PrivateNoteView(string Text);

/// <summary>One’s own note about a session</summary>
/// <remarks>Each of the two has one of their own, and never sees the other's.</remarks>
internal sealed class GetPrivateNoteEndpoint(IQuerySession session) : Endpoint<GetPrivateNoteRequest, PrivateNoteView>
{
    public override void Configure()
    {
        Get("/mentoring/relationships/{RelationshipId}/sessions/{SessionId}/private-note");
        Policies("mentoring-pair.read");
        Description(d => d.Produces<PrivateNoteView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetPrivateNoteRequest request, CancellationToken ct)
    {
        var reader = Actor.PersonIn(User);
        if ((await session.LoadAsync<Relationship>(request.RelationshipId, ct)).MayNot(reader, request.SessionId) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        await Send.OkAsync(new((await session.LoadAsync<PrivateNote>(PrivateNote.IdOf(request.SessionId, reader), ct))?.Text ?? ""), ct);
    }
}
