using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Programmes;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Coaching;

public sealed record ListPersonInvitationsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">The newest first.</param>
public sealed record PersonInvitationsView(IReadOnlyList<PersonInvitationView> Items);

/// <param name="EnrolUntil">The last day on which one can enrol.</param>
public sealed record PersonInvitationView(Guid ProgrammeId, string Title, string? Description, InvitationReason Reason, DateOnly EnrolUntil, DateTimeOffset InvitedAt);

/// <summary>The programmes that one is invited to and has not answered</summary>
internal sealed class ListPersonInvitationsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListPersonInvitationsRequest, PersonInvitationsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/mentoring/invitations");
        Policies("mentoring-enrolment.read");
        Description(d => d.Produces<PersonInvitationsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListPersonInvitationsRequest request, CancellationToken ct)
    {
        var invitations = await session.Query<LeaderInvitation>().Where(i => i.PersonId == request.PersonId && !i.IsDeclined).ToListAsync(ct);
        Guid[] ids = [.. invitations.Select(i => i.ProgrammeId)];
        var programmes = (await session.LoadManyAsync<MentoringProgramme>(ct, ids)).Where(p => p.Content.IsEnrolling(clock.Today())).ToDictionary(p => p.Id, p => p.Content);
        var enrolled = (await session.LoadManyAsync<MentoringEnrolment>(ct, [.. ids.Select(id => MentoringEnrolment.IdOf(id, request.PersonId))]))
            .Where(e => e.IsIn).Select(e => e.ProgrammeId).ToHashSet();
        await Send.OkAsync(new([.. invitations
            .Where(i => programmes.ContainsKey(i.ProgrammeId) && !enrolled.Contains(i.ProgrammeId)).OrderByDescending(i => i.InvitedAt)
            .Select(i => new PersonInvitationView(
                i.ProgrammeId, programmes[i.ProgrammeId].Title, programmes[i.ProgrammeId].Description, i.Reason, programmes[i.ProgrammeId].EnrolUntil, i.InvitedAt))]), ct);
    }
}
