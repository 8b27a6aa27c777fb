using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record ChangeCircleMeetingRequest([property: RouteParam] Guid CircleId, [property: RouteParam] Guid MeetingId, [property: FromBody] CircleMeetingBody Body);

internal sealed class ChangeCircleMeetingValidator : Validator<ChangeCircleMeetingRequest>
{
    public ChangeCircleMeetingValidator() => RuleFor(r => r.Body).SetValidator(new CircleMeetingBodyValidator());
}

/// <summary>Change a meeting of a learning circle</summary>
/// <remarks>By those who are in it, until it has been held. <c>If-Match</c> names the version of the circle.</remarks>
internal sealed class ChangeCircleMeetingEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<ChangeCircleMeetingRequest>
{
    public override void Configure()
    {
        Put("/mentoring/circles/{CircleId}/meetings/{MeetingId}");
        Policies(CircleDoor.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeCircleMeetingRequest request, CancellationToken ct)
    {
        var runs = await policy.Runs(User, ct);
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ChangeCircleMeeting(request.CircleId, request.MeetingId, request.Body.Plan(), Actor.PersonIn(User), runs, basedOn), ct)));
    }
}
