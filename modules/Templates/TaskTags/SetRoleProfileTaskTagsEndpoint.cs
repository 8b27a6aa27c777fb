using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.TaskTags;

public sealed record SetRoleProfileTaskTagsRequest([property: RouteParam] Guid RoleProfileId, [property: FromBody] TaskTagsBody Body);

internal sealed class SetRoleProfileTaskTagsValidator : Validator<SetRoleProfileTaskTagsRequest>
{
    public SetRoleProfileTaskTagsValidator() => RuleFor(r => r.Body).SetValidator(new TaskTagsBodyValidator());
}

/// <summary>Say what whoever has a role does that rules ask about</summary>
/// <remarks>All of it, in place of what was said before. What the rules ask follows within seconds.</remarks>
internal sealed class SetRoleProfileTaskTagsEndpoint(IMessageBus bus) : Endpoint<SetRoleProfileTaskTagsRequest>
{
    public override void Configure()
    {
        Put("/role-profiles/{RoleProfileId}/task-tags");
        Policies("legal-rule.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SetRoleProfileTaskTagsRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetTaskTags(TagOwner.RoleProfile, request.RoleProfileId, request.Body.Tags, Actor.PersonIn(User), basedOn), ct)));
}
