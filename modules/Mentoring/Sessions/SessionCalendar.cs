using System.Globalization;
using Competence.Mentoring.Relationships;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Sessions;

/// <summary>Sessions as a calendar file (RFC 5545), in UTC. It names nobody: the module knows no names.</summary>
internal static class SessionCalendar
{
    public const string ContentType = "text/calendar";

    /// <summary>The same session is the same entry again, at its new time.</summary>
    public static string Of(IEnumerable<(MentoringSession Session, string Programme)> sessions, DateTimeOffset now)
    {
        var word = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "Mentoring session" : "Mentorträff";
        var calendar = new Ical.Net.Calendar { ProductId = "-//Competence//Mentoring//SV" };
        foreach (var (session, programme) in sessions.OrderBy(s => s.Session.Starts).ThenBy(s => s.Session.Id))
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{session.Id}@mentoring.competence", DtStamp = At(now), Start = At(session.Starts), End = At(session.Starts.AddMinutes(session.Minutes)),
                Summary = $"{word}: {programme}", Location = session.Place,
            });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    public static void Names(this HttpResponse response, string file) => response.Headers.ContentDisposition = $"attachment; filename=\"{file}.ics\"";

    private static CalDateTime At(DateTimeOffset instant) => new(instant.UtcDateTime, "UTC");
}
