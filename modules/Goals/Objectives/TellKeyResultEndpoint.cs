using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Objectives;

public sealed record TellKeyResultRequest([property: RouteParam] Guid ObjectiveId, [property: RouteParam] Guid KeyResultId, [property: FromBody] KeyResultStanding Body);

/// <param name="Current">What it stands at now, counted as its start and target are.</param>
public sealed record KeyResultStanding(decimal Current);

internal sealed class TellKeyResultValidator : Validator<TellKeyResultRequest>
{
    public TellKeyResultValidator() =>
        RuleFor(r => r.Body.Current).InclusiveBetween(-ObjectiveDraftValidator.Largest, ObjectiveDraftValidator.Largest).PrecisionScale(16, 4, true);
}

/// <summary>Tell what a key result stands at</summary>
internal sealed class TellKeyResultEndpoint(IMessageBus bus) : Endpoint<TellKeyResultRequest>
{
    public override void Configure()
    {
        Put("/objectives/{ObjectiveId}/key-results/{KeyResultId}");
        Policies("strategy.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(TellKeyResultRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new TellKeyResult(request.ObjectiveId, request.KeyResultId, request.Body.Current, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
