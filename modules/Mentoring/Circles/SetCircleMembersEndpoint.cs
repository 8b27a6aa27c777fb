using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record SetCircleMembersRequest([property: RouteParam] Guid CircleId, [property: FromBody] CircleMemberList Body);

internal sealed class SetCircleMembersValidator : Validator<SetCircleMembersRequest>
{
    public SetCircleMembersValidator() => RuleFor(r => r.Body.MemberIds).Must(ids => ids is not null && ids.Once(20)).WithMessage("0-20, ×1");
}

/// <summary>Say anew who is in a learning circle</summary>
/// <remarks>By those who run programmes. Who stays keeps their place in the turns to lead.</remarks>
internal sealed class SetCircleMembersEndpoint(IMessageBus bus) : Endpoint<SetCircleMembersRequest>
{
    public override void Configure()
    {
        Put("/mentoring/circles/{CircleId}/members");
        Policies(CircleDoor.Run);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SetCircleMembersRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetCircleMembers(request.CircleId, request.Body.MemberIds, Actor.PersonIn(User), basedOn), ct)));
}
