using Competence.Kernel;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Running;

/// <summary>What runs on versions of templates: one for each sort of document, found by dependency injection.</summary>
public interface IRunningDocuments
{
    /// <summary>Whether it keeps what is made from templates of the kind.</summary>
    bool Keeps(TemplateKind kind);

    /// <summary>How many made from any version of the template can still change.</summary>
    Task<int> Count(IQuerySession session, Guid template, CancellationToken ct);

    /// <summary>Those that can still change and were made from an older version, in the order of their ids.</summary>
    /// <param name="after">Only later ones; null: from the first.</param>
    Task<IReadOnlyList<RunningDocument>> Behind(IQuerySession session, Guid template, int newest, Guid? after, int most, CancellationToken ct);

    /// <summary>Makes one ask what the newest version asks, within the session's transaction.</summary>
    /// <returns>Null where it does now, or did already; else why it cannot.</returns>
    Task<Refusal?> Move(IDocumentSession session, Guid document, TemplateVersion to, Guid by, CancellationToken ct);
}

/// <param name="PersonId">Whom it is about; null where it is about nobody.</param>
/// <param name="Answered">The keys of the questions that somebody has answered: what is lost is counted, never read.</param>
public sealed record RunningDocument(Guid DocumentId, int Number, Guid? PersonId, IReadOnlySet<string> Answered);
