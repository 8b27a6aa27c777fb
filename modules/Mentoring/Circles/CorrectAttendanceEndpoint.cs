using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record CorrectAttendanceRequest([property: RouteParam] Guid CircleId, [property: RouteParam] Guid MeetingId, [property: FromBody] CircleAttendance Body);

/// <param name="PresentIds">Those who came, each once, of those who were in the circle then.</param>
public sealed record CircleAttendance(IReadOnlyList<Guid> PresentIds);

internal sealed class CorrectAttendanceValidator : Validator<CorrectAttendanceRequest>
{
    public CorrectAttendanceValidator() => RuleFor(r => r.Body.PresentIds).Must(ids => ids is not null && ids.Once(20)).WithMessage("0-20, ×1");
}

/// <summary>Correct who came to a meeting of a learning circle</summary>
internal sealed class CorrectAttendanceEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<CorrectAttendanceRequest>
{
    public override void Configure()
    {
        Put("/mentoring/circles/{CircleId}/meetings/{MeetingId}/attendance");
        Policies(CircleDoor.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CorrectAttendanceRequest request, CancellationToken ct)
    {
        var runs = await policy.Runs(User, ct);
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new CorrectAttendance(request.CircleId, request.MeetingId, request.Body.PresentIds, Actor.PersonIn(User), runs), ct)).ToResult(() => Results.NoContent()));
    }
}
