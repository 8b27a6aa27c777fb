using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Documents;

/// <param name="QuestionKey">Of a task of the template.</param>
public sealed record TickDocumentTaskRequest([property: RouteParam] Guid DocumentId, [property: RouteParam] string QuestionKey, [property: FromBody] TaskTick Body);

public sealed record TaskTick(bool IsDone);

internal sealed class TickDocumentTaskValidator : Validator<TickDocumentTaskRequest>
{
    public TickDocumentTaskValidator() => RuleFor(r => r.QuestionKey).MaximumLength(60);
}

/// <summary>Tick a task of a recruitment as done, or as not done after all</summary>
/// <remarks>By whose task it is.</remarks>
internal sealed class TickDocumentTaskEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy) : Endpoint<TickDocumentTaskRequest>
{
    public override void Configure()
    {
        Put("/documents/{DocumentId}/tasks/{QuestionKey}");
        Policies("document.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(TickDocumentTaskRequest request, CancellationToken ct)
    {
        var (document, part) = await session.Found(policy, User, request.DocumentId, ct);
        await Send.ResultAsync(document is null ? Outcome.Problem(DocumentParts.Unknown) : (await bus.InvokeAsync<Outcome>(
            new TickDocumentTask(document.Id, part, request.QuestionKey, request.Body.IsDone, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
    }
}
