using System.Globalization;
using Competence.Kernel;
using FastEndpoints;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
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
        Description(d => d.Produces<string>(200, "text/calendar").ProducesProblem(404));
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
        HttpContext.Response.Headers.ContentDisposition = "attachment; filename=\"meeting.ics\"";
        await Send.StringAsync(MeetingCalendar.Of(circle!, meeting!, clock.GetUtcNow()), contentType: "text/calendar; charset=utf-8", cancellation: ct);
    }
}

/// <summary>RFC 5545, in UTC. It names nobody: the module knows no names.</summary>
internal static class MeetingCalendar
{
    public static string Of(LearningCircle circle, CircleMeeting meeting, DateTimeOffset now)
    {
        var word = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "Learning circle" : "Lärgrupp";
        var calendar = new Ical.Net.Calendar { ProductId = "-//Competence//Mentoring//SV" };
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{meeting.Id}@mentoring.competence", DtStamp = At(now), Start = At(meeting.Starts), End = At(meeting.Starts.AddMinutes(meeting.Minutes)),
            Summary = $"{word}: {circle.Content.Title}", Location = meeting.Place,
        });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalDateTime At(DateTimeOffset instant) => new(instant.UtcDateTime, "UTC");
}
