using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Capabilities;

public sealed record AddCapabilityRequest([property: FromBody] CapabilityDraft Body);

/// <param name="CapabilityId">The new capability.</param>
public sealed record CapabilityAddedView(Guid CapabilityId);

internal sealed class AddCapabilityValidator : Validator<AddCapabilityRequest>
{
    public AddCapabilityValidator() => RuleFor(r => r.Body).SetValidator(new CapabilityDraftValidator());
}

/// <summary>Say what the organisation has to be able to do</summary>
/// <remarks>With the skills that it takes, how much each weighs, and how many people are to have it by when.</remarks>
internal sealed class AddCapabilityEndpoint(IMessageBus bus) : Endpoint<AddCapabilityRequest, CapabilityAddedView>
{
    public override void Configure()
    {
        Post("/capabilities");
        Policies("strategy.write");
        Description(d => d.Produces<CapabilityAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddCapabilityRequest request, CancellationToken ct)
    {
        var capability = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetCapability(capability, request.Body.Content(), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/capabilities/{capability}", new CapabilityAddedView(capability))));
    }
}
