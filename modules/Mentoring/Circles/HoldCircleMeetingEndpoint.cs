using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record HoldCircleMeetingRequest([property: RouteParam] Guid CircleId, [property: RouteParam] Guid MeetingId, [property: FromBody] HeldCircleMeeting Body);

/// <param name="PresentIds">Those of the circle who came, each once.</param>
/// <param name="Notes">At most 5,000 characters: what was said; only those who are in the circle read it.</param>
/// <param name="Decisions">At most 2,000 characters: what was decided; only those who are in the circle read it.</param>
public sealed record HeldCircleMeeting(IReadOnlyList<Guid> PresentIds, string? Notes = null, string? Decisions = null);

internal sealed class HoldCircleMeetingValidator : Validator<HoldCircleMeetingRequest>
{
    public HoldCircleMeetingValidator()
    {
        RuleFor(r => r.Body.PresentIds).Must(ids => ids is not null && ids.Once(20)).WithMessage("0-20, ×1");
        RuleFor(r => r.Body.Notes).MaximumLength(5000);
        RuleFor(r => r.Body.Decisions).MaximumLength(2000);
    }
}

/// <summary>Say that a learning circle has met, and who came</summary>
/// <remarks>Once, by those who are in it. Who came can be corrected afterwards.</remarks>
internal sealed class HoldCircleMeetingEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<HoldCircleMeetingRequest>
{
    public override void Configure()
    {
        Post("/mentoring/circles/{CircleId}/meetings/{MeetingId}/held");
        Policies(CircleDoor.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(HoldCircleMeetingRequest request, CancellationToken ct)
    {
        var (body, runs) = (request.Body, await policy.Runs(User, ct));
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new HoldCircleMeeting(
            request.CircleId, request.MeetingId, body.PresentIds, Written(body.Notes), Written(body.Decisions), Actor.PersonIn(User), runs), ct)).ToResult(() => Results.NoContent()));
    }

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
