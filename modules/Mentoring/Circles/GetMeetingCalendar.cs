using Competence.Kernel;
using Competence.Mentoring.Calendars;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Circles;

public sealed record GetMeetingCalendarRequest([property: RouteParam] Guid CircleId, [property: RouteParam] Guid MeetingId);

/// <summary>A meeting of a learning circle as a calendar file</summary>
/// <remarks>For those who are in it. The agenda stays here: calendars are read by others. Taken again, it moves the entry that is there.</remarks>
internal sealed class GetMeetingCalendarEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetMeetingCalendarRequest>
{
    public override void Configure()
    {
        Get("/mentoring/circles/{CircleId}/meetings/{MeetingId}/calendar");
        Policies(CircleDoor.Read);
        Description(d => d.Produces<string>(200, CalendarFile.ContentType).ProducesProblem(404), clearDefaults: true);
    }

    public override async Task HandleAsync(GetMeetingCalendarRequest request, CancellationToken ct)
    {
        var circle = await session.LoadAsync<LearningCircle>(request.CircleId, ct);
        var (meeting, refusal) = circle.Meeting(request.MeetingId, Actor.PersonIn(User), await policy.Runs(User, ct));
        if (refusal is not null)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        HttpContext.Response.Names("circle-meeting");
        var entry = new CalendarEntry(meeting!.Id, meeting.Starts, meeting.Minutes, $"{CalendarFile.Word("Lärgrupp", "Learning circle")}: {circle!.Content.Title}", meeting.Place);
        await Send.StringAsync(CalendarFile.Of([entry], clock.GetUtcNow()), 200, $"{CalendarFile.ContentType}; charset=utf-8", ct);
    }
}
