using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Sessions;

public sealed record WritePrivateNoteRequest([property: RouteParam] Guid RelationshipId, [property: RouteParam] Guid SessionId, [property: FromBody] PrivateNoteBody Body);

/// <param name="Text">At most 5,000 characters.</param>
public sealed record PrivateNoteBody(string Text);

internal sealed class WritePrivateNoteValidator : Validator<WritePrivateNoteRequest>
{
    public WritePrivateNoteValidator() => RuleFor(r => r.Body.Text).NotNull().MaximumLength(5000);
}

/// <summary>Write a note to oneself about a session</summary>
/// <remarks>Nobody but the writer ever reads it. An empty text takes it away.</remarks>
internal sealed class WritePrivateNoteEndpoint(IMessageBus bus) : Endpoint<WritePrivateNoteRequest>
{
    public override void Configure()
    {
        Put("/mentoring/relationships/{RelationshipId}/sessions/{SessionId}/private-note");
        Policies("mentoring-pair.write");
        Description(d => d.Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(WritePrivateNoteRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new WritePrivateNote(request.RelationshipId, request.SessionId, Actor.PersonIn(User), request.Body.Text), ct)).ToResult(() => Results.NoContent()));
}
