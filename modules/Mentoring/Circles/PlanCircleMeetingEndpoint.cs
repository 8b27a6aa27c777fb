using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record PlanCircleMeetingRequest([property: RouteParam] Guid CircleId, [property: FromBody] CircleMeetingBody Body);

/// <param name="MeetingId">The new meeting.</param>
public sealed record CircleMeetingPlannedView(Guid MeetingId);

internal sealed class PlanCircleMeetingValidator : Validator<PlanCircleMeetingRequest>
{
    public PlanCircleMeetingValidator() => RuleFor(r => r.Body).SetValidator(new CircleMeetingBodyValidator());
}

/// <summary>Plan a meeting of a learning circle</summary>
/// <remarks>By those who are in it. Who leads takes turns: whoever has led the fewest meetings, and of those whoever's last was longest ago.</remarks>
internal sealed class PlanCircleMeetingEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<PlanCircleMeetingRequest, CircleMeetingPlannedView>
{
    public override void Configure()
    {
        Post("/mentoring/circles/{CircleId}/meetings");
        Policies(CircleDoor.Write);
        Description(d => d.Produces<CircleMeetingPlannedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(PlanCircleMeetingRequest request, CancellationToken ct)
    {
        var (meeting, runs) = (Guid.CreateVersion7(), await policy.Runs(User, ct));
        var outcome = await bus.InvokeAsync<Outcome>(new PlanCircleMeeting(request.CircleId, meeting, request.Body.Plan(), Actor.PersonIn(User), runs), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/mentoring/circles/{request.CircleId}", new CircleMeetingPlannedView(meeting))));
    }
}
