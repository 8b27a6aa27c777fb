using System.Globalization;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Calendars;

/// <param name="Id">The same thing is the same entry again, at its new time.</param>
internal sealed record CalendarEntry(Guid Id, DateTimeOffset Starts, int Minutes, string Summary, string? Place);

/// <summary>Entries for any calendar (RFC 5545), in UTC. They name nobody, for the module knows no names, and tell nothing that others should not read.</summary>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar";

    public static string Of(IEnumerable<CalendarEntry> entries, DateTimeOffset now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Competence//Mentoring//SV" };
        foreach (var entry in entries.OrderBy(e => e.Starts).ThenBy(e => e.Id))
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{entry.Id}@mentoring.competence", DtStamp = At(now), Start = At(entry.Starts), End = At(entry.Starts.AddMinutes(entry.Minutes)),
                Summary = entry.Summary, Location = entry.Place,
            });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>In the reader's language.</summary>
    public static string Word(string swedish, string english) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : swedish;

    public static void Names(this HttpResponse response, string file) => response.Headers.ContentDisposition = $"attachment; filename=\"{file}.ics\"";

    private static CalDateTime At(DateTimeOffset instant) => new(instant.UtcDateTime, "UTC");
}
