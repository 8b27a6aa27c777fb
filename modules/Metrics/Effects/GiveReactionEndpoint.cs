using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Effects;

public sealed record GiveReactionRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ProgrammeId, [property: FromBody] Reaction Body);

/// <param name="Score">1-5: of how much use it was, 5 the most.</param>
public sealed record Reaction(int Score);

internal sealed class GiveReactionValidator : Validator<GiveReactionRequest>
{
    public GiveReactionValidator() => RuleFor(r => r.Body.Score).InclusiveBetween(1, 5);
}

/// <summary>Say of how much use a programme was, once it is finished</summary>
/// <remarks>Once: another answer is refused with 409 <c>metrics.already-answered</c>. It is shown to others as a mean of at least five alone.</remarks>
internal sealed class GiveReactionEndpoint(IMessageBus bus) : Endpoint<GiveReactionRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/programmes/{ProgrammeId}/reaction");
        Policies("programme-answer.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(GiveReactionRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new GiveReaction(request.ProgrammeId, request.PersonId, request.Body.Score), ct)).ToResult(() => Results.NoContent()));
}
