using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.NextSteps;

public sealed record RestoreSuggestionRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ItemId);

/// <summary>Let something be suggested again that was put aside</summary>
internal sealed class RestoreSuggestionEndpoint(IMessageBus bus) : Endpoint<RestoreSuggestionRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/next-steps/{ItemId}/dismissal");
        Policies("next-step.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RestoreSuggestionRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new DismissSuggestion(request.PersonId, request.ItemId, Reason: null), ct)).ToResult(() => Results.NoContent()));
}
