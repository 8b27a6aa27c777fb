using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Campaigns;

public sealed record NoteDifferenceRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid CampaignId, [property: RouteParam] Guid SkillId, [property: FromBody] DifferenceNote Body);

/// <param name="State">open, talked (over), settled (nothing left for the next employee conversation).</param>
public sealed record DifferenceNote(DifferenceState State);

internal sealed class NoteDifferenceValidator : Validator<NoteDifferenceRequest>
{
    public NoteDifferenceValidator() => RuleFor(r => r.Body.State).IsInEnum();
}

/// <summary>Say how far the talk about a difference has come</summary>
internal sealed class NoteDifferenceEndpoint(IMessageBus bus) : Endpoint<NoteDifferenceRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/campaigns/{CampaignId}/differences/{SkillId}");
        Policies("campaign-difference.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(NoteDifferenceRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(
            new NoteDifference(request.CampaignId, request.PersonId, request.SkillId, request.Body.State, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
