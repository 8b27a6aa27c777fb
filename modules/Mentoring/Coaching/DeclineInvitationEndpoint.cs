using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Coaching;

public sealed record DeclineInvitationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ProgrammeId);

/// <summary>Decline an invitation to be coached</summary>
/// <remarks>No reason is asked. One is not invited to this programme again, and may still enrol.</remarks>
internal sealed class DeclineInvitationEndpoint(IMessageBus bus) : Endpoint<DeclineInvitationRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/mentoring/invitations/{ProgrammeId}");
        Policies("mentoring-enrolment.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(DeclineInvitationRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new DeclineInvitation(request.ProgrammeId, request.PersonId), ct)).ToResult(() => Results.NoContent()));
}
