using Competence.Mentoring.Calendars;
using Competence.Mentoring.Relationships;

namespace Competence.Mentoring.Sessions;

internal static class SessionCalendar
{
    /// <param name="programme">What the programme is called.</param>
    public static CalendarEntry Entry(this MentoringSession session, string programme) =>
        new(session.Id, session.Starts, session.Minutes, $"{CalendarFile.Word("Mentorträff", "Mentoring session")}: {programme}", session.Place);
}
