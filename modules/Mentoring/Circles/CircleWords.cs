namespace Competence.Mentoring.Circles;

/// <summary>What a group writes for and of one meeting, apart from the event log: a document that can be deleted. The id is the meeting's.</summary>
/// <param name="PersonId">Who wrote in it last.</param>
/// <param name="Agenda">A line each.</param>
public sealed record CircleWords(Guid Id, Guid CircleId, Guid PersonId, IReadOnlyList<string> Agenda)
{
    /// <summary>What was said; null where nothing was written.</summary>
    public string? Notes { get; init; }

    /// <summary>What was decided; null where nothing was written.</summary>
    public string? Decisions { get; init; }
}
