using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.Documents;

/// <summary>What a reader may do with a document now.</summary>
public enum DocumentAction { HandIn, HandInTogether, Sign, Close, Withdraw }

internal static class DocumentActions
{
    /// <summary>As the decisions would have it.</summary>
    public static IEnumerable<DocumentAction> ActionsOf(this FilledDocument document, TemplateContent content, Party me)
    {
        if (!document.IsRunning) yield break;
        var isSigned = document.Signatures.Count > 0;
        if (!isSigned && content.Of(me).Any()) yield return DocumentAction.HandIn;
        if (!isSigned && content.Of(part: null).Any(s => s.FilledBy.Contains(me))) yield return DocumentAction.HandInTogether;
        var (signers, isHandedIn) = (content.Signers().ToList(), document.IsHandedIn(content));
        if (isHandedIn && signers.Contains(me) && document.Signatures.All(s => s.Part != me)) yield return DocumentAction.Sign;
        if (me == Party.Employee && document.BegunBy != document.PersonId) yield break;
        if (isHandedIn && !signers.Except(document.Signatures.Select(s => s.Part)).Any()) yield return DocumentAction.Close;
        if (!isSigned) yield return DocumentAction.Withdraw;
    }
}
