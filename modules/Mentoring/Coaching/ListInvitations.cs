using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Programmes;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Coaching;

public sealed record ListInvitationsRequest([property: RouteParam] Guid ProgrammeId);

/// <param name="Waiting">How many have not answered.</param>
/// <param name="Enrolled">How many have enrolled.</param>
/// <param name="Declined">How many have declined.</param>
/// <param name="Items">At most 1,000, the newest first.</param>
public sealed record LeaderInvitationsView(int Waiting, int Enrolled, int Declined, IReadOnlyList<LeaderInvitationView> Items);

public sealed record LeaderInvitationView(Guid PersonId, LeaderInvitationState State);

public enum LeaderInvitationState { Waiting, Enrolled, Declined }

/// <summary>Whom a programme has invited, and what came of it</summary>
/// <remarks>Never why: that is between the leader and whoever invited them.</remarks>
internal sealed class ListInvitationsEndpoint(IQuerySession session) : Endpoint<ListInvitationsRequest, LeaderInvitationsView>
{
    private const int Most = 1000;

    public override void Configure()
    {
        Get("/mentoring/programmes/{ProgrammeId}/invitations");
        Policies("mentoring-match.read");
        Description(d => d.Produces<LeaderInvitationsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListInvitationsRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<MentoringProgramme>(request.ProgrammeId, ct) is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("mentoring.unknown-programme")));
            return;
        }
        var invitations = await session.Query<LeaderInvitation>().Where(i => i.ProgrammeId == request.ProgrammeId).ToListAsync(ct);
        var enrolled = (await session.LoadManyAsync<MentoringEnrolment>(ct, [.. invitations.Select(i => MentoringEnrolment.IdOf(i.ProgrammeId, i.PersonId))]))
            .Where(e => e.IsIn).Select(e => e.PersonId).ToHashSet();
        LeaderInvitationView[] all = [.. invitations.OrderByDescending(i => i.InvitedAt).Select(i => new LeaderInvitationView(i.PersonId, StateOf(i)))];
        await Send.OkAsync(new(Count(LeaderInvitationState.Waiting), Count(LeaderInvitationState.Enrolled), Count(LeaderInvitationState.Declined), [.. all.Take(Most)]), ct);

        LeaderInvitationState StateOf(LeaderInvitation i) =>
            enrolled.Contains(i.PersonId) ? LeaderInvitationState.Enrolled : i.IsDeclined ? LeaderInvitationState.Declined : LeaderInvitationState.Waiting;

        int Count(LeaderInvitationState state) => all.Count(i => i.State == state);
    }
}
