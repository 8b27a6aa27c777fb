using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Enrolments;

public sealed record PauseMentorRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ProgrammeId, [property: FromBody] MentorPauseBody Body);

/// <param name="IsPaused">True: no more requests for the time being; false: again.</param>
public sealed record MentorPauseBody(bool IsPaused);

/// <summary>Take no requests as a mentor for the time being, or take them again</summary>
/// <remarks>Pairs that are under way go on.</remarks>
internal sealed class PauseMentorEndpoint(IMessageBus bus) : Endpoint<PauseMentorRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/mentoring/enrolments/{ProgrammeId}/pause");
        Policies("mentoring-enrolment.write");
        Description(d => d.Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(PauseMentorRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new PauseMentor(request.ProgrammeId, request.PersonId, request.Body.IsPaused), ct)).ToResult(() => Results.NoContent()));
}
