using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Enrolments;

public sealed record WithdrawFromMentoringRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ProgrammeId);

/// <summary>Take part in a mentoring programme no longer</summary>
/// <remarks>Requests that wait for an answer end, and a seat in a circle is free; pairs that are under way go on.</remarks>
internal sealed class WithdrawFromMentoringEndpoint(IMessageBus bus) : Endpoint<WithdrawFromMentoringRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/mentoring/enrolments/{ProgrammeId}");
        Policies("mentoring-enrolment.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(WithdrawFromMentoringRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new WithdrawFromMentoring(request.ProgrammeId, request.PersonId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
