using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.Documents;

public enum DocumentState { Running, Closed, Withdrawn }

/// <param name="Part">Null: what all of them write together.</param>
/// <param name="Answers">Sealed; null where they lie in what can be deleted.</param>
public sealed record HandedInPart(Party? Part, string? Answers, Guid By, DateTimeOffset At);

public sealed record TickedTask(string Question, Guid By, DateTimeOffset At);

public sealed record NameSigned(Party Part, string ContentHash, Guid By, DateTimeOffset At);

/// <summary>What is filled in from one version of a template: a form about a person, or the checklist of a recruitment. The stream id is the document's id.</summary>
public sealed record FilledDocument(
    Guid Id, Guid TemplateId, int TemplateVersion, TemplateKind Kind, Guid? PersonId, RecruitmentFor? Recruitment, Guid BegunBy, DateTimeOffset BegunAt)
{
    public DocumentState State { get; init; }
    public IReadOnlyList<HandedInPart> Parts { get; init; } = [];

    /// <summary>Those that are done.</summary>
    public IReadOnlyList<TickedTask> Ticked { get; init; } = [];
    public IReadOnlyList<NameSigned> Signatures { get; init; } = [];
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public bool IsRunning => State == DocumentState.Running;

    public IReadOnlyList<Party> Submitted => [.. Parts.Select(p => p.Part).OfType<Party>()];

    public HandedInPart? HandedIn(Party? part) => Parts.FirstOrDefault(p => p.Part == part);

    private FilledDocument With(HandedInPart part) => this with { Parts = [.. Parts.Where(p => p.Part != part.Part), part] };

    private FilledDocument With(string question, TickedTask? ticked) => this with
    {
        Ticked = [.. Ticked.Where(t => t.Question != question), .. ticked is null ? (TickedTask[])[] : [ticked]],
    };

    public static FilledDocument? Fold(FilledDocument? document, object @event) => (document, @event) switch
    {
        (_, DocumentBegun e) => new(e.DocumentId, e.TemplateId, e.TemplateVersion, e.Kind, e.PersonId, e.Recruitment, e.By, e.OccurredAt),
        ({ } d, DocumentPartHandedIn e) => d.With(new HandedInPart(e.Part, e.Answers, e.By, e.OccurredAt)),
        ({ } d, DocumentTaskTicked e) => d.With(e.Question, e.IsDone ? new(e.Question, e.By, e.OccurredAt) : null),
        ({ } d, DocumentNameSigned e) => d with { Signatures = [.. d.Signatures, new(e.Part, e.ContentHash, e.By, e.OccurredAt)] },
        ({ } d, DocumentMoved e) => d with { TemplateVersion = e.TemplateVersion, Parts = [.. d.Parts.Where(p => !e.Reopened.Contains(p.Part))] },
        ({ } d, DocumentClosed e) => d with { State = DocumentState.Closed, EndedAt = e.OccurredAt },
        ({ } d, DocumentWithdrawn e) => d with { State = DocumentState.Withdrawn, EndedAt = e.OccurredAt },
        _ => document,
    };
}

public sealed partial class FilledDocumentProjection : SingleStreamProjection<FilledDocument, Guid>
{
    public override FilledDocument? Evolve(FilledDocument? snapshot, Guid id, IEvent e) => FilledDocument.Fold(snapshot, e.Data);
}
