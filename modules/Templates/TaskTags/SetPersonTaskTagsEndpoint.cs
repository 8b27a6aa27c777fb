using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.TaskTags;

public sealed record SetPersonTaskTagsRequest([property: RouteParam] Guid PersonId, [property: FromBody] TaskTagsBody Body);

internal sealed class SetPersonTaskTagsValidator : Validator<SetPersonTaskTagsRequest>
{
    public SetPersonTaskTagsValidator() => RuleFor(r => r.Body).SetValidator(new TaskTagsBodyValidator());
}

/// <summary>Say what somebody does that rules ask about</summary>
/// <remarks>All of it, in place of what was said before. What the rules ask follows within seconds.</remarks>
internal sealed class SetPersonTaskTagsEndpoint(IMessageBus bus) : Endpoint<SetPersonTaskTagsRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/task-tags");
        Policies("task-tag.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SetPersonTaskTagsRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetTaskTags(TagOwner.Person, request.PersonId, request.Body.Tags, Actor.PersonIn(User), basedOn), ct)));
}
