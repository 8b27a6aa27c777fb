using Marten;

namespace Competence.Goals.LearningTime;

/// <summary>What a person has written of hours of their own. Free text about people stays out of the event log; the id is the entry's.</summary>
public sealed record LearningNote(Guid Id, Guid PersonId, string Text);

internal static class LearningNotes
{
    public static void Write(this IDocumentSession session, Guid entry, Guid person, string? note)
    {
        if (note is null) session.Delete<LearningNote>(entry);
        else session.Store(new LearningNote(entry, person, note));
    }
}
