using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Sessions;

public sealed record WriteSessionNotesRequest([property: RouteParam] Guid RelationshipId, [property: RouteParam] Guid SessionId, [property: FromBody] SessionNotesBody Body);

/// <param name="Notes">At most 5,000 characters.</param>
/// <param name="NextSteps">At most 2,000 characters: what to do until the next time.</param>
public sealed record SessionNotesBody(string Notes, string NextSteps);

internal sealed class WriteSessionNotesValidator : Validator<WriteSessionNotesRequest>
{
    public WriteSessionNotesValidator()
    {
        RuleFor(r => r.Body.Notes).NotNull().MaximumLength(5000);
        RuleFor(r => r.Body.NextSteps).NotNull().MaximumLength(2000);
    }
}

/// <summary>Write the shared notes of a session</summary>
/// <remarks>Both read and write them. <c>If-Match</c> is the <c>notesVersion</c> that one has read: 412 where the other one has written meanwhile.</remarks>
internal sealed class WriteSessionNotesEndpoint(IMessageBus bus) : Endpoint<WriteSessionNotesRequest>
{
    public override void Configure()
    {
        Put("/mentoring/relationships/{RelationshipId}/sessions/{SessionId}/notes");
        Policies("mentoring-pair.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(WriteSessionNotesRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new WriteSessionNotes(request.RelationshipId, request.SessionId, Actor.PersonIn(User), request.Body.Notes.Trim(), request.Body.NextSteps.Trim(), basedOn), ct)));
}
