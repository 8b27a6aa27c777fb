using Competence.Mentoring.Calendars;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Relationships;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Sessions;

public sealed record GetMentoringCalendarRequest([property: RouteParam] Guid PersonId);

/// <summary>One’s planned sessions as a calendar file</summary>
/// <remarks>Those that have not been held, with all one’s mentors and mentees.</remarks>
internal sealed class GetMentoringCalendarEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetMentoringCalendarRequest>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/mentoring/calendar");
        Policies("mentoring-enrolment.read");
        Description(d => d.Produces<string>(200, CalendarFile.ContentType).ProducesProblem(404), clearDefaults: true);
    }

    public override async Task HandleAsync(GetMentoringCalendarRequest request, CancellationToken ct)
    {
        var pairs = await session.Query<Relationship>()
            .Where(r => (r.MenteeId == request.PersonId || r.MentorId == request.PersonId)
                && r.State.IsOneOf(RelationshipState.Accepted, RelationshipState.Active, RelationshipState.Paused)).ToListAsync(ct);
        var titles = (await session.LoadManyAsync<MentoringProgramme>(ct, [.. pairs.Select(r => r.ProgrammeId).Distinct()])).ToDictionary(p => p.Id, p => p.Content.Title);
        var planned = pairs.SelectMany(r => r.Sessions.Where(s => s.HeldAt is null).Select(s => s.Entry(titles[r.ProgrammeId])));
        HttpContext.Response.Names("mentoring");
        await Send.StringAsync(CalendarFile.Of(planned, clock.GetUtcNow()), 200, $"{CalendarFile.ContentType}; charset=utf-8", ct);
    }
}
