using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Coaching;

public sealed record InviteLeaderRequest([property: RouteParam] Guid ProgrammeId, [property: FromBody] LeaderInvitationBody Body);

/// <param name="PersonId">Somebody who leads somebody.</param>
/// <param name="Reason">The leader reads it; it is shown to nobody else.</param>
public sealed record LeaderInvitationBody(Guid PersonId, InvitationReason Reason);

internal sealed class InviteLeaderValidator : Validator<InviteLeaderRequest>
{
    public InviteLeaderValidator()
    {
        RuleFor(r => r.Body.PersonId).NotEmpty();
        RuleFor(r => r.Body.Reason).IsInEnum();
    }
}

/// <summary>Invite a leader to be coached</summary>
/// <remarks>Once; the same invitation again changes nothing, and whoever has declined is not asked again. The leader enrols, or does not.</remarks>
internal sealed class InviteLeaderEndpoint(IMessageBus bus) : Endpoint<InviteLeaderRequest>
{
    public override void Configure()
    {
        Post("/mentoring/programmes/{ProgrammeId}/invitations");
        Policies("mentoring-match.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(InviteLeaderRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new InviteLeader(request.ProgrammeId, request.Body.PersonId, request.Body.Reason, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
