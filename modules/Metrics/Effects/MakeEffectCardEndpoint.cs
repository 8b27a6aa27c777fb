using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Effects;

public sealed record MakeEffectCardRequest([property: FromBody] EffectCardBody Body);

/// <param name="CardId">The new card.</param>
public sealed record EffectCardMadeView(Guid CardId);

internal sealed class MakeEffectCardValidator : Validator<MakeEffectCardRequest>
{
    public MakeEffectCardValidator(TimeProvider clock) => RuleFor(r => r.Body).SetValidator(new EffectCardBodyValidator(clock));
}

/// <summary>Make a card of the effect of a programme, and write its two groups down</summary>
/// <remarks>
/// The groups are as people stood before the start, and never change. Refused where a group is under five: 409 <c>metrics.target-too-small</c>,
/// <c>metrics.comparison-too-small</c>; and where together with another card it would tell of so few: <c>metrics.group-tells-of-few</c>.
/// </remarks>
internal sealed class MakeEffectCardEndpoint(IMessageBus bus) : Endpoint<MakeEffectCardRequest, EffectCardMadeView>
{
    public override void Configure()
    {
        Post("/effect-cards");
        Policies("effect.write");
        Description(d => d.Produces<EffectCardMadeView>(201).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422));
    }

    public override async Task HandleAsync(MakeEffectCardRequest request, CancellationToken ct)
    {
        var (card, body) = (Guid.CreateVersion7(), request.Body);
        var outcome = await bus.InvokeAsync<Outcome>(
            new MakeEffectCard(card, body.Plan(), body.Target.Rule(), body.Comparison.Rule(), body.Return?.Return(), Actor.PersonIn(User)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/effect-cards/{card}", new EffectCardMadeView(card))));
    }
}
