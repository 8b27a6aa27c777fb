using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Sessions;

public sealed record PlanMentoringSessionRequest([property: RouteParam] Guid RelationshipId, [property: FromBody] MentoringSessionBody Body);

/// <param name="SessionId">The new session.</param>
public sealed record MentoringSessionPlannedView(Guid SessionId);

internal sealed class PlanMentoringSessionValidator : Validator<PlanMentoringSessionRequest>
{
    public PlanMentoringSessionValidator() => RuleFor(r => r.Body).SetValidator(new MentoringSessionBodyValidator());
}

/// <summary>Plan a session with one’s mentor or mentee</summary>
/// <remarks>Either of the two, from the day on which they have found each other. One that has been held already can be entered afterwards.</remarks>
internal sealed class PlanMentoringSessionEndpoint(IMessageBus bus) : Endpoint<PlanMentoringSessionRequest, MentoringSessionPlannedView>
{
    public override void Configure()
    {
        Post("/mentoring/relationships/{RelationshipId}/sessions");
        Policies("mentoring-pair.write");
        Description(d => d.Produces<MentoringSessionPlannedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(PlanMentoringSessionRequest request, CancellationToken ct)
    {
        var session = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new PlanMentoringSession(request.RelationshipId, session, Actor.PersonIn(User), request.Body.Time()), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/mentoring/relationships/{request.RelationshipId}", new MentoringSessionPlannedView(session))));
    }
}
