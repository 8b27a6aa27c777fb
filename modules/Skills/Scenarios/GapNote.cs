using Competence.Kernel;
using Marten;

namespace Competence.Skills.Scenarios;

/// <summary>
/// Why a gap is accepted, or how it is to be closed. It may speak of people, so it stays out of the event log: a document
/// that can be deleted.
/// </summary>
public sealed record GapNote(Guid Id, Guid ScenarioId, Guid SkillId, int Level, string Text)
{
    public static Guid IdOf(Guid scenario, Guid skill, int level) => Streams.Derive(scenario, $"gap-note/{skill}/{level}");
}

internal static class GapNotes
{
    /// <summary>In place of the earlier; none deletes it.</summary>
    public static void Note(this IDocumentSession session, Guid scenario, GapDecision decision, string? text)
    {
        var id = GapNote.IdOf(scenario, decision.SkillId, decision.Level);
        if (string.IsNullOrWhiteSpace(text)) session.Delete<GapNote>(id);
        else session.Store(new GapNote(id, scenario, decision.SkillId, decision.Level, text.Trim()));
    }

    public static async Task<IReadOnlyDictionary<Guid, string>> Notes(this IQuerySession session, IReadOnlyCollection<Scenario> scenarios, CancellationToken ct)
    {
        var notes = await session.LoadManyAsync<GapNote>(ct, [.. scenarios.SelectMany(s => s.Decisions.Select(d => GapNote.IdOf(s.Id, d.SkillId, d.Level)))]);
        return notes.ToDictionary(n => n.Id, n => n.Text);
    }

    public static async Task<bool> IsEmployed(this IQuerySession session, Guid person, DateOnly today, CancellationToken ct)
    {
        var found = await session.Read(
            $"select 1 from skills.members m where m.tenant_id = @tenant and m.person_id = @person and {MemberRows.Employed}",
            row => row.GetInt32(0), ct, ("person", person), ("today", today));
        return found.Count > 0;
    }
}
