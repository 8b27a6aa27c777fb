using Competence.Kernel;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Documents;

/// <param name="IsMyTurn">The reader has something to hand in or to sign.</param>
/// <param name="UnitId">Of a recruitment.</param>
/// <param name="OpeningId">Of a recruitment.</param>
public sealed record DocumentHeadView(
    Guid DocumentId, Guid TemplateId, TemplateKind Kind, LocalizedText Title, DocumentState State, Guid? PersonId, Guid? UnitId, Guid? ManagerId, Guid? OpeningId,
    DateTimeOffset BegunAt, DateTimeOffset? EndedAt, bool IsMyTurn);

internal static class DocumentHeads
{
    /// <param name="documents">With who the reader is in each.</param>
    public static async Task<IReadOnlyList<DocumentHeadView>> Heads(this IQuerySession session, IReadOnlyList<(FilledDocument Document, Party Me)> documents, CancellationToken ct)
    {
        var versions = (await session.LoadManyAsync<TemplateVersion>(ct, [.. documents.Select(d => TemplateVersion.IdOf(d.Document.TemplateId, d.Document.TemplateVersion)).Distinct()]))
            .ToDictionary(v => (v.TemplateId, v.Number), v => v.Content);
        return [.. documents.OrderByDescending(d => d.Document.IsRunning).ThenByDescending(d => d.Document.BegunAt)
            .Select(d => Head(d.Document, versions[(d.Document.TemplateId, d.Document.TemplateVersion)], d.Me))];
    }

    private static DocumentHeadView Head(FilledDocument d, TemplateContent content, Party me)
    {
        var actions = d.ActionsOf(content, me).ToList();
        var isMyTurn = actions.Contains(DocumentAction.HandIn) && d.HandedIn(me) is null || actions.Contains(DocumentAction.HandInTogether) && d.HandedIn(null) is null
            || actions.Contains(DocumentAction.Sign);
        return new(
            d.Id, d.TemplateId, d.Kind, content.Title, d.State, d.PersonId, d.Recruitment?.UnitId, d.Recruitment?.ManagerId, d.Recruitment?.OpeningId, d.BegunAt, d.EndedAt, isMyTurn);
    }
}
