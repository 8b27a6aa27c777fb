using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record SendBackRoleProfileRequest([property: RouteParam] Guid RoleProfileId, [property: FromBody] RoleProfileReturn Body);

/// <param name="Reason">What is to be changed; only who submitted it may take it back without one.</param>
public sealed record RoleProfileReturn(string? Reason = null);

internal sealed class SendBackRoleProfileValidator : Validator<SendBackRoleProfileRequest>
{
    public SendBackRoleProfileValidator() => RuleFor(r => r.Body.Reason).MaximumLength(2000);
}

/// <summary>Send a draft back from review</summary>
/// <remarks>It can be changed again. Who submitted it takes it back in the same way.</remarks>
internal sealed class SendBackRoleProfileEndpoint(IMessageBus bus) : Endpoint<SendBackRoleProfileRequest>
{
    public override void Configure()
    {
        Post("/role-profiles/{RoleProfileId}/return");
        Policies("role-profile-review.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(SendBackRoleProfileRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(
            new SendBackRoleProfile(request.RoleProfileId, Actor.Of(User)!.Id(), request.Body.Reason), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
