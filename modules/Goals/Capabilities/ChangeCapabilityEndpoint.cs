using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Capabilities;

public sealed record ChangeCapabilityRequest([property: RouteParam] Guid CapabilityId, [property: FromBody] CapabilityDraft Body);

internal sealed class ChangeCapabilityValidator : Validator<ChangeCapabilityRequest>
{
    public ChangeCapabilityValidator() => RuleFor(r => r.Body).SetValidator(new CapabilityDraftValidator());
}

/// <summary>Change what the organisation has to be able to do</summary>
/// <remarks>Replaces all of it.</remarks>
internal sealed class ChangeCapabilityEndpoint(IMessageBus bus) : Endpoint<ChangeCapabilityRequest>
{
    public override void Configure()
    {
        Put("/capabilities/{CapabilityId}");
        Policies("strategy.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeCapabilityRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetCapability(request.CapabilityId, request.Body.Content(), IsNew: false, basedOn), ct)));
}
