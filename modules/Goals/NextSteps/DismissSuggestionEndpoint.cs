using Competence.Goals.Records;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.NextSteps;

public sealed record DismissSuggestionRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ItemId, [property: FromBody] Dismissal Body);

public sealed record Dismissal(DismissalReason Reason);

internal sealed class DismissSuggestionValidator : Validator<DismissSuggestionRequest>
{
    public DismissSuggestionValidator() => RuleFor(r => r.Body.Reason).IsInEnum();
}

/// <summary>Put a suggestion aside for 90 days, and say why</summary>
/// <remarks>What the law asks cannot be put aside.</remarks>
internal sealed class DismissSuggestionEndpoint(IMessageBus bus) : Endpoint<DismissSuggestionRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/next-steps/{ItemId}/dismissal");
        Policies("next-step.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(DismissSuggestionRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new DismissSuggestion(request.PersonId, request.ItemId, request.Body.Reason), ct)).ToResult(() => Results.NoContent()));
}
